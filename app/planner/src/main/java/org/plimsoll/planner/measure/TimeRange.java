package org.plimsoll.planner.measure;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.table.TimeBound;

/**
 * The stretch of time that is measured. A line without a time belongs to the record before it, and at the beginning of
 * a log to the one after it.
 *
 * @param from its beginning, null for all lines from the first on
 * @param to its end, which is no part of it; null for all lines to the last
 */
public record TimeRange(@Nullable TimeBound from, @Nullable TimeBound to) {

    /** Whether the time of the line at which the cursor stands is in it; the line has one. */
    boolean contains(LineCursor cursor) {
        long micros = cursor.clockMicros();
        int offset = cursor.offsetSeconds();
        return (from == null || !from.isAfter(micros, offset)) && (to == null || to.isAfter(micros, offset));
    }
}
