package org.plimsoll.planner.forecast.method;

/**
 * Theta as Assimakopoulos and Nikolopoulos (2000) meant it and Hyndman and Billah (2003) wrote it: simple exponential
 * smoothing plus half the slope of the line through all values. For rows without a season, or with it taken out.
 */
public record Theta() implements Method {

    @Override
    public String name() {
        return "Theta";
    }

    @Override
    public int shortest() {
        return LEVEL.shortest();
    }

    private static final Ets LEVEL = new Ets(Ets.Trend.NONE, 1);

    @Override
    public Tuned tune(double[] values) {
        return tuned(LEVEL.smoothed(values));
    }

    /** With parameters that are known. */
    public Tuned tuned(Smoothing by) {
        Tuned level = LEVEL.tuned(by);
        return (values, horizon) -> add(level.forecast(values, horizon), drift(values), by.alpha(), values.length);
    }

    /** Adds the drift to a forecast of the level, as far as the level lags behind it. */
    static double[] add(double[] level, double drift, double alpha, int n) {
        double lag = (1 - StrictMath.pow(1 - alpha, n)) / alpha;
        for (int i = 0; i < level.length; i++) {
            level[i] += drift * (i + lag);
        }
        return level;
    }

    /** Half the slope of the least-squares line. */
    static double drift(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double across = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            across += (i - middle) * values[i];
            square += (i - middle) * (i - middle);
        }
        return across / square / 2;
    }
}
