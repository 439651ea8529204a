package org.plimsoll.desktop;

import java.util.List;
import java.util.Locale;

/** The table that is printed, and whether every goal was reached. */
final class Figures {
    private static final String ROW = "%9s %9s %9s %6s  %s%n";

    private boolean missed;

    Figures() {
        System.out.printf(Locale.ROOT, ROW, "median", "worst", "goal", "runs", "");
    }

    /**
     * Prints a row. A goal is missed if the median is above it.
     *
     * @param goal 0 for none
     */
    void tell(String what, List<Double> values, double goal, String unit) {
        List<Double> sorted = values.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        boolean reached = goal == 0 || median <= goal;
        missed |= !reached;
        System.out.printf(
                Locale.ROOT,
                ROW,
                shown(median, unit),
                shown(sorted.get(sorted.size() - 1), unit),
                goal == 0 ? "-" : shown(goal, unit),
                sorted.size(),
                what + (reached ? "" : "  MISSED"));
    }

    /** Prints a row of milliseconds. */
    void millis(String what, List<Double> values, double goal) {
        tell(what, values, goal, "ms");
    }

    boolean missed() {
        return missed;
    }

    private static String shown(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f %s" : "%.0f %s", value, unit);
    }
}
