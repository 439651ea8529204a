package org.plimsoll.planner.forecast.method;

/**
 * The state of exponential smoothing: level, trend and the season's indices. In the order of Hyndman's book, a value is
 * told as {@code level + phi * trend + season}, and what it errs by moves all three.
 */
public final class Smoother {
    private final Smoothing by;
    private final double[] season;
    private double level;
    private double trend;
    private int phase;

    /**
     * Starts from a state.
     *
     * @param by the parameters
     * @param level level before the first value
     * @param trend trend before the first value, 0 without one
     * @param season indices of the first cycle, copied; empty without a season
     */
    public Smoother(Smoothing by, double level, double trend, double... season) {
        this.by = by;
        this.level = level;
        this.trend = trend;
        this.season = season.clone();
    }

    /** Takes the next value in and returns how far it is from what was told. */
    public double add(double value) {
        double before = level + by.phi() * trend;
        double error = value - before - index(phase);
        level = before + by.alpha() * error;
        trend = by.phi() * trend + by.beta() * error;
        if (season.length > 0) {
            season[phase] += by.gamma() * error;
            phase = phase + 1 == season.length ? 0 : phase + 1;
        }
        return error;
    }

    /** Takes all of them in and returns the sum of the squared errors. */
    public double addAll(double[] values) {
        double sum = 0;
        for (double value : values) {
            double error = add(value);
            sum += error * error;
        }
        return sum;
    }

    /** Tells the next values from where it stands. */
    public double[] forecast(int horizon) {
        double[] future = new double[horizon];
        double damped = by.phi();
        double reach = 0;
        for (int i = 0; i < horizon; i++) {
            reach += damped;
            damped *= by.phi();
            future[i] = level + reach * trend + index(season.length == 0 ? 0 : (phase + i) % season.length);
        }
        return future;
    }

    /** Level now. */
    public double level() {
        return level;
    }

    private double index(int at) {
        return season.length == 0 ? 0 : season[at];
    }
}
