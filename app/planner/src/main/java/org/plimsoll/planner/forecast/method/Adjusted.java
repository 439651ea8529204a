package org.plimsoll.planner.forecast.method;

/**
 * Takes a cycle out, continues what is left by another method and puts the cycle back.
 *
 * @param cycle the cycle
 * @param inner continues the rest
 */
public record Adjusted(Cycle cycle, Method inner) implements Method {

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public int shortest() {
        return Math.max(2 * cycle.period(), inner.shortest());
    }

    @Override
    public Tuned tune(double[] values) {
        Tuned rest = inner.tune(without(values, cycle.shape(values)));
        return (all, horizon) -> {
            double[] shape = cycle.shape(all);
            double[] future = rest.forecast(without(all, shape), horizon);
            for (int i = 0; i < horizon; i++) {
                future[i] += shape[(all.length + i) % shape.length];
            }
            return future;
        };
    }

    private static double[] without(double[] values, double[] shape) {
        double[] rest = new double[values.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i] - shape[i % shape.length];
        }
        return rest;
    }
}
