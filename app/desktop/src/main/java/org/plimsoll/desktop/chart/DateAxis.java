package org.plimsoll.desktop.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Dates along an axis, labelled at days, weeks, or the firsts of months that divide the year evenly.
 *
 * @param days days between two labels, 0 where they stand at firsts of months
 * @param months months between two labels, 0 where they stand at days
 * @param pattern how a label is written
 */
record DateAxis(int days, int months, String pattern) {
    private static final String DAY = "d MMM";
    private static final String MONTH = "MMM yyyy";

    /** From the finest to the coarsest. */
    private static final List<DateAxis> ALL = List.of(
            new DateAxis(1, 0, DAY),
            new DateAxis(7, 0, DAY),
            new DateAxis(0, 1, MONTH),
            new DateAxis(0, 2, MONTH),
            new DateAxis(0, 3, MONTH),
            new DateAxis(0, 6, MONTH),
            new DateAxis(0, 12, "yyyy"),
            new DateAxis(0, 24, "yyyy"),
            new DateAxis(0, 60, "yyyy"));

    /** The finest labels of which no more than so many fall into the span; the coarsest where all are too many. */
    static DateAxis fitting(LocalDate from, LocalDate to, int most) {
        long span = ChronoUnit.DAYS.between(from, to);
        return ALL.stream()
                .filter(axis -> span / axis.stepDays() <= Math.max(1, most))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    /** The labelled dates from the first to the last, both included. */
    List<LocalDate> ticks(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        first(from),
                        date -> !date.isAfter(to),
                        date -> date.plusDays(days).plusMonths(months))
                .toList();
    }

    /** A date as its label. */
    String label(LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }

    private long stepDays() {
        return days + Math.round(months * 365.25 / 12);
    }

    private LocalDate first(LocalDate from) {
        if (months == 0) {
            return days == 1 ? from : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        LocalDate first = from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
        int past = (first.getYear() * 12 + first.getMonthValue() - 1) % months;
        return past == 0 ? first : first.plusMonths(months - past);
    }
}
