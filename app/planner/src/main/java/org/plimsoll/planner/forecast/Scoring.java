package org.plimsoll.planner.forecast;

/** Scores what a method told of the past. */
final class Scoring {
    /** Fewer errors than these make no band. */
    private static final int FEWEST = 8;

    private static final double MISS_95 = 2 / 0.05;

    private final double scale;
    private double absolute;
    private double relative;
    private int values;
    private double inside80;
    private double inside95;
    private double interval;
    private int banded;

    private Scoring(double[] seen, int period) {
        this.scale = scale(seen, period);
    }

    /** Scores of the forecasts that made these errors; bands come from errors at other times. */
    static Scores of(Errors errors, double[] seen, int period) {
        Scoring scoring = new Scoring(seen, period);
        Errors centred = errors.centred();
        for (int i = 0; i < errors.size(); i++) {
            for (int j = 0; j < errors.steps(); j++) {
                double error = errors.course(i)[j];
                if (!Double.isNaN(error)) {
                    scoring.add(error, seen[errors.origin(i) + j], centred.sortedApartFrom(i, j));
                }
            }
        }
        return scoring.scores();
    }

    private void add(double error, double value, double[] others) {
        double told = value - error;
        values++;
        absolute += Math.abs(error);
        relative += error == 0 ? 0 : 200 * Math.abs(error) / (Math.abs(value) + Math.abs(told));
        if (others.length < FEWEST) {
            return;
        }
        banded++;
        double low = Quantiles.of(others, 0.025);
        double high = Quantiles.of(others, 0.975);
        inside80 += error >= Quantiles.of(others, 0.1) && error <= Quantiles.of(others, 0.9) ? 1 : 0;
        inside95 += error >= low && error <= high ? 1 : 0;
        interval += high - low + MISS_95 * (Math.max(0, low - error) + Math.max(0, error - high));
    }

    private Scores scores() {
        return new Scores(
                scale > 0 ? absolute / values / scale : Double.NaN,
                relative / values,
                inside80 / banded,
                inside95 / banded,
                scale > 0 ? interval / banded / scale : Double.NaN);
    }

    /** Mean error of the (seasonal) naive method one cycle ahead. */
    private static double scale(double[] seen, int period) {
        double sum = 0;
        int count = 0;
        for (int i = period; i < seen.length; i++) {
            double change = Math.abs(seen[i] - seen[i - period]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
