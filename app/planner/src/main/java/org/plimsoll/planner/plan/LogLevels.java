package org.plimsoll.planner.plan;

import java.util.List;

/**
 * The files behind the three levels of one log on one day.
 *
 * @param format name of the format
 * @param share what the node that is looked at takes of the log
 * @param lowest when there is least, right after a rotation if there is one
 * @param highest when there is most while nothing is rotated
 * @param peak when there is most at all
 */
public record LogLevels(String format, double share, DiskMoment lowest, DiskMoment highest, DiskMoment peak) {

    /**
     * The files on the log disk on one day of a plan, on the mean course of the volume.
     *
     * @param plan a plan
     * @param day 0 for its first day
     * @return one entry for each log that lies there
     */
    public static List<LogLevels> of(CapacityPlan plan, int day) {
        Courses courses = Courses.decisive(plan.logs(), plan.messages(), plan.scenario());
        return courses.levels(courses.onMean(), day);
    }
}
