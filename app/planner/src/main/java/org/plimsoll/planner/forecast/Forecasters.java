package org.plimsoll.planner.forecast;

/** Finds out how a row is best continued. */
public final class Forecasters {
    private Forecasters() {}

    /**
     * Learns from whole days.
     *
     * @throws InvalidForecastException if there is nothing to learn from
     */
    public static FittedForecast choose(Series series, ForecastOptions options) {
        return choose(Observations.of(series), options);
    }

    /**
     * Tries the methods on the past of the row and weighs them by how they did. Same observations and options, same
     * numbers, on every machine.
     *
     * @throws InvalidForecastException if there is nothing to learn from
     */
    public static FittedForecast choose(Observations observations, ForecastOptions options) {
        return new FittedForecast(observations, options, Combined.of(observations, options));
    }
}
