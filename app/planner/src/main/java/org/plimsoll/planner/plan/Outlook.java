package org.plimsoll.planner.plan;

import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.measure.Measurement;

/** Where the volume of a log is taken to go. */
@FunctionalInterface
public interface Outlook {
    /** Today's volume with the growth that is entered: one course, nothing left to chance. */
    Outlook STEADY = (measurement, log, scenario, daysBefore) -> steady(log, scenario, daysBefore);

    /**
     * Messages a day before and after the plan's first day, on one or more paths.
     *
     * @param measurement what was measured of the log
     * @param log today's volume among what the plan assumes of it
     * @param scenario its first day, horizon, growth, number of paths and seed are used
     * @param daysBefore days told before the first
     */
    Forecast of(Measurement measurement, LogPlan log, Scenario scenario, int daysBefore);

    /** Today's volume with the growth that is entered. */
    static Forecast steady(LogPlan log, Scenario scenario, int daysBefore) {
        return new GrowthForecaster(log.messagesPerDay(), scenario.growthPerYear())
                .forecast(scenario.today(), daysBefore, scenario.horizonDays());
    }
}
