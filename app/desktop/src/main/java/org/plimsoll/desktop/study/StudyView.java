package org.plimsoll.desktop.study;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.study.StudyModel.State;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** The open study in the tool bar: its name, whether it is saved, and a menu of what can be done with it. */
public final class StudyView extends HBox implements Worded {
    /** Below this width of the window, in text of the usual size, the product's promise would be cut. */
    private static final double ROOMY = 1200;

    private static final double LEAST_NAME = 60;

    private final StudyModel model;
    private final MenuButton name = new MenuButton();
    private final Badge badge = new Badge();
    private final Label promise = new Label(text("app.promise"));
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);

    /**
     * Shows what the model holds.
     *
     * @param commands what the menu does
     */
    public StudyView(StudyModel model, StudyCommands commands) {
        this.model = model;
        setId("study");
        getStyleClass().add("study");
        setAlignment(Pos.CENTER_LEFT);
        name.setId("study-name");
        name.getStyleClass().add("flat");
        name.getItems()
                .addAll(
                        item("new", "Shortcut+N", Feather.FILE_PLUS, commands::begin),
                        item("open", "Shortcut+Alt+O", Feather.FOLDER, commands::open),
                        item("save", "Shortcut+S", Feather.SAVE, commands::save),
                        item("save-as", "Shortcut+Shift+S", Feather.COPY, commands::saveAs));
        badge.setId("study-badge");
        promise.getStyleClass().add("app-promise");
        promise.setMinWidth(0);
        BooleanBinding empty = Bindings.equal(model.stateProperty(), State.EMPTY);
        promise.visibleProperty().bind(empty.and(roomy));
        promise.managedProperty().bind(promise.visibleProperty());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.widthProperty().subscribe(this::wordAgain);
            }
        });
        getChildren().addAll(name, badge, promise);
        show();
        model.stateProperty().subscribe(this::show);
        model.fileProperty().subscribe(this::show);
    }

    @Override
    public void wordAgain() {
        roomy.set(getScene() == null || getScene().getWidth() >= ROOMY * TextSize.factor());
    }

    /** The keys of the menu count even while it has never been opened. */
    private static MenuItem item(String key, String shortcut, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(text("study." + key), new FontIcon(icon));
        item.setId("study-" + key);
        item.setAccelerator(KeyCombination.valueOf(shortcut));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        State state = model.stateProperty().get();
        name.setMinWidth(state == State.EMPTY ? USE_PREF_SIZE : LEAST_NAME);
        name.setText(state == State.EMPTY ? text("study.menu") : model.name());
        name.setAccessibleText(text("study.accessible", name.getText()));
        name.setTooltip(new Tooltip(model.fileProperty()
                .get()
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .orElse(text("study.menu.tip"))));
        switch (state) {
            case EMPTY -> badge.show("", Tone.NEUTRAL);
            case SAVED -> badge.show(text("study.saved"), Tone.GOOD);
            case UNSAVED -> badge.show(text("study.unsaved"), Tone.WARNING);
        }
    }
}
