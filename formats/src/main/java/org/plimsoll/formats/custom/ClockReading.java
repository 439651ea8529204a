package org.plimsoll.formats.custom;

/**
 * The time of a line, put together from everything that its fields say: an instant, or the parts of a date and of a
 * time of day. Used again for every line.
 */
final class ClockReading {
    private static final int UNSAID = -1;
    private static final long MICROS = 1_000_000L;
    private static final int DAY_SECONDS = 86_400;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private boolean instant;
    private long instantMicros;
    int century;
    int year;
    int yearOfCentury;
    int month;
    int day;
    int dayOfYear;
    int hour;
    int hourOfHalf;
    boolean afternoon;
    int minute;
    int second;
    int micros;
    boolean offsetSaid;
    int offsetSeconds;

    /** Forgets the line before. */
    void clear() {
        instant = false;
        century = UNSAID;
        year = UNSAID;
        yearOfCentury = UNSAID;
        month = UNSAID;
        day = UNSAID;
        dayOfYear = UNSAID;
        hour = UNSAID;
        hourOfHalf = UNSAID;
        afternoon = false;
        minute = 0;
        second = 0;
        micros = 0;
        offsetSaid = false;
        offsetSeconds = 0;
    }

    /** An instant, microseconds since 1970-01-01T00:00Z; the first one said counts. */
    void say(long micros) {
        if (!instant) {
            instant = true;
            instantMicros = micros;
        }
    }

    /** Whether the time is an instant, as opposed to a reading of a clock. */
    boolean isInstant() {
        return instant;
    }

    /** Whether the line said when it was written, at least the day. */
    boolean known() {
        return instant || epochDay() != Long.MIN_VALUE;
    }

    /** Microseconds since 1970-01-01T00:00 on the log's clock, 0 if not known. */
    long clockMicros() {
        if (instant) {
            return instantMicros;
        }
        long date = epochDay();
        if (date == Long.MIN_VALUE) {
            return 0;
        }
        long seconds = date * DAY_SECONDS + hourOfDay() * 3600L + minute * 60L + second;
        return seconds * MICROS + micros;
    }

    private int hourOfDay() {
        if (hour != UNSAID) {
            return hour;
        }
        return hourOfHalf == UNSAID ? 0 : hourOfHalf % 12 + (afternoon ? 12 : 0);
    }

    /** Days since 1970-01-01, the smallest number if the line does not say enough. */
    private long epochDay() {
        int y = fullYear();
        if (y == UNSAID || (dayOfYear == UNSAID && (month == UNSAID || day == UNSAID))) {
            return Long.MIN_VALUE;
        }
        return daysBeforeYear(y) + (dayOfYear == UNSAID ? daysBefore(y, month) + day : dayOfYear) - 1;
    }

    private int fullYear() {
        if (year != UNSAID) {
            return year;
        }
        if (yearOfCentury == UNSAID) {
            return UNSAID;
        }
        int hundreds = century == UNSAID ? (yearOfCentury < 69 ? 20 : 19) : century;
        return hundreds * 100 + yearOfCentury;
    }

    /** Whether the parts, as far as they are said, can be a date: no February 30. */
    boolean possible() {
        int y = fullYear();
        if (month == UNSAID || day == UNSAID) {
            return dayOfYear != 366 || y == UNSAID || leap(y);
        }
        int length = DAYS_BEFORE[month] - DAYS_BEFORE[month - 1];
        return day <= length || (month == 2 && day == 29 && (y == UNSAID || leap(y)));
    }

    private static int daysBefore(int year, int month) {
        return DAYS_BEFORE[month - 1] + (month > 2 && leap(year) ? 1 : 0);
    }

    /** Days from 1970-01-01 to the first day of a year. */
    private static long daysBeforeYear(int year) {
        long before = year - 1L;
        return 365L * (year - 1970) + before / 4 - before / 100 + before / 400 - 477;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
