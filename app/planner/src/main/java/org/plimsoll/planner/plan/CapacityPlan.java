package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Forecast;

/**
 * How much disk the logs need, day by day.
 *
 * @param scenario what the planner was told
 * @param logs what it took from each measurement
 * @param forecasts where the volume of each of them goes, in the same order
 * @param days one entry for each day from {@code scenario.today()}, {@code scenario.horizonDays()} of them, on the mean
 *     course of the volume and on the node that has to take the most
 * @param firstFullDay first day whose peak does not fit into the usable part of the disk; null if there is none within
 *     the horizon or no disk was given
 * @param neededBytes size of the disk that holds every day's peak up to the horizon with the reserve kept free
 * @param prospect what all futures say together; null if there is no log in the plan
 * @param mounts what each volume beside the log disk needs
 * @param nodes one entry for each node, empty if there is only one
 * @param storms what each storm would cost
 * @param options what other codecs would need, the least first; empty if no other was tried
 * @param findings what the reader should know
 */
public record CapacityPlan(
        Scenario scenario,
        List<LogPlan> logs,
        List<LogForecast> forecasts,
        List<DiskDay> days,
        @Nullable LocalDate firstFullDay,
        double neededBytes,
        @Nullable Prospect prospect,
        List<MountPlan> mounts,
        List<NodePlan> nodes,
        List<StormPlan> storms,
        List<CodecOption> options,
        List<Finding> findings) {

    /** Copies the lists. */
    public CapacityPlan {
        logs = List.copyOf(logs);
        forecasts = List.copyOf(forecasts);
        days = List.copyOf(days);
        mounts = List.copyOf(mounts);
        nodes = List.copyOf(nodes);
        storms = List.copyOf(storms);
        options = List.copyOf(options);
        findings = List.copyOf(findings);
    }

    /** A plan of steady growth for one node, without storms and options. */
    public CapacityPlan(
            Scenario scenario,
            List<LogPlan> logs,
            List<DiskDay> days,
            @Nullable LocalDate firstFullDay,
            double neededBytes,
            List<Finding> findings) {
        this(
                scenario,
                logs,
                logs.stream()
                        .map(log -> Outlook.steady(log, scenario, Planner.DAYS_OF_PAST))
                        .toList(),
                days,
                firstFullDay,
                neededBytes,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings);
    }

    /** The most that is on the disk at any time up to the horizon, in bytes; 0 if there is no log in the plan. */
    public double highestPeakBytes() {
        return DiskDay.highestPeakBytes(days);
    }

    /**
     * The day on which the disk has to be taken for full: the first one on the mean course or, where that is none, the
     * one by which half of the futures have filled it; null if there is neither within the horizon.
     */
    public @Nullable LocalDate fullDay() {
        if (firstFullDay != null || prospect == null || prospect.full() == null) {
            return firstFullDay;
        }
        return prospect.uncertain() ? prospect.full().p50() : null;
    }

    /** Whether the volume follows today's with the growth that is entered, and nothing is left to chance. */
    public boolean steady() {
        return forecasts.stream().allMatch(forecast -> forecast.messages().paths() == 1);
    }

    /** Messages of each log. */
    List<Forecast> messages() {
        return forecasts.stream().map(LogForecast::messages).toList();
    }

    /** The same plan with other findings. */
    CapacityPlan with(List<Finding> others) {
        return new CapacityPlan(
                scenario,
                logs,
                forecasts,
                days,
                firstFullDay,
                neededBytes,
                prospect,
                mounts,
                nodes,
                storms,
                options,
                others);
    }
}
