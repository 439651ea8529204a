package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Chart;

/** The day under the pointer: a line, a dot on each outline, and a box with the values. */
final class Crosshair extends Pane {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ROOT);
    private static final double AWAY = 14;

    private final Line hair = new Line();
    private final Pane dots = new Pane();
    private final Label date = new Label();
    private final GridPane values = new GridPane();
    private final VBox box = new VBox(date, values);

    Crosshair() {
        setManaged(false);
        setMouseTransparent(true);
        hair.getStyleClass().add("crosshair");
        date.getStyleClass().add("crosshair-date");
        values.getStyleClass().add("crosshair-values");
        box.getStyleClass().add("crosshair-box");
        box.setId("crosshair-box");
        getChildren().addAll(hair, dots, box);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void show(Chart.Lines chart, Plot plot, int day) {
        double x = Math.round(plot.x(day)) + 0.5;
        hair.setStartX(x);
        hair.setEndX(x);
        hair.setStartY(plot.top());
        hair.setEndY(plot.y(0));
        date.setText(label(chart.days().get(day)));
        values.getChildren().clear();
        dots.getChildren().clear();
        for (int i = 0; i < chart.lines().size(); i++) {
            addValue(chart.lines().get(i), i, chart.unit(), plot, day);
        }
        setVisible(true);
        placeBox(x, plot);
    }

    private void addValue(Chart.Line line, int row, String unit, Plot plot, int day) {
        double value = line.values().get(day);
        Circle dot = new Circle(plot.x(day), plot.y(value), 3.5);
        dot.getStyleClass().addAll("crosshair-dot", "dot-" + row);
        dots.getChildren().add(dot);
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + row);
        Label number = new Label(Words.filled("%,.2f %s", value, unit));
        number.getStyleClass().add("crosshair-number");
        values.addRow(row, swatch, new Label(line.label()), number);
    }

    /** Beside the line, on the side that has room. */
    private void placeBox(double x, Plot plot) {
        box.applyCss();
        box.autosize();
        double right = x + AWAY;
        boolean fits = right + box.getWidth() <= plot.left() + plot.width();
        box.relocate(fits ? right : x - AWAY - box.getWidth(), plot.top() + 4);
    }

    private static String label(LocalDate day) {
        return DATE.format(day);
    }
}
