package org.plimsoll.desktop.chart;

import org.plimsoll.desktop.text.Notation;

/**
 * Where times and bytes lie on the screen.
 *
 * @param left x of the stretch's beginning
 * @param top y of the axis' upper end
 * @param width pixels of the stretch
 * @param height pixels from zero to the upper end
 * @param stretch the days that are shown
 * @param axis the values, in the unit
 * @param unit decimal unit that stands for that of the axis
 */
record FanPlot(double left, double top, double width, double height, Stretch stretch, ValueAxis axis, String unit) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The x of a time in days since the first. */
    double x(double day) {
        return left + width * (day - stretch.from()) / stretch.length();
    }

    /** The time at an x. */
    double day(double x) {
        return stretch.from() + stretch.length() * (within(x) - left) / width;
    }

    /** The x in the plot that is nearest to another one. */
    double within(double x) {
        return Math.max(left, Math.min(right(), x));
    }

    /** The y of a number of bytes. */
    double y(double bytes) {
        return top + height * (1 - bytes / Notation.bytesPer(unit) / axis.top());
    }

    /** Whether a number of bytes lies on the axis. */
    boolean holds(double bytes) {
        return y(bytes) >= top - 0.5;
    }
}
