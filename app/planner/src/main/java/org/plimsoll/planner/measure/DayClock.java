package org.plimsoll.planner.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;

/**
 * Tells on which day a line was written, and how its time is to be printed.
 *
 * <p>A format of instants has the days of a zone, UTC unless another one is asked for. A format of clock readings has
 * the days of its own clock; where a line names its offset and a zone is asked for, the days are those of the zone.
 */
final class DayClock {
    private static final long MICROS = 1_000_000L;
    private static final long DAY_MICROS = 86_400 * MICROS;
    /** Hours of a day that are told apart; one that comes twice is one. */
    static final int HOURS = 24;

    private static final long HOUR_MICROS = DAY_MICROS / HOURS;

    private final boolean instants;
    private final @Nullable ZoneId zone;
    /** Whether the zone's clock is never set, so that nothing must be looked up. */
    private final boolean fixed;

    /** What a clock that is never set is ahead of UTC. */
    private final long fixedMicros;

    /** The instants of the last asked day, in microseconds: most lines fall on the day of the line before. */
    private long dayFrom;

    private long dayTo;
    private long day;

    /** The same for its hour, as far as the clock is not set within it. */
    private long hourFrom;

    private long hourTo;
    private int hour;

    DayClock(LogFormat format, @Nullable ZoneId zone) {
        instants = format.instants();
        ZoneId days = instants && zone == null ? ZoneOffset.UTC : zone;
        this.zone = days;
        fixed = days != null && days.getRules().isFixedOffset();
        fixedMicros =
                days == null ? 0 : days.getRules().getOffset(Instant.EPOCH).getTotalSeconds() * MICROS;
    }

    /** Days since 1970-01-01 of a time, given as {@link org.plimsoll.formats.model.LineCursor} gives it. */
    long epochDay(long clockMicros, int offsetSeconds) {
        if (zone == null || offsetSeconds == LineDecoder.NO_OFFSET) {
            return Math.floorDiv(clockMicros, DAY_MICROS);
        }
        long instant = clockMicros - offsetSeconds * MICROS;
        if (fixed) {
            return Math.floorDiv(instant + fixedMicros, DAY_MICROS);
        }
        if (instant < dayFrom || instant >= dayTo) {
            look(instant);
        }
        return day;
    }

    /** The hour of such a time on the clock whose days are counted, 0 to 23. */
    int hour(long clockMicros, int offsetSeconds) {
        if (zone == null || offsetSeconds == LineDecoder.NO_OFFSET) {
            return (int) (Math.floorMod(clockMicros, DAY_MICROS) / HOUR_MICROS);
        }
        long instant = clockMicros - offsetSeconds * MICROS;
        if (fixed) {
            return (int) (Math.floorMod(instant + fixedMicros, DAY_MICROS) / HOUR_MICROS);
        }
        if (instant < hourFrom || instant >= hourTo) {
            lookForHour(instant);
        }
        return hour;
    }

    private void lookForHour(long instantMicros) {
        ZoneId days = zone == null ? ZoneOffset.UTC : zone;
        Instant instant = Instant.ofEpochSecond(Math.floorDiv(instantMicros, MICROS));
        hour = instant.atZone(days).getHour();
        hourFrom = instant.getEpochSecond() * MICROS;
        hourTo = hourFrom + MICROS;
        ZoneOffset offset = days.getRules().getOffset(instant);
        long begin = Math.floorDiv(instant.getEpochSecond() + offset.getTotalSeconds(), 3600L) * 3600
                - offset.getTotalSeconds();
        boolean whole = days.getRules().getOffset(Instant.ofEpochSecond(begin)).equals(offset)
                && days.getRules()
                        .getOffset(Instant.ofEpochSecond(begin + 3599))
                        .equals(offset);
        if (whole) {
            hourFrom = begin * MICROS;
            hourTo = hourFrom + HOUR_MICROS;
        }
    }

    /** The reading of the log's clock at which the hour of such a time began. */
    long hourBegin(long clockMicros, int offsetSeconds) {
        if (zone == null || offsetSeconds == LineDecoder.NO_OFFSET) {
            return clockMicros - Math.floorMod(clockMicros, HOUR_MICROS);
        }
        if (fixed) {
            return clockMicros - Math.floorMod(clockMicros - offsetSeconds * MICROS + fixedMicros, HOUR_MICROS);
        }
        hour(clockMicros, offsetSeconds);
        return hourFrom + offsetSeconds * MICROS;
    }

    /** The reading of the log's clock at which it ended; an hour within which the clock is set is cut short. */
    long hourEnd(long clockMicros, int offsetSeconds) {
        if (fixed || zone == null || offsetSeconds == LineDecoder.NO_OFFSET) {
            return hourBegin(clockMicros, offsetSeconds) + HOUR_MICROS;
        }
        hour(clockMicros, offsetSeconds);
        return hourTo + offsetSeconds * MICROS;
    }

    private void look(long instantMicros) {
        ZoneId days = zone == null ? ZoneOffset.UTC : zone;
        LocalDate date = Instant.ofEpochSecond(Math.floorDiv(instantMicros, MICROS))
                .atZone(days)
                .toLocalDate();
        day = date.toEpochDay();
        dayFrom = date.atStartOfDay(days).toEpochSecond() * MICROS;
        dayTo = date.plusDays(1).atStartOfDay(days).toEpochSecond() * MICROS;
    }

    /** Microseconds since the midnight at which a day of this clock began, of a time of that day. */
    long microsIntoDay(LogTime time, LocalDate date) {
        Integer offset = time.offsetSeconds();
        if (zone == null || offset == null) {
            return time.clockMicros() - date.toEpochDay() * DAY_MICROS;
        }
        return time.clockMicros() - offset * MICROS - date.atStartOfDay(zone).toEpochSecond() * MICROS;
    }

    /** Length of a day in microseconds; not always 24 hours. */
    long dayMicros(LocalDate date) {
        if (zone == null) {
            return DAY_MICROS;
        }
        return (date.plusDays(1).atStartOfDay(zone).toEpochSecond()
                        - date.atStartOfDay(zone).toEpochSecond())
                * MICROS;
    }

    /** A time for people: with an offset where the line, the format or the person asking knows it. */
    LogTime time(long clockMicros, int offsetSeconds) {
        if (offsetSeconds != LineDecoder.NO_OFFSET) {
            return new LogTime(clockMicros, offsetSeconds);
        }
        if (zone == null) {
            return new LogTime(clockMicros, null);
        }
        LogTime clock = new LogTime(clockMicros, null);
        return new LogTime(clockMicros, zone.getRules().getOffset(clock.clock()).getTotalSeconds());
    }
}
