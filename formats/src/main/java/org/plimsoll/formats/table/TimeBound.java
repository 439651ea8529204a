package org.plimsoll.formats.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineDecoder;

/**
 * An end of a stretch of time: a reading of a clock, and the instant it is where a zone is known.
 *
 * <p>Against a log that tells the offset of its clock the instants are compared, else the readings; without a zone the
 * readings too.
 */
public final class TimeBound {
    private static final long MICROS = 1_000_000L;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Month, day, time and year, perhaps with the day of the week before them. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:[a-z]{3} +)?(%s) +(\\d\\d?) +(\\d\\d:\\d\\d(?::\\d\\d)?) +(\\d{4})"
                    .formatted(String.join("|", MONTHS)));

    private final long clockMicros;
    private final @Nullable Long instantMicros;

    private TimeBound(LocalDateTime clock, @Nullable ZoneOffset offset) {
        clockMicros = micros(clock);
        instantMicros = offset == null ? null : clockMicros - offset.getTotalSeconds() * MICROS;
    }

    /**
     * Reads a date, a date and a time with or without an offset, or seconds since 1970: {@code 2026-11-23},
     * {@code 2026-11-23T12:30}, {@code 2026-11-23 12:30:15.5+01:00}, {@code 1795436960}; or a time as ec_log_trace
     * takes and prints it: {@code Nov 23 12:30:15 2026}, {@code Mon Nov 23 12:30:15 2026}.
     *
     * @param zone zone of a time that names none, null where that is each log's own
     * @throws IllegalArgumentException if it is none of these; the message is one phrase
     */
    public static TimeBound parse(String text, @Nullable ZoneId zone) {
        String iso = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T");
        try {
            Matcher named = NAMED.matcher(iso);
            if (named.matches()) {
                return local(named(named), zone);
            }
            if (iso.matches("\\d{5,11}")) {
                return new TimeBound(
                        LocalDateTime.ofEpochSecond(Long.parseLong(iso), 0, ZoneOffset.UTC), ZoneOffset.UTC);
            }
            if (iso.matches("[^T]*")) {
                return local(LocalDate.parse(iso).atStartOfDay(), zone);
            }
            if (iso.matches(".*T.*([Zz]|[+-]\\d\\d.*)")) {
                OffsetDateTime time = OffsetDateTime.parse(iso);
                return new TimeBound(time.toLocalDateTime(), time.getOffset());
            }
            return local(LocalDateTime.parse(iso), zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s', expected a time such as 2026-11-23, 2026-11-23T12:30 or 2026-11-23T12:30:15Z"
                            .formatted(text),
                    e);
        }
    }

    private static LocalDateTime named(Matcher named) {
        int month = 1 + MONTHS.indexOf(named.group(1).toLowerCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(named.group(4)), month, Integer.parseInt(named.group(2)))
                .atTime(LocalTime.parse(named.group(3)));
    }

    private static TimeBound local(LocalDateTime clock, @Nullable ZoneId zone) {
        return new TimeBound(clock, zone == null ? null : clock.atZone(zone).getOffset());
    }

    /** Whether a line's time is before it. */
    boolean isAfter(RecordTime time) {
        return isAfter(time.clockMicros(), time.offsetSeconds());
    }

    /**
     * Whether a line's time is before it.
     *
     * @param micros microseconds since 1970-01-01T00:00 on the line's clock
     * @param offsetSeconds seconds that this clock is ahead of UTC, or {@link LineDecoder#NO_OFFSET}
     */
    public boolean isAfter(long micros, int offsetSeconds) {
        if (instantMicros == null || offsetSeconds == LineDecoder.NO_OFFSET) {
            return micros < clockMicros;
        }
        return micros - offsetSeconds * MICROS < instantMicros;
    }

    /** Whether it is after another one; where one of them has no instant, their readings are compared. */
    public boolean isAfter(TimeBound other) {
        return (instantMicros == null || other.instantMicros == null)
                ? clockMicros > other.clockMicros
                : instantMicros > other.instantMicros;
    }

    private static long micros(LocalDateTime clock) {
        Instant instant = clock.toInstant(ZoneOffset.UTC);
        return instant.getEpochSecond() * MICROS + instant.get(ChronoField.MICRO_OF_SECOND);
    }
}
