package org.plimsoll.report.pdf;

import org.jfree.chart.axis.NumberTickUnit;

/** Steps of an axis that people count in: 1, 2 or 5 times a power of ten, about six of them. */
final class Ticks {
    private static final double STEPS = 6;

    private Ticks() {}

    static NumberTickUnit upTo(double upper) {
        double raw = upper > 0 ? upper / STEPS : 1;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        double nice = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        return new NumberTickUnit(nice * power);
    }
}
