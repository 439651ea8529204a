package org.plimsoll.desktop.chart;

import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * What is noted on a fan: the disk and the days that matter.
 *
 * @param shown the fan
 * @param drawn where it is drawn
 * @param bands takes the lines
 * @param front takes the names
 */
record FanNotes(Fan shown, FanPlot drawn, Layer bands, Layer front) {

    /** Tints the days from which on the disk is rather full than not. */
    void drawFull() {
        List<Fan.Mark> marks = shown.marks();
        if (!marks.isEmpty()) {
            Fan.Mark middle = marks.get(Math.min(1, marks.size() - 1));
            double x = Math.max(drawn.left(), drawn.x(day(middle)));
            if (x < drawn.right() && (marks.size() > 1 || shown.bands().isEmpty())) {
                bands.add(new Rectangle(x, drawn.top(), drawn.right() - x, drawn.height()), "full-ground");
            }
        }
    }

    /** Draws the disk, and what of it may be used. */
    void drawLimits() {
        Long disk = shown.diskBytes();
        if (disk == null) {
            return;
        }
        String name = text("outlook.disk", Words.size(disk.longValue()));
        if (!drawn.holds(disk)) {
            label(text("outlook.disk.above", name), "limit-0", drawn.left() + 8, drawn.top() + 8, VPos.CENTER);
            return;
        }
        double y = Math.round(drawn.y(disk)) + 0.5;
        bands.line(drawn.left(), y, drawn.right(), y, "limit-line", "limit-0");
        label(name, "limit-0", drawn.left() + 8, y - 3, VPos.BOTTOM);
        if (shown.usable().stream().anyMatch(bytes -> bytes < disk)) {
            Path usable = new Path();
            for (int day = 0; day < shown.usable().size(); day++) {
                double x = drawn.x(day);
                double at = drawn.y(shown.usable().get(day));
                usable.getElements().add(day == 0 ? new MoveTo(x, at) : new LineTo(x, at));
            }
            bands.add(usable, "limit-line", "limit-1", "usable-line");
            int last = (int) Math.min(
                    shown.usable().size() - 1,
                    Math.max(0, Math.floor(drawn.stretch().to())));
            double at = drawn.y(shown.usable().get(last));
            Text label = label(shown.usableLabel(), "limit-1", 0, at - y < 18 ? y - 3 : at - 3, VPos.BOTTOM);
            label.setX(drawn.right() - 8 - label.getLayoutBounds().getWidth());
        }
    }

    /** Draws the days on which the disk is full. */
    void drawMarks() {
        double row = drawn.bottom() - 10;
        for (int i = shown.marks().size() - 1; i >= 0; i--) {
            Fan.Mark mark = shown.marks().get(i);
            double x = Math.round(drawn.x(day(mark))) + 0.5;
            if (x < drawn.left() || x > drawn.right()) {
                continue;
            }
            String style = "mark-" + (shown.marks().size() == 1 ? 1 : i);
            bands.line(x, drawn.top(), x, drawn.bottom(), "full-line", style);
            Text name = label(mark.label(), "limit-0", x + 5, row, VPos.CENTER);
            if (x + 5 + name.getLayoutBounds().getWidth() > drawn.right()) {
                name.setX(x - 5 - name.getLayoutBounds().getWidth());
            }
            ground(name);
            row -= 17;
        }
    }

    private Text label(String content, String style, double x, double y, VPos place) {
        Text text = front.text(content, "limit-label", style);
        text.setTextOrigin(place);
        text.setX(x);
        text.setY(y);
        return text;
    }

    /** A ground behind a name that lies on lines. */
    private void ground(Text name) {
        Bounds bounds = name.getBoundsInLocal();
        Rectangle ground =
                new Rectangle(bounds.getMinX() - 3, bounds.getMinY(), bounds.getWidth() + 6, bounds.getHeight());
        ground.getStyleClass().add("label-ground");
        front.pane().getChildren().add(front.pane().getChildren().indexOf(name), ground);
    }

    private double day(Fan.Mark mark) {
        return ChronoUnit.DAYS.between(shown.first(), mark.date());
    }
}
