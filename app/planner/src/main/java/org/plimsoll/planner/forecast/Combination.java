package org.plimsoll.planner.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several methods with a weight each: the worse a method was on the past, the less it counts.
 *
 * @param rolled the methods and what they told of the past, the first of them everywhere
 * @param weights theirs, in sum 1
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Combination(List<Rolled> rolled, double[] weights) {
    /** How sharply the better ones are preferred: an error a tenth larger halves the weight. */
    private static final double SHARPNESS = 8;

    /** What a method got wrong this many steps ago counts half as much as what it gets wrong now. */
    private static final double HALF_LIFE = 104;

    /** A weight that moves no forecast. */
    private static final double NEGLIGIBLE = 1e-3;

    /** Weights by the errors on the past, each as a share of what the first method erred by from the same origins. */
    static Combination of(List<Rolled> rolled, double[] seen, int[] origins) {
        double[] errors = new double[rolled.size()];
        for (int c = 0; c < errors.length; c++) {
            errors[c] = relativeError(rolled.get(c), rolled.get(0), seen, origins);
        }
        double least =
                Math.max(Arrays.stream(errors).filter(Double::isFinite).min().orElse(1), Double.MIN_NORMAL);
        double[] weights = Arrays.stream(errors)
                .map(error -> Double.isFinite(error) ? StrictMath.pow(least / Math.max(error, least), SHARPNESS) : 0)
                .map(weight -> weight < NEGLIGIBLE ? 0 : weight)
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return new Combination(
                rolled, Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    private static double relativeError(Rolled method, Rolled yardstick, double[] seen, int[] origins) {
        double sum = 0;
        double base = 0;
        int told = 0;
        for (int i = 0; i < origins.length; i++) {
            double error = method.absoluteError(i, seen, origins[i]);
            if (!Double.isNaN(error)) {
                double weight = StrictMath.pow(0.5, (origins[origins.length - 1] - origins[i]) / HALF_LIFE);
                told++;
                sum += weight * error;
                base += weight * yardstick.absoluteError(i, seen, origins[i]);
            }
        }
        if (told == 0) {
            return Double.NaN;
        }
        return sum == 0 && base == 0 ? 1 : sum / base;
    }

    /** What it told from each origin of the past, the weights shared out among the methods that could tell. */
    double[][] told(int origins, int horizon) {
        double[][] told = new double[origins][horizon];
        for (int i = 0; i < origins; i++) {
            double total = 0;
            for (int c = 0; c < weights.length; c++) {
                double[] part = rolled.get(c).forecasts()[i];
                if (part != null) {
                    total += weights[c];
                    add(told[i], weights[c], part);
                }
            }
            for (int j = 0; j < horizon; j++) {
                told[i][j] /= total;
            }
        }
        return told;
    }

    /**
     * What it tells of the future. No trend is carried on further than the past is long: from there on the last cycle
     * repeats.
     *
     * @param cycle steps of it
     */
    double[] forecast(double[] values, int horizon, int cycle) {
        int reach = Math.min(horizon, Math.max(values.length, cycle));
        double[] mean = new double[horizon];
        for (int c = 0; c < weights.length; c++) {
            if (weights[c] > 0) {
                add(mean, weights[c], rolled.get(c).candidate().tune(values).forecast(values, reach));
            }
        }
        for (int i = reach; i < horizon; i++) {
            mean[i] = mean[i - cycle];
        }
        return mean;
    }

    private static void add(double[] sum, double weight, double[] values) {
        for (int i = 0; i < values.length; i++) {
            sum[i] += weight * values[i];
        }
    }

    /** Its parts, the weightiest first, those below a twentieth together. */
    String name() {
        List<Integer> order = IntStream.range(0, weights.length)
                .filter(c -> weights[c] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(weights[b], weights[a]))
                .toList();
        if (order.size() == 1) {
            return rolled.get(order.get(0)).candidate().name();
        }
        StringBuilder name = new StringBuilder("mean of ");
        long rest = 100;
        for (int i = 0; i < order.size() && weights[order.get(i)] >= 0.05; i++) {
            long percent = Math.round(100 * weights[order.get(i)]);
            rest -= percent;
            name.append(i == 0 ? "" : ", ")
                    .append(rolled.get(order.get(i)).candidate().name())
                    .append(" (%s %%)".formatted(percent));
        }
        return rest > 0 ? name + ", others (%s %%)".formatted(rest) : name.toString();
    }
}
