package org.plimsoll.planner.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One series and how it goes on.
 *
 * @param name of the series
 * @param unit what a step is: {@code day}, {@code week}, {@code month} or {@code step}
 * @param observed steps of the past, missing ones included
 * @param model the method, in words
 * @param backtest how it did on the past, null where there is too little of it
 * @param points the future, step by step
 * @param notes what its reader should know
 */
public record SeriesForecast(
        String name,
        String unit,
        int observed,
        String model,
        @Nullable Backtest backtest,
        List<FittedForecast.Point> points,
        List<Note> notes) {

    /** Copies the lists. */
    public SeriesForecast {
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    static SeriesForecast of(Observations observations, ForecastOptions options) {
        FittedForecast fitted = Forecasters.choose(observations, options);
        return new SeriesForecast(
                observations.name(),
                observations.unit(),
                observations.size(),
                fitted.model(),
                fitted.backtest(),
                fitted.points(),
                fitted.notes());
    }
}
