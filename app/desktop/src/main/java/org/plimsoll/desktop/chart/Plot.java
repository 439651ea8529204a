package org.plimsoll.desktop.chart;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Where days and values lie on the screen.
 *
 * @param left x of the first day
 * @param top y of the axis' upper end
 * @param width pixels from the first day to the last
 * @param height pixels from zero to the upper end
 * @param days number of days
 * @param axis the values
 */
record Plot(double left, double top, double width, double height, int days, ValueAxis axis) {

    /** The x of a day. */
    double x(int day) {
        return left + (days <= 1 ? width / 2 : width * day / (days - 1));
    }

    /** The y of a value. */
    double y(double value) {
        return top + height * (1 - value / axis.top());
    }

    /** The day nearest to an x. */
    int day(double x) {
        if (days <= 1) {
            return 0;
        }
        return (int) Math.max(0, Math.min(days - 1, Math.round((x - left) / width * (days - 1))));
    }

    /** The outline of values, drawn as a line. */
    void trace(List<Double> values, Path path) {
        path.getElements().clear();
        append(values, path.getElements(), false);
    }

    /** The surface between two outlines. */
    void fill(List<Double> upper, List<Double> lower, Path path) {
        path.getElements().clear();
        append(upper, path.getElements(), false);
        for (int day = lower.size() - 1; day >= 0; day--) {
            path.getElements().add(new LineTo(x(day), y(lower.get(day))));
        }
        path.getElements().add(new javafx.scene.shape.ClosePath());
    }

    /** A run of equal values is one segment: a plan without growth is a handful of points, however long. */
    private void append(List<Double> values, List<PathElement> elements, boolean joined) {
        for (int day = 0; day < values.size(); day++) {
            boolean flat = day > 0
                    && day < values.size() - 1
                    && values.get(day).equals(values.get(day - 1))
                    && values.get(day).equals(values.get(day + 1));
            if (flat) {
                continue;
            }
            double x = x(day);
            double y = y(values.get(day));
            elements.add(day == 0 && !joined ? new MoveTo(x, y) : new LineTo(x, y));
        }
    }
}
