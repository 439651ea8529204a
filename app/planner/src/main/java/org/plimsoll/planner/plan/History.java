package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.plimsoll.planner.forecast.DailyMean;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;

/** The days of one log format: what is known beside the logs, and what the logs themselves cover from end to end. */
final class History {
    /** No growth or season of mail makes a day so many times another. */
    private static final double OTHER_MAGNITUDE = 50;

    private History() {}

    /**
     * Both as one row; where both know a day, the logs are believed. What is known beside the logs is of all formats
     * together, so each takes its share of the messages that were measured. Logs of quite another magnitude are a
     * sample: they tell what a message costs, not how many there are.
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
        Series shared = shared(known, measurement, all);
        if (isSample(logged, shared)) {
            return shared;
        }
        TreeMap<LocalDate, Double> days = new TreeMap<>();
        shared.days().forEach(day -> days.put(day.date(), day.messages()));
        logged.days().forEach(day -> days.put(day.date(), day.messages()));
        return new Series(days.entrySet().stream()
                .map(day -> new Series.Day(day.getKey(), day.getValue()))
                .toList());
    }

    /** Whether the logs are only a sample of what is known beside them. */
    static boolean isSample(Measurement measurement, List<Measurement> all, Demand demand) {
        Series known = demand.history();
        return known != null && isSample(Series.ofCompleteDays(measurement), shared(known, measurement, all));
    }

    private static boolean isSample(Series logged, Series known) {
        double own = DailyMean.of(logged).map(DailyMean::messages).orElse(0.0);
        double others = DailyMean.of(known).map(DailyMean::messages).orElse(0.0);
        return own > 0 && others > 0 && Math.max(own / others, others / own) > OTHER_MAGNITUDE;
    }

    private static Series shared(Series known, Measurement measurement, List<Measurement> all) {
        long messages = all.stream().mapToLong(Measurement::messages).sum();
        double share = messages == 0 ? 0 : (double) measurement.messages() / messages;
        return new Series(known.days().stream()
                .map(day -> new Series.Day(day.date(), day.messages() * share))
                .toList());
    }
}
