package org.plimsoll.report.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Figures;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** The report as plain text in UTF-8, at most 80 columns wide. */
public final class TextWriter implements ReportWriter {

    @Override
    public void write(Report report, Path target) throws IOException {
        byte[] text = render(report).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(text));
    }

    /** The same text, for a terminal. */
    public String render(Report report) {
        return render(report.title(), report.date().toString(), report.verdict(), report.sections());
    }

    /**
     * Anything that has a title, an answer and sections.
     *
     * @param title heading of the whole
     * @param corner what stands at the other end of its line, may be empty
     * @param verdict the answer in one or two sentences
     * @param sections in reading order
     */
    public String render(String title, String corner, String verdict, List<Section> sections) {
        List<String> lines = new ArrayList<>();
        lines.add((title + Layout.right(corner, Layout.WIDTH - Layout.width(title))).stripTrailing());
        lines.add("═".repeat(Layout.WIDTH));
        lines.addAll(Layout.wrap(verdict, Layout.WIDTH));
        sections.forEach(section -> lines.addAll(section(section)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> section(Section section) {
        List<String> lines = new ArrayList<>(List.of("", ""));
        lines.addAll(Layout.wrap(section.title().toUpperCase(Locale.ROOT), Layout.WIDTH));
        lines.add("─".repeat(Layout.WIDTH));
        boolean first = true;
        for (Block block : section.blocks()) {
            if (!first) {
                lines.add("");
            }
            first = false;
            String title = title(block);
            if (!title.isEmpty() && !title.equals(section.title())) {
                lines.addAll(Layout.wrap(title, Layout.WIDTH));
                lines.add("");
            }
            lines.addAll(block(block));
        }
        return lines;
    }

    private static String title(Block block) {
        if (block instanceof Table table) {
            return table.title();
        }
        return block instanceof Chart chart ? chart.title() : "";
    }

    private static List<String> block(Block block) {
        if (block instanceof Text text) {
            return Layout.wrap(text.text(), Layout.WIDTH);
        }
        if (block instanceof Table table) {
            return TableText.draw(table);
        }
        return block instanceof Chart chart ? ChartText.draw(chart) : figures((Figures) block);
    }

    private static List<String> figures(Figures figures) {
        int labels = width(figures, Figures.Figure::label);
        int values = width(figures, figure -> figure.value().display());
        List<String> lines = new ArrayList<>();
        for (Figures.Figure figure : figures.figures()) {
            String start = sign(figure.tone()) + " " + Layout.left(figure.label(), labels) + "  "
                    + Layout.right(figure.value().display(), values) + "  ";
            List<String> remark = Layout.wrap(figure.remark(), Math.max(20, Layout.WIDTH - Layout.width(start)));
            for (String part : remark) {
                lines.add((start + part).stripTrailing());
                start = " ".repeat(Layout.width(start));
            }
        }
        return lines;
    }

    private static int width(Figures figures, Function<Figures.Figure, String> part) {
        return figures.figures().stream()
                .mapToInt(figure -> Layout.width(part.apply(figure)))
                .max()
                .orElse(0);
    }

    /** How good a value is, in a sign that needs no colour. */
    private static String sign(Figures.Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "·";
            case GOOD -> "✓";
            case WARNING -> "!";
            case BAD -> "✗";
        };
    }
}
