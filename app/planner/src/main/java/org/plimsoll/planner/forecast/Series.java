package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.util.List;

import org.plimsoll.planner.measure.Measurement;

/**
 * Messages a day as they were observed, whole days only.
 *
 * @param days in order of their dates; days between two of them may be missing
 */
public record Series(List<Day> days) {

    /** One whole day. */
    public record Day(LocalDate date, double messages) {}

    /** Copies the list. */
    public Series {
        days = List.copyOf(days);
    }

    /** The days that the logs cover from end to end: a part of a day says little about a day. */
    public static Series ofCompleteDays(Measurement measurement) {
        return new Series(measurement.days().stream()
                .filter(Measurement.Day::complete)
                .map(day -> new Day(day.date(), day.messages()))
                .toList());
    }

    /** Messages of each day, in order. */
    public double[] messages() {
        return days.stream().mapToDouble(Day::messages).toArray();
    }
}
