package org.plimsoll.desktop.composition;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** Bytes by hour of the day: 24 bars. */
final class ClockChart extends Region implements Pictured {
    private static final double FOOT = 18;
    private static final double HEAD = 16;
    private static final int HOURS_EACH_LABEL = 6;

    private final Pane layer = new Pane();
    private List<Long> bytes = List.of();

    ClockChart() {
        setId("composition-clock");
        setMinSize(120, 90);
        layer.setManaged(false);
        getChildren().add(layer);
    }

    void show(List<Long> shown) {
        bytes = shown;
        long greatest = shown.stream().mapToLong(Long::longValue).max().orElse(0);
        setAccessibleText(text("composition.clock.greatest", shown.indexOf(greatest), Words.size(greatest)));
        requestLayout();
    }

    private static double foot() {
        return FOOT * TextSize.factor();
    }

    private static double head() {
        return HEAD * TextSize.factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        layer.getChildren().clear();
        long greatest = bytes.stream().mapToLong(Long::longValue).max().orElse(0);
        if (greatest == 0) {
            return;
        }
        double step = getWidth() / bytes.size();
        double height = Math.max(1, getHeight() - foot() - head());
        for (int hour = 0; hour < bytes.size(); hour++) {
            double tall = height * bytes.get(hour) / greatest;
            Rectangle bar = new Rectangle(hour * step, head() + height - tall, Math.max(1, step - 2), tall);
            bar.getStyleClass().add("brush-bar");
            layer.getChildren().add(bar);
            if (hour % HOURS_EACH_LABEL == 0) {
                label(hour * step, head() + height + foot() / 2 + 1, String.format(Locale.ROOT, "%02d:00", hour));
            }
        }
        label(0, head() / 2 - 1, text("composition.clock.greatest", bytes.indexOf(greatest), Words.size(greatest)));
        layer.applyCss();
    }

    private void label(double x, double y, String words) {
        Text label = new Text(x, y, words);
        label.setTextOrigin(VPos.CENTER);
        label.getStyleClass().add("axis-label");
        layer.getChildren().add(label);
    }
}
