package org.plimsoll.planner.forecast.method;

/** The straight line from the first value through the last. */
public record Drift() implements Method, Method.Tuned {

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public Tuned tune(double[] values) {
        return this;
    }

    @Override
    public int shortest() {
        return 2;
    }

    @Override
    public double[] forecast(double[] values, int horizon) {
        double last = values[values.length - 1];
        double step = (last - values[0]) / (values.length - 1);
        double[] future = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            future[i] = last + step * (i + 1);
        }
        return future;
    }
}
