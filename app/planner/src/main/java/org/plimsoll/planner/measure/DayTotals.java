package org.plimsoll.planner.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * Messages and bytes of each day. A damaged line can name any day, and memory must not grow with the damage: days
 * before 1970 or after 2106-02-07, where ids that hold 32 bits of seconds end, are not kept.
 */
final class DayTotals {
    private static final long LAST_DAY = (1L << 32) / 86_400;

    private final TreeMap<Long, Total> days = new TreeMap<>();
    private long lastDay = Long.MIN_VALUE;
    private Total last = new Total();

    /** What one day holds. */
    static final class Total {
        long messages;
        long bytes;
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
        other.days.forEach((day, total) -> {
            Total mine = on(day);
            mine.messages += total.messages;
            mine.bytes += total.bytes;
        });
    }

    Map<Long, Total> days() {
        return days;
    }
}
