package org.plimsoll.planner;

import java.util.List;

import org.plimsoll.planner.measure.Estimate;

/**
 * What the logs were estimated to cost.
 *
 * @param estimates one for each format that occurs, in the order of the list of formats
 * @param failures sources that gave nothing or less than they hold
 * @param skipped files of a named directory that are no logs
 */
public record EstimateResult(List<Estimate> estimates, List<StudyResult.Failure> failures, List<String> skipped) {
    /** Copies the lists. */
    public EstimateResult {
        estimates = List.copyOf(estimates);
        failures = List.copyOf(failures);
        skipped = List.copyOf(skipped);
    }
}
