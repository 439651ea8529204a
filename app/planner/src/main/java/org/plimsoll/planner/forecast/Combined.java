package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The combination of methods, fitted, with its errors on the past as its band. */
final class Combined implements FittedForecast.Fit {
    /** Fewer places in the past prove nothing. */
    private static final int FEWEST_ORIGINS = 5;

    private final Prepared prepared;
    private final ForecastOptions options;
    private final Combination combination;
    private final Simulation simulation;
    private final Backtest backtest;
    private final List<Note> notes;

    private Combined(
            Prepared prepared,
            ForecastOptions options,
            Combination combination,
            Simulation simulation,
            Backtest backtest) {
        this.prepared = prepared;
        this.options = options;
        this.combination = combination;
        this.simulation = simulation;
        this.backtest = backtest;
        this.notes = new ArrayList<>(prepared.notes());
        notes.addAll(Findings.of(prepared, options.horizon(), backtest.horizon()));
    }

    /** Null if the past is too short to try anything on. */
    static @Nullable Combined of(Prepared prepared, ForecastOptions options) {
        double[] values = prepared.values();
        double[] seen = prepared.seen();
        int period = prepared.period();
        int fewest = Math.max(8, 2 * period + 2);
        int horizon =
                Math.min(options.horizon(), Math.min(values.length / 3, values.length - fewest - FEWEST_ORIGINS + 1));
        if (horizon < Math.min(options.horizon(), Math.max(3, period)) || 2 * prepared.observed() < values.length) {
            return null;
        }
        int[] origins = Origins.of(values.length, fewest, horizon);
        List<Rolled> rolled = Candidates.of(prepared).stream()
                .map(candidate -> Rolled.of(candidate, values, origins, horizon))
                .toList();
        Combination combination = Combination.of(rolled, seen, origins);
        Errors errors = Errors.of(combination.told(origins.length, horizon), seen, origins);
        double[][] naive = new double[origins.length][];
        for (int i = 0; i < origins.length; i++) {
            double[] told = rolled.get(0).forecasts()[i];
            naive[i] = told == null ? new double[horizon] : told;
        }
        Backtest backtest = new Backtest(
                origins.length,
                horizon,
                Scoring.of(errors, seen, period),
                rolled.get(0).candidate().method().name(),
                Scoring.of(Errors.of(naive, seen, origins), seen, period));
        return new Combined(prepared, options, combination, new Simulation(errors.centred(), period), backtest);
    }

    @Override
    public String model() {
        return combination.name();
    }

    @Override
    public Backtest backtest() {
        return backtest;
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    @Override
    public double[] past() {
        return prepared.past();
    }

    @Override
    public double[][] draw(int horizon) {
        double[] point = combination.forecast(prepared.values(), horizon, prepared.longestCycle());
        return prepared.celebrated(simulation.draw(point, options.paths(), new Dice(options.seed())));
    }
}
