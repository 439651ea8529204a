package org.plimsoll.desktop.samples;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.formats.LogFormats;

import static org.plimsoll.desktop.text.Texts.text;

/** The opened logs at the left of the window, and a place to drop more. */
public final class SamplesView extends VBox {
    private final SamplesModel model;
    private final ListView<SampleItem> list = new ListView<>();

    /**
     * Shows what the model holds.
     *
     * @param chosen takes the format of the log that was clicked
     * @param addFiles asks for more files
     */
    public SamplesView(SamplesModel model, Consumer<String> chosen, Runnable addFiles) {
        this.model = model;
        setId("samples");
        getStyleClass().add("samples");
        list.setId("samples-list");
        list.setItems(model.items());
        list.setCellFactory(view -> new SampleCell(model));
        list.setAccessibleText(text("samples.heading"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !item.format().isEmpty()) {
                chosen.accept(item.format());
            }
        });
        // Later, as the list itself first forgets what was chosen among the items before.
        model.items().subscribe(() -> Platform.runLater(this::chooseFirst));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                removeSelected();
            }
        });
        list.setContextMenu(formats());
        getChildren().addAll(heading(), list, dropPlace(addFiles));
    }

    /** What the chosen file can be read as; Shift+F10 or the menu key opens it too. */
    private ContextMenu formats() {
        ContextMenu menu = new ContextMenu(format("samples.readAs.content", ""));
        LogFormats.names().forEach(name -> menu.getItems().add(format("samples.readAs", name)));
        menu.setOnShowing(event -> {
            SampleItem item = list.getSelectionModel().getSelectedItem();
            boolean file = item != null && !item.path().isEmpty();
            menu.getItems().forEach(entry -> entry.setDisable(!file));
        });
        return menu;
    }

    private MenuItem format(String key, String name) {
        MenuItem entry = new MenuItem(text(key, name));
        entry.setId("samples-read-as-" + (name.isEmpty() ? "content" : name));
        entry.setOnAction(event -> {
            SampleItem item = list.getSelectionModel().getSelectedItem();
            if (item != null && !item.path().isEmpty()) {
                model.readAs(item, name);
            }
        });
        return entry;
    }

    private HBox heading() {
        Label title = new Label(text("samples.heading"));
        title.getStyleClass().add("side-heading");
        Label count = new Label();
        count.setId("samples-count");
        count.getStyleClass().add("side-count");
        model.items()
                .subscribe(() -> count.setText(Long.toString(model.items().stream()
                        .filter(item -> item.kind() != SampleItem.Kind.LOG)
                        .count())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon(Feather.TRASH_2));
        remove.setId("samples-remove");
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setTooltip(new Tooltip(text("samples.remove.tip")));
        remove.setAccessibleText(text("samples.remove.tip"));
        remove.setOnAction(event -> removeSelected());
        remove.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(item -> item.path().isEmpty())
                        .orElse(true));
        HBox line = new HBox(title, count, gap, remove);
        line.getStyleClass().add("side-heading-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Someone who has chosen nothing sees the first log, so that is what the list shows as chosen. */
    private void chooseFirst() {
        if (list.getSelectionModel().isEmpty() && !model.items().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void removeSelected() {
        SampleItem item = list.getSelectionModel().getSelectedItem();
        if (item != null && !item.path().isEmpty()) {
            model.remove(item);
        }
    }

    private static Button dropPlace(Runnable addFiles) {
        Label formats = new Label(text("samples.drop.formats"));
        formats.getStyleClass().add("drop-formats");
        VBox content = new VBox(new FontIcon(Feather.UPLOAD), new Label(text("samples.drop")), formats);
        content.getStyleClass().add("drop-content");
        content.setAlignment(Pos.CENTER);
        Button place = new Button("", content);
        place.setId("samples-drop");
        place.getStyleClass().addAll("flat", "drop-place");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setTooltip(new Tooltip(text("toolbar.open.tip")));
        place.setAccessibleText(text("samples.drop"));
        place.setOnAction(event -> addFiles.run());
        return place;
    }
}
