package org.plimsoll.planner.forecast.method;

/**
 * The parameters of exponential smoothing with additive errors, named as in Hyndman, Koehler, Ord and Snyder (2008).
 *
 * @param alpha share of an error that moves the level, 0 to 1
 * @param beta share of an error that moves the trend, 0 to alpha; 0 without a trend
 * @param phi what is left of the trend after a step, 1 for an undamped one, 0 for none
 * @param gamma share of an error that moves the season, 0 to 1 - alpha; 0 without a season
 */
public record Smoothing(double alpha, double beta, double phi, double gamma) {

    /** Whether there is a trend. */
    boolean trending() {
        return phi != 0;
    }
}
