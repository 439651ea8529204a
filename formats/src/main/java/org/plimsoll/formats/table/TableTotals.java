package org.plimsoll.formats.table;

/**
 * What a table was made of.
 *
 * @param rows rows that were written
 * @param lines lines that were looked at
 * @param unrecognisedLines those of them that are no records
 * @param enough whether reading ended because no more rows were wanted
 */
public record TableTotals(long rows, long lines, long unrecognisedLines, boolean enough) {
    /** Totals of nothing. */
    public static final TableTotals NONE = new TableTotals(0, 0, 0, false);

    /** The totals of both. */
    public TableTotals plus(TableTotals other) {
        return new TableTotals(
                rows + other.rows,
                lines + other.lines,
                unrecognisedLines + other.unrecognisedLines,
                enough || other.enough);
    }
}
