package org.plimsoll.planner.volume;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How far apart the dates of a series are: days, a number of days, or months. */
final class Spacing {
    private static final int FEWEST = 3;
    private static final int SHORTEST_MONTH = 28;

    private Spacing() {}

    /** The largest step that meets every date. */
    static Period of(int[] days, int[] rows) {
        if (rows.length < FEWEST) {
            return Period.ofDays(1);
        }
        boolean sameDayOfMonth = true;
        long divisor = 0;
        for (int i = 1; i < rows.length; i++) {
            long gap = (long) days[rows[i]] - days[rows[i - 1]];
            divisor = greatestCommonDivisor(divisor, gap);
            sameDayOfMonth &= gap >= SHORTEST_MONTH
                    && LocalDate.ofEpochDay(days[rows[i]]).getDayOfMonth()
                            == LocalDate.ofEpochDay(days[rows[0]]).getDayOfMonth();
        }
        return sameDayOfMonth ? Period.ofMonths(1) : Period.ofDays((int) Math.min(divisor, Integer.MAX_VALUE));
    }

    /** Steps from one date to another. */
    static long steps(long from, long to, Period step) {
        return step.getMonths() > 0
                ? ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to))
                : (to - from) / step.getDays();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
