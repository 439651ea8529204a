package org.plimsoll.planner.forecast.method;

/** A way to continue a row of numbers. What it must learn slowly it learns once, in {@link #tune}. */
public interface Method {

    /** What people call it. */
    String name();

    /**
     * Learns the smoothing parameters.
     *
     * @param values at least {@link #shortest()} finite numbers, equally spaced in time
     */
    Tuned tune(double[] values);

    /** Fewest values it can be tuned on. */
    int shortest();

    /** A method with its parameters: continuing another beginning of the row costs one pass. */
    interface Tuned {

        /**
         * Continues the row.
         *
         * @param values finite numbers, equally spaced in time
         * @param horizon values to tell, 1 or more
         */
        double[] forecast(double[] values, int horizon);
    }
}
