package org.plimsoll.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.Units;

/**
 * Reads times as users write them: those that {@link TimeBound} knows, and words and durations, which count back from
 * now or from a day.
 */
final class Times {
    /** What can be written, for help. */
    static final String FORMS = "2026-11-23, 2026-11-23T12:30, 2026-11-23T12:30:00+01:00, 'Nov 23 12:30:00 2026',"
            + " seconds since 1970, today, yesterday, or 7d or 12h for so long before ";

    private static final Pattern DURATION = Pattern.compile("\\d+(\\.\\d+)? ?[a-zA-Z]+");

    private final Clock clock;
    private final @Nullable ZoneId zone;
    private final @Nullable LocalDate today;

    /**
     * Times of a zone.
     *
     * @param clock tells now
     * @param zone zone of times that name none, null for each log's own; then days are those of UTC
     * @param today the day that words and durations count from, null for now
     */
    Times(Clock clock, @Nullable ZoneId zone, @Nullable LocalDate today) {
        this.clock = clock;
        this.zone = zone;
        this.today = today;
    }

    /** The time that an option's value stands for. */
    TimeBound read(String option, String text) {
        try {
            return TimeBound.parse(absolute(option, text), zone);
        } catch (IllegalArgumentException e) {
            throw new UsageException("%s: %s, yesterday or 7d".formatted(option, e.getMessage()), e);
        }
    }

    /** Words and durations count back: whole days from the beginning of today, anything shorter from now. */
    private String absolute(String option, String text) {
        Clock here = clock.withZone(zone == null ? ZoneOffset.UTC : zone);
        LocalDate day = today == null ? LocalDate.now(here) : today;
        if (text.equals("today") || text.equals("yesterday")) {
            return day.minusDays(text.equals("today") ? 0 : 1).toString();
        }
        if (!DURATION.matcher(text).matches()) {
            return text;
        }
        Duration back = Units.parseDuration(option, text);
        boolean days = back.toSeconds() % Duration.ofDays(1).toSeconds() == 0;
        LocalDateTime from = days || today != null ? day.atStartOfDay() : LocalDateTime.now(here);
        return from.minus(back).toString();
    }
}
