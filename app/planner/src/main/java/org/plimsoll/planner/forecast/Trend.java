package org.plimsoll.planner.forecast;

import java.util.Arrays;

import org.plimsoll.planner.forecast.method.RobustTrend;

/**
 * Whether a row goes up or down: the test of Mann and Kendall, its variance widened by what neighbours share.
 *
 * @param slope median slope a step as a share of the mean
 * @param certain whether chance alone would show as much in less than one case of twenty
 * @param length values looked at
 */
record Trend(double slope, boolean certain, int length) {
    private static final double TWO_SIDED_95 = 1.959964;
    private static final int FEWEST = 4;

    static Trend of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        if (values.length < FEWEST || mean == 0) {
            return new Trend(0, false, values.length);
        }
        double slope = RobustTrend.slope(values);
        long n = values.length;
        double variance = n * (n - 1) * (2 * n + 5) / 18.0 * inflation(values, slope);
        long concordance = concordance(values);
        double z = (Math.abs(concordance) - 1) / StrictMath.sqrt(variance);
        return new Trend(slope / mean, z > TWO_SIDED_95, values.length);
    }

    private static long concordance(double[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += Double.compare(values[i], values[j]);
            }
        }
        return sum;
    }

    /** A walk without a goal also goes somewhere: neighbours that share what is left make fewer values of many. */
    private static double inflation(double[] values, double slope) {
        double[] rest = new double[values.length];
        Arrays.setAll(rest, i -> values[i] - slope * i);
        double mean = Arrays.stream(rest).average().orElse(0);
        double across = 0;
        double square = 0;
        for (int i = 0; i < rest.length; i++) {
            square += (rest[i] - mean) * (rest[i] - mean);
            across += i == 0 ? 0 : (rest[i] - mean) * (rest[i - 1] - mean);
        }
        double shared = square == 0 ? 0 : Math.max(0, Math.min(0.95, across / square));
        return (1 + shared) / (1 - shared);
    }
}
