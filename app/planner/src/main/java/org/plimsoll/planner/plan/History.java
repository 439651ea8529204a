package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;

/** The days of one log format: what is known beside the logs, and what the logs themselves cover from end to end. */
final class History {
    private History() {}

    /**
     * Both as one row; where both know a day, the logs are believed. What is known beside the logs is of all formats
     * together, so each takes its share of the messages that were measured.
     *
     * @param measurement one of them
     * @param all all that were measured
     */
    static Series of(Measurement measurement, List<Measurement> all, Demand demand) {
        Series logged = Series.ofCompleteDays(measurement);
        Series known = demand.history();
        if (known == null) {
            return logged;
        }
        long messages = all.stream().mapToLong(Measurement::messages).sum();
        double share = messages == 0 ? 0 : (double) measurement.messages() / messages;
        TreeMap<LocalDate, Double> days = new TreeMap<>();
        known.days().forEach(day -> days.put(day.date(), day.messages() * share));
        logged.days().forEach(day -> days.put(day.date(), day.messages()));
        return new Series(days.entrySet().stream()
                .map(day -> new Series.Day(day.getKey(), day.getValue()))
                .toList());
    }
}
