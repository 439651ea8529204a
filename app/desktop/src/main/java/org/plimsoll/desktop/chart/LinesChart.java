package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.report.model.Chart;

/**
 * Values over days against limits: the first line with a surface down to the last, dashed limits with their names, and
 * a cross-hair that tells the values of the day under the pointer.
 *
 * <p>Everything is a node with a style class, so that the style sheet alone decides how it looks in either theme.
 */
public final class LinesChart extends Region implements Pictured, Worded {
    private static final double LABEL_GAP = 8;
    private static final double DATE_ROOM = 22;
    private static final double DATE_WIDTH = 84;
    private static final double TICK_HEIGHT = 44;

    private final Pane back = layer();
    private final Pane front = layer();
    private final Crosshair crosshair = new Crosshair();
    private Chart.@Nullable Lines told;
    private Chart.@Nullable Lines chart;
    private @Nullable LocalDate full;
    private @Nullable Plot plot;
    private final boolean filled;

    /** An empty chart, with a surface between its first line and its last. */
    public LinesChart() {
        this(true);
    }

    /**
     * An empty chart.
     *
     * @param filled whether there is a surface between its first line and its last
     */
    public LinesChart(boolean filled) {
        this.filled = filled;
        getStyleClass().add("lines-chart");
        setMinSize(200, 120);
        getChildren().addAll(back, front, crosshair);
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> crosshair.hide());
    }

    /**
     * Draws a chart.
     *
     * @param shown what to draw
     * @param fullDay the day from which on the limit is passed, if any
     */
    public void show(Chart.Lines shown, Optional<LocalDate> fullDay) {
        told = shown;
        full = fullDay.orElse(null);
        setAccessibleText(shown.title());
        wordAgain();
    }

    @Override
    public void wordAgain() {
        chart = told == null ? null : ShownUnits.of(told);
        crosshair.hide();
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        back.getChildren().clear();
        front.getChildren().clear();
        Chart.Lines shown = chart;
        if (shown == null || shown.days().isEmpty()) {
            plot = null;
            return;
        }
        Plot drawn = plotOf(shown);
        plot = drawn;
        drawAxes(shown, drawn);
        drawFull(shown, drawn);
        drawLines(shown, drawn);
        drawLimits(shown, drawn);
        // The style sheet has been round already; nodes that come after it would be drawn black for one picture.
        back.applyCss();
        front.applyCss();
        crosshair.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private Plot plotOf(Chart.Lines shown) {
        double greatest = Math.max(
                shown.lines().stream()
                        .flatMap(line -> line.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0),
                shown.limits().stream().mapToDouble(Chart.Limit::value).max().orElse(0));
        double height = Math.max(1, getHeight() - dateRoom() - LABEL_GAP);
        ValueAxis axis = ValueAxis.holding(greatest, (int) (height / (TICK_HEIGHT * TextSize.factor())));
        double labels = axis.ticks().stream()
                .mapToDouble(tick ->
                        text(axis.label(tick), "axis-label").getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        double left = Math.ceil(labels) + LABEL_GAP;
        return new Plot(
                left,
                LABEL_GAP,
                Math.max(1, getWidth() - left - 4),
                height,
                shown.days().size(),
                axis);
    }

    private static double dateRoom() {
        return DATE_ROOM * TextSize.factor();
    }

    private void drawAxes(Chart.Lines shown, Plot drawn) {
        for (double tick : drawn.axis().ticks()) {
            double y = Math.round(drawn.y(tick)) + 0.5;
            back.getChildren()
                    .add(line(drawn.left(), y, drawn.left() + drawn.width(), y, tick == 0 ? "axis-line" : "grid-line"));
            Text label = text(tick == 0 ? shown.unit() : drawn.axis().label(tick), "axis-label");
            label.setX(drawn.left() - LABEL_GAP - label.getLayoutBounds().getWidth());
            label.setY(y);
            back.getChildren().add(label);
        }
        LocalDate from = shown.days().get(0);
        LocalDate to = shown.days().get(shown.days().size() - 1);
        DateAxis dates = DateAxis.fitting(from, to, (int) (drawn.width() / (DATE_WIDTH * TextSize.factor())));
        double bottom = drawn.y(0);
        for (LocalDate date : dates.ticks(from, to)) {
            double x = Math.round(drawn.x((int) from.datesUntil(date).count())) + 0.5;
            Text label = text(dates.label(date), "axis-label");
            double half = label.getLayoutBounds().getWidth() / 2;
            label.setX(x - half);
            label.setY(bottom + dateRoom() / 2 + 2);
            label.setVisible(x - half >= 0 && x + half <= getWidth());
            back.getChildren().addAll(line(x, bottom, x, bottom + 4, "axis-line"), label);
        }
    }

    /** Tints the days on which the disk is full. */
    private void drawFull(Chart.Lines shown, Plot drawn) {
        int day = full == null ? -1 : shown.days().indexOf(full);
        if (day < 0) {
            return;
        }
        double x = drawn.x(day);
        Rectangle ground = new Rectangle(x, drawn.top(), drawn.left() + drawn.width() - x, drawn.height());
        ground.getStyleClass().add("full-ground");
        back.getChildren().addAll(ground, line(x, drawn.top(), x, drawn.y(0), "full-line"));
    }

    private void drawLines(Chart.Lines shown, Plot drawn) {
        List<Chart.Line> lines = shown.lines();
        if (lines.isEmpty()) {
            return;
        }
        if (filled) {
            Path surface = path("chart-surface");
            drawn.fill(lines.get(0).values(), lines.get(lines.size() - 1).values(), surface);
            front.getChildren().add(surface);
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Path outline = path("chart-line", "chart-line-" + i);
            drawn.trace(lines.get(i).values(), outline);
            front.getChildren().add(outline);
        }
    }

    private void drawLimits(Chart.Lines shown, Plot drawn) {
        List<Chart.Limit> limits = shown.limits();
        List<LabelPlace> names = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            double y = Math.round(drawn.y(limits.get(i).value())) + 0.5;
            String style = "limit-" + i;
            Text label = text(limits.get(i).label(), "limit-label", style);
            LabelPlace place =
                    LabelPlace.freest(shown, drawn, y, label.getLayoutBounds().getWidth(), i == 0, List.copyOf(names));
            place.moveTo(label);
            names.add(place);
            front.getChildren()
                    .addAll(line(drawn.left(), y, drawn.left() + drawn.width(), y, "limit-line", style), label);
        }
    }

    private void point(double x, double y) {
        Plot drawn = plot;
        Chart.Lines shown = chart;
        boolean inside = drawn != null && x >= drawn.left() - 4 && y <= drawn.y(0);
        if (drawn != null && shown != null && inside) {
            crosshair.show(shown, drawn, drawn.day(x));
        } else {
            crosshair.hide();
        }
    }

    private static Pane layer() {
        Pane pane = new Pane();
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        return pane;
    }

    private static Path path(String... styles) {
        return styled(new Path(), styles);
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String... styles) {
        return styled(new Line(fromX, fromY, toX, toY), styles);
    }

    private Text text(String content, String... styles) {
        Text text = styled(new Text(content), styles);
        text.setTextOrigin(VPos.CENTER);
        measured(text);
        return text;
    }

    /** A text has its size only once the style sheet has reached it, which it does inside the scene. */
    private void measured(Text text) {
        back.getChildren().add(text);
        text.applyCss();
        back.getChildren().remove(text);
    }

    private static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(new ArrayList<>(List.of(styles)));
        return node;
    }
}
