package org.plimsoll.report.model;

import java.util.List;

/**
 * A table.
 *
 * @param id file name in CSV, without extension, lower case with hyphens
 * @param title heading
 * @param columns the columns
 * @param rows one cell for each column
 * @param shown rows that paper and terminal show, spread evenly over the table; CSV and JSON always have all of them
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows, int shown) implements Block {

    /** Copies the lists and checks the shape. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s: %d cells for %d columns".formatted(id, row.size(), columns.size()));
            }
        }
    }

    /** A table that is always shown whole. */
    public static Table whole(String id, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(id, title, columns, rows, rows.size());
    }
}
