package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Measurement;

/**
 * What a message costs today: of the whole log, or, where the mix of its lines has moved to another level, of the days
 * since then.
 *
 * @param bytes bytes of the days that count
 * @param messages their messages, at least 1
 * @param since first of these days, null for the whole log
 */
public record CostLevel(long bytes, long messages, @Nullable LocalDate since) {

    /** The cost of a log that has messages. */
    public static CostLevel of(Measurement measurement) {
        return of(measurement, MixShift.of(measurement));
    }

    /** The cost of a log that has messages, of which it is known where its mix has changed. */
    public static CostLevel of(Measurement measurement, List<MixShift> shifts) {
        Optional<LocalDate> moved = shifts.stream().map(MixShift::since).max(Comparator.naturalOrder());
        return moved.map(since -> since(measurement, since))
                .filter(level -> level.messages > 0)
                .orElseGet(() -> new CostLevel(measurement.bytes(), measurement.messages(), null));
    }

    private static CostLevel since(Measurement measurement, LocalDate since) {
        List<Measurement.Day> days = measurement.days().stream()
                .filter(day -> day.complete() && !day.date().isBefore(since))
                .toList();
        return new CostLevel(
                days.stream().mapToLong(Measurement.Day::bytes).sum(),
                days.stream().mapToLong(Measurement.Day::messages).sum(),
                since);
    }

    /** Bytes of log for a message. */
    public double bytesPerMessage() {
        return (double) bytes / messages;
    }
}
