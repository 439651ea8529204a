package org.plimsoll.report.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param id file name in CSV, without extension, lower case with hyphens
 * @param title heading
 * @param columns the columns
 * @param rows one cell for each column
 * @param shown rows that paper and terminal show; CSV and JSON always have all of them
 * @param excerpt which rows these are
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows, int shown, Excerpt excerpt)
        implements Block {

    /** Which rows are shown where not all of them are. */
    public enum Excerpt {
        /** The first ones. */
        FIRST,
        /** Some that are spread evenly over the table, the first and the last one among them. */
        SPREAD
    }

    /** Copies the lists and checks the shape. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s: %s cells for %s columns".formatted(id, row.size(), columns.size()));
            }
        }
    }

    /** A table of which paper and terminal show some rows, spread evenly. */
    public Table(String id, String title, List<Column> columns, List<List<Cell>> rows, int shown) {
        this(id, title, columns, rows, shown, Excerpt.SPREAD);
    }

    /** A table that is always shown whole. */
    public static Table whole(String id, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(id, title, columns, rows, rows.size());
    }

    /** Whether {@link #shownRows} leaves rows out. */
    public boolean abridged() {
        return shown < rows.size();
    }

    /** The rows that paper and terminal show, in order. */
    public List<List<Cell>> shownRows() {
        if (!abridged()) {
            return rows;
        }
        return switch (excerpt) {
            case FIRST -> rows.subList(0, shown);
            case SPREAD -> IntStream.range(0, shown).mapToObj(this::spreadRow).toList();
        };
    }

    /** What is to be said below an abridged table: {@code 13 of 365 rows; CSV and JSON hold all of them.} */
    public String remark() {
        String which = excerpt == Excerpt.FIRST ? "The first %s" : "%s";
        return (which + " of %s rows; CSV and JSON hold all of them.").formatted(shown, rows.size());
    }

    private List<Cell> spreadRow(int i) {
        return rows.get(shown == 1 ? 0 : (int) ((long) i * (rows.size() - 1) / (shown - 1)));
    }
}
