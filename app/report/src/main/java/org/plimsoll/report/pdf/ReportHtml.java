package org.plimsoll.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.plimsoll.report.Report;
import org.plimsoll.report.Visible;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Figures;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report as HTML. Charts are empty objects that {@link ChartDrawer} fills. */
final class ReportHtml {
    /** Media type of an object that is a chart; its {@code data} is the chart's id. */
    static final String CHART_TYPE = "application/vnd.plimsoll.chart";

    private static final int CARDS_IN_A_ROW = 4;

    private final Lato lato;
    private final Html html;
    private final Map<String, Chart> charts = new HashMap<>();

    ReportHtml(Report report, Lato lato) throws IOException {
        this.lato = lato;
        this.html = new Html(text -> Visible.text(text, lato::draws));
        Element root = html.root("html");
        root.setAttribute("lang", "en");
        head(html.add(root, "head"), report);
        body(html.add(root, "body"), report);
    }

    Document document() {
        return html.document();
    }

    /** The charts by their ids. */
    Map<String, Chart> charts() {
        return charts;
    }

    private void head(Element head, Report report) throws IOException {
        html.raw(head, "title", report.title() + ", " + report.date());
        meta(head, "subject", report.verdict());
        meta(head, "description", report.verdict());
        meta(head, "author", "Plimsoll");
        html.raw(head, "style", style(report));
        Element bookmarks = html.add(head, "bookmarks");
        for (Section section : report.sections()) {
            Element bookmark = html.add(bookmarks, "bookmark");
            html.attribute(bookmark, "name", section.title());
            bookmark.setAttribute("href", "#" + section.id());
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = html.add(head, "meta");
        meta.setAttribute("name", name);
        html.attribute(meta, "content", content);
    }

    /** The style sheet, with the running foot of this report, whose parts are ours and hold no quotes. */
    private static String style(Report report) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReportHtml.class.getResourceAsStream("report.css"), "report.css")) {
            String foot = report.title() + ", " + report.date();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{foot}", foot);
        }
    }

    private void body(Element body, Report report) {
        Element brand = html.add(body, "div", "brand");
        Element mark = html.add(brand, "object", "mark");
        mark.setAttribute("type", CHART_TYPE);
        mark.setAttribute("data", "mark");
        mark.setAttribute("alt", "Plimsoll");
        mark.setAttribute("title", "Plimsoll");
        html.text(brand, "span", "name", "Plimsoll");
        html.text(brand, "span", "date", report.date().toString());
        html.text(body, "h1", "", report.title());
        html.text(body, "p", report.complete() ? "verdict" : "verdict incomplete", report.verdict());
        report.sections().forEach(section -> section(body, section));
    }

    private void section(Element body, Section section) {
        Element part = html.add(body, "div", "section " + section.id());
        part.setAttribute("id", section.id());
        // A heading stays with the first thing below it.
        Element start = html.add(part, "div", "start");
        html.text(start, "h2", "", section.title());
        boolean starting = true;
        for (Block block : section.blocks()) {
            boolean breakable = block instanceof Table table && !TableHtml.unbroken(table);
            block(starting && !breakable ? start : part, block, section.title());
            starting = starting && block instanceof Text;
        }
    }

    private void block(Element part, Block block, String sectionTitle) {
        if (block instanceof Text text) {
            html.text(part, "p", "", text.text());
        } else if (block instanceof Figures figures) {
            figures(part, figures);
        } else if (block instanceof Table table) {
            new TableHtml(html, table, lato).addTo(part, sectionTitle);
        } else if (block instanceof Chart chart) {
            chart(part, chart, sectionTitle);
        }
    }

    private void figures(Element part, Figures figures) {
        List<Figures.Figure> all = figures.figures();
        int rows = (all.size() + CARDS_IN_A_ROW - 1) / CARDS_IN_A_ROW;
        for (int row = 0; row < rows; row++) {
            // Rows of almost the same length; the longer ones come last, where the plan's figures are.
            cards(part, all.subList(row * all.size() / rows, (row + 1) * all.size() / rows));
        }
    }

    private void cards(Element part, List<Figures.Figure> row) {
        Element cards = html.add(part, "div", "cards of" + row.size());
        for (Figures.Figure figure : row) {
            Element slot = html.add(cards, "div", "slot");
            Element card = html.add(slot, "div", "card " + figure.tone().name().toLowerCase(Locale.ROOT));
            html.text(card, "div", "label", figure.label());
            html.text(card, "div", "value", figure.value().display());
            Element below = html.add(card, "div", "below");
            if (figure.tone() != Figures.Tone.NEUTRAL) {
                html.text(below, "span", "tone", word(figure.tone()));
            }
            html.text(below, "span", "remark", figure.remark());
        }
    }

    /** How good a value is, in a word: colours are lost on a black and white printer. */
    private static String word(Figures.Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "ok";
            case WARNING -> "watch";
            case BAD -> "act";
        };
    }

    private void chart(Element part, Chart chart, String sectionTitle) {
        Element box = html.add(part, "div", "chart");
        if (!chart.title().equals(sectionTitle)) {
            html.text(box, "h3", "", chart.title());
        }
        charts.put(chart.id(), chart);
        Element drawing = html.add(box, "object", "drawing");
        drawing.setAttribute("type", CHART_TYPE);
        drawing.setAttribute("data", chart.id());
        drawing.setAttribute("style", "height: " + ChartPlots.height(chart) + "px");
        String spoken = ChartPlots.spoken(chart);
        html.attribute(drawing, "alt", spoken);
        html.attribute(drawing, "title", spoken);
    }
}
