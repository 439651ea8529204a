package org.plimsoll.planner.forecast;

import java.util.Arrays;

/** The courses of errors that a method made on the past: by origin, then by step; NaN where nothing was observed. */
final class Errors {
    private final double[][] courses;
    private final int[] origins;

    private Errors(double[][] courses, int[] origins) {
        this.courses = courses;
        this.origins = origins;
    }

    /**
     * Observed minus told.
     *
     * @param told by origin, then by step
     * @param origins first step of each course
     */
    static Errors of(double[][] told, double[] seen, int[] origins) {
        double[][] courses = new double[told.length][];
        for (int i = 0; i < told.length; i++) {
            courses[i] = new double[told[i].length];
            for (int j = 0; j < told[i].length; j++) {
                courses[i][j] = seen[origins[i] + j] - told[i][j];
            }
        }
        return new Errors(courses, origins);
    }

    int size() {
        return courses.length;
    }

    int steps() {
        return courses[0].length;
    }

    double[] course(int origin) {
        return courses[origin];
    }

    int origin(int at) {
        return origins[at];
    }

    /**
     * The same around a mean of zero at each step: what a method erred by on average it may err by the other way next
     * time, so it makes the band no less wide, but it does not move it.
     */
    Errors centred() {
        double[][] centred = Arrays.stream(courses).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < steps(); j++) {
            double mean = mean(j);
            for (double[] course : centred) {
                course[j] -= mean;
            }
        }
        return new Errors(centred, origins);
    }

    private double mean(int step) {
        return Arrays.stream(courses)
                .mapToDouble(course -> course[step])
                .filter(error -> !Double.isNaN(error))
                .average()
                .orElse(0);
    }

    /**
     * Errors at a step from origins whose course does not overlap that of one of them, sorted: what may be known to
     * judge it by.
     */
    double[] sortedApartFrom(int origin, int step) {
        double[] apart = new double[courses.length];
        int count = 0;
        for (int i = 0; i < courses.length; i++) {
            if (Math.abs(origins[i] - origins[origin]) >= steps() && !Double.isNaN(courses[i][step])) {
                apart[count++] = courses[i][step];
            }
        }
        double[] sorted = Arrays.copyOf(apart, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
