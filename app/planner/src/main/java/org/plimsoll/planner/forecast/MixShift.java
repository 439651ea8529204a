package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.plimsoll.formats.model.Event;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;

/**
 * A day since which lines of one event cost another amount for each message, and go on doing so: a change in the mix
 * shows as what it is, not as a change of the whole.
 *
 * @param event what the lines report
 * @param since first day of the new level
 * @param before bytes of such lines for a million messages in the days before, their median
 * @param after the same in the days since
 * @param linesBefore such lines for each message in the days before
 * @param linesAfter the same in the days since
 */
public record MixShift(
        Event event, LocalDate since, double before, double after, double linesBefore, double linesAfter) {
    /** Days on either side of a move that are compared. */
    private static final int WINDOW = 10;

    private static final double MILLION = 1_000_000;
    /**
     * What is added to each level before it is judged, as a share of the cost of everything: so events that cost next
     * to nothing do not count, and one that was not there can appear.
     */
    private static final double BACKGROUND = 0.1;

    /** Signs of life come by the clock, so their cost for a message says nothing about messages. */
    private static final Set<Event> BY_THE_CLOCK = EnumSet.of(Event.HEARTBEAT);

    /** How much more such lines cost for a million messages, in bytes; negative for less. */
    public double change() {
        return after - before;
    }

    /** Whether there are more or fewer lines rather than longer or shorter ones. */
    public boolean byLines() {
        return linesBefore == 0
                || linesAfter == 0
                || Math.abs(Math.log(linesAfter / linesBefore)) > Math.abs(Math.log(lengthAfter() / lengthBefore()));
    }

    /** Bytes of such a line before. */
    public double lengthBefore() {
        return before / MILLION / linesBefore;
    }

    /** Bytes of such a line since. */
    public double lengthAfter() {
        return after / MILLION / linesAfter;
    }

    /** All moves that the whole days of a log show, in the order of their days. */
    public static List<MixShift> of(Measurement measurement) {
        List<Dated> days = days(measurement);
        double background = BACKGROUND * median(days, 0, days.size(), day -> day.cost(day.allBytes()));
        List<MixShift> shifts = new ArrayList<>();
        for (Event event : Event.values()) {
            if (!BY_THE_CLOCK.contains(event)) {
                addShifts(event, days, background, shifts);
            }
        }
        shifts.sort(Comparator.comparing(MixShift::since).thenComparing(MixShift::event));
        return shifts;
    }

    private static void addShifts(Event event, List<Dated> days, double background, List<MixShift> shifts) {
        double[] level = days.stream()
                .mapToDouble(day -> background + day.cost(day.mix().bytes(event)))
                .toArray();
        for (LevelShifts.Shift shift : LevelShifts.of(level, 1)) {
            int at = shift.at();
            int from = Math.max(0, at - WINDOW);
            int to = Math.min(days.size(), at + WINDOW);
            shifts.add(new MixShift(
                    event,
                    days.get(at).date(),
                    median(days, from, at, day -> day.cost(day.mix().bytes(event))),
                    median(days, at, to, day -> day.cost(day.mix().bytes(event))),
                    median(days, from, at, day -> (double) day.mix().lines(event) / day.messages()),
                    median(days, at, to, day -> (double) day.mix().lines(event) / day.messages())));
        }
    }

    /** Whole days with messages, each with what it consists of. */
    private static List<Dated> days(Measurement measurement) {
        List<Dated> days = new ArrayList<>();
        List<Profile.DayMix> mixes = measurement.profile().mixes();
        for (int i = 0; i < Math.min(mixes.size(), measurement.days().size()); i++) {
            Measurement.Day day = measurement.days().get(i);
            if (day.complete() && day.messages() > 0 && mixes.get(i).date().equals(day.date())) {
                days.add(new Dated(day.date(), day.messages(), day.bytes(), mixes.get(i)));
            }
        }
        return days;
    }

    private static double median(List<Dated> days, int from, int to, ToDoubleFunction<Dated> value) {
        double[] sorted =
                days.subList(from, to).stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? 0 : Quantiles.of(sorted, 0.5);
    }

    private record Dated(LocalDate date, long messages, long allBytes, Profile.DayMix mix) {
        double cost(long bytes) {
            return bytes * MILLION / messages;
        }
    }
}
