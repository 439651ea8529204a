package org.plimsoll.planner.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Series;

/**
 * Asks another outlook once and remembers the answer: a forecast takes longer than all the rest of a plan, and most
 * changes of a scenario leave it as it is. Safe for use by several threads.
 */
final class RememberedOutlook implements Outlook {
    /** A thousand futures of two years take some 9 MB; they go when the memory is needed. */
    private static final int MOST = 3;

    private final Outlook outlook;
    private final Recent<Asked, LogForecast> answers = new Recent<>(MOST);

    /** All that an outlook looks at. */
    private record Asked(
            Series series,
            double messagesPerDay,
            LocalDate today,
            int horizonDays,
            @Nullable Double messagesGiven,
            @Nullable Double growth,
            int paths,
            long seed,
            int daysBefore) {}

    RememberedOutlook(Outlook outlook) {
        this.outlook = outlook;
    }

    @Override
    public LogForecast of(Series series, LogPlan log, Scenario scenario, int daysBefore) {
        Asked asked = new Asked(
                series,
                log.messagesPerDay(),
                scenario.today(),
                scenario.horizonDays(),
                scenario.messagesPerDay(),
                scenario.demand().growthPerYear(),
                scenario.chance().paths(),
                scenario.chance().seed(),
                daysBefore);
        return answers.answer(asked, () -> outlook.of(series, log, scenario, daysBefore));
    }
}
