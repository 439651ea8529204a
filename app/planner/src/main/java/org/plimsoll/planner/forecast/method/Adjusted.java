package org.plimsoll.planner.forecast.method;

import java.util.Arrays;

/**
 * Takes a season out, continues what is left by another method and puts the season back.
 *
 * @param season what recurs
 * @param inner continues the rest
 */
public record Adjusted(Seasonality season, Method inner) implements Method {

    @Override
    public String name() {
        return inner.name() + "/" + season.name();
    }

    @Override
    public int shortest() {
        return Math.max(season.shortest(), inner.shortest());
    }

    @Override
    public Tuned tune(double[] values) {
        Tuned rest = inner.tune(without(values, season.of(values, values.length)));
        return (all, horizon) -> {
            double[] recurring = season.of(all, all.length + horizon);
            double[] future = rest.forecast(without(all, recurring), horizon);
            for (int i = 0; i < horizon; i++) {
                future[i] += recurring[all.length + i];
            }
            return future;
        };
    }

    private static double[] without(double[] values, double[] recurring) {
        double[] rest = Arrays.copyOf(values, values.length);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= recurring[i];
        }
        return rest;
    }
}
