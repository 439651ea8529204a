package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A forecaster that has learnt from observations: what it is, how it did on the past, and what should be known of it.
 */
public final class FittedForecast implements Forecaster {
    private final Observations observations;
    private final ForecastOptions options;
    private final Fit fit;

    FittedForecast(Observations observations, ForecastOptions options, Fit fit) {
        this.observations = observations;
        this.options = options;
        this.fit = fit;
    }

    /** What it learnt from. */
    public Observations observations() {
        return observations;
    }

    /** What was asked. */
    public ForecastOptions options() {
        return options;
    }

    /** The method, in words. */
    public String model() {
        return fit.model();
    }

    /** How it did on the past; null where there is too little of it. */
    public @Nullable Backtest backtest() {
        return fit.backtest();
    }

    /** What its reader should know. */
    public List<Note> notes() {
        return fit.notes();
    }

    /** One step of the future. */
    public record Point(
            int step,
            @Nullable LocalDate date,
            double mean,
            double p2_5,
            double p10,
            double p50,
            double p90,
            double p97_5) {}

    /** The steps after the last observation, as many as were asked for. */
    public List<Point> points() {
        double[][] paths = fit.draw(options.horizon());
        Point[] points = new Point[options.horizon()];
        double[] on = new double[paths.length];
        for (int i = 0; i < points.length; i++) {
            for (int p = 0; p < paths.length; p++) {
                on[p] = paths[p][i];
            }
            Arrays.sort(on);
            points[i] = new Point(
                    i + 1,
                    observations.date(observations.size() + i),
                    Arrays.stream(on).average().orElseThrow(),
                    Quantiles.of(on, 0.025),
                    Quantiles.of(on, 0.1),
                    Quantiles.of(on, 0.5),
                    Quantiles.of(on, 0.9),
                    Quantiles.of(on, 0.975));
        }
        return List.of(points);
    }

    /**
     * The paths, each with what was observed before the future begins. Days that were not observed are as the model
     * sees them; days before the first observation are like the first of their weekday.
     *
     * @throws InvalidForecastException if the observations are not days, or the last day asked for is further than
     *     {@link ForecastOptions#LONGEST_HORIZON} days from the last observed one
     */
    @Override
    public Forecast forecast(LocalDate start, int daysBefore, int days) {
        if (!observations.daily()) {
            throw new InvalidForecastException("%s: not one value a day, expected days".formatted(observations.name()));
        }
        LocalDate firstDate = observations.date(0);
        int first = Math.toIntExact(ChronoUnit.DAYS.between(firstDate, start)) - daysBefore;
        int horizon = Math.max(1, first + daysBefore + days - observations.size());
        if (horizon > ForecastOptions.LONGEST_HORIZON) {
            throw new InvalidForecastException("horizon: %s days after the last observed one, expected at most %s"
                    .formatted(horizon, ForecastOptions.LONGEST_HORIZON));
        }
        double[][] drawn = fit.draw(horizon);
        double[] past = fit.past();
        double[][] paths = new double[drawn.length][daysBefore + days];
        for (int p = 0; p < paths.length; p++) {
            for (int i = 0; i < paths[p].length; i++) {
                paths[p][i] = on(first + i, past, drawn[p]);
            }
        }
        return Forecast.of(start, daysBefore, paths);
    }

    private static double on(int at, double[] past, double[] future) {
        if (at >= past.length) {
            return future[at - past.length];
        }
        return past[at >= 0 ? at : Math.min(past.length - 1, Math.floorMod(at, Season.WEEK.steps()))];
    }

    /** What the chosen method knows. */
    interface Fit {
        String model();

        @Nullable
        Backtest backtest();

        List<Note> notes();

        /** The observed steps, gaps filled. */
        double[] past();

        /** Paths of this length; the same for the same length, always. */
        double[][] draw(int horizon);
    }
}
