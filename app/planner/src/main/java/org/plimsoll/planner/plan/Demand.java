package org.plimsoll.planner.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is said about the volume, as opposed to what is measured of it.
 *
 * @param messagesPerDay messages of each log format a day as of today, null to take them from the log's complete days
 * @param growthPerYear 0.12 for 12 % more each year, above -1 and at most 100; null to let the log tell, or none
 */
public record Demand(
        @Nullable Double messagesPerDay, @Nullable Double growthPerYear) {

    /** Nothing is said: the log tells. */
    public static final Demand MEASURED = new Demand(null, null);

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Demand {
        Scenario.check(
                messagesPerDay == null || (messagesPerDay > 0 && messagesPerDay <= 1e15),
                "messages per day: %s, expected a number above 0",
                messagesPerDay);
        if (growthPerYear != null) {
            Scenario.check(
                    growthPerYear > -1 && growthPerYear <= 100,
                    "growth: %s a year, expected above -100 %% and at most 10000 %%",
                    Quantities.percent(growthPerYear));
        }
    }
}
