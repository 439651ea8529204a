package org.plimsoll.desktop.chart;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Sawtooth;

import static org.plimsoll.desktop.text.Texts.text;

/** The time under the pointer: a line, and a box with what the fan says of it. */
final class FanPointer extends Pane {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ROOT);
    private static final double AWAY = 14;
    /** From here on the hour of the day can be pointed at. */
    private static final double HOURS = 15;

    private final Line hair = new Line();
    private final Label date = new Label();
    private final GridPane values = new GridPane();
    private final VBox box = new VBox(date, values);

    FanPointer() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        hair.getStyleClass().add("crosshair");
        date.getStyleClass().add("crosshair-date");
        values.getStyleClass().add("crosshair-values");
        box.getStyleClass().add("crosshair-box");
        box.setId("fan-box");
        getChildren().addAll(hair, box);
    }

    void show(Fan fan, FanPlot plot, double pointedX) {
        double day = Math.min(plot.day(pointedX), fan.days() - 1e-6);
        double x = Math.round(pointedX) + 0.5;
        hair.setStartX(x);
        hair.setEndX(x);
        hair.setStartY(plot.top());
        hair.setEndY(plot.bottom());
        String clock = plot.stretch().length() > HOURS
                ? ""
                : String.format(Locale.ROOT, ", %02d:%02d", (int) (day % 1 * 24), (int) (day * 24 % 1 * 60));
        date.setText(DATE.format(fan.first().plusDays((long) day)) + clock);
        values.getChildren().clear();
        if (!fan.bands().isEmpty()) {
            Prospect.FanDay band = fan.bands().get(Math.min(fan.bands().size() - 1, (int) (day / fan.step())));
            row(text("outlook.band.95"), range(band.p2_5(), band.p97_5()));
            row(text("outlook.band.80"), range(band.p10(), band.p90()));
            row(text("outlook.median"), Words.size(band.p50()));
        }
        row(text("outlook.teeth"), Words.size(level(fan.teeth().points(), day)));
        setVisible(true);
        place(x, plot);
    }

    private static String range(double from, double to) {
        return text("outlook.range", Words.size(from), Words.size(to));
    }

    private void row(String name, String value) {
        Label number = new Label(value);
        number.getStyleClass().add("crosshair-number");
        values.addRow(values.getRowCount(), new Label(name), number);
    }

    /** Levels rise and fall evenly between two points. */
    private static double level(List<Sawtooth.Point> points, double day) {
        int low = 0;
        int high = points.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Sawtooth.Point next = points.get(low);
        if (low == 0 || next.day() <= day) {
            return next.bytes();
        }
        Sawtooth.Point last = points.get(low - 1);
        double share = (day - last.day()) / (next.day() - last.day());
        return last.bytes() + share * (next.bytes() - last.bytes());
    }

    private void place(double x, FanPlot plot) {
        box.applyCss();
        box.autosize();
        boolean fits = x + AWAY + box.getWidth() <= plot.right();
        box.relocate(fits ? x + AWAY : x - AWAY - box.getWidth(), plot.top() + 4);
    }
}
