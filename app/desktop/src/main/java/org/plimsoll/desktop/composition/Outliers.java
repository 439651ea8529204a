package org.plimsoll.desktop.composition;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.plimsoll.planner.measure.Breakdown;

/** Hours so far away from all others, with so little in them, that a damaged time has put them there. */
final class Outliers {
    /** Longer than any gap between two logs that somebody opens together. */
    private static final long GAP_DAYS = 400;

    private static final double LITTLE = 0.001;

    private Outliers() {}

    /** The hours without those at either end that are none. */
    static List<Breakdown.Hour> leaveOut(List<Breakdown.Hour> hours) {
        double little = LITTLE * hours.stream().mapToLong(Breakdown.Hour::bytes).sum();
        int from = 0;
        int to = hours.size();
        long before = 0;
        for (int i = 1; i < hours.size(); i++) {
            before += hours.get(i - 1).bytes();
            if (before <= little && gap(hours, i)) {
                from = i;
            }
        }
        long after = 0;
        for (int i = hours.size() - 1; i > from; i--) {
            after += hours.get(i).bytes();
            if (after <= little && gap(hours, i)) {
                to = i;
            }
        }
        return hours.subList(from, to);
    }

    private static boolean gap(List<Breakdown.Hour> hours, int at) {
        return ChronoUnit.DAYS.between(hours.get(at - 1).begin(), hours.get(at).begin()) > GAP_DAYS;
    }
}
