package org.plimsoll.planner;

import java.util.List;

import org.plimsoll.planner.measure.Breakdown;

/**
 * What the bytes of the logs are spent on.
 *
 * @param breakdowns one for each format that occurs, in the order of the list of formats
 * @param failures sources that gave nothing or less than they hold
 */
public record BreakdownResult(List<Breakdown> breakdowns, List<StudyResult.Failure> failures) {
    /** Copies the lists. */
    public BreakdownResult {
        breakdowns = List.copyOf(breakdowns);
        failures = List.copyOf(failures);
    }
}
