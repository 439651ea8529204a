package org.plimsoll.formats.table;

import java.util.List;

/** How a table looks: CSV, TSV, JSON. */
public interface RowFormat {
    /** Writes what stands before the rows, such as a line of headings. */
    void heading(List<Column> columns, RowBuffer out);

    /** A writer of rows, for one thread. */
    RowWriter writer(List<Column> columns);
}
