package org.plimsoll.desktop.composition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.composition.Composition.Bars;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * Bytes over time as bars, a stretch of which is chosen: by dragging over it, or with the arrow keys and Shift. A
 * double click, Home or Escape goes back to all of it. Times without a byte are drawn too.
 */
final class BrushChart extends Region implements Pictured {
    private static final double DATE_ROOM = 20;
    private static final double HEAD_ROOM = 18;
    private static final double LABEL_WIDTH = 92;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ROOT);

    private final Pane layer = new Pane();
    private final BiConsumer<Integer, Integer> brushed;
    private final Runnable reset;
    private @Nullable Bars bars;
    private Optional<Span> span = Optional.empty();
    private int anchor;
    private int cursor = -1;
    private boolean dragging;

    /**
     * An empty chart.
     *
     * @param brushed takes the first and the last bar of a stretch
     * @param reset goes back to all of it
     */
    BrushChart(BiConsumer<Integer, Integer> brushed, Runnable reset) {
        this.brushed = brushed;
        this.reset = reset;
        setId("composition-bars");
        getStyleClass().add("brush-chart");
        setMinSize(200, 110);
        setFocusTraversable(true);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        getChildren().add(layer);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> point(barAt(event.getX())));
        setOnMouseExited(event -> point(-1));
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(this::requestLayout);
    }

    void show(Bars shown, Optional<Span> chosen) {
        if (bars == null || !bars.equals(shown)) {
            cursor = -1;
        }
        bars = shown;
        span = chosen;
        setAccessibleText(text("composition.bars.accessible", shown.bytes().size()));
        requestLayout();
    }

    private static double dateRoom() {
        return DATE_ROOM * TextSize.factor();
    }

    private static double headRoom() {
        return HEAD_ROOM * TextSize.factor();
    }

    private static double labelWidth() {
        return LABEL_WIDTH * TextSize.factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 150;
    }

    @Override
    protected void layoutChildren() {
        layer.getChildren().clear();
        Bars shown = bars;
        if (shown == null || shown.bytes().isEmpty()) {
            return;
        }
        List<Long> bytes = shown.bytes();
        long greatest =
                Math.max(1, bytes.stream().mapToLong(Long::longValue).max().orElse(1));
        double height = plotHeight();
        double step = getWidth() / bytes.size();
        for (int i = 0; i < bytes.size(); i++) {
            double tall = bytes.get(i) == 0 ? 0 : Math.max(1, height * bytes.get(i) / greatest);
            Rectangle bar = new Rectangle(
                    i * step, headRoom() + height - tall, Math.max(0.5, step - (step > 4 ? 1.5 : 0)), tall);
            bar.getStyleClass().add(inSpan(shown, i) ? "brush-bar" : "brush-bar-outside");
            layer.getChildren().add(bar);
        }
        double base = Math.round(headRoom() + height) + 0.5;
        line(0, base, getWidth(), base);
        label(0, headRoom() / 2 - 1, text("composition.bars.greatest", Words.size(greatest)));
        drawDates(shown, step, base);
        drawCursor(shown, step);
        layer.applyCss();
    }

    private double plotHeight() {
        return Math.max(1, getHeight() - dateRoom() - headRoom());
    }

    private boolean inSpan(Bars shown, int bar) {
        return dragging
                ? bar >= Math.min(anchor, cursor) && bar <= Math.max(anchor, cursor)
                : span.map(in -> in.contains(shown.begin(bar))).orElse(true);
    }

    private void drawDates(Bars shown, double step, double base) {
        int every = (int) Math.max(1, Math.ceil(labelWidth() / step));
        if (shown.hoursEach() == 1) {
            every = every <= 6 ? 6 : (every + 23) / 24 * 24;
        }
        for (int i = 0; i < shown.bytes().size(); i += every) {
            if (i * step + labelWidth() <= getWidth() + 20) {
                line(i * step + 0.5, base, i * step + 0.5, base + 4);
                label(i * step + 3, base + dateRoom() / 2 + 1, name(shown, i));
            }
        }
    }

    private void drawCursor(Bars shown, double step) {
        if (cursor < 0 || cursor >= shown.bytes().size()) {
            return;
        }
        String told = text("composition.bars.value", name(shown, cursor), Words.size((double)
                shown.bytes().get(cursor)));
        Text value = label(0, headRoom() / 2 - 1, told);
        value.getStyleClass().add("brush-value");
        value.applyCss();
        double width = value.getLayoutBounds().getWidth();
        value.setX(Math.max(170, Math.min(getWidth() - width, (cursor + 0.5) * step - width / 2)));
        Rectangle mark = new Rectangle(cursor * step, headRoom(), Math.max(1, step), plotHeight());
        mark.getStyleClass().add("brush-cursor");
        layer.getChildren().add(0, mark);
    }

    private static String name(Bars shown, int bar) {
        return (shown.hoursEach() == 1 ? HOUR : DAY).format(shown.begin(bar));
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("axis-line");
        layer.getChildren().add(line);
    }

    private Text label(double x, double y, String content) {
        Text label = new Text(x, y, content);
        label.setTextOrigin(VPos.CENTER);
        label.getStyleClass().add("axis-label");
        layer.getChildren().add(label);
        return label;
    }

    private int barAt(double x) {
        Bars shown = bars;
        if (shown == null || shown.bytes().isEmpty() || getWidth() <= 0) {
            return -1;
        }
        int count = shown.bytes().size();
        return (int) Math.max(0, Math.min(count - 1.0, Math.floor(x / getWidth() * count)));
    }

    private void point(int bar) {
        if (bar != cursor) {
            cursor = bar;
            requestLayout();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() == 2) {
            reset.run();
            return;
        }
        anchor = barAt(event.getX());
        cursor = anchor;
    }

    private void drag(MouseEvent event) {
        dragging = anchor >= 0;
        point(barAt(event.getX()));
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            brushed.accept(anchor, barAt(event.getX()));
        }
    }

    private void key(KeyEvent event) {
        Bars shown = bars;
        if (shown == null || shown.bytes().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(Math.max(0, cursor - 1), event.isShiftDown());
            case RIGHT -> move(Math.min(shown.bytes().size() - 1, cursor + 1), event.isShiftDown());
            case ENTER, SPACE -> move(Math.max(0, cursor), true);
            case HOME, ESCAPE -> reset.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int to, boolean brushing) {
        if (!brushing) {
            anchor = to;
        }
        point(to);
        if (brushing) {
            brushed.accept(anchor, to);
        }
    }
}
