package org.plimsoll.desktop.chart;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.text.Text;

import org.plimsoll.report.model.Chart;

/**
 * Where the name of a limit stands: above or below its line, at the left or the right end, wherever it hides least.
 *
 * @param left x of the name's beginning
 * @param middle y of its middle
 * @param hidden outlines and limits that run through it, counted day by day
 */
record LabelPlace(double left, double middle, long hidden) {
    private static final double HALF_HEIGHT = 8;
    private static final double AWAY = 10;
    private static final double INDENT = 6;

    /**
     * The place that hides least; of equals the upper limit's name goes above at the left, the other's below at the
     * right.
     */
    static LabelPlace freest(Chart.Lines chart, Plot plot, double limitY, double width, boolean upper) {
        double left = plot.left() + INDENT;
        double right = plot.left() + plot.width() - width - INDENT;
        double above = limitY - AWAY;
        double below = limitY + AWAY;
        return Stream.of(
                        at(chart, plot, upper ? left : right, upper ? above : below, width),
                        at(chart, plot, upper ? right : left, upper ? above : below, width),
                        at(chart, plot, upper ? left : right, upper ? below : above, width),
                        at(chart, plot, upper ? right : left, upper ? below : above, width))
                .filter(place -> place.middle >= HALF_HEIGHT && place.middle <= plot.y(0) - HALF_HEIGHT)
                .min(Comparator.comparingLong(LabelPlace::hidden))
                .orElseGet(() -> at(chart, plot, left, above, width));
    }

    /** Puts a name there. */
    void moveTo(Text name) {
        name.setX(left);
        name.setY(middle);
    }

    private static LabelPlace at(Chart.Lines chart, Plot plot, double left, double middle, double width) {
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
        return new LabelPlace(left, middle, hidden);
    }

    private static boolean hides(Plot plot, double middle, double value) {
        return Math.abs(plot.y(value) - middle) < HALF_HEIGHT;
    }
}
