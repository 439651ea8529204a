package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The combination of methods, fitted. */
final class Combined implements FittedForecast.Fit {
    private final Prepared prepared;
    private final ForecastOptions options;
    private final Combination combination;
    private final Simulation simulation;
    private final @Nullable Backtest backtest;

    private Combined(
            Prepared prepared,
            ForecastOptions options,
            Combination combination,
            Simulation simulation,
            @Nullable Backtest backtest) {
        this.prepared = prepared;
        this.options = options;
        this.combination = combination;
        this.simulation = simulation;
        this.backtest = backtest;
    }

    static Combined of(Observations observations, ForecastOptions options) {
        int asked = options.season().steps() == 0
                ? (observations.daily() ? 7 : 1)
                : options.season().steps();
        int period = observations.size() < 2 * asked ? 1 : asked;
        Prepared prepared = Preparation.of(observations.values(), period);
        double[] values = prepared.values();
        List<Candidate> candidates = Candidates.of(values, period);
        int fewest =
                candidates.stream().mapToInt(c -> c.method().shortest()).max().orElse(1);
        int horizon = Math.min(options.horizon(), Math.max(1, values.length / 3));
        int[] origins = Origins.of(values.length, fewest, horizon);
        if (origins.length == 0) {
            return new Combined(
                    prepared, options, Combination.even(candidates), new Simulation(new double[0][], 1), null);
        }
        List<Rolled> rolled = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rolled.add(Rolled.of(candidate, values, origins, horizon));
        }
        Combination combination = Combination.of(candidates, rolled, prepared.seen(), origins);
        double[][] errors = new double[origins.length][horizon];
        for (int i = 0; i < origins.length; i++) {
            double[] told = combination.told(i);
            for (int j = 0; j < horizon; j++) {
                errors[i][j] = prepared.seen()[origins[i] + j] - told[j];
            }
        }
        return new Combined(prepared, options, combination, new Simulation(errors, period), null);
    }

    @Override
    public String model() {
        return combination.name();
    }

    @Override
    public @Nullable Backtest backtest() {
        return backtest;
    }

    @Override
    public List<Note> notes() {
        return prepared.notes();
    }

    @Override
    public double[] past() {
        return prepared.values();
    }

    @Override
    public double[][] draw(int horizon) {
        return simulation.draw(
                combination.forecast(prepared.values(), horizon), options.paths(), new Dice(options.seed()));
    }
}
