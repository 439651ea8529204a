package org.plimsoll.desktop.chart;

import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.plimsoll.planner.plan.Sawtooth;

/**
 * The level on the mean course as it is drawn: tooth by tooth where there is room for them, else as the surface that
 * they fill.
 */
final class TeethPath {
    /** A tooth is three points; with less than so many pixels a point they would run into each other. */
    private static final double ROOM = 1.6;

    /** The level just before a rotation, during it and right after. */
    private static final int POINTS_OF_TOOTH = 3;

    private final List<Sawtooth.Point> points;
    private final FanPlot plot;

    TeethPath(Sawtooth teeth, FanPlot plot) {
        this.plot = plot;
        points = inSight(teeth.points(), plot.stretch());
    }

    /** The points of the stretch and one on either side, so that lines leave the picture. */
    private static List<Sawtooth.Point> inSight(List<Sawtooth.Point> all, Stretch stretch) {
        int first = 0;
        while (first + 1 < all.size() && all.get(first + 1).day() < stretch.from()) {
            first++;
        }
        int end = first;
        while (end < all.size() && (end == 0 || all.get(end - 1).day() <= stretch.to())) {
            end++;
        }
        return all.subList(first, end);
    }

    /** Whether single teeth can be told apart. */
    boolean sharp() {
        return points.size() * ROOM <= plot.width();
    }

    void drawInto(Layer drawing) {
        if (points.isEmpty()) {
            return;
        }
        if (sharp()) {
            drawing.add(surface(line()), "chart-surface");
            drawing.add(line(), "chart-line", "chart-line-0");
        } else {
            drawing.add(envelope(), "teeth-surface");
        }
    }

    private Path line() {
        Path path = new Path();
        for (Sawtooth.Point point : points) {
            double x = plot.x(point.day());
            double y = plot.y(point.bytes());
            path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        return path;
    }

    private Path surface(Path line) {
        line.getElements()
                .addAll(
                        new LineTo(plot.x(points.get(points.size() - 1).day()), plot.bottom()),
                        new LineTo(plot.x(points.get(0).day()), plot.bottom()),
                        new ClosePath());
        return line;
    }

    /** The least and the most of each column of pixels and of those near it, as far as a tooth is wide. */
    private Path envelope() {
        int columns = (int) Math.max(2, plot.width());
        int reach = (int) Math.ceil(2.0 * POINTS_OF_TOOTH * columns / points.size());
        double[] least = new double[columns];
        double[] most = new double[columns];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (Sawtooth.Point point : points) {
            int column = column(point.day(), columns);
            for (int at = Math.max(0, column - reach); at <= Math.min(columns - 1, column + reach); at++) {
                least[at] = Math.min(least[at], point.bytes());
                most[at] = Math.max(most[at], point.bytes());
            }
        }
        Path path = new Path();
        for (int at = 0; at < columns; at++) {
            add(path, at, most[at], least[at]);
        }
        for (int at = columns - 1; at >= 0; at--) {
            add(path, at, least[at], least[at]);
        }
        path.getElements().add(new ClosePath());
        return path;
    }

    private void add(Path path, int column, double bytes, double least) {
        if (least < Double.POSITIVE_INFINITY) {
            double x = plot.left() + column;
            double y = plot.y(bytes);
            path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
    }

    private int column(double day, int columns) {
        return (int) Math.max(0, Math.min(columns - 1L, Math.round(plot.x(day) - plot.left())));
    }
}
