package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.method.Cycle;

/**
 * What is assumed where the past is too short to learn from: the mean of what was observed goes on, with the week's
 * shape if two weeks are there, and with a spread that is assumed too and said to be.
 */
final class Assumed implements FittedForecast.Fit {
    /** Spread of single steps around the level, as a share of it, unless more was observed. */
    private static final double SPREAD = 0.2;

    /** Spread of the level itself: a few days say little about a year. */
    private static final double LEVEL_SPREAD = 0.25;

    /** What a step adds to the spread of the level. */
    private static final double DRIFT = 0.02;

    /** Each course is drawn with its mirror images, so that chance moves no mean. */
    private static final int MIRRORS = 4;

    private final Prepared prepared;
    private final ForecastOptions options;
    private final double spread;

    Assumed(Prepared prepared, ForecastOptions options) {
        this.prepared = prepared;
        this.options = options;
        this.spread = Math.max(SPREAD, observedSpread());
    }

    @Override
    public String model() {
        return prepared.period() > 1 ? "mean with a week's shape (assumption)" : "mean (assumption)";
    }

    @Override
    public @Nullable Backtest backtest() {
        return null;
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(prepared.notes());
        int seen = prepared.observed();
        notes.add(new Note(
                Note.Kind.ASSUMPTION,
                ("too few values (%s): assumption used, their mean goes on, give or take %s %% of it at first;"
                                + " nothing of this is proven")
                        .formatted(seen, Math.round(100 * Math.hypot(spread, LEVEL_SPREAD)))));
        return notes;
    }

    @Override
    public double[] past() {
        return prepared.past();
    }

    @Override
    public double[][] draw(int horizon) {
        double[] point = point(horizon);
        Dice dice = new Dice(options.seed());
        double[][] paths = new double[options.paths()][horizon];
        for (int first = 0; first < paths.length; first += MIRRORS) {
            double level = LEVEL_SPREAD * dice.normal();
            for (int i = 0; i < horizon; i++) {
                level += DRIFT * dice.normal();
                double noise = spread * dice.normal();
                for (int p = first; p < Math.min(first + MIRRORS, paths.length); p++) {
                    double up = p % 2 == 0 ? 1 : -1;
                    double out = (p / 2) % 2 == 0 ? 1 : -1;
                    paths[p][i] = Math.max(0, point[i] * (1 + up * level) * (1 + out * noise));
                }
            }
        }
        return prepared.celebrated(paths);
    }

    private double[] point(int horizon) {
        double[] values = prepared.values();
        double mean = Arrays.stream(values).average().orElse(0);
        double[] point = new double[horizon];
        double[] shape =
                prepared.period() > 1 ? new Cycle("week", prepared.period(), 1).shape(values) : new double[] {0};
        for (int i = 0; i < horizon; i++) {
            point[i] = Math.max(0, mean + shape[(values.length + i) % shape.length]);
        }
        return point;
    }

    private double observedSpread() {
        double[] values = prepared.values();
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        boolean week = prepared.period() > 1;
        return mean == 0 || week ? 0 : Math.min(1, StrictMath.sqrt(squares / values.length) / mean);
    }
}
