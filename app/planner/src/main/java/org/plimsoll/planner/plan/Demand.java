package org.plimsoll.planner.plan;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Series;

/**
 * What is said about the volume, as opposed to what is measured of it.
 *
 * @param messagesPerDay messages of each log format a day as of today, null to take them from the log's complete days
 * @param history messages of days that are known beside the logs, all formats together; null if there are none
 * @param growthPerYear 0.12 for 12 % more each year, above -1 and at most 100; null to let the log tell, or none
 */
public record Demand(
        @Nullable Double messagesPerDay,
        @Nullable Series history,
        @Nullable Double growthPerYear) {

    /** Nothing is said: the log tells. */
    public static final Demand MEASURED = new Demand(null, null, null);

    /** What is said where no days are known beside the logs. */
    public Demand(@Nullable Double messagesPerDay, @Nullable Double growthPerYear) {
        this(messagesPerDay, null, growthPerYear);
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Demand {
        Scenario.check(
                messagesPerDay == null || (messagesPerDay > 0 && messagesPerDay <= 1e15),
                "messages per day: %s, expected a number above 0 and at most 10^15",
                messagesPerDay);
        if (growthPerYear != null) {
            Scenario.check(
                    growthPerYear > -1 && growthPerYear <= 100,
                    "growth: %s a year, expected above -100 %% and at most 10000 %%",
                    Quantities.percent(growthPerYear));
        }
    }

    /** The same with another volume, null to take it from the days that are known. */
    public Demand withMessagesPerDay(@Nullable Double messages) {
        return new Demand(messages, history, growthPerYear);
    }

    /** The same with another growth. */
    public Demand withGrowthPerYear(@Nullable Double growth) {
        return new Demand(messagesPerDay, history, growth);
    }
}
