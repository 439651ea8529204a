package org.plimsoll.formats.table;

/** Writes rows of one table, for one thread. */
public interface RowWriter {
    /**
     * Writes a row with its end.
     *
     * @param values one for each column, in their order; valid during the call
     * @param out takes the bytes
     */
    void write(Value[] values, RowBuffer out);
}
