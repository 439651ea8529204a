package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each storm would cost if it came at the worst time: its last day is the one before the highest level, so that it
 * lies in the live file when that is at its largest, or in the compressor's input.
 */
final class Storms {
    private Storms() {}

    /** One entry for each storm of the scenario. */
    static List<StormPlan> of(List<Ground> grounds, Courses courses, List<DiskDay> days, Scenario scenario) {
        List<Ground> held = grounds.stream()
                .filter(ground -> !Mounts.apart(ground.measurement().format(), scenario))
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        int highest = 0;
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).peakBytes() >= days.get(highest).peakBytes()) {
                highest = day;
            }
        }
        List<StormPlan> storms = new ArrayList<>();
        for (Storm storm : scenario.storms()) {
            storms.add(storm(storm, held, courses, highest, scenario));
        }
        return storms;
    }

    private static StormPlan storm(
            Storm storm, List<Ground> grounds, Courses courses, int highestDay, Scenario scenario) {
        List<double[]> extra = grounds.stream()
                .map(ground -> StormBytes.of(
                        storm,
                        ground.measurement(),
                        ground.logPlan(scenario.policy().life())))
                .toList();
        int length = extra.get(0).length;
        List<Double> together = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int day = i;
            together.add(extra.stream().mapToDouble(bytes -> bytes[day]).sum());
        }
        int firstDay = highestDay - length;
        List<DiskDay> days = courses.days(courses.onMeanWith(firstDay, extra));
        return new StormPlan(
                storm,
                scenario.today().plusDays(firstDay),
                together,
                extra.stream()
                        .map(bytes -> Arrays.stream(bytes).boxed().toList())
                        .toList(),
                Planner.neededBytes(days, scenario.disk()),
                Planner.firstFullDay(days, scenario.disk()) == null);
    }
}
