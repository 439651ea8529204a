package org.plimsoll.formats.table;

import org.plimsoll.formats.model.LineCursor;

/** When the record was written to which a line belongs: a line that continues a record has no time of its own. */
public final class RecordTime {
    private boolean known;
    private long clockMicros;
    private int offsetSeconds;

    /** No record yet. */
    public RecordTime() {}

    /** Takes note of a line. */
    public void pass(LineCursor cursor) {
        if (cursor.hasTime()) {
            known = true;
            clockMicros = cursor.clockMicros();
            offsetSeconds = cursor.offsetSeconds();
        }
    }

    /** Goes on where another one is. */
    public void follow(RecordTime earlier) {
        known = earlier.known;
        clockMicros = earlier.clockMicros;
        offsetSeconds = earlier.offsetSeconds;
    }

    /** Forgets everything. */
    public void clear() {
        known = false;
    }

    /** Whether there was a line with a time. */
    public boolean known() {
        return known;
    }

    /** Microseconds since 1970-01-01T00:00 on the log's clock. */
    public long clockMicros() {
        return clockMicros;
    }

    /** Seconds that this clock is ahead of UTC, or {@link org.plimsoll.formats.model.LineDecoder#NO_OFFSET}. */
    public int offsetSeconds() {
        return offsetSeconds;
    }
}
