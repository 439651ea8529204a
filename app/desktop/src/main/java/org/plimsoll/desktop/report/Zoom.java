package org.plimsoll.desktop.report;

/**
 * How large a page is asked to be.
 *
 * @param wanted 1 for full size; 0 for as wide as there is room
 */
record Zoom(double wanted) {
    /** As wide as there is room. */
    static final Zoom FIT = new Zoom(0);

    /** 96 pixels an inch. */
    static final Zoom FULL = new Zoom(1);

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

    /** A page wider than that by itself would be more to scroll than to read. */
    private static final double WIDEST_FIT = 1.5;

    static Zoom of(double factor) {
        return new Zoom(factor);
    }

    /** The size that a page gets. */
    double factor(double room, double fullWidth) {
        return wanted > 0 ? wanted : Math.max(STEPS[0], Math.min(WIDEST_FIT, room / fullWidth));
    }

    /** So many steps larger, or smaller. */
    Zoom step(int steps) {
        double from = wanted;
        for (int i = 0; i < Math.abs(steps); i++) {
            from = steps > 0 ? above(from) : below(from);
        }
        return new Zoom(from);
    }

    private static double above(double from) {
        for (double step : STEPS) {
            if (step > from * 1.01) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static double below(double from) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < from * 0.99) {
                return STEPS[i];
            }
        }
        return STEPS[0];
    }
}
