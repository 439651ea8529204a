package org.plimsoll.desktop.outlook;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.Scenario;

/**
 * What the planner says to a question that is asked the other way round.
 *
 * @param id name of its row
 * @param question what was asked
 * @param value the answer, short
 * @param remark what it rests on, or why there is none
 * @param applied the scenario with the answer in it, null where it cannot be put into it or already is
 */
public record Answer(
        String id,
        String question,
        String value,
        String remark,
        @Nullable Scenario applied) {}
