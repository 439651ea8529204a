package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Forecast;
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
     * Days for which the volume is also followed into the past, to size the files that are already there. Earlier days
     * are taken to be like the first of these.
     */
    static final int DAYS_OF_PAST = 366;

    /** As near as the messages that fit are looked for, as a share of them. */
    private static final double PRECISION = 1e-13;

    /** The guess is as near as this to the answer, as a share of it, unless blocks or sizes play a part. */
    private static final double NEAR = 1e-9;

    /** A disk that holds so many times the messages, as a power of two, is not filled by them. */
    private static final int MOST_DOUBLED = 60;

    private Planner() {}

    /**
     * How much disk the logs need, day by day, if the volume follows today's with the growth that is entered.
     *
     * @param measurements what was measured, one for each format
     * @param compressions what codecs made of the formats
     * @param scenario what to plan for
     * @return a plan; without {@link CapacityPlan#logs logs} and with nothing on the disk if no format could be planned
     *     with, which its findings say
     */
    public static CapacityPlan plan(
            List<Measurement> measurements, List<MeasuredCompression> compressions, Scenario scenario) {
        return plan(measurements, compressions, scenario, Outlook.STEADY);
    }

    /**
     * How much disk the logs need, day by day and future by future.
     *
     * @param measurements what was measured, one for each format
     * @param compressions what codecs made of the formats; those of other codecs than the policy's tell what these
     *     would save
     * @param scenario what to plan for
     * @param outlook where the volume goes
     * @return a plan, as {@link #plan(List, List, Scenario)} returns it
     */
    public static CapacityPlan plan(
            List<Measurement> measurements,
            List<MeasuredCompression> compressions,
            Scenario scenario,
            Outlook outlook) {
        List<Ground> grounds = measurements.stream()
                .map(measurement -> Ground.of(measurement, measurements, compressions, scenario))
                .toList();
        List<Ground> bearing = grounds.stream().filter(Ground::bearsPlan).toList();
        List<LogPlan> logs = bearing.stream()
                .map(ground -> ground.logPlan(scenario.policy().life()))
                .toList();
        List<LogForecast> expected = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            expected.add(outlook.of(bearing.get(log).days(), logs.get(log), scenario, DAYS_OF_PAST));
        }
        List<Forecast> forecasts = messages(expected);
        Courses courses = Courses.decisive(logs, forecasts, scenario);
        List<DiskDay> days = courses.days(courses.onMean());
        CapacityPlan silent = new CapacityPlan(
                scenario,
                logs,
                expected,
                days,
                firstFullDay(days, scenario.disk()),
                neededBytes(days, scenario.disk()),
                logs.isEmpty() ? null : Draws.prospect(courses, scenario),
                Mounts.of(logs, forecasts, scenario),
                Nodes.of(logs, forecasts, scenario),
                logs.isEmpty() ? List.of() : Storms.of(bearing, courses, days, scenario),
                CodecOptions.of(logs, forecasts, compressions, scenario),
                List.of());
        List<Finding> findings = new ArrayList<>(Findings.ofGrounds(grounds, scenario));
        findings.addAll(PlanFindings.of(silent, courses.files(courses.onMean())));
        return silent.with(Finding.gravestFirst(findings));
    }

    /**
     * What is on the disk each day, all logs together, if the volume follows today's with the growth that is entered.
     *
     * @param logs volume, cost and compression ratio of each log
     * @param scenario first day, horizon, growth, policy, blocks and nodes
     * @return one entry for each day from {@code scenario.today()}
     */
    public static List<DiskDay> diskDays(List<LogPlan> logs, Scenario scenario) {
        List<Forecast> forecasts = logs.stream()
                .map(log -> Outlook.steady(log, scenario, DAYS_OF_PAST).messages())
                .toList();
        return diskDays(logs, forecasts, scenario);
    }

    static List<DiskDay> diskDays(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        Courses courses = Courses.decisive(logs, forecasts, scenario);
        return courses.days(courses.onMean());
    }

    /**
     * The greatest number of generations that fits the disk until the horizon, all else being equal.
     *
     * @param plan its logs, its forecasts and its scenario are used
     * @return 0 to {@link RetentionPolicy#MOST_GENERATIONS}; empty if there is no disk or no log in the plan, if
     *     nothing rotates the files, or if not even the live file fits
     */
    public static OptionalInt mostGenerations(CapacityPlan plan) {
        boolean rotated = plan.scenario().policy().life() == RetentionPolicy.Life.ROTATED;
        if (plan.scenario().diskBytes() == null || plan.logs().isEmpty() || !rotated || !fits(plan, 0)) {
            return OptionalInt.empty();
        }
        int fitting = 0;
        int tooMany = RetentionPolicy.MOST_GENERATIONS + 1;
        while (tooMany - fitting > 1) {
            int keep = (fitting + tooMany) >>> 1;
            if (fits(plan, keep)) {
                fitting = keep;
            } else {
                tooMany = keep;
            }
        }
        return OptionalInt.of(fitting);
    }

    /**
     * Messages a day, as of the plan's first day and all logs together in their proportion, that still fit the disk
     * until the horizon on the same course. What comes by the clock stays as it is.
     *
     * @param plan its logs, its forecasts and its scenario are used
     * @return 0 or more; empty if there is no disk or no log in the plan, or if messages take no room
     */
    public static OptionalDouble messagesPerDayThatFit(CapacityPlan plan) {
        if (plan.scenario().disk().sizeBytes() == null || plan.logs().isEmpty()) {
            return OptionalDouble.empty();
        }
        double guess = guess(plan);
        double fitting = guess * (1 - NEAR);
        double tooMany = guess * (1 + NEAR);
        if (!fits(plan, fitting)) {
            fitting = 0;
            if (!fits(plan, fitting)) {
                return OptionalDouble.of(0);
            }
        }
        for (int doubled = 0; fits(plan, tooMany); doubled++) {
            if (doubled == MOST_DOUBLED) {
                return OptionalDouble.empty();
            }
            fitting = tooMany;
            tooMany *= 2;
        }
        while (tooMany - fitting > tooMany * PRECISION) {
            double factor = (fitting + tooMany) / 2;
            if (fits(plan, factor)) {
                fitting = factor;
            } else {
                tooMany = factor;
            }
        }
        double messages =
                plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum();
        return OptionalDouble.of(messages * fitting);
    }

    /** Where the peaks grow in proportion to the messages, the answer itself; above 0. */
    private static double guess(CapacityPlan plan) {
        List<DiskDay> quiet = carrying(plan, 0);
        List<DiskDay> days = carrying(plan, 1);
        double guess = Double.POSITIVE_INFINITY;
        for (int day = 0; day < days.size(); day++) {
            Double usable = plan.scenario().disk().usableBytes(day);
            double least = quiet.get(day).peakBytes();
            double growing = days.get(day).peakBytes() - least;
            if (usable != null && growing > 0) {
                guess = Math.min(guess, (usable - least) / growing);
            }
        }
        return Double.isFinite(guess) && guess > 0 ? guess : 1;
    }

    /** Whether so many times the messages fit. */
    private static boolean fits(CapacityPlan plan, double factor) {
        return firstFullDay(carrying(plan, factor), plan.scenario().disk()) == null;
    }

    private static List<DiskDay> carrying(CapacityPlan plan, double factor) {
        List<Forecast> more = messages(plan.forecasts()).stream()
                .map(forecast -> times(forecast, factor))
                .toList();
        return diskDays(plan.logs(), more, plan.scenario());
    }

    /** The mean course of a forecast with so many times the messages. */
    private static Forecast times(Forecast forecast, double factor) {
        int before = forecast.daysBefore();
        double[] course = new double[before + forecast.days()];
        Arrays.setAll(course, day -> forecast.mean(day - before) * factor);
        return Forecast.of(forecast.start(), before, course);
    }

    private static List<Forecast> messages(List<LogForecast> expected) {
        return expected.stream().map(LogForecast::messages).toList();
    }

    private static boolean fits(CapacityPlan plan, int keep) {
        Scenario scenario = plan.scenario();
        Scenario other = scenario.with(scenario.policy().keeping(keep));
        return firstFullDay(diskDays(plan.logs(), messages(plan.forecasts()), other), scenario.disk()) == null;
    }

    /** Size of the disk that holds the peak of each day beside what else lies there that day. */
    static double neededBytes(List<DiskDay> days, Disk disk) {
        double most = 0;
        for (int day = 0; day < days.size(); day++) {
            most = Math.max(most, days.get(day).peakBytes() + disk.otherBytes(day));
        }
        return most / (1 - disk.reserve());
    }

    static @Nullable LocalDate firstFullDay(List<DiskDay> days, Disk disk) {
        for (int day = 0; day < days.size(); day++) {
            Double usable = disk.usableBytes(day);
            if (usable != null && days.get(day).peakBytes() > usable) {
                return days.get(day).date();
            }
        }
        return null;
    }
}
