package org.plimsoll.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.plimsoll.planner.plan.Prospect;

/**
 * Bands and lines of a fan as they are drawn: day by day where there is room for them, else the highest day of each
 * week, for it is the busy days that a disk must hold.
 */
final class BandPath {
    private static final double ROOM = 5;
    private static final int WEEK = 7;

    private final Fan fan;
    private final FanPlot plot;
    private final int together;

    BandPath(Fan fan, FanPlot plot) {
        this.fan = fan;
        this.plot = plot;
        double pixels = plot.width() * fan.step() / plot.stretch().length();
        together = pixels >= ROOM ? 1 : Math.max(1, WEEK / fan.step());
    }

    /** What lies between two figures. */
    Path band(ToDoubleFunction<Prospect.FanDay> upper, ToDoubleFunction<Prospect.FanDay> lower) {
        Path path = line(upper);
        List<PathElement> back = new ArrayList<>(line(lower).getElements());
        for (int i = back.size() - 1; i >= 0; i--) {
            path.getElements()
                    .add(back.get(i) instanceof MoveTo first ? new LineTo(first.getX(), first.getY()) : back.get(i));
        }
        path.getElements().add(new ClosePath());
        return path;
    }

    /** One figure: a step a day where days are told apart, else a line through the middle of each week. */
    Path line(ToDoubleFunction<Prospect.FanDay> bytes) {
        Path path = new Path();
        List<Prospect.FanDay> days = fan.bands();
        for (int first = 0, end; first < days.size(); first = end) {
            // Days that are left over belong to the last week: by themselves they would look like a fall.
            end = days.size() - first < 2 * together ? days.size() : first + together;
            double highest =
                    days.subList(first, end).stream().mapToDouble(bytes).max().orElse(0);
            double from = plot.x((double) first * fan.step());
            double to = plot.x(Math.min(fan.days(), (double) end * fan.step()));
            add(path, from, to, plot.y(highest), end == days.size());
        }
        return path;
    }

    private void add(Path path, double from, double to, double y, boolean last) {
        if (path.getElements().isEmpty()) {
            path.getElements().add(new MoveTo(from, y));
        }
        if (together == 1) {
            path.getElements().addAll(new LineTo(from, y), new LineTo(to, y));
        } else {
            path.getElements().add(new LineTo(last ? to : (from + to) / 2, y));
        }
    }
}
