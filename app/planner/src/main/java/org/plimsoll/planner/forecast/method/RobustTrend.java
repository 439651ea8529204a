package org.plimsoll.planner.forecast.method;

import java.util.Arrays;

/**
 * A straight line that outliers do not bend: its slope is the median of the slopes between each value and the one half
 * the row later (Theil's incomplete method), its height the median of what is left of the latest values.
 *
 * @param latest values that tell the height
 */
public record RobustTrend(int latest) implements Method, Method.Tuned {

    @Override
    public String name() {
        return "Theil-Sen";
    }

    @Override
    public Tuned tune(double[] values) {
        return this;
    }

    @Override
    public int shortest() {
        return 8;
    }

    @Override
    public double[] forecast(double[] values, int horizon) {
        double slope = slope(values);
        int from = Math.max(0, values.length - latest);
        double[] heights = new double[values.length - from];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = values[from + i] - slope * (from + i);
        }
        double height = median(heights);
        double[] future = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            future[i] = height + slope * (values.length + i);
        }
        return future;
    }

    /** Slope a step. */
    public static double slope(double[] values) {
        int half = values.length / 2;
        double[] slopes = new double[values.length - half];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (values[i + half] - values[i]) / half;
        }
        return median(slopes);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
