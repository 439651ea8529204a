package org.plimsoll.formats.table;

import org.plimsoll.formats.model.LineCursor;

/** Answers one question about lines of one source, for one thread. */
public interface LineTest {
    /**
     * Asks it of the line at which the cursor stands.
     *
     * @param cursor the line
     * @param time when its record was written
     */
    boolean test(LineCursor cursor, RecordTime time);
}
