package org.plimsoll.planner.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;

/**
 * How the log of a measurement is spread.
 *
 * @param hours over the hours in which a line was written, in order
 * @param mixes over events, for each day of the measurement, in order
 * @param composition over kinds of line and fields; null if that was not asked for
 */
public record Profile(
        List<Hour> hours, List<DayMix> mixes, @Nullable Composition composition) {
    /** Nothing but the totals is known. */
    public static final Profile UNKNOWN = new Profile(List.of(), List.of(), null);

    /** Copies the lists. */
    public Profile {
        hours = List.copyOf(hours);
        mixes = List.copyOf(mixes);
    }

    /**
     * One hour of the clock whose days are counted; one that comes twice because the clock is set back is one.
     *
     * @param date its day
     * @param hour 0 to 23
     * @param messages receptions
     * @param bytes bytes of its lines
     */
    public record Hour(LocalDate date, int hour, long messages, long bytes) {}

    /**
     * What one day's log consists of.
     *
     * @param date the day
     * @param events lines and bytes of each event that occurs
     * @param clockBytes bytes of the lines that come by the clock, however many messages there are: signs of life, and
     *     the beginnings and ends of queue runs
     */
    public record DayMix(LocalDate date, List<Measurement.EventTotal> events, long clockBytes) {
        /** Copies the list. */
        public DayMix {
            events = List.copyOf(events);
        }

        /** Bytes of the lines of an event. */
        public long bytes(Event event) {
            return events.stream()
                    .filter(total -> total.event() == event)
                    .mapToLong(Measurement.EventTotal::bytes)
                    .sum();
        }

        /** Lines of an event. */
        public long lines(Event event) {
            return events.stream()
                    .filter(total -> total.event() == event)
                    .mapToLong(Measurement.EventTotal::lines)
                    .sum();
        }
    }

    /** The hour with the most bytes, the first of several; empty if no line has a time. */
    public Optional<Hour> worstHour() {
        return hours.stream()
                .max(Comparator.comparingLong(Hour::bytes)
                        .thenComparing(Hour::date, Comparator.reverseOrder())
                        .thenComparing(Hour::hour, Comparator.reverseOrder()));
    }

    /** The same with a composition. */
    Profile with(Composition other) {
        return new Profile(hours, mixes, other);
    }
}
