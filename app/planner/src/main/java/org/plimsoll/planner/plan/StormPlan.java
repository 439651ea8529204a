package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What one exceptional time would cost.
 *
 * @param storm the storm
 * @param firstDay the day on which it is taken to begin: such that it ends just before the highest level
 * @param extraBytes log written more on each of its days, all formats together
 * @param extraBytesOfLogs the same of each log on the log disk
 * @param neededBytes size of the disk that holds it, with the reserve and the other use in it
 * @param fits whether the disk that is there holds it; true if its size is not known
 */
public record StormPlan(
        Storm storm,
        LocalDate firstDay,
        List<Double> extraBytes,
        List<List<Double>> extraBytesOfLogs,
        double neededBytes,
        boolean fits) {
    /** Copies the lists. */
    public StormPlan {
        extraBytes = List.copyOf(extraBytes);
        extraBytesOfLogs = extraBytesOfLogs.stream().map(List::copyOf).toList();
    }
}
