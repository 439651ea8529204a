package org.plimsoll.planner.forecast;

import java.time.LocalDate;

/**
 * The same growth each year, compounded each day: {@code messagesPerDay * (1 + growthPerYear) ^ (day / 365)}, where day
 * 0 is the first. Days before it follow the same rule.
 *
 * @param messagesPerDay messages of the first day, 0 or more
 * @param growthPerYear 0.12 for 12 % more each year, above -1
 */
public record GrowthForecaster(double messagesPerDay, double growthPerYear) implements Forecaster {
    private static final double DAYS_PER_YEAR = 365;

    @Override
    public Forecast forecast(LocalDate start, int daysBefore, int days) {
        double[] path = new double[daysBefore + days];
        for (int i = 0; i < path.length; i++) {
            path[i] = messages(i - daysBefore);
        }
        return Forecast.of(start, daysBefore, path);
    }

    /** Messages of one day, negative for those before the first. */
    private double messages(int day) {
        return messagesPerDay * StrictMath.pow(1 + growthPerYear, day / DAYS_PER_YEAR);
    }
}
