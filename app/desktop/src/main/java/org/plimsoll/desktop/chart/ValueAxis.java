package org.plimsoll.desktop.chart;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.desktop.text.Words;

/**
 * Round values along an axis that begins at zero.
 *
 * @param top value at the upper end
 * @param step distance between two labels
 */
record ValueAxis(double top, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** The axis that holds a value with a little air above it, with about so many labels. */
    static ValueAxis holding(double greatest, int labels) {
        double whole = greatest > 0 && Double.isFinite(greatest) ? greatest * 1.06 : 1;
        double rough = whole / Math.max(1, labels);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= rough) {
                step = round * power;
                break;
            }
        }
        return new ValueAxis(Math.ceil(whole / step) * step, step);
    }

    /** The labelled values, from zero. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A value of the axis, with as many decimals as the step has. */
    String label(double tick) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        boolean halves = Math.abs(step * Math.pow(10, decimals) % 1) > 1e-6;
        return Words.filled("%,." + (halves ? decimals + 1 : decimals) + "f", tick);
    }
}
