package org.plimsoll.planner.volume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How a file writes its dates. A time of midnight may follow. */
enum DateForm {
    /** Year, month, day. */
    YEAR_FIRST("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", "2024-01-31"),
    /** Without anything between. */
    DIGITS("(\\d{4})()(\\d{2})(\\d{2})", "20240131"),
    /** Day, month, year, with points. */
    POINTS("(\\d{1,2})(\\.)(\\d{1,2})\\.(\\d{4})", "31.01.2024"),
    /** Day and month in an order that only the whole file can tell. */
    YEAR_LAST("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})", "01/31/2024");

    /** A date, and a time that need not be midnight. */
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{4}[-/.]?\\d{1,2}[-/.]?\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})[T ]\\d{1,2}:\\d{2}.*");

    private static final String MIDNIGHT = "([T ]00:?00(:?00(\\.0+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?";

    private final Pattern pattern;
    private final String example;

    DateForm(String pattern, String example) {
        this.pattern = Pattern.compile(pattern + MIDNIGHT);
        this.example = example;
    }

    /** The form of a text, null if it is no date. */
    static @Nullable DateForm of(String text) {
        for (DateForm form : values()) {
            if (form.read(text) != null) {
                return form;
            }
        }
        return null;
    }

    /** Whether a text tells a time within a day. */
    static boolean timed(String text) {
        return TIMED.matcher(text).matches();
    }

    String example() {
        return example;
    }

    /** A date as it can be meant: the second is the one with day and month swapped, null if there is no such day. */
    record Reading(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {}

    /** Both readings, null if the text has another form or neither is a day. */
    @Nullable
    Reading read(String text) {
        Reading usual = this == YEAR_FIRST ? usual(text) : null;
        return usual == null ? matched(text) : usual;
    }

    /** A date such as 2024-01-31 without the cost of a pattern, null for any other: files have millions of them. */
    private static @Nullable Reading usual(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        LocalDate date = year < 0 || month < 0 || day < 0 ? null : date(year, month, day);
        return date == null ? null : sure(date);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private @Nullable Reading matched(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int third = Integer.parseInt(matcher.group(4));
        Reading reading = switch (this) {
            case YEAR_FIRST, DIGITS -> sure(date(first, second, third));
            case POINTS -> sure(date(third, second, first));
            case YEAR_LAST -> new Reading(date(third, second, first), date(third, first, second));
        };
        return reading.dayFirst == null && reading.monthFirst == null ? null : reading;
    }

    private static Reading sure(@Nullable LocalDate date) {
        return new Reading(date, date);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
