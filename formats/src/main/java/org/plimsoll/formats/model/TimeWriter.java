package org.plimsoll.formats.model;

import java.time.ZoneId;

/** Writes times in the notation of a field. */
public interface TimeWriter {
    /**
     * Writes an instant, as far as the notation can.
     *
     * @param micros microseconds since 1970-01-01T00:00Z
     * @param digits digits of the second's fraction that are wanted; a notation may have more or fewer
     * @param zone zone of the clock that is shown
     */
    String write(long micros, int digits, ZoneId zone);
}
