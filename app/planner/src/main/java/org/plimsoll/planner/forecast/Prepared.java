package org.plimsoll.planner.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.method.Seasonality;

/**
 * A row that can be fitted.
 *
 * @param observations the whole row
 * @param values without gaps: what is missing, an outage or a holiday was put in from the cycles beside it
 * @param seen as observed, NaN where there was none: only these are scored
 * @param period steps of the short season, 1 for none
 * @param year the long season, null for none
 * @param future by what each step of the future is multiplied for its holiday; of any length, 1 beyond it
 * @param notes what was found on the way
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Prepared(
        Observations observations,
        double[] values,
        double[] seen,
        int period,
        @Nullable Seasonality year,
        double[] future,
        List<Note> notes) {

    /** How many values were observed. */
    int observed() {
        int count = 0;
        for (double value : seen) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** Whether each value is one day's. */
    boolean daily() {
        return observations.daily();
    }

    /** The whole row, with what was put in where there was no value. */
    double[] past() {
        double[] past = observations.values();
        int left = past.length - values.length;
        double[] filled = Gaps.fill(past, period);
        for (int i = left; i < past.length; i++) {
            filled[i] = Double.isNaN(past[i]) ? values[i - left] : past[i];
        }
        return filled;
    }

    /** Steps of the longest season that may be in it. */
    int longestCycle() {
        return year == null ? period : year.name().equals("year") && daily() ? 52 * period : Math.max(period, 52);
    }

    /** Where a step is, in words. */
    String place(int at) {
        int whole = observations.size() - values.length + at;
        return observations.date(whole) == null ? "at step " + (whole + 1) : "on " + observations.date(whole);
    }

    /** Multiplies the holidays of the future into each path. */
    double[][] celebrated(double[][] paths) {
        for (double[] path : paths) {
            for (int i = 0; i < Math.min(path.length, future.length); i++) {
                path[i] *= future[i];
            }
        }
        return paths;
    }
}
