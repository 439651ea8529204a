package org.plimsoll.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;
import org.w3c.dom.Element;

/** A table on paper: columns as wide as their content, long texts wrapped, so that it never runs off the page. */
final class TableHtml {
    /** Width of the page between its margins, in times the size of the letters: 174 mm at 8.5 pt. */
    private static final double PAGE = 58;

    /** Space around a cell, with some to spare: 3 mm at 8.5 pt are 1.0. */
    private static final double PADDING = 1.25;

    /** A column of text narrower than this is hard to read. */
    private static final double NARROWEST_TEXT = 6;

    private static final double STEP = 0.25;

    /** Rows of a table that is not broken over two pages: up to a third of a page. */
    private static final int SHORT = 14;

    private final Lato lato;
    private final Html html;
    private final Table table;
    private final List<List<Cell>> rows;

    TableHtml(Html html, Table table, Lato lato) {
        this.lato = lato;
        this.html = html;
        this.table = table;
        this.rows = table.shownRows();
    }

    /** Whether the table is kept on one page. */
    static boolean unbroken(Table table) {
        return table.shownRows().size() <= SHORT;
    }

    void addTo(Element section, String sectionTitle) {
        Element parent = html.add(section, "div", unbroken(table) ? "whole" : "long");
        if (!table.title().equals(sectionTitle)) {
            html.text(parent, "h3", "", table.title());
        }
        Element element = html.add(parent, "table", "t-" + table.id());
        columns(element);
        Element head = html.add(html.add(element, "thead"), "tr");
        for (Column column : table.columns()) {
            html.text(head, "th", kind(column), column.label());
        }
        Element body = html.add(element, "tbody");
        rows.forEach(row -> row(html.add(body, "tr"), row));
        if (table.abridged()) {
            html.text(parent, "p", "remark", table.remark());
        }
    }

    private void columns(Element element) {
        double[] widths = fit();
        double all = DoubleStream.of(widths).sum();
        for (double width : widths) {
            html.add(element, "col")
                    .setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * width / all));
        }
    }

    /** Columns as wide as they would like to be; if that is too wide, the widest texts give way. */
    private double[] fit() {
        int count = table.columns().size();
        double[] widths = IntStream.range(0, count).mapToDouble(this::width).toArray();
        double[] narrowest = IntStream.range(0, count)
                .mapToDouble(i -> Math.min(widths[i], narrowest(i)))
                .toArray();
        while (DoubleStream.of(widths).sum() > PAGE) {
            int widest = widestShrinkable(widths, narrowest);
            if (widest < 0) {
                break;
            }
            widths[widest] -= STEP;
        }
        return widths;
    }

    private static int widestShrinkable(double[] widths, double[] narrowest) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] - STEP >= narrowest[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private double width(int column) {
        return PADDING + Math.max(lato.width(table.columns().get(column).label()), cellWidth(column));
    }

    /** Numbers are never cut, texts and headings at blanks. */
    private double narrowest(int column) {
        Column of = table.columns().get(column);
        double longestWord = List.of(of.label().split(" ", -1)).stream()
                .mapToDouble(lato::width)
                .max()
                .orElse(0);
        return PADDING + Math.max(longestWord, of.number() ? cellWidth(column) : NARROWEST_TEXT);
    }

    private double cellWidth(int column) {
        return rows.stream()
                .mapToDouble(row -> lato.width(row.get(column).display()))
                .max()
                .orElse(0);
    }

    private void row(Element element, List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            html.text(
                    element,
                    "td",
                    kind(table.columns().get(i)) + " " + table.columns().get(i).id(),
                    row.get(i).display());
        }
    }

    private static String kind(Column column) {
        return column.number() ? "number" : "text";
    }
}
