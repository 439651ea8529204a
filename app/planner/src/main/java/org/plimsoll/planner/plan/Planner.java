package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/**
 * Plans the log disk: a pure function of what was measured and what is asked.
 *
 * <p>For each log format the files are followed from rotation to rotation. With L the bytes written in a period, r
 * generations kept and compression ratio c, there are r L/c bytes after a rotation (with delayed compression L + (r -
 * 1) L/c), L more just before the next, and L/c more again while the compressor writes; without compression r L after
 * and (r + 1) L before and during it. Several formats lie on one disk and rotate at the same time, so their bytes are
 * added.
 */
public final class Planner {

    /**
     * Days for which growth is also followed into the past, to size the files that are already there: a growth per year
     * says something about one year. Earlier days are taken to be like the first of these.
     */
    static final int DAYS_OF_PAST = 366;

    private Planner() {}

    /**
     * How much disk the logs need, day by day.
     *
     * @param measurements what was measured, one for each format
     * @param compressions what codecs made of the formats; those of other codecs than the policy's are not used
     * @param scenario what to plan for
     * @return a plan; without {@link CapacityPlan#logs logs} and with nothing on the disk if no format could be planned
     *     with, which its findings say
     */
    public static CapacityPlan plan(
            List<Measurement> measurements, List<MeasuredCompression> compressions, Scenario scenario) {
        List<Ground> grounds = measurements.stream()
                .map(measurement -> Ground.of(measurement, compressions, scenario))
                .toList();
        List<LogPlan> logs =
                grounds.stream().filter(Ground::bearsPlan).map(Ground::logPlan).toList();
        List<DiskDay> days = diskDays(logs, scenario);
        CapacityPlan silent = new CapacityPlan(
                scenario,
                logs,
                days,
                firstFullDay(days, scenario.usableBytes()),
                DiskDay.highestPeakBytes(days) / (1 - scenario.reserve()),
                List.of());
        List<Finding> findings = new ArrayList<>(Findings.ofGrounds(grounds, scenario));
        findings.addAll(Findings.ofDisk(silent));
        return silent.with(Finding.gravestFirst(findings));
    }

    /**
     * What is on the disk each day, all logs together.
     *
     * @param logs volume, cost and compression ratio of each log
     * @param scenario first day, horizon, growth and policy; its disk plays no part
     * @return one entry for each day from {@code scenario.today()}
     */
    public static List<DiskDay> diskDays(List<LogPlan> logs, Scenario scenario) {
        List<DiskDay> days = new ArrayList<>(nothing(scenario));
        for (LogPlan log : logs) {
            Forecast messages = new GrowthForecaster(log.messagesPerDay(), scenario.growthPerYear())
                    .forecast(scenario.today(), DAYS_OF_PAST, scenario.horizonDays());
            RotatedLog files = new RotatedLog(
                    new Flow(messages, log.bytesPerMessage()), scenario.policy(), log.compressionRatio());
            for (int day = 0; day < days.size(); day++) {
                DiskDay before = days.get(day);
                days.set(day, before.plus(files.day(day, before.date(), messages.mean(day))));
            }
        }
        return days;
    }

    /**
     * The greatest number of generations that fits the disk until the horizon, all else being equal.
     *
     * @param plan its logs and its scenario are used
     * @return 0 to {@link RetentionPolicy#MOST_GENERATIONS}; empty if there is no disk or no log in the plan, or if not
     *     even the live file fits
     */
    public static OptionalInt mostGenerations(CapacityPlan plan) {
        Long usable = plan.scenario().usableBytes();
        if (usable == null || plan.logs().isEmpty() || !fits(plan, 0, usable)) {
            return OptionalInt.empty();
        }
        int fitting = 0;
        int tooMany = RetentionPolicy.MOST_GENERATIONS + 1;
        while (tooMany - fitting > 1) {
            int keep = (fitting + tooMany) >>> 1;
            if (fits(plan, keep, usable)) {
                fitting = keep;
            } else {
                tooMany = keep;
            }
        }
        return OptionalInt.of(fitting);
    }

    /**
     * Messages a day, as of the plan's first day and all logs together in their proportion, that still fit the disk
     * until the horizon with the same growth. Every byte on the disk is proportional to them, so no search is needed.
     *
     * @param plan its logs, its days and its scenario are used
     * @return above 0; empty if there is no disk or no log in the plan
     */
    public static OptionalDouble messagesPerDayThatFit(CapacityPlan plan) {
        Long usable = plan.scenario().usableBytes();
        if (usable == null || plan.logs().isEmpty()) {
            return OptionalDouble.empty();
        }
        double messages =
                plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum();
        return OptionalDouble.of(messages * usable / plan.highestPeakBytes());
    }

    private static boolean fits(CapacityPlan plan, int keep, long usableBytes) {
        Scenario scenario = plan.scenario();
        Scenario other = scenario.with(scenario.policy().keeping(keep));
        return DiskDay.highestPeakBytes(diskDays(plan.logs(), other)) <= usableBytes;
    }

    private static List<DiskDay> nothing(Scenario scenario) {
        LocalDate today = scenario.today();
        return today.datesUntil(today.plusDays(scenario.horizonDays()))
                .map(date -> new DiskDay(date, 0, 0, 0, 0, 0))
                .toList();
    }

    private static @Nullable LocalDate firstFullDay(List<DiskDay> days, @Nullable Long usableBytes) {
        if (usableBytes == null) {
            return null;
        }
        return days.stream()
                .filter(day -> day.peakBytes() > usableBytes)
                .map(DiskDay::date)
                .findFirst()
                .orElse(null);
    }
}
