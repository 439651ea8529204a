package org.plimsoll.planner.forecast;

import java.util.List;

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
        Prepared prepared = Preparation.of(observations, options);
        FittedForecast.Fit combined = Combined.of(prepared, options);
        return new FittedForecast(observations, options, combined == null ? new Assumed(prepared, options) : combined);
    }

    /**
     * Continues many series, each by itself, on all processors.
     *
     * @return in the order of the series
     * @throws InvalidForecastException if one of them cannot be continued as asked
     */
    public static List<SeriesForecast> all(List<Observations> series, ForecastOptions options) {
        return series.parallelStream()
                .map(observations -> SeriesForecast.of(observations, options))
                .toList();
    }
}
