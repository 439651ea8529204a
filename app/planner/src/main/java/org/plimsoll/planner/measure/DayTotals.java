package org.plimsoll.planner.measure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;

/**
 * Messages and bytes of each day, by hour and by event. A damaged line can name any day, and memory must not grow with
 * the damage: days before 1970 or after 2106-02-07, where ids that hold 32 bits of seconds end, are not kept.
 */
final class DayTotals {
    private static final long LAST_DAY = (1L << 32) / 86_400;
    private static final int EVENTS = Event.values().length;

    /** Place of lines that come by the clock though they are no signs of life: they report {@link Event#OTHER}. */
    static final int BY_THE_CLOCK = EVENTS;

    private static final int RECEIVED = place(Event.RECEIVED);

    /** Exim's daemon starts a queue run every so many minutes, however full the queue is. */
    private static final Set<String> QUEUE_RUNS = Set.of("queue-start", "queue-end");

    private final TreeMap<Long, Total> days = new TreeMap<>();
    private long lastDay = Long.MIN_VALUE;
    private Total last = new Total();

    /** What one day holds. */
    static final class Total {
        private final long[] eventLines = new long[EVENTS + 1];
        private final long[] eventBytes = new long[EVENTS + 1];
        final long[] hourMessages = new long[DayClock.HOURS];
        final long[] hourBytes = new long[DayClock.HOURS];

        /** Adds lines of one event, all of one hour. */
        void add(int event, int hour, long lines, long bytes) {
            eventLines[event] += lines;
            eventBytes[event] += bytes;
            hourBytes[hour] += bytes;
            if (event == RECEIVED) {
                hourMessages[hour] += lines;
            }
        }

        private void add(Total other) {
            add(eventLines, other.eventLines);
            add(eventBytes, other.eventBytes);
            add(hourMessages, other.hourMessages);
            add(hourBytes, other.hourBytes);
        }

        private static void add(long[] to, long[] more) {
            for (int i = 0; i < to.length; i++) {
                to[i] += more[i];
            }
        }

        long messages() {
            return eventLines[RECEIVED];
        }

        /** Lines of an event. */
        long lines(Event event) {
            return eventLines[place(event)] + (event == Event.OTHER ? eventLines[BY_THE_CLOCK] : 0);
        }

        /** Bytes of the lines of an event. */
        long bytes(Event event) {
            return eventBytes[place(event)] + (event == Event.OTHER ? eventBytes[BY_THE_CLOCK] : 0);
        }

        /** Bytes of lines that come by the clock, however many messages there are. */
        long clockBytes() {
            return eventBytes[place(Event.HEARTBEAT)] + eventBytes[BY_THE_CLOCK];
        }

        long bytes() {
            long bytes = 0;
            for (long ofEvent : eventBytes) {
                bytes += ofEvent;
            }
            return bytes;
        }
    }

    /** Place of an event in the arrays of a day. */
    @SuppressWarnings("EnumOrdinal") // The arrays are gone with the run: nothing remembers the order.
    static int place(Event event) {
        return event.ordinal();
    }

    /** Place of the lines of a kind in the arrays of a day. */
    static int place(LineKind kind) {
        return QUEUE_RUNS.contains(kind.tag()) ? BY_THE_CLOCK : place(kind.event());
    }

    /** The total of a day; of a day that is not kept, one that nobody sees. */
    Total on(long epochDay) {
        if (epochDay != lastDay) {
            boolean kept = epochDay >= 0 && epochDay <= LAST_DAY;
            last = kept ? days.computeIfAbsent(epochDay, day -> new Total()) : new Total();
            lastDay = epochDay;
        }
        return last;
    }

    void add(DayTotals other) {
        other.days.forEach((day, total) -> on(day).add(total));
    }

    Map<Long, Total> days() {
        return days;
    }
}
