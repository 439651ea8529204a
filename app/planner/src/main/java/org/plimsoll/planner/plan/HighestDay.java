package org.plimsoll.planner.plan;

import java.util.List;
import java.util.Optional;

/**
 * The day that decides how large a disk must be, with the files that lie on it then.
 *
 * @param day 0 for the plan's first
 * @param disk the disk
 * @param peakBytes the most that lies there on that day
 * @param logs the files of each log that lies there
 */
public record HighestDay(int day, Disk disk, double peakBytes, List<LogLevels> logs) {

    /** Copies the list. */
    public HighestDay {
        logs = List.copyOf(logs);
    }

    /** That of a volume beside the log disk; empty if nothing lies on it. */
    public static Optional<HighestDay> of(CapacityPlan plan, MountPlan mount) {
        Courses courses = Mounts.courses(mount.mount(), plan.logs(), plan.messages(), plan.scenario());
        return Optional.ofNullable(courses)
                .map(held -> of(held, held.onMean(), mount.mount().disk()));
    }

    /**
     * That of a node's log disk.
     *
     * @param share what the node takes of all messages
     */
    public static HighestDay of(CapacityPlan plan, double share) {
        Courses courses = Courses.onLogDisk(plan.logs(), plan.messages(), plan.scenario(), share);
        return of(courses, courses.onMean(), plan.scenario().disk());
    }

    /** That of the log disk if a storm comes. */
    public static HighestDay of(CapacityPlan plan, StormPlan storm) {
        Courses courses = Courses.decisive(plan.logs(), plan.messages(), plan.scenario());
        List<double[]> extra = storm.extraBytesOfLogs().stream()
                .map(days -> days.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
        int firstDay =
                (int) (storm.firstDay().toEpochDay() - plan.scenario().today().toEpochDay());
        return of(courses, courses.onMeanWith(firstDay, extra), plan.scenario().disk());
    }

    private static HighestDay of(Courses courses, List<RotatedLog> files, Disk disk) {
        List<DiskDay> days = courses.days(files);
        int highest = 0;
        for (int day = 1; day < days.size(); day++) {
            if (level(days, day, disk) > level(days, highest, disk)) {
                highest = day;
            }
        }
        return new HighestDay(highest, disk, days.get(highest).peakBytes(), courses.levels(files, highest));
    }

    private static double level(List<DiskDay> days, int day, Disk disk) {
        return days.get(day).peakBytes() + disk.otherBytes(day);
    }
}
