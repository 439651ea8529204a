package org.plimsoll.desktop.plan;

import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/** Something of a scenario that is typed, with the way from its text into a scenario and back. */
public sealed interface Input permits PlanInput, FurtherInput {
    /**
     * A scenario with this input as typed.
     *
     * @throws InvalidScenarioException if it makes no sense; the message is for the person who typed it
     */
    Scenario apply(Scenario scenario, String typed);

    /** The text that {@link #apply} would read as the scenario's own value, but for rounding. */
    String print(Scenario scenario);

    /** Key of its texts, and id of its control after {@code plan-}. */
    String key();

    /** What the form calls it. */
    default String label() {
        return text("plan." + key());
    }
}
