package org.plimsoll.planner.measure;

import java.util.Map;
import java.util.TreeMap;

/** Messages and bytes of each day. The formats bound their years, so this holds at most some 50,000 days. */
final class DayTotals {
    private final TreeMap<Long, Total> days = new TreeMap<>();
    private long lastDay = Long.MIN_VALUE;
    private Total last = new Total();

    /** What one day holds. */
    static final class Total {
        long messages;
        long bytes;
    }

    Total on(long epochDay) {
        if (epochDay != lastDay) {
            last = days.computeIfAbsent(epochDay, day -> new Total());
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
