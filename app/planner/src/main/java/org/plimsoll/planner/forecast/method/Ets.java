package org.plimsoll.planner.forecast.method;

/**
 * Exponential smoothing with additive errors, of a level, with or without a trend and a season.
 *
 * <p>The errors are a linear function of the first level and the first trend, so whatever the parameters are, the best
 * first state is the solution of a least-squares problem; only the parameters themselves are searched for.
 *
 * @param trend which trend
 * @param period steps of the season, 1 for none
 */
public record Ets(Trend trend, int period) implements Method {
    private static final double LEAST = 1e-4;
    private static final double LEAST_DAMPED = 0.8;
    private static final double MOST_DAMPED = 0.98;

    /** How the level goes on. */
    public enum Trend {
        /** It stays. */
        NONE,
        /** It goes on as it went. */
        STRAIGHT,
        /** It goes on ever less. */
        DAMPED
    }

    @Override
    public String name() {
        String letter = switch (trend) {
            case NONE -> "N";
            case STRAIGHT -> "A";
            case DAMPED -> "Ad";
        };
        return "ETS(A,%s,%s)".formatted(letter, period > 1 ? "A" : "N");
    }

    @Override
    public int shortest() {
        return Math.max(8, 2 * period + 4);
    }

    @Override
    public Tuned tune(double[] values) {
        return tuned(smoothed(values));
    }

    /** The parameters with the least sum of squared errors. */
    Smoothing smoothed(double[] values) {
        return smoothing(Minimum.of(point -> squaredErrors(values, smoothing(point)), starts()));
    }

    /** With parameters that are known. */
    public Tuned tuned(Smoothing by) {
        return (values, horizon) -> {
            Smoother smoother = start(values, by);
            smoother.addAll(values);
            return smoother.forecast(horizon);
        };
    }

    /** Akaike's criterion, corrected for short rows: smaller is better. Comparable between the trends of one season. */
    public double criterion(double[] values) {
        double[] best = Minimum.of(point -> squaredErrors(values, smoothing(point)), starts());
        int n = values.length;
        int k = 2 + (trend == Trend.NONE ? 1 : 3) + (trend == Trend.DAMPED ? 1 : 0) + (period > 1 ? period : 0);
        double squares = Math.max(squaredErrors(values, smoothing(best)), Double.MIN_NORMAL);
        return n * StrictMath.log(squares / n) + 2.0 * k * n / Math.max(1, n - k - 1);
    }

    private double[][] starts() {
        double[] slow = {-1.5};
        double[] fast = {1.0};
        return new double[][] {dimensions(slow[0]), dimensions(fast[0])};
    }

    private double[] dimensions(double alpha) {
        double[] point =
                new double[1 + (trend == Trend.NONE ? 0 : 1) + (trend == Trend.DAMPED ? 1 : 0) + (period > 1 ? 1 : 0)];
        int at = 0;
        point[at++] = alpha;
        if (trend != Trend.NONE) {
            point[at++] = -2.5;
        }
        if (trend == Trend.DAMPED) {
            point[at++] = 1;
        }
        if (period > 1) {
            point[at] = -2;
        }
        return point;
    }

    /** From numbers without bounds to parameters that keep the model stable. */
    private Smoothing smoothing(double[] point) {
        int at = 0;
        double alpha = LEAST + (1 - 2 * LEAST) * logistic(point[at++]);
        double beta = trend == Trend.NONE ? 0 : alpha * logistic(point[at++]);
        double phi = switch (trend) {
            case NONE -> 0;
            case STRAIGHT -> 1;
            case DAMPED -> LEAST_DAMPED + (MOST_DAMPED - LEAST_DAMPED) * logistic(point[at++]);
        };
        double gamma = period == 1 ? 0 : (1 - alpha) * logistic(point[at]);
        return new Smoothing(alpha, beta, phi, gamma);
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** What the search makes least. */
    double squaredErrors(double[] values, Smoothing by) {
        return start(values, by).addAll(values);
    }

    /** The state before the first value that makes the sum of squared errors least. */
    private Smoother start(double[] values, Smoothing by) {
        double[] season = period > 1 ? new Cycle("first", period, 1).first(values) : new double[0];
        return by.trending() ? startWithTrend(values, by, season) : startLevel(values, by, season);
    }

    private static Smoother startLevel(double[] values, Smoothing by, double[] season) {
        Smoother plain = new Smoother(by, 0, 0, season);
        Smoother ofLevel = new Smoother(by, 1, 0, new double[season.length]);
        double across = 0;
        double square = 0;
        for (double value : values) {
            double error = plain.add(value);
            double share = ofLevel.add(0);
            across += error * share;
            square += share * share;
            if (Math.abs(share) < NEGLIGIBLE) {
                break;
            }
        }
        return new Smoother(by, -across / square, 0, season);
    }

    /** A first state that has faded so far no longer shows in the errors. */
    private static final double NEGLIGIBLE = 1e-9;

    private static Smoother startWithTrend(double[] values, Smoothing by, double[] season) {
        Smoother plain = new Smoother(by, 0, 0, season);
        Smoother ofLevel = new Smoother(by, 1, 0, new double[season.length]);
        Smoother ofTrend = new Smoother(by, 0, 1, new double[season.length]);
        double ll = 0;
        double lt = 0;
        double tt = 0;
        double le = 0;
        double te = 0;
        for (double value : values) {
            double error = plain.add(value);
            double l = ofLevel.add(0);
            double t = ofTrend.add(0);
            ll += l * l;
            lt += l * t;
            tt += t * t;
            le += l * error;
            te += t * error;
            if (Math.abs(l) < NEGLIGIBLE && Math.abs(t) < NEGLIGIBLE) {
                break;
            }
        }
        double determinant = ll * tt - lt * lt;
        if (determinant <= 1e-12 * ll * tt) {
            return new Smoother(by, -le / ll, 0, season);
        }
        return new Smoother(by, -(le * tt - te * lt) / determinant, -(te * ll - le * lt) / determinant, season);
    }
}
