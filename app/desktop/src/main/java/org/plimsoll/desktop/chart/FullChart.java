package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** When the disk is full: a bar for each stretch of days, and a line that tells how probable it is by then. */
public final class FullChart extends Region implements Pictured, Worded {
    private static final double TOP = 8;
    private static final double DATES = 22;
    private static final double LEFT = 44;
    private static final double[] TICKS = {0, 0.25, 0.5, 0.75, 1};

    private final Layer drawing = new Layer();
    private final Tooltip tip = new Tooltip();
    private List<FullDays.Bin> bins = List.of();

    /** An empty chart. */
    public FullChart() {
        getStyleClass().add("full-chart");
        setMinSize(160, 100);
        getChildren().add(drawing.pane());
        setOnMouseMoved(event -> {
            FullDays.@Nullable Bin bin = bin(event.getX());
            tip.setText(bin == null ? "" : describe(bin));
            if (bin == null) {
                tip.hide();
            } else {
                tip.show(this, event.getScreenX() + 14, event.getScreenY() + 14);
            }
        });
        setOnMouseExited(event -> tip.hide());
    }

    /** Draws a distribution. */
    public void show(FullDays full) {
        bins = full.bins();
        setAccessibleText(full.sentence());
        requestLayout();
    }

    @Override
    public void wordAgain() {
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 150;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        drawing.clear();
        if (bins.isEmpty()) {
            return;
        }
        double height = Math.max(1, getHeight() - TOP - DATES * TextSize.factor());
        double width = Math.max(1, getWidth() - LEFT - 6);
        double bottom = TOP + height;
        for (double tick : TICKS) {
            double y = Math.round(bottom - height * tick) + 0.5;
            drawing.line(LEFT, y, LEFT + width, y, tick == 0 ? "axis-line" : "grid-line");
            Text label = drawing.text(Words.filled("%.0f %%", 100 * tick), "axis-label");
            label.setX(LEFT - 8 - label.getLayoutBounds().getWidth());
            label.setY(y);
        }
        LocalDate first = bins.get(0).from();
        drawing.dates(first, Stretch.all(days()), LEFT, width, bottom);
        Path until = new Path(new MoveTo(LEFT, bottom));
        int day = 0;
        for (FullDays.Bin bin : bins) {
            double from = LEFT + width * day / days();
            day += bin.days();
            double to = LEFT + width * day / days();
            double high = height * bin.share();
            if (bin.share() > 0) {
                drawing.add(new Rectangle(from + 1, bottom - high, Math.max(1, to - from - 2), high), "full-bar");
            }
            until.getElements().add(new LineTo(to, bottom - height * bin.until()));
        }
        drawing.add(until, "full-until");
        drawing.pane().applyCss();
    }

    private int days() {
        return bins.stream().mapToInt(FullDays.Bin::days).sum();
    }

    private FullDays.@Nullable Bin bin(double x) {
        double day = (x - LEFT) / Math.max(1, getWidth() - LEFT - 6) * days();
        int end = 0;
        for (FullDays.Bin bin : bins) {
            end += bin.days();
            if (day >= end - bin.days() && day < end) {
                return bin;
            }
        }
        return null;
    }

    private static String describe(FullDays.Bin bin) {
        return text(
                "outlook.full.bin",
                Words.date(bin.from()),
                Words.date(bin.from().plusDays(bin.days() - 1L)),
                Words.percentage(bin.share()),
                Words.percentage(bin.until()));
    }
}
