package org.plimsoll.planner.forecast;

/** Quantiles, linear between neighbours (type 7, as R does by default). */
final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param sorted ascending, not empty
     * @param probability 0 to 1
     */
    static double of(double[] sorted, double probability) {
        double at = probability * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
