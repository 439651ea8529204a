package org.plimsoll.planner.forecast;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.method.Method;

/**
 * What a candidate told from each origin of the past. The few smoothing parameters are learnt once, from the whole row;
 * level, trend and season at an origin know nothing but what lies before it.
 *
 * @param candidate the method
 * @param forecasts by origin, then by step; null where the past was too short for the method
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Rolled(Candidate candidate, double[] @Nullable [] forecasts) {

    static Rolled of(Candidate candidate, double[] values, int[] origins, int horizon) {
        double[] @Nullable [] forecasts = new double[origins.length][];
        Method.Tuned tuned = candidate.tune(values);
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] >= candidate.method().shortest()) {
                forecasts[i] = tuned.forecast(Arrays.copyOf(values, origins[i]), horizon);
            }
        }
        return new Rolled(candidate, forecasts);
    }

    /** Sum of the absolute errors from one origin; NaN where there is no forecast. */
    double absoluteError(int at, double[] seen, int origin) {
        double[] told = forecasts[at];
        if (told == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < told.length; i++) {
            double error = Math.abs(told[i] - seen[origin + i]);
            sum += Double.isNaN(error) ? 0 : error;
        }
        return sum;
    }
}
