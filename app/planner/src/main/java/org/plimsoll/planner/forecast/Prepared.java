package org.plimsoll.planner.forecast;

import java.util.List;

/**
 * A row that can be fitted.
 *
 * @param values without gaps: what is missing, an outage or a holiday was put in from the cycles beside it
 * @param seen as observed, NaN where there was none: only these are scored
 * @param period steps of the short season, 1 for none
 * @param notes what was found on the way
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Prepared(double[] values, double[] seen, int period, List<Note> notes) {}
