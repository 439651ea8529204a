package org.plimsoll.formats.index;

/**
 * Some of the lines of an index in some order. Rows and lines are numbered from 0; lines through all logs. Safe for use
 * by several threads; rows may come to it at its end while it is looked at.
 */
public interface LineOrder {
    /** Rows that there are. */
    long rows();

    /** The line in a row, which must be less than {@link #rows}. */
    long line(long row);

    /** The row of a line; where the line has none, that of the next line that has one, or {@link #rows}. */
    long rowOf(long line);
}
