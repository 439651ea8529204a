package org.plimsoll.planner.forecast.method;

/** What recurs in a row, to be taken out of it and put back. */
public interface Seasonality {

    /** What people call it, {@code week}. */
    String name();

    /** Fewest values that show it. */
    int shortest();

    /**
     * The recurring part of each step.
     *
     * @param values finite numbers, at least {@link #shortest()}
     * @param length steps to tell, those after the values included
     */
    double[] of(double[] values, int length);
}
