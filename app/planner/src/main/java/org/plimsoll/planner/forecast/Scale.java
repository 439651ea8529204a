package org.plimsoll.planner.forecast;

import java.util.Arrays;

/** How effects add up: as numbers, or as shares of the level. */
enum Scale {
    /** A busy day has so many more. */
    ADDITIVE {
        @Override
        double[] to(double[] values) {
            return values.clone();
        }

        @Override
        double[] from(double[] values) {
            return values;
        }
    },
    /** A busy day has so many times as much. */
    MULTIPLICATIVE {
        @Override
        double[] to(double[] values) {
            return Arrays.stream(values).map(StrictMath::log).toArray();
        }

        @Override
        double[] from(double[] values) {
            return Arrays.stream(values)
                    .map(x -> StrictMath.exp(Math.min(x, LARGEST)))
                    .toArray();
        }
    };

    /** Logarithm of the largest forecast: anything above is a runaway trend. */
    private static final double LARGEST = 60;

    abstract double[] to(double[] values);

    abstract double[] from(double[] values);
}
