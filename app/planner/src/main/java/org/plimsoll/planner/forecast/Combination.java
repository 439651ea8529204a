package org.plimsoll.planner.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Several methods with a weight each: the worse a method was on the past, the less it counts.
 *
 * @param candidates the methods
 * @param weights theirs, in sum 1
 * @param rolled what they told of the past
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Combination(List<Candidate> candidates, double[] weights, List<Rolled> rolled) {
    /** How sharply the better ones are preferred. */
    private static final double SHARPNESS = 8;

    /** Weights by the errors on the past, the recent past counting more. */
    static Combination of(List<Candidate> candidates, List<Rolled> rolled, double[] seen, int[] origins) {
        double[] errors = new double[candidates.size()];
        double halfLife = seen.length / 2.0;
        for (int c = 0; c < errors.length; c++) {
            for (int i = 0; i < origins.length; i++) {
                double age = origins[origins.length - 1] - origins[i];
                errors[c] += StrictMath.pow(0.5, age / halfLife)
                        * sumOfErrors(rolled.get(c).forecasts()[i], seen, origins[i]);
            }
        }
        return new Combination(candidates, weights(errors), rolled);
    }

    /** All alike, where there is no past to weigh them by. */
    static Combination even(List<Candidate> candidates) {
        double[] weights = new double[candidates.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        return new Combination(candidates, weights, List.of());
    }

    private static double sumOfErrors(double[] told, double[] seen, int origin) {
        double sum = 0;
        for (int i = 0; i < told.length; i++) {
            double error = Math.abs(told[i] - seen[origin + i]);
            sum += Double.isNaN(error) ? 0 : error;
        }
        return sum;
    }

    private static double[] weights(double[] errors) {
        double least = Math.max(Arrays.stream(errors).min().orElseThrow(), Double.MIN_NORMAL);
        double[] weights = new double[errors.length];
        for (int c = 0; c < errors.length; c++) {
            weights[c] = StrictMath.pow(least / Math.max(errors[c], least), SHARPNESS);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** What it told from an origin of the past. */
    double[] told(int origin) {
        double[] mean = new double[rolled.get(0).forecasts()[origin].length];
        for (int c = 0; c < weights.length; c++) {
            add(mean, weights[c], rolled.get(c).forecasts()[origin]);
        }
        return mean;
    }

    /** What it tells of the future. */
    double[] forecast(double[] values, int horizon) {
        double[] mean = new double[horizon];
        for (int c = 0; c < weights.length; c++) {
            if (weights[c] > NEGLIGIBLE) {
                add(mean, weights[c], candidates.get(c).tune(values).forecast(values, horizon));
            }
        }
        return mean;
    }

    private static final double NEGLIGIBLE = 1e-6;

    private static void add(double[] sum, double weight, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * values[i];
        }
    }

    /** Its parts, the weightiest first. */
    String name() {
        Integer[] order = new Integer[weights.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(weights[b], weights[a]));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < order.length && weights[order[i]] >= 0.05; i++) {
            name.append(i == 0 ? "" : " + ")
                    .append(Math.round(100 * weights[order[i]]))
                    .append(" % ")
                    .append(candidates.get(order[i]).name());
        }
        return name.toString();
    }
}
