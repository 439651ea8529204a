package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.List;

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
            boolean archive = mount.holds().equals(Mount.ARCHIVE);
            List<LogPlan> held = new ArrayList<>();
            List<Forecast> expected = new ArrayList<>();
            for (int log = 0; log < logs.size(); log++) {
                if (archive || logs.get(log).format().equals(mount.holds())) {
                    held.add(logs.get(log));
                    expected.add(forecasts.get(log));
                }
            }
            plans.add(plan(mount, archive ? Part.ARCHIVE : onLogDisk(scenario), held, expected, scenario));
        }
        return plans;
    }

    private static MountPlan plan(
            Mount mount, Part part, List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        Scenario own = scenario.with(mount.disk());
        boolean empty =
                logs.isEmpty() || (part == Part.ARCHIVE && scenario.policy().archive() == null);
        if (empty) {
            return new MountPlan(mount, Planner.neededBytes(List.of(), own.disk()), null, null);
        }
        Courses courses = new Courses(logs, forecasts, own, own.fleet().decisiveShare(), part);
        List<DiskDay> days = courses.days(courses.onMean());
        return new MountPlan(
                mount,
                Planner.neededBytes(days, own.disk()),
                Planner.firstFullDay(days, own.disk()),
                Draws.prospect(courses, own));
    }
}
