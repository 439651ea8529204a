package org.plimsoll.desktop.chart;

/**
 * A stretch of the days that a chart shows.
 *
 * @param from its beginning, in days since the first
 * @param to its end, later than its beginning
 */
record Stretch(double from, double to) {
    /** No shorter stretch is shown: within a day there is no more to see than its rotations. */
    static final double SHORTEST = 2;

    /** All days of a plan. */
    static Stretch all(int days) {
        return new Stretch(0, Math.max(1, days));
    }

    double length() {
        return to - from;
    }

    /**
     * The same stretch closer or from further away.
     *
     * @param at the time that stays where it is
     * @param factor below 1 for closer
     * @param days no more than these are shown
     */
    Stretch zoomed(double at, double factor, int days) {
        double length = Math.max(Math.min(SHORTEST, days), Math.min(days, length() * factor));
        double share = length() == 0 ? 0.5 : (at - from) / length();
        return within(at - share * length, length, days);
    }

    /** The same stretch later, or earlier where the number is negative. */
    Stretch moved(double by, int days) {
        return within(from + by, length(), days);
    }

    /** What lies between two times, whichever comes first. */
    static Stretch between(double one, double other, int days) {
        double length = Math.max(Math.min(SHORTEST, days), Math.abs(other - one));
        return within(Math.min(one, other), length, days);
    }

    private static Stretch within(double from, double length, int days) {
        double begin = Math.max(0, Math.min(from, days - length));
        return new Stretch(begin, Math.min(days, begin + length));
    }
}
