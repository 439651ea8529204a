package org.plimsoll.formats.traffic;

import org.plimsoll.formats.model.TrafficMix;

/**
 * How busy an hour is: in the usual rhythm, most in the morning of a working day and least in the night of a Sunday. No
 * two days are the same, unless no rhythm at all is wanted. Hours are those of UTC.
 */
final class Rhythm {
    static final long HOUR_MICROS = 3_600_000_000L;

    private static final int HOURS_OF_DAY = 24;
    private static final int DAYS_OF_WEEK = 7;
    /** 1970-01-01 was a Thursday, the fourth day from Monday. */
    private static final int FIRST_DAY_OF_WEEK = 3;
    /** A day differs from others of its name by at most that much in a hundred, up or down. */
    private static final int DAILY_VARIATION = 8;

    private static final int[] HOURS = {
        26, 20, 17, 16, 18, 25, 41, 63, 92, 118, 124, 117, 98, 104, 112, 108, 101, 93, 80, 71, 64, 57, 47, 35
    };
    private static final int[] WEEKDAYS = {96, 104, 106, 103, 95, 47, 41};

    private final long seed;
    private final TrafficMix.Rhythm kind;

    Rhythm(long seed, TrafficMix.Rhythm kind) {
        this.seed = seed;
        this.kind = kind;
    }

    /** Weight of an hour, counted since 1970-01-01T00:00Z. */
    long weight(long hour) {
        if (kind == TrafficMix.Rhythm.FLAT) {
            return 1;
        }
        long day = Math.floorDiv(hour, HOURS_OF_DAY);
        int weekday = Math.floorMod(day + FIRST_DAY_OF_WEEK, DAYS_OF_WEEK);
        int variation = Chance.of(seed, day).below(2 * DAILY_VARIATION + 1) - DAILY_VARIATION;
        int weekdayWeight = kind == TrafficMix.Rhythm.DAILY ? 1 : WEEKDAYS[weekday];
        return (long) HOURS[Math.floorMod(hour, HOURS_OF_DAY)] * weekdayWeight * (100 + variation);
    }
}
