package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Forecast;

/** Tells what lies on which volume. */
final class Mounts {
    private Mounts() {}

    /** Which part of the files of a log is looked at. */
    enum Part {
        /** All of them. */
        ALL,
        /** Those in the log directory. */
        LOGS,
        /** Those in the archive. */
        ARCHIVE
    }

    /** What of each log lies on the log disk itself. */
    static Part onLogDisk(Scenario scenario) {
        boolean apart = scenario.policy().archive() != null && has(scenario, Mount.ARCHIVE);
        return apart ? Part.LOGS : Part.ALL;
    }

    /** Whether a log has a volume of its own. */
    static boolean apart(String format, Scenario scenario) {
        return has(scenario, format);
    }

    private static boolean has(Scenario scenario, String holds) {
        return scenario.mounts().stream().anyMatch(mount -> mount.holds().equals(holds));
    }

    /** One entry for each volume beside the log disk. */
    static List<MountPlan> of(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        List<MountPlan> plans = new ArrayList<>();
        for (Mount mount : scenario.mounts()) {
            plans.add(plan(mount, courses(mount, logs, forecasts, scenario), scenario.with(mount.disk())));
        }
        return plans;
    }

    /** What lies on a volume, on each course that the messages may take; null for nothing. */
    static @Nullable Courses courses(Mount mount, List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        boolean archive = mount.holds().equals(Mount.ARCHIVE);
        List<LogPlan> held = new ArrayList<>();
        List<Forecast> expected = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            if (archive || logs.get(log).format().equals(mount.holds())) {
                held.add(logs.get(log));
                expected.add(forecasts.get(log));
            }
        }
        if (held.isEmpty() || (archive && scenario.policy().archive() == null)) {
            return null;
        }
        Scenario own = scenario.with(mount.disk());
        Part part = archive ? Part.ARCHIVE : onLogDisk(scenario);
        return new Courses(held, expected, own, own.fleet().decisiveShare(), part);
    }

    private static MountPlan plan(Mount mount, @Nullable Courses courses, Scenario own) {
        if (courses == null) {
            return new MountPlan(mount, Planner.neededBytes(List.of(), own.disk()), null, null);
        }
        List<DiskDay> days = courses.days(courses.onMean());
        return new MountPlan(
                mount,
                Planner.neededBytes(days, own.disk()),
                Planner.firstFullDay(days, own.disk()),
                Draws.prospect(courses, own));
    }
}
