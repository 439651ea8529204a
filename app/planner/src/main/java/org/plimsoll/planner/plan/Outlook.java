package org.plimsoll.planner.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.plimsoll.planner.forecast.FittedForecast;
import org.plimsoll.planner.forecast.ForecastOptions;
import org.plimsoll.planner.forecast.Forecasters;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.forecast.Series;

/** Where the volume of a log is taken to go. */
@FunctionalInterface
public interface Outlook {
    /** Complete days that a log must hold before anything is learnt from them: each day of the week twice. */
    int FEWEST_DAYS = 14;

    /** Today's volume with the growth that is entered: one course, nothing left to chance. */
    Outlook STEADY = (series, log, scenario, daysBefore) -> steady(log, scenario, daysBefore);

    /**
     * What the log's own days teach, on many paths; today's volume with the growth that is entered where the volume or
     * the growth is given, or the log holds too little.
     */
    Outlook LEARNT = Outlook::learnt;

    /**
     * What {@link #LEARNT} says, remembered for scenarios that differ in nothing that it looks at: for whoever plans
     * again and again. Safe for use by several threads.
     */
    static Outlook remembering() {
        return new RememberedOutlook(LEARNT);
    }

    /**
     * Messages a day before and after the plan's first day, on one or more paths.
     *
     * @param series the whole days that are known of the log
     * @param log today's volume among what the plan assumes of it
     * @param scenario its first day, horizon, growth, number of paths and seed are used
     * @param daysBefore days told before the first
     */
    LogForecast of(Series series, LogPlan log, Scenario scenario, int daysBefore);

    /** Today's volume with the growth that is entered. */
    static LogForecast steady(LogPlan log, Scenario scenario, int daysBefore) {
        GrowthForecaster forecaster = new GrowthForecaster(log.messagesPerDay(), scenario.growthPerYear());
        return new LogForecast(
                forecaster.forecast(scenario.today(), daysBefore, scenario.horizonDays()),
                "today's volume, growing by %s a year".formatted(Quantities.percent(scenario.growthPerYear())),
                List.of(),
                null);
    }

    private static LogForecast learnt(Series series, LogPlan log, Scenario scenario, int daysBefore) {
        Demand demand = scenario.demand();
        if (demand.messagesPerDay() != null || demand.growthPerYear() != null || !teaches(series, scenario)) {
            return steady(log, scenario, daysBefore);
        }
        Chance chance = scenario.chance();
        ForecastOptions options =
                ForecastOptions.of(scenario.horizonDays()).drawn(Math.max(100, chance.paths()), chance.seed());
        FittedForecast fitted = Forecasters.choose(series, options);
        return new LogForecast(
                fitted.forecast(scenario.today(), daysBefore, scenario.horizonDays()),
                fitted.model(),
                fitted.notes(),
                fitted.backtest());
    }

    /** Whether there are days enough, and none so long ago that nothing can be told from them. */
    private static boolean teaches(Series series, Scenario scenario) {
        int days = series.days().size();
        if (days < FEWEST_DAYS) {
            return false;
        }
        long ahead = ChronoUnit.DAYS.between(series.days().get(days - 1).date(), scenario.lastDay());
        return ahead >= 1 && ahead <= ForecastOptions.LONGEST_HORIZON;
    }
}
