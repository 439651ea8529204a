package org.plimsoll.desktop.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.report.model.Figures.Tone;
import org.plimsoll.report.pdf.PdfPages;

import static org.plimsoll.desktop.text.Texts.text;

/** The report's pages, and what can be done with them. */
public final class ReportView extends VBox {
    private final ReportModel model;
    private final PrintModel printing;
    private final Consumer<ExportForm> export;
    private final PageColumn column;
    private final Badge badge = new Badge();
    private final BooleanBinding anyPages;

    /**
     * Shows what the model holds.
     *
     * @param export asks for a place and writes the report there
     */
    public ReportView(ReportModel model, PrintModel printing, Consumer<ExportForm> export) {
        this.model = model;
        this.printing = printing;
        this.export = export;
        this.column = new PageColumn(model);
        this.anyPages =
                Bindings.createBooleanBinding(() -> model.pagesProperty().get().isPresent(), model.pagesProperty());
        setId("report");
        getStyleClass().add("report");
        StackPane paper = new StackPane(nothing(), column);
        VBox.setVgrow(paper, Priority.ALWAYS);
        column.visibleProperty().bind(anyPages);
        getChildren().addAll(heading(), tools(), new PrintStrip(printing, this::pages), paper);
        model.pagesProperty().subscribe(found -> column.show(found.orElse(null)));
        model.pagesProperty().subscribe(this::tellState);
        model.staleProperty().subscribe(this::tellState);
    }

    /** Takes the keys that mean something wherever the focus is. */
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case P -> print();
                case PLUS, EQUALS, ADD -> column.zoom(1);
                case MINUS, SUBTRACT -> column.zoom(-1);
                case DIGIT0, NUMPAD0 -> column.setZoom(Zoom.FIT);
                default -> {
                    return;
                }
            }
            event.consume();
        } else if (event.getCode().isNavigationKey() && !event.isShortcutDown()) {
            turn(event);
        }
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> column.turn(-1);
            case PAGE_DOWN -> column.turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private @Nullable PdfPages pages() {
        return model.pagesProperty().get().orElse(null);
    }

    private void print() {
        if (anyPages.get()) {
            printing.ask(() -> export.accept(ExportForm.PDF));
        }
    }

    private HBox heading() {
        Label title = new Label(text("report.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        badge.setId("report-state");
        Button pdf = button("report-pdf", "report.pdf", Feather.DOWNLOAD, () -> export.accept(ExportForm.PDF));
        Button csv = button("report-csv", "report.csv", Feather.GRID, () -> export.accept(ExportForm.CSV));
        Button words = button("report-text", "report.text", Feather.FILE_TEXT, () -> export.accept(ExportForm.TEXT));
        Button paper = button("report-print", "report.print", Feather.PRINTER, this::print);
        HBox line = new HBox(title, badge, gap(), pdf, csv, words, paper);
        line.getStyleClass().add("screen-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox tools() {
        Label place = new Label();
        place.setId("report-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.textProperty()
                .bind(Bindings.createStringBinding(this::place, column.pageProperty(), model.pagesProperty()));
        Label size = new Label();
        size.setId("report-zoom");
        size.setMinWidth(USE_PREF_SIZE);
        size.getStyleClass().add("report-zoom");
        size.textProperty().bind(column.zoomProperty().map(factor -> Math.round(100 * factor.doubleValue()) + " %"));
        HBox line = new HBox(
                icon("report-previous", "report.previous", Feather.CHEVRON_UP, () -> column.goTo(page() - 1)),
                icon("report-next", "report.next", Feather.CHEVRON_DOWN, () -> column.goTo(page() + 1)),
                place,
                gap(),
                icon("report-smaller", "report.smaller", Feather.ZOOM_OUT, () -> column.zoom(-1)),
                size,
                icon("report-larger", "report.larger", Feather.ZOOM_IN, () -> column.zoom(1)),
                icon("report-full", "report.full", Feather.MAXIMIZE, () -> column.setZoom(Zoom.FULL)),
                icon("report-fit", "report.fit", Feather.MAXIMIZE_2, () -> column.setZoom(Zoom.FIT)));
        line.getStyleClass().add("report-tools");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private int page() {
        return column.pageProperty().get();
    }

    private String place() {
        return model.pagesProperty()
                .get()
                .map(found -> text("report.page", page() + 1, found.sizes().size()))
                .orElse("");
    }

    private void tellState() {
        Optional<PdfPages> found = model.pagesProperty().get();
        boolean stale = model.staleProperty().get();
        badge.show(
                found.isEmpty() ? "" : text(stale ? "report.stale" : "report.current"),
                stale ? Tone.WARNING : Tone.GOOD);
    }

    /** What stands in place of the first pages. */
    private Node nothing() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(40, 40);
        turning.visibleProperty().bind(model.staleProperty());
        turning.managedProperty().bind(turning.visibleProperty());
        Label title = new Label();
        title.setId("report-nothing");
        title.getStyleClass().add("welcome-title");
        title.textProperty()
                .bind(model.staleProperty().map(stale -> text(stale ? "report.composing" : "report.nothing")));
        Label body = new Label(text("report.nothing.body"));
        body.getStyleClass().add("welcome-body");
        body.setWrapText(true);
        body.setMaxWidth(460);
        VBox box = new VBox(14, turning, title, body);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(anyPages.not());
        return box;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(text(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        return finished(button, id, key, action);
    }

    private Button icon(String id, String key, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        return finished(button, id, key, action);
    }

    private Button finished(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setAccessibleText(text(key));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(anyPages.not());
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
