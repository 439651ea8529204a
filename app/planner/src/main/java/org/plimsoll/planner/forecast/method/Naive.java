package org.plimsoll.planner.forecast.method;

/**
 * The last cycle again: the yardstick that every other method is held against.
 *
 * @param period steps of a cycle; 1 repeats the last value
 */
public record Naive(int period) implements Method, Method.Tuned {

    @Override
    public String name() {
        return period == 1 ? "naive" : "seasonal naive";
    }

    @Override
    public Tuned tune(double[] values) {
        return this;
    }

    @Override
    public int shortest() {
        return period;
    }

    @Override
    public double[] forecast(double[] values, int horizon) {
        double[] future = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            future[i] = values[values.length - period + i % period];
        }
        return future;
    }
}
