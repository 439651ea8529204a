package org.plimsoll.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** A table in 80 columns: side by side where it fits, with wrapped text where it must, else turned on its side. */
final class TableText {
    private static final String GAP = "  ";

    /** A text column narrower than this is a column of syllables. */
    private static final int NARROWEST_TEXT = 14;

    /** Words up to this stay whole: a number of bytes with its digits, but not a path. */
    private static final int LONGEST_UNBROKEN = 20;

    private final Table table;
    private final List<List<Cell>> rows;

    private TableText(Table table) {
        this.table = table;
        this.rows = table.shownRows();
    }

    static List<String> draw(Table table) {
        TableText text = new TableText(table);
        int[] widths = text.fit();
        List<String> lines = new ArrayList<>(widths.length == 0 ? text.sideways() : text.upright(widths));
        if (table.abridged()) {
            lines.add("");
            lines.addAll(Layout.wrap(table.remark(), Layout.WIDTH));
        }
        return lines;
    }

    /** Width of each column; empty if the table does not fit upright. */
    private int[] fit() {
        int count = table.columns().size();
        int[] widths = IntStream.range(0, count).map(this::naturalWidth).toArray();
        int[] narrowest = IntStream.range(0, count)
                .map(i -> Math.min(widths[i], narrowest(i)))
                .toArray();
        int room = Layout.WIDTH - GAP.length() * (count - 1);
        while (IntStream.of(widths).sum() > room) {
            int widest = widestShrinkable(widths, narrowest);
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
    }

    private int naturalWidth(int column) {
        return Math.max(
                cellWidth(column), Layout.width(table.columns().get(column).label()));
    }

    private int cellWidth(int column) {
        return rows.stream()
                .mapToInt(row ->
                        Layout.width(String.join("", Layout.wrap(row.get(column).display(), Integer.MAX_VALUE))))
                .max()
                .orElse(0);
    }

    /** Numbers are never cut, texts and headings at blanks. */
    private int narrowest(int column) {
        Column of = table.columns().get(column);
        int content = of.number() ? cellWidth(column) : Math.max(NARROWEST_TEXT, longestWord(column));
        return Math.max(content, longestWord(of.label()));
    }

    private static int longestWord(String label) {
        return List.of(label.split(" ", -1)).stream()
                .mapToInt(Layout::width)
                .max()
                .orElse(0);
    }

    /** The longest word of a column that is not to be broken; paths and addresses may be. */
    private int longestWord(int column) {
        return rows.stream()
                .mapToInt(row -> longestWord(row.get(column).display()))
                .filter(width -> width <= LONGEST_UNBROKEN)
                .max()
                .orElse(0);
    }

    private static int widestShrinkable(int[] widths, int[] narrowest) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private List<String> upright(int[] widths) {
        List<String> lines = new ArrayList<>();
        List<String> labels = table.columns().stream().map(Column::label).toList();
        List<String> heading = row(labels, widths, true);
        lines.addAll(heading);
        lines.add(rule(widths));
        for (List<Cell> row : rows) {
            lines.addAll(row(row.stream().map(Cell::display).toList(), widths, false));
        }
        return lines;
    }

    private static String rule(int[] widths) {
        return String.join(GAP, IntStream.of(widths).mapToObj("─"::repeat).toList());
    }

    /** One row as lines; headings stand on the rule, so they are filled from above. */
    private List<String> row(List<String> values, int[] widths, boolean heading) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Layout.wrap(values.get(i), Math.max(1, widths[i])));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            List<String> parts = new ArrayList<>();
            for (int x = 0; x < widths.length; x++) {
                List<String> cell = cells.get(x);
                int at = heading ? y - (height - cell.size()) : y;
                String part = at >= 0 && at < cell.size() ? cell.get(at) : "";
                parts.add(
                        table.columns().get(x).number() ? Layout.right(part, widths[x]) : Layout.left(part, widths[x]));
            }
            lines.add(String.join(GAP, parts).stripTrailing());
        }
        return lines;
    }

    /** One line for each column, as many rows side by side as fit; then the next rows below. */
    private List<String> sideways() {
        int labels = table.columns().stream()
                .mapToInt(column -> Layout.width(column.label()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && sidewaysWidth(labels, from, to + 1) <= Layout.WIDTH) {
                to++;
            }
            if (from > 0) {
                lines.add("");
            }
            lines.addAll(sideways(labels, rows.subList(from, to)));
            from = to;
        }
        return lines;
    }

    private int sidewaysWidth(int labels, int from, int to) {
        return labels
                + rows.subList(from, to).stream()
                        .mapToInt(row -> GAP.length() + rowWidth(row))
                        .sum();
    }

    private static int rowWidth(List<Cell> row) {
        return row.stream()
                .mapToInt(cell -> Layout.width(String.join("", Layout.wrap(cell.display(), Integer.MAX_VALUE))))
                .max()
                .orElse(0);
    }

    private List<String> sideways(int labels, List<List<Cell>> group) {
        int room = Layout.WIDTH - labels - GAP.length();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String label = Layout.left(table.columns().get(i).label(), labels);
            if (group.size() == 1) {
                for (String part : Layout.wrap(group.get(0).get(i).display(), room)) {
                    lines.add((label + GAP + part).stripTrailing());
                    label = " ".repeat(labels);
                }
            } else {
                StringBuilder line = new StringBuilder(label);
                for (List<Cell> row : group) {
                    String value =
                            Layout.wrap(row.get(i).display(), Layout.WIDTH).get(0);
                    line.append(GAP).append(Layout.right(value, rowWidth(row)));
                }
                lines.add(line.toString().stripTrailing());
            }
        }
        return lines;
    }
}
