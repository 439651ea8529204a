package org.plimsoll.planner.plan;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

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
    private final Map<Asked, SoftReference<LogForecast>> answers = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, SoftReference<LogForecast>> eldest) {
            return size() > MOST;
        }
    };

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
        synchronized (answers) {
            SoftReference<LogForecast> kept = answers.get(asked);
            LogForecast known = kept == null ? null : kept.get();
            if (known != null) {
                return known;
            }
        }
        LogForecast answer = outlook.of(series, log, scenario, daysBefore);
        synchronized (answers) {
            answers.put(asked, new SoftReference<>(answer));
        }
        return answer;
    }
}
