package org.plimsoll.formats.exim;

/** Days of the calendar as numbers, without an object for each. */
final class CivilDate {
    /** Returned for a date that the calendar does not have. */
    static final long NONE = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;
    private static final long DAYS_BEFORE_1970 = 719_162;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private CivilDate() {}

    /** Days since 1970-01-01, or {@link #NONE} if there is no such day from 1970 to 9999. */
    static long epochDay(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        boolean leap = isLeap(year);
        int length = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1] + (month == 2 && leap ? 1 : 0);
        if (day > length) {
            return NONE;
        }
        long past = year - 1L;
        long beforeYear = past * 365 + past / 4 - past / 100 + past / 400 - DAYS_BEFORE_1970;
        return beforeYear + DAYS_BEFORE_MONTH[month - 1] + (month > 2 && leap ? 1L : 0L) + day - 1;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The year of a day since 1970-01-01. */
    static int yearOf(long epochDay) {
        int year = (int) (FIRST_YEAR + epochDay / 366);
        while (epochDay(year + 1, 1, 1) <= epochDay && year < LAST_YEAR) {
            year++;
        }
        return year;
    }
}
