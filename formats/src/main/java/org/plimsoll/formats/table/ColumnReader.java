package org.plimsoll.formats.table;

import org.plimsoll.formats.model.LineCursor;

/** Finds the value of one column in lines of one source. Used by one thread. */
public interface ColumnReader {
    /** Fills in what the line at which the cursor stands has for the column. */
    void read(LineCursor cursor, Value into);
}
