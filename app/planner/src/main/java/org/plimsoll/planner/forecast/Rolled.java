package org.plimsoll.planner.forecast;

import java.util.Arrays;

import org.plimsoll.planner.forecast.method.Method;

/**
 * What a candidate told from each origin of the past. Its parameters are learnt anew at a few places, each time from
 * nothing but what lies before: what is scored was never seen.
 *
 * @param forecasts by origin, then by step
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Rolled(double[][] forecasts) {
    private static final int TUNINGS = 3;

    static Rolled of(Candidate candidate, double[] values, int[] origins, int horizon) {
        double[][] forecasts = new double[origins.length][];
        int each = (origins.length + TUNINGS - 1) / TUNINGS;
        Method.Tuned tuned = null;
        for (int i = 0; i < origins.length; i++) {
            double[] before = Arrays.copyOf(values, origins[i]);
            if (tuned == null || i % each == 0) {
                tuned = candidate.tune(before);
            }
            forecasts[i] = tuned.forecast(before, horizon);
        }
        return new Rolled(forecasts);
    }
}
