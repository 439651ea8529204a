package org.plimsoll.desktop.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;

import org.plimsoll.report.model.Chart;

/**
 * Where the name of a limit stands: above or below its line, at the left or the right end, wherever it hides least.
 *
 * @param left x of the name's beginning
 * @param middle y of its middle
 * @param width pixels of the name
 * @param hidden outlines, limits and other names that run through it, counted day by day
 */
record LabelPlace(double left, double middle, double width, long hidden) {
    private static final double HALF_HEIGHT = 8;
    /** Two names in one place can neither be read: worse than all lines through one. */
    private static final long OF_A_NAME = 100;

    private static final double AWAY = 10;
    private static final double INDENT = 6;

    /**
     * The place that hides least; of equals the upper limit's name goes above at the left, the other's below at the
     * right.
     *
     * @param names those that have their places
     */
    static LabelPlace freest(
            Chart.Lines chart, Plot plot, double limitY, double width, boolean upper, List<LabelPlace> names) {
        double left = plot.left() + INDENT;
        double right = plot.left() + plot.width() - width - INDENT;
        double above = limitY - AWAY;
        double below = limitY + AWAY;
        return Stream.of(
                        at(chart, plot, upper ? left : right, upper ? above : below, width, names),
                        at(chart, plot, upper ? right : left, upper ? above : below, width, names),
                        at(chart, plot, upper ? left : right, upper ? below : above, width, names),
                        at(chart, plot, upper ? right : left, upper ? below : above, width, names))
                .filter(place -> place.middle >= HALF_HEIGHT && place.middle <= plot.y(0) - HALF_HEIGHT)
                .min(Comparator.comparingLong(LabelPlace::hidden))
                .orElseGet(() -> at(chart, plot, left, above, width, names));
    }

    /** Puts a name there. */
    void moveTo(Text name) {
        name.setX(left);
        name.setY(middle);
    }

    private static LabelPlace at(
            Chart.Lines chart, Plot plot, double left, double middle, double width, List<LabelPlace> names) {
        int first = plot.day(left);
        int last = plot.day(left + width);
        long hidden = 0;
        for (Chart.Line line : chart.lines()) {
            hidden += line.values().subList(first, last + 1).stream()
                    .filter(value -> hides(plot, middle, value))
                    .count();
        }
        hidden += (last - first + 1)
                * chart.limits().stream()
                        .filter(limit -> hides(plot, middle, limit.value()))
                        .count();
        hidden += (last - first + 1)
                * OF_A_NAME
                * names.stream().filter(name -> name.meets(left, middle, width)).count();
        return new LabelPlace(left, middle, width, hidden);
    }

    private boolean meets(double otherLeft, double otherMiddle, double otherWidth) {
        return Math.abs(otherMiddle - middle) < 2 * HALF_HEIGHT
                && otherLeft < left + width
                && left < otherLeft + otherWidth;
    }

    private static boolean hides(Plot plot, double middle, double value) {
        return Math.abs(plot.y(value) - middle) < HALF_HEIGHT;
    }
}
