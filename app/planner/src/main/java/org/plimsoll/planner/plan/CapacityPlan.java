package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How much disk the logs need, day by day.
 *
 * @param scenario what the planner was told
 * @param logs what it took from each measurement
 * @param days one entry for each day from {@code scenario.today()}, {@code scenario.horizonDays()} of them
 * @param firstFullDay first day whose peak does not fit into the usable part of the disk; null if there is none within
 *     the horizon or no disk was given
 * @param neededBytes size of the disk that holds every day's peak up to the horizon with the reserve kept free
 * @param findings what the reader should know
 */
public record CapacityPlan(
        Scenario scenario,
        List<LogPlan> logs,
        List<DiskDay> days,
        @Nullable LocalDate firstFullDay,
        double neededBytes,
        List<Finding> findings) {

    /** Copies the lists. */
    public CapacityPlan {
        logs = List.copyOf(logs);
        days = List.copyOf(days);
        findings = List.copyOf(findings);
    }

    /** The most that is on the disk at any time up to the horizon, in bytes; 0 if there is no log in the plan. */
    public double highestPeakBytes() {
        return DiskDay.highestPeakBytes(days);
    }

    /** The same plan with other findings. */
    CapacityPlan with(List<Finding> findings) {
        return new CapacityPlan(scenario, logs, days, firstFullDay, neededBytes, findings);
    }
}
