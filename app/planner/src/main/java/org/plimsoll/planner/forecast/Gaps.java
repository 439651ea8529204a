package org.plimsoll.planner.forecast;

import java.util.Arrays;

/** Steps without a value, and zeros that mean that nothing was running. */
final class Gaps {
    /** Cycles to either side that say what is normal. */
    private static final int NEIGHBOURS = 8;

    private Gaps() {}

    /** Takes away zeros where the same phase is busy in the cycles around, and returns how many. */
    static int removeOutages(double[] values, int period) {
        double[] before = values.clone();
        int removed = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 0 && busyAround(before, i, period)) {
                values[i] = Double.NaN;
                removed++;
            }
        }
        return removed;
    }

    /** Whether at most a third of the neighbours in the same phase are zero. */
    private static boolean busyAround(double[] values, int at, int period) {
        int zero = 0;
        int busy = 0;
        for (int cycle = -NEIGHBOURS; cycle <= NEIGHBOURS; cycle++) {
            int i = at + cycle * period;
            if (cycle != 0 && i >= 0 && i < values.length && !Double.isNaN(values[i])) {
                zero += values[i] == 0 ? 1 : 0;
                busy += values[i] == 0 ? 0 : 1;
            }
        }
        return busy > 1 && 2 * zero <= busy;
    }

    /** Missing values become the mean of the nearest ones in the same phase before and after. */
    static double[] fill(double[] values, int period) {
        double[] filled = values.clone();
        double mean = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                filled[i] = between(nearest(values, i, -period), nearest(values, i, period), mean);
            }
        }
        return filled;
    }

    private static double between(double before, double after, double otherwise) {
        if (Double.isNaN(before)) {
            return Double.isNaN(after) ? otherwise : after;
        }
        return Double.isNaN(after) ? before : (before + after) / 2;
    }

    private static double nearest(double[] values, int at, int step) {
        for (int i = at + step; i >= 0 && i < values.length; i += step) {
            if (!Double.isNaN(values[i])) {
                return values[i];
            }
        }
        return Double.NaN;
    }
}
