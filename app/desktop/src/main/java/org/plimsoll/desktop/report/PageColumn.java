package org.plimsoll.desktop.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.plimsoll.report.pdf.PdfPages;

import static org.plimsoll.desktop.text.Texts.text;

/** The pages below each other. Only those near to what is seen are drawn and kept. */
final class PageColumn extends ScrollPane {
    private static final double GAP = 14;
    private static final double EDGE = 18;
    private static final double STEP = 48;
    /** Pixels a point at 100 %: 96 pixels an inch. */
    private static final double FULL_SIZE = 96.0 / 72;

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ReportModel model;
    private final VBox column = new VBox(GAP);
    private final List<PageBox> boxes = new ArrayList<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Zoom asked = Zoom.FIT;
    private @Nullable PdfPages pages;

    PageColumn(ReportModel model) {
        this.model = model;
        setId("report-pages");
        getStyleClass().add("page-column");
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText(text("report.pages"));
        column.getStyleClass().add("page-column-content");
        column.setAlignment(Pos.TOP_CENTER);
        setContent(column);
        viewportBoundsProperty().subscribe(this::lay);
        vvalueProperty().subscribe(this::look);
        column.heightProperty().subscribe(this::look);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        model.staleProperty().subscribe(stale -> pseudoClassStateChanged(STALE, stale));
    }

    /** Index of the page that is looked at, from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How large pages are, 1 for 96 pixels an inch. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    void show(@Nullable PdfPages shown) {
        pages = shown;
        int count = shown == null ? 0 : shown.sizes().size();
        while (boxes.size() > count) {
            boxes.remove(boxes.size() - 1);
        }
        while (boxes.size() < count) {
            PageBox box = new PageBox();
            box.setId("report-page-" + (boxes.size() + 1));
            boxes.add(box);
        }
        for (int i = 0; i < count; i++) {
            boxes.get(i).setAccessibleText(text("report.page", i + 1, count));
        }
        column.getChildren().setAll(boxes);
        lay();
    }

    /** Makes pages a step larger or smaller. */
    void zoom(int steps) {
        setZoom(Zoom.of(zoom.get()).step(steps));
    }

    void setZoom(Zoom wanted) {
        asked = wanted;
        lay();
    }

    /** Goes to the top of a page. */
    void goTo(int wanted) {
        if (boxes.isEmpty()) {
            return;
        }
        int index = Math.max(0, Math.min(boxes.size() - 1, wanted));
        layout();
        scrollTo(boxes.get(index).getLayoutY() - GAP);
        page.set(index);
    }

    /** Scrolls by so many windows. */
    void turn(int windows) {
        scrollTo(top() + windows * 0.9 * getViewportBounds().getHeight());
    }

    private void lay() {
        PdfPages shown = pages;
        double room = getViewportBounds().getWidth() - 2 * EDGE;
        if (shown == null || shown.sizes().isEmpty() || room <= 0) {
            return;
        }
        double widest =
                shown.sizes().stream().mapToDouble(PdfPages.Size::width).max().orElse(1);
        zoom.set(asked.factor(room, widest * FULL_SIZE));
        double scale = zoom.get() * FULL_SIZE;
        for (int i = 0; i < boxes.size(); i++) {
            PdfPages.Size size = shown.sizes().get(i);
            boxes.get(i).size(Math.rint(size.width() * scale), Math.rint(size.height() * scale));
        }
        boolean fits = Math.floor(widest * scale) <= room;
        setHbarPolicy(fits ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        column.setMinWidth(fits ? 0 : Math.rint(widest * scale) + 2 * EDGE);
        look();
    }

    /** Draws what is near, and tells which page it is. */
    private void look() {
        PdfPages shown = pages;
        if (shown == null || boxes.isEmpty() || getScene() == null) {
            return;
        }
        double high = getViewportBounds().getHeight();
        double top = top();
        Window window = getScene().getWindow();
        double fine = zoom.get() * FULL_SIZE * (window == null ? 1 : window.getOutputScaleX());
        int seen = -1;
        for (int i = 0; i < boxes.size(); i++) {
            PageBox box = boxes.get(i);
            double from = box.getLayoutY() - top;
            double to = from + box.getPrefHeight();
            if (to > -high / 2 && from < 1.5 * high) {
                box.want(new PageBox.Request(shown, i, fine), model);
            } else if (to < -2 * high || from > 3 * high) {
                box.rest();
            }
            if (seen < 0 && to > high / 3) {
                seen = i;
            }
        }
        page.set(seen < 0 ? boxes.size() - 1 : seen);
    }

    private double top() {
        return getVvalue()
                * Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        double span = column.getHeight() - getViewportBounds().getHeight();
        setVvalue(span <= 0 ? 0 : Math.max(0, Math.min(1, y / span)));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> scrollTo(top() - STEP);
            case DOWN -> scrollTo(top() + STEP);
            case SPACE -> turn(event.isShiftDown() ? -1 : 1);
            case LEFT -> goTo(page.get() - 1);
            case RIGHT -> goTo(page.get() + 1);
            case HOME -> goTo(0);
            case END -> setVvalue(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }
}
