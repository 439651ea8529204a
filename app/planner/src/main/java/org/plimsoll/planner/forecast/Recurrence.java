package org.plimsoll.planner.forecast;

import java.util.Arrays;

/** Whether a row without dates recurs, told by its autocorrelation. */
final class Recurrence {
    /** Days of a week, months of a year, hours of a day: what people count in. */
    private static final int[] USUAL = {7, 12, 24};

    private static final int FEWEST_CYCLES = 4;

    /** Anything less helps no forecast, however certain it is. */
    private static final double LEAST_CORRELATION = 0.3;

    private Recurrence() {}

    /** Steps of a season, 1 if there is none that is plain. */
    static int period(double[] values) {
        double[] changes = new double[Math.max(0, values.length - 1)];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = values[i + 1] - values[i];
        }
        int best = 1;
        double most = LEAST_CORRELATION;
        for (int period : USUAL) {
            if (values.length >= FEWEST_CYCLES * period) {
                double correlation = correlation(changes, period);
                if (correlation > most && peak(changes, period)) {
                    most = correlation;
                    best = period;
                }
            }
        }
        return best;
    }

    /** A slow movement correlates at every lag; a season at its own. */
    private static boolean peak(double[] changes, int period) {
        double here = correlation(changes, period);
        return here > correlation(changes, period - 1) && here > correlation(changes, period + 1);
    }

    private static double correlation(double[] values, int lag) {
        double mean = Arrays.stream(values).average().orElse(0);
        double across = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            square += (values[i] - mean) * (values[i] - mean);
            across += i < lag ? 0 : (values[i] - mean) * (values[i - lag] - mean);
        }
        return square == 0 ? 0 : across / square;
    }
}
