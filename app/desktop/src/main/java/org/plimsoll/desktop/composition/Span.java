package org.plimsoll.desktop.composition;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.measure.TimeRange;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * A stretch of time on the log's clock, in whole hours.
 *
 * @param from its beginning
 * @param to its end, which is no part of it
 */
public record Span(LocalDateTime from, LocalDateTime to) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ROOT);

    /** Whether an hour is in it. */
    boolean contains(LocalDateTime hour) {
        return !hour.isBefore(from) && hour.isBefore(to);
    }

    /** How long it is. */
    double days() {
        return ChronoUnit.HOURS.between(from, to) / 24.0;
    }

    /**
     * The same for those who measure.
     *
     * @param zone the zone that its clock shows, null for the log's own
     */
    TimeRange range(@Nullable ZoneId zone) {
        return new TimeRange(TimeBound.parse(from.toString(), zone), TimeBound.parse(to.toString(), zone));
    }

    /** The same as the filter of lines takes it. */
    public String filter() {
        return "since:" + from + " until:" + to;
    }

    /** For people. */
    String label() {
        return text("composition.span", SHOWN.format(from), SHOWN.format(to));
    }
}
