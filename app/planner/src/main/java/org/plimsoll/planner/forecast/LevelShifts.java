package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Places where the level moves from one step to the next and stays. */
final class LevelShifts {
    /** Smaller moves are the daily noise of any operation. */
    private static final double LEAST_CHANGE = 0.15;

    /** Against the usual distance of a value from the level around it. */
    private static final double LEAST_DISTANCES = 3;

    private static final int MOST = 3;

    private LevelShifts() {}

    /**
     * A move.
     *
     * @param at first step of the new level
     * @param change new level over old, less 1
     */
    record Shift(int at, double change) {}

    /** The latest few, in order. */
    static List<Shift> of(double[] level, int period) {
        int window = Math.max(10, 3 * period);
        List<Shift> shifts = new ArrayList<>();
        int at = window;
        while (at + window <= level.length) {
            int best = strongest(level, at, Math.min(at + window, level.length - window + 1), window);
            Shift shift = shift(level, best, window);
            if (shift != null) {
                shifts.add(shift);
                at = best + window;
            } else {
                at += window;
            }
        }
        return shifts.subList(Math.max(0, shifts.size() - MOST), shifts.size());
    }

    private static int strongest(double[] level, int from, int to, int window) {
        int best = from;
        double most = -1;
        for (int at = from; at < to; at++) {
            double move = Math.abs(mean(level, at, at + window) - mean(level, at - window, at));
            if (move > most) {
                most = move;
                best = at;
            }
        }
        return best;
    }

    private static @Nullable Shift shift(double[] level, int at, int window) {
        double before = median(level, at - window, at);
        double after = median(level, at, at + window);
        double move = after - before;
        double noise = Math.max(distance(level, at - window, at, before), distance(level, at, at + window, after));
        int near = Math.max(3, window / 3);
        double atOnce = median(level, at, at + near) - median(level, at - near, at);
        boolean plain = before > 0
                && Math.abs(move) >= LEAST_CHANGE * before
                && Math.abs(move) >= LEAST_DISTANCES * noise
                && atOnce * Math.signum(move) >= 0.7 * Math.abs(move);
        return plain ? new Shift(at, move / before) : null;
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElseThrow();
    }

    private static double median(double[] values, int from, int to) {
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return Quantiles.of(sorted, 0.5);
    }

    private static double distance(double[] values, int from, int to, double level) {
        double[] distances = Arrays.stream(values, from, to)
                .map(value -> Math.abs(value - level))
                .sorted()
                .toArray();
        return Quantiles.of(distances, 0.5);
    }
}
