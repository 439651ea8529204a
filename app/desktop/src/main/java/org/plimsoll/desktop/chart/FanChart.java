package org.plimsoll.desktop.chart;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.report.Numbers;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The need of disk as a fan: bands that hold 95 % and 80 % of the futures, the median, the level on the mean course
 * with the teeth of its rotations, the disk, and the days that matter. Wheel, drag and keys look closer.
 */
public final class FanChart extends Region implements Pictured, Worded {
    private static final double TOP = 10;
    private static final double DATES = 22;
    private static final double TICK = 34;
    private static final double CLOSER = 0.6;
    private static final double SHORTEST_DRAG = 6;
    /** A limit that is further above everything else would press it flat. */
    private static final double FAR = 3;

    private final Layer back = new Layer();
    private final Layer bands = new Layer();
    private final Layer front = new Layer();
    private final Rectangle clip = new Rectangle();
    private final Rectangle dragged = new Rectangle();
    private final FanPointer pointer = new FanPointer();
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
    private @Nullable Fan fan;
    private Stretch stretch = Stretch.all(1);
    private @Nullable FanPlot plot;
    private double pressedX = -1;

    /** An empty chart. */
    public FanChart() {
        getStyleClass().add("fan-chart");
        setFocusTraversable(true);
        setMinSize(200, 140);
        dragged.getStyleClass().add("brush-cursor");
        dragged.setManaged(false);
        dragged.setMouseTransparent(true);
        dragged.setVisible(false);
        bands.pane().setClip(clip);
        getChildren().addAll(back.pane(), bands.pane(), front.pane(), dragged, pointer);
        setOnScroll(this::scroll);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> pointer.setVisible(false));
        setOnKeyPressed(this::key);
    }

    /** Draws a fan; what was looked at closely stays in sight while the days are the same. */
    public void show(Fan shown) {
        Fan before = fan;
        if (before == null || before.days() != shown.days() || !before.first().equals(shown.first())) {
            stretch = Stretch.all(shown.days());
        }
        fan = shown;
        pointer.setVisible(false);
        look(stretch);
    }

    @Override
    public void wordAgain() {
        requestLayout();
    }

    /** Whether only a part of the days is shown. */
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /** The part of the days that is shown. */
    Stretch stretch() {
        return stretch;
    }

    /** Looks closer at the middle. */
    public void zoomIn() {
        zoom((stretch.from() + stretch.to()) / 2, CLOSER);
    }

    /** Steps back. */
    public void zoomOut() {
        zoom((stretch.from() + stretch.to()) / 2, 1 / CLOSER);
    }

    /** Shows all days. */
    public void showAll() {
        Fan shown = fan;
        if (shown != null) {
            look(Stretch.all(shown.days()));
        }
    }

    private void zoom(double at, double factor) {
        Fan shown = fan;
        if (shown != null) {
            look(stretch.zoomed(at, factor, shown.days()));
        }
    }

    private void look(Stretch wanted) {
        stretch = wanted;
        Fan shown = fan;
        zoomed.set(shown != null && stretch.length() < shown.days() - 1e-6);
        if (shown != null) {
            setAccessibleText(text(
                    "outlook.fan.accessible",
                    Words.date(shown.first().plusDays((long) stretch.from())),
                    Words.date(shown.first().plusDays((long) Math.ceil(stretch.to()) - 1)),
                    String.join(
                            "; ", shown.marks().stream().map(Fan.Mark::label).toList())));
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 230;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        back.clear();
        bands.clear();
        front.clear();
        Fan shown = fan;
        if (shown == null) {
            plot = null;
            return;
        }
        FanPlot drawn = plotOf(shown);
        plot = drawn;
        clip.setX(drawn.left());
        clip.setY(0);
        clip.setWidth(drawn.width());
        clip.setHeight(drawn.bottom() + 1);
        back.values(drawn.axis(), drawn.unit(), drawn.left(), drawn.right(), drawn.top(), drawn.height());
        back.dates(shown.first(), stretch, drawn.left(), drawn.width(), drawn.bottom());
        FanNotes notes = new FanNotes(shown, drawn, bands, front);
        notes.drawFull();
        new TeethPath(shown.teeth(), drawn).drawInto(bands);
        drawBands(shown, drawn);
        notes.drawLimits();
        notes.drawMarks();
        back.pane().applyCss();
        bands.pane().applyCss();
        front.pane().applyCss();
        pointer.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private FanPlot plotOf(Fan shown) {
        double greatest = greatest(shown);
        double limit = shown.diskBytes() == null ? 0 : shown.diskBytes();
        double top = limit > FAR * greatest ? greatest : Math.max(greatest, limit);
        String unit = Notation.current().unit(Numbers.unit(top));
        double height = Math.max(1, getHeight() - DATES * TextSize.factor() - TOP);
        ValueAxis axis = ValueAxis.holding(top / Notation.bytesPer(unit), (int) (height / (TICK * TextSize.factor())));
        double labels = 0;
        for (double tick : axis.ticks()) {
            Text label = back.text(axis.label(tick), "axis-label");
            labels = Math.max(labels, label.getLayoutBounds().getWidth());
        }
        back.clear();
        double left = Math.ceil(Math.max(labels, 22)) + 8;
        return new FanPlot(left, TOP, Math.max(1, getWidth() - left - 6), height, stretch, axis, unit);
    }

    /** The most that is drawn of the stretch, but for the limits. */
    private double greatest(Fan shown) {
        double teeth = shown.teeth().points().stream()
                .filter(point -> point.day() >= stretch.from() && point.day() <= stretch.to())
                .mapToDouble(point -> point.bytes())
                .max()
                .orElse(0);
        int step = shown.step();
        double most = teeth;
        for (int i = 0; i < shown.bands().size(); i++) {
            if ((i + 1) * step >= stretch.from() && i * step <= stretch.to()) {
                most = Math.max(most, shown.bands().get(i).p97_5());
            }
        }
        return most;
    }

    private void drawBands(Fan shown, FanPlot drawn) {
        if (shown.bands().isEmpty()) {
            return;
        }
        BandPath path = new BandPath(shown, drawn);
        bands.add(path.band(Prospect.FanDay::p97_5, Prospect.FanDay::p2_5), "fan-band", "fan-band-95");
        bands.add(path.band(Prospect.FanDay::p90, Prospect.FanDay::p10), "fan-band", "fan-band-80");
        bands.add(path.line(Prospect.FanDay::p50), "fan-median");
    }

    private void scroll(ScrollEvent event) {
        FanPlot drawn = plot;
        Fan shown = fan;
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (drawn == null || shown == null || turned == 0) {
            return;
        }
        if (event.isShiftDown()) {
            look(stretch.moved(-Math.signum(turned) * stretch.length() / 8, shown.days()));
        } else {
            zoom(drawn.day(event.getX()), turned > 0 ? CLOSER : 1 / CLOSER);
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedX = event.getButton() == MouseButton.PRIMARY ? event.getX() : -1;
        if (event.getClickCount() == 2) {
            pressedX = -1;
            showAll();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        FanPlot drawn = plot;
        if (drawn == null || pressedX < 0) {
            return;
        }
        double from = drawn.within(Math.min(pressedX, event.getX()));
        double to = drawn.within(Math.max(pressedX, event.getX()));
        dragged.setX(from);
        dragged.setY(drawn.top());
        dragged.setWidth(to - from);
        dragged.setHeight(drawn.height());
        dragged.setVisible(to - from >= SHORTEST_DRAG);
        pointer.setVisible(false);
    }

    private void release(MouseEvent event) {
        FanPlot drawn = plot;
        Fan shown = fan;
        if (drawn != null && shown != null && dragged.isVisible()) {
            look(Stretch.between(
                    drawn.day(dragged.getX()), drawn.day(dragged.getX() + dragged.getWidth()), shown.days()));
        }
        dragged.setVisible(false);
        pressedX = -1;
    }

    private void key(KeyEvent event) {
        Fan shown = fan;
        if (shown == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, UP -> zoomIn();
            case MINUS, SUBTRACT, DOWN -> zoomOut();
            case LEFT -> look(stretch.moved(-stretch.length() / 8, shown.days()));
            case RIGHT -> look(stretch.moved(stretch.length() / 8, shown.days()));
            case DIGIT0, NUMPAD0, HOME -> showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(double x, double y) {
        FanPlot drawn = plot;
        Fan shown = fan;
        boolean inside = drawn != null && x >= drawn.left() && x <= drawn.right() && y <= drawn.bottom();
        if (drawn != null && shown != null && inside) {
            pointer.show(shown, drawn, x);
        } else {
            pointer.setVisible(false);
        }
    }
}
