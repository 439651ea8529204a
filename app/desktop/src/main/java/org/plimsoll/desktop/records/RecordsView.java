package org.plimsoll.desktop.records;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;

import static org.plimsoll.desktop.text.Texts.text;

/** Every line of the opened logs: filter and commands above, the table, the chosen line beside it. */
public final class RecordsView extends BorderPane implements Worded {
    /** Below this width, in text of the usual size, the chosen line stands under the table. */
    private static final double ROOMY = 900;

    private final RecordsModel model;
    private final Supplier<Optional<Path>> target;
    private final TextField filter = field("records-filter", "records.filter");
    private final TextField find = field("records-find", "records.find");
    private final TextField jump = field("records-jump", "records.jump");
    private final RecordsTable table;
    private final SplitPane split;

    /**
     * Shows what the model holds.
     *
     * @param target asks for the file that rows are exported to
     */
    public RecordsView(RecordsModel model, Supplier<Optional<Path>> target) {
        this.model = model;
        this.target = target;
        setId("records");
        getStyleClass().add("records");
        table = new RecordsTable(model, nothing());
        DetailPane detail = new DetailPane(model);
        detail.setMinWidth(220);
        detail.setMinHeight(120);
        split = new SplitPane(table, detail);
        split.setId("records-split");
        split.getStyleClass().add("records-split");
        split.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(detail, false);
        widthProperty().subscribe(this::turn);
        setTop(new VBox(filterLine(), commandLine()));
        setCenter(split);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                Platform.runLater(table.table()::requestFocus);
            }
        });
    }

    @Override
    public void wordAgain() {
        turn();
    }

    private void turn() {
        boolean narrow = getWidth() > 0 && getWidth() < ROOMY * TextSize.factor();
        split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Node filterLine() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        ToggleButton unrecognised = new ToggleButton("", new FontIcon(Feather.ALERT_TRIANGLE));
        unrecognised.setId("records-unrecognised");
        unrecognised.setMinWidth(USE_PREF_SIZE);
        unrecognised.setTooltip(new Tooltip(text("records.unrecognised.tip")));
        unrecognised
                .textProperty()
                .bind(model.unrecognisedProperty()
                        .map(count -> text("records.unrecognised.button", count.longValue())));
        unrecognised.selectedProperty().bindBidirectional(model.unrecognisedOnlyProperty());
        HBox line = new HBox(new FontIcon(Feather.FILTER), filter, unrecognised);
        line.getStyleClass().add("records-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Label error = new Label();
        error.setId("records-filter-error");
        error.getStyleClass().add("filter-error");
        error.setWrapText(true);
        error.textProperty().bind(model.filterErrorProperty());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return new VBox(line, error);
    }

    private Node commandLine() {
        find.setPrefColumnCount(13);
        find.setOnAction(event -> model.find(find.getText(), true));
        jump.setPrefColumnCount(11);
        jump.setOnAction(event -> {
            model.jump(jump.getText());
            table.table().requestFocus();
        });
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(16, 16);
        turning.visibleProperty().bind(model.busyProperty());
        Label status = label("records-status", "screen-subtitle");
        status.textProperty().bind(model.statusProperty());
        Label remark = label("records-remark", "records-remark");
        remark.textProperty().bind(model.remarkProperty());
        HBox counts = new HBox(8, turning, status);
        counts.setAlignment(Pos.CENTER_LEFT);
        status.setMinWidth(USE_PREF_SIZE);
        HBox commands = new HBox(
                find,
                icon("records-find-previous", "records.find.previous", Feather.CHEVRON_UP, () -> step(false)),
                icon("records-find-next", "records.find.next", Feather.CHEVRON_DOWN, () -> step(true)),
                jump,
                icon("records-copy", "records.copy", Feather.COPY, this::copyLines),
                icon("records-export", "records.export", Feather.DOWNLOAD, this::export));
        commands.getStyleClass().add("records-commands");
        commands.setAlignment(Pos.CENTER_LEFT);
        // A line of its own: what is told changes all the time, and the table must not move up and down with it.
        FlowPane told = new FlowPane(12, 0, counts, remark);
        VBox line = new VBox(4, commands, told);
        line.getStyleClass().add("records-line");
        return line;
    }

    private Node nothing() {
        Label sentence = new Label();
        sentence.textProperty()
                .bind(model.busyProperty().map(busy -> text(busy ? "records.looking" : "records.nothing")));
        Button clear = new Button(text("records.clear"));
        clear.setId("records-clear");
        clear.visibleProperty()
                .bind(model.busyProperty()
                        .not()
                        .and(model.filterProperty().isNotEmpty().or(model.unrecognisedOnlyProperty())));
        clear.setOnAction(event -> {
            model.unrecognisedOnlyProperty().set(false);
            model.filterProperty().set("");
        });
        VBox box = new VBox(sentence, clear);
        box.getStyleClass().add("records-nothing");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void step(boolean forward) {
        if (find.getText().isEmpty()) {
            find.requestFocus();
        } else {
            model.find(find.getText(), forward);
        }
    }

    /** Takes the keys of this screen, wherever in the window they are typed. */
    public void key(KeyEvent event) {
        if (shortcut(KeyCode.F).match(event)) {
            find.requestFocus();
            find.selectAll();
        } else if (shortcut(KeyCode.L).match(event)) {
            focusFilter();
        } else if (shortcut(KeyCode.G).match(event)) {
            jump.requestFocus();
            jump.selectAll();
        } else if (event.getCode() == KeyCode.F3) {
            step(!event.isShiftDown());
        } else if (shortcut(KeyCode.T).match(event)) {
            model.trace();
        } else if (shortcut(KeyCode.U).match(event)) {
            model.unrecognisedOnlyProperty()
                    .set(!model.unrecognisedOnlyProperty().get());
        } else if (event.getCode() == KeyCode.ESCAPE && model.busyProperty().get()) {
            model.cancel();
        } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == filter) {
            table.table().requestFocus();
        } else if (!tableKey(event)) {
            return;
        }
        event.consume();
    }

    /** Keys that mean something else where text is typed. */
    private boolean tableKey(KeyEvent event) {
        if (!table.table().isFocused()) {
            return false;
        }
        if (shortcut(KeyCode.A).match(event)) {
            model.selectAll();
        } else if (shortcut(KeyCode.C).match(event)) {
            copyLines();
        } else if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                .match(event)) {
            model.copyCsv(RecordsView::toClipboard);
        } else {
            return false;
        }
        return true;
    }

    private static KeyCodeCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void copyLines() {
        model.copyLines(RecordsView::toClipboard);
    }

    private static void toClipboard(String copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export() {
        target.get().ifPresent(model::export);
    }

    private static TextField field(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(text(key + ".prompt"));
        field.setAccessibleText(text(key));
        field.setTooltip(new Tooltip(text(key + ".tip")));
        return field;
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static Button icon(String id, String key, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setAccessibleText(text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
