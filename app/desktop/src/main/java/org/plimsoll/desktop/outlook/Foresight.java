package org.plimsoll.desktop.outlook;

import java.util.List;

import org.plimsoll.desktop.chart.Fan;
import org.plimsoll.desktop.chart.FullDays;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.StormPlan;

/**
 * What the screen shows of one plan.
 *
 * @param fan the need over the days
 * @param full when the disk is full
 * @param fitting what fits the disk
 * @param codecs what other codecs would need
 * @param storms what exceptional times would cost
 * @param basis where the volume is taken to go: one sentence
 */
record Foresight(
        Fan fan, FullDays full, List<Answer> fitting, List<Answer> codecs, List<StormPlan> storms, String basis) {

    /** Asks the planner for all of it; takes some milliseconds. */
    static Foresight of(CapacityPlan plan) {
        return new Foresight(
                Fan.of(plan),
                FullDays.of(plan),
                Answers.fitting(plan),
                Answers.codecs(plan),
                plan.storms(),
                plan.forecasts().isEmpty() ? "" : plan.forecasts().get(0).model());
    }
}
