package org.plimsoll.formats.model;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

import org.jspecify.annotations.Nullable;

/**
 * A time as a log tells it: a reading of a clock, and the offset of that clock where the log or its reader knows it.
 *
 * @param clockMicros microseconds since 1970-01-01T00:00 on the log's own clock
 * @param offsetSeconds seconds that this clock is ahead of UTC, null where nobody said so
 */
public record LogTime(long clockMicros, @Nullable Integer offsetSeconds) implements Comparable<LogTime> {

    private static final long MICROS = 1_000_000L;
    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter();

    /** The reading of the clock. */
    public LocalDateTime clock() {
        long seconds = Math.floorDiv(clockMicros, MICROS);
        int nanos = (int) Math.floorMod(clockMicros, MICROS) * 1000;
        return LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    }

    /** Orders by the reading of the clock. */
    @Override
    public int compareTo(LogTime other) {
        return Long.compare(clockMicros, other.clockMicros);
    }

    /** ISO 8601: {@code 2025-11-23T00:00:00Z}; without an offset where none is known. */
    @Override
    public String toString() {
        if (offsetSeconds == null) {
            return CLOCK.format(clock());
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsetSeconds);
        return CLOCK.format(clock())
                + OffsetDateTime.of(clock(), offset).getOffset().getId();
    }
}
