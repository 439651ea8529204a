package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.List;

/** Makes a row fit for fitting: names what is missing or an outage and puts in what its neighbours tell. */
final class Preparation {
    /** Cycles to either side that say what is normal. */
    private static final int NEIGHBOURS = 8;

    private Preparation() {}

    static Prepared of(double[] values, int period) {
        List<Note> notes = new ArrayList<>();
        double[] known = values.clone();
        int outages = removeOutages(known, period);
        if (outages > 0) {
            notes.add(new Note(
                    Note.Kind.OUTAGE,
                    "%s between busy ones brought nothing: taken as outages, not as low volume"
                            .formatted(steps(outages))));
        }
        return new Prepared(fill(known, period), values.clone(), period, notes);
    }

    private static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    private static int removeOutages(double[] values, int period) {
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
        return busy > 0 && 2 * zero <= busy;
    }

    /** Missing values become the mean of the nearest ones in the same phase before and after. */
    static double[] fill(double[] values, int period) {
        double[] filled = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                filled[i] = between(nearest(values, i, -period), nearest(values, i, period), values);
            }
        }
        return filled;
    }

    private static double between(double before, double after, double[] values) {
        if (Double.isNaN(before) && Double.isNaN(after)) {
            return meanOf(values);
        }
        if (Double.isNaN(before)) {
            return after;
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

    private static double meanOf(double[] values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
