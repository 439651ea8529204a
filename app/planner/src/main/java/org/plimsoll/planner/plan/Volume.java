package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.plimsoll.planner.forecast.DailyCost;
import org.plimsoll.planner.forecast.DailyMean;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;

/**
 * Messages of one log a day, and how they came to be known.
 *
 * @param messagesPerDay messages a day; 0 where the basis is {@link Basis#TOO_SHORT} or {@link Basis#NO_MESSAGES}
 * @param basis what the number stands on
 * @param completeDays days that the log covers from end to end
 * @param origin one phrase
 */
record Volume(double messagesPerDay, Basis basis, int completeDays, String origin) {
    private static final Duration SHORTEST_SPAN = Duration.ofMinutes(1);
    private static final int RECENT_DAYS = 28;

    /** What the number stands on. */
    enum Basis {
        /** The user said so. */
        GIVEN,
        /** The mean of the log's complete days. */
        COMPLETE_DAYS,
        /** Scaled from less than a day: an assumption. */
        COVERED_TIME,
        /** Nothing: the log covers less than a minute. */
        TOO_SHORT,
        /** Nothing: without a message not even the cost of one is known. */
        NO_MESSAGES
    }

    /**
     * The volume that is given, else that of the complete days, else what the log's hours let one assume. Where days
     * are known beside the logs the last four weeks count: a long row's mean is that of another time.
     *
     * @param days the whole days that are known of the log
     */
    static Volume of(Measurement measurement, Series days, Demand demand) {
        int completeDays = days.days().size();
        if (measurement.messages() == 0) {
            return new Volume(0, Basis.NO_MESSAGES, completeDays, "no message in the log");
        }
        Double given = demand.messagesPerDay();
        if (given != null) {
            return new Volume(given, Basis.GIVEN, completeDays, "given");
        }
        boolean recent = demand.history() != null && completeDays > RECENT_DAYS;
        Series counted = recent ? new Series(days.days().subList(completeDays - RECENT_DAYS, completeDays)) : days;
        return DailyMean.of(counted)
                .filter(mean -> mean.messages() > 0)
                .map(mean -> ofDays(mean, recent ? "last " : ""))
                .orElseGet(() -> ofSpan(measurement, completeDays));
    }

    private static Volume ofDays(DailyMean mean, String which) {
        String days =
                "mean of " + (which.isEmpty() ? "" : "the " + which) + Quantities.count(mean.days(), "complete day");
        String interval = Optional.ofNullable(mean.interval())
                .map(bounds -> ", 95 %% interval %s to %s"
                        .formatted(Quantities.count(bounds.low()), Quantities.count(bounds.high())))
                .orElse("");
        return new Volume(mean.messages(), Basis.COMPLETE_DAYS, mean.days(), days + interval);
    }

    private static Volume ofSpan(Measurement measurement, int completeDays) {
        Duration span = DailyCost.span(measurement);
        if (span.compareTo(SHORTEST_SPAN) < 0) {
            return new Volume(0, Basis.TOO_SHORT, completeDays, "the log covers less than a minute");
        }
        double perDay = measurement.messages() * (double) Duration.ofDays(1).toMillis() / span.toMillis();
        String origin = "assumption: %s in %s, scaled to 24 hours"
                .formatted(
                        Quantities.count(measurement.messages(), "message"),
                        Quantities.duration(span.truncatedTo(ChronoUnit.MINUTES)));
        return new Volume(perDay, Basis.COVERED_TIME, completeDays, origin);
    }
}
