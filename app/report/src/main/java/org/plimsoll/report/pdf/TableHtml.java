package org.plimsoll.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;
import org.w3c.dom.Element;

/** A table on paper: columns as wide as their content, long texts wrapped, so that it never runs off the page. */
final class TableHtml {
    /** A column of text is given no more than this, in letters; what is longer is wrapped. */
    private static final int WIDEST_TEXT = 44;

    /** Space around a column, in letters. */
    private static final int PADDING = 3;

    private final Html html;
    private final Table table;
    private final List<List<Cell>> rows;

    TableHtml(Html html, Table table) {
        this.html = html;
        this.table = table;
        this.rows = table.shownRows();
    }

    void addTo(Element parent, String sectionTitle) {
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
        int[] letters = IntStream.range(0, table.columns().size())
                .map(column -> letters(column) + PADDING)
                .toArray();
        int all = IntStream.of(letters).sum();
        for (int width : letters) {
            html.add(element, "col")
                    .setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * width / all));
        }
    }

    private int letters(int column) {
        Column of = table.columns().get(column);
        int longestWord = List.of(of.label().split(" ", -1)).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int longestCell = rows.stream()
                .mapToInt(row -> row.get(column).display().length())
                .max()
                .orElse(0);
        int content = of.number() ? longestCell : Math.min(WIDEST_TEXT, longestCell);
        return Math.max(longestWord, content);
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
