package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** Nodes with style classes, put into one layer of a chart. */
final class Layer {
    private final Pane pane = new Pane();

    Layer() {
        pane.setManaged(false);
        pane.setMouseTransparent(true);
    }

    Pane pane() {
        return pane;
    }

    void clear() {
        pane.getChildren().clear();
    }

    /** Adds a node as it is styled. */
    <T extends Node> T add(T node, String... styles) {
        node.getStyleClass().addAll(List.of(styles));
        pane.getChildren().add(node);
        return node;
    }

    Line line(double fromX, double fromY, double toX, double toY, String... styles) {
        return add(new Line(fromX, fromY, toX, toY), styles);
    }

    /** A text whose size is known, as the style sheet has reached it; its y is that of its middle. */
    Text text(String content, String... styles) {
        Text text = add(new Text(content), styles);
        text.setTextOrigin(VPos.CENTER);
        text.applyCss();
        return text;
    }

    /** Horizontal lines at round values, each with its label at the left. */
    void values(ValueAxis axis, String unit, double left, double right, double top, double height) {
        for (double tick : axis.ticks()) {
            double y = Math.round(top + height * (1 - tick / axis.top())) + 0.5;
            line(left, y, right, y, tick == 0 ? "axis-line" : "grid-line");
            Text label = text(tick == 0 ? unit : axis.label(tick), "axis-label");
            label.setX(left - 8 - label.getLayoutBounds().getWidth());
            label.setY(y);
        }
    }

    /** Dates below an axis; those that would be cut are left out. */
    void dates(LocalDate first, Stretch stretch, double left, double width, double bottom) {
        LocalDate from = first.plusDays((long) Math.floor(stretch.from()));
        LocalDate to = first.plusDays((long) Math.ceil(stretch.to()));
        DateAxis axis = DateAxis.fitting(from, to, (int) (width / 84));
        for (LocalDate date : axis.ticks(from, to)) {
            double day = first.until(date, java.time.temporal.ChronoUnit.DAYS);
            double x = Math.round(left + width * (day - stretch.from()) / stretch.length()) + 0.5;
            if (x < left || x > left + width + 1) {
                continue;
            }
            line(x, bottom, x, bottom + 4, "axis-line");
            Text label = text(axis.label(date), "axis-label");
            double half = label.getLayoutBounds().getWidth() / 2;
            label.setX(x - half);
            label.setY(bottom + 13);
            label.setVisible(x - half >= 0 && x + half <= left + width + 8);
        }
    }
}
