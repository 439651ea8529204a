package org.plimsoll.planner.forecast;

import java.util.Optional;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How many messages a day brings on average, and how far that can be trusted.
 *
 * @param messages arithmetic mean
 * @param days days it is the mean of, at least 1
 * @param standardDeviation of the days, with n - 1; 0 for a single day, of which nothing is known
 * @param interval where the true mean lies, null for a single day
 */
public record DailyMean(
        double messages,
        int days,
        double standardDeviation,
        @Nullable Interval interval) {
    private static final double CONFIDENCE = 0.95;

    /**
     * Student's 95 % interval of a mean. It takes the days as drawn independently of each other, so it is too narrow
     * where a week has quiet days and too few of them were seen.
     *
     * @param low lower end, not below 0
     * @param high upper end
     */
    public record Interval(double low, double high) {}

    /** The mean of a series; empty if the series is. */
    public static Optional<DailyMean> of(Series series) {
        SummaryStatistics statistics = new SummaryStatistics();
        for (double messages : series.messages()) {
            statistics.addValue(messages);
        }
        int days = Math.toIntExact(statistics.getN());
        return days == 0
                ? Optional.empty()
                : Optional.of(new DailyMean(
                        statistics.getMean(), days, statistics.getStandardDeviation(), interval(statistics, days)));
    }

    private static @Nullable Interval interval(SummaryStatistics statistics, int days) {
        if (days < 2) {
            return null;
        }
        // Without a random generator: the distribution's own would seed itself from the clock, for nothing.
        TDistribution student = new TDistribution(null, days - 1);
        double quantile = student.inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        double halfWidth = quantile * statistics.getStandardDeviation() / Math.sqrt(days);
        return new Interval(Math.max(0, statistics.getMean() - halfWidth), statistics.getMean() + halfWidth);
    }
}
