package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/**
 * Messages a day as one or more paths, each a course that the future may take. Bounds of sums and of maxima come from
 * whole paths; adding up daily bounds would overstate them.
 */
public final class Forecast {
    private final LocalDate start;
    private final int daysBefore;
    private final double[][] paths;
    /** Asked for again and again, and as costly as there are paths. */
    private final double[] means;

    private Forecast(LocalDate start, int daysBefore, double[][] paths) {
        this.start = start;
        this.daysBefore = daysBefore;
        this.paths = paths;
        this.means = new double[paths[0].length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Arrays.stream(on(i - daysBefore)).average().orElseThrow();
        }
    }

    /**
     * A forecast with at least one path.
     *
     * @param start first day of the future
     * @param daysBefore days in each path that come before it
     * @param paths messages a day, all of the same length, which is more than {@code daysBefore}; copied
     * @throws IllegalArgumentException if there is no path or their lengths do not fit
     */
    public static Forecast of(LocalDate start, int daysBefore, double[]... paths) {
        if (paths.length == 0 || daysBefore < 0) {
            throw new IllegalArgumentException("expected a path and 0 or more days before the start");
        }
        int length = paths[0].length;
        if (length <= daysBefore || Arrays.stream(paths).anyMatch(path -> path.length != length)) {
            throw new IllegalArgumentException("expected paths of one length above " + daysBefore);
        }
        return new Forecast(
                start, daysBefore, Arrays.stream(paths).map(double[]::clone).toArray(double[][]::new));
    }

    /** First day of the future: day 0. */
    public LocalDate start() {
        return start;
    }

    /** Days known before the start: the first day is the negative of it. */
    public int daysBefore() {
        return daysBefore;
    }

    /** Days from the start on: the last day is one less. */
    public int days() {
        return paths[0].length - daysBefore;
    }

    /** Number of paths, at least 1. */
    public int paths() {
        return paths.length;
    }

    /**
     * Messages of one day on one path.
     *
     * @param path from 0
     * @param day from {@code -daysBefore()} to {@code days() - 1}
     */
    public double messages(int path, int day) {
        Objects.checkIndex(day + daysBefore, paths[path].length);
        return paths[path][day + daysBefore];
    }

    /** Mean of one day over all paths. */
    public double mean(int day) {
        return means[Objects.checkIndex(day + daysBefore, means.length)];
    }

    /**
     * A quantile of one day over all paths, linear between neighbours (type 7, as R does by default).
     *
     * @param day from {@code -daysBefore()} to {@code days() - 1}
     * @param probability above 0 and at most 1
     */
    public double quantile(int day, double probability) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(on(day), probability * 100);
    }

    /** Whether the other one has the same days and paths. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Forecast that
                && start.equals(that.start)
                && daysBefore == that.daysBefore
                && Arrays.deepEquals(paths, that.paths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, daysBefore, Arrays.deepHashCode(paths));
    }

    private double[] on(int day) {
        double[] values = new double[paths.length];
        for (int path = 0; path < paths.length; path++) {
            values[path] = messages(path, day);
        }
        return values;
    }
}
