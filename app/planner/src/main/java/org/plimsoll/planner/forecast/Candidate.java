package org.plimsoll.planner.forecast;

import org.plimsoll.planner.forecast.method.Method;

/**
 * A method on a scale.
 *
 * @param method continues the row
 * @param scale on which it works
 */
record Candidate(Method method, Scale scale) {

    String name() {
        return scale == Scale.MULTIPLICATIVE ? "log " + method.name() : method.name();
    }

    /** Learns from the beginning of the row what it must learn slowly. */
    Method.Tuned tune(double[] values) {
        Method.Tuned tuned = method.tune(scale.to(values));
        return (all, horizon) -> {
            double[] future = scale.from(tuned.forecast(scale.to(all), horizon));
            for (int i = 0; i < horizon; i++) {
                future[i] = Math.max(0, future[i]);
            }
            return future;
        };
    }
}
