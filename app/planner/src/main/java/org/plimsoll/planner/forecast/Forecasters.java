package org.plimsoll.planner.forecast;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out how a row is best continued. */
public final class Forecasters {
    /** Series in hand for each processor: enough that none waits long for the slowest, few enough to be held. */
    private static final int AT_ONCE = 8;

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
     * Continues many series, each by itself, on all processors. Only a few are held at a time: the next ones are
     * continued when these have been taken.
     *
     * @param told called after each one, on any thread
     * @return in the order of the series; throws {@link InvalidForecastException} where one of them cannot be continued
     *     as asked
     */
    public static Stream<SeriesForecast> all(List<Observations> series, ForecastOptions options, Runnable told) {
        int atOnce = AT_ONCE * Runtime.getRuntime().availableProcessors();
        return IntStream.iterate(0, from -> from < series.size(), from -> from + atOnce)
                .mapToObj(from -> series.subList(from, Math.min(series.size(), from + atOnce)))
                .flatMap(some -> together(some, options, told).stream());
    }

    private static List<SeriesForecast> together(List<Observations> some, ForecastOptions options, Runnable told) {
        return some.parallelStream()
                .map(observations -> {
                    SeriesForecast forecast = SeriesForecast.of(observations, options);
                    told.run();
                    return forecast;
                })
                .toList();
    }
}
