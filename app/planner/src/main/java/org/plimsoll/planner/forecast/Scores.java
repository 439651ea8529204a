package org.plimsoll.planner.forecast;

/**
 * How good a method was over several origins of the past.
 *
 * @param mase mean absolute error over that of the (seasonal) naive method one cycle ahead; NaN where that is 0
 * @param smape mean of {@code 200 * |y - f| / (|y| + |f|)}, in percent
 * @param coverage80 share of values inside the 80 % band, NaN if there is no band
 * @param coverage95 share of values inside the 95 % band, NaN if there is no band
 * @param msis mean scaled interval score of the 95 % band; NaN as {@code mase} or if there is no band
 */
public record Scores(double mase, double smape, double coverage80, double coverage95, double msis) {}
