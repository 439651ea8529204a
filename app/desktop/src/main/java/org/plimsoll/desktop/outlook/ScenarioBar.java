package org.plimsoll.desktop.outlook;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.plan.PlanModel;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.planner.plan.InvalidScenarioException;

import static org.plimsoll.desktop.text.Texts.text;

/** The scenarios, one of which is chosen, and what can be done with it. */
final class ScenarioBar extends VBox {
    private final Scenarios scenarios;
    private final FlowPane names = new FlowPane(4, 4);
    private final TextField name = new TextField();
    private final Label error = new Label();

    ScenarioBar(Scenarios scenarios, PlanModel plan) {
        this.scenarios = scenarios;
        setId("scenarios");
        getStyleClass().add("scenario-bar");
        names.setAlignment(Pos.CENTER_LEFT);
        names.setPrefWrapLength(200);
        HBox.setHgrow(names, Priority.ALWAYS);
        name.setId("scenario-name");
        name.setAccessibleText(text("scenario.name"));
        name.setPrefColumnCount(14);
        name.setOnAction(event -> rename());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showName(false);
                event.consume();
            }
        });
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                showName(false);
            }
        });
        error.setId("scenario-name-message");
        error.getStyleClass().addAll("field-message", "scenario-error");
        BooleanBinding only = javafx.beans.binding.Bindings.createBooleanBinding(
                () -> scenarios.all().size() < 2, scenarios.stateProperty());
        BooleanBinding first = javafx.beans.binding.Bindings.createBooleanBinding(
                () -> scenarios.stateProperty().get().at() == 0, scenarios.stateProperty());
        HBox line = new HBox(
                names,
                name,
                button("scenario-copy", "scenario.copy", Feather.COPY, scenarios::addCopy, never()),
                button("scenario-rename", "scenario.rename", Feather.EDIT_2, () -> showName(true), never()),
                button("scenario-front", "scenario.front", Feather.CHEVRONS_LEFT, scenarios::moveToFront, first),
                button("scenario-remove", "scenario.remove", Feather.TRASH_2, scenarios::remove, only),
                button(
                        "undo",
                        "scenario.undo",
                        Feather.CORNER_UP_LEFT,
                        plan::undo,
                        scenarios.undoableProperty().map(can -> !can)),
                button(
                        "redo",
                        "scenario.redo",
                        Feather.CORNER_UP_RIGHT,
                        plan::redo,
                        scenarios.redoableProperty().map(can -> !can)));
        line.getStyleClass().add("scenario-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, error);
        showName(false);
        scenarios.stateProperty().subscribe(this::show);
    }

    private static ObservableValue<Boolean> never() {
        return new javafx.beans.property.SimpleBooleanProperty(false);
    }

    private static Button button(
            String id, String key, Feather icon, Runnable action, ObservableValue<Boolean> disabled) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "scenario-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setAccessibleText(text(key));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(disabled);
        return button;
    }

    private void show(Scenarios.State state) {
        boolean within = names.getChildren().stream().anyMatch(Node::isFocused);
        names.getChildren().clear();
        for (int i = 0; i < state.all().size(); i++) {
            names.getChildren().add(chip(state, i));
        }
        if (within) {
            names.getChildren().get(state.at()).requestFocus();
        }
    }

    private ToggleButton chip(Scenarios.State state, int place) {
        ToggleButton chip = new ToggleButton(state.all().get(place).name());
        chip.setId("scenario-" + place);
        chip.getStyleClass().add("scenario-chip");
        chip.setSelected(place == state.at());
        chip.setMaxWidth(220);
        chip.setTooltip(new Tooltip(chip.getText()));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            scenarios.choose(place);
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chip.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                showName(true);
            }
        });
        return chip;
    }

    private void key(KeyEvent event) {
        int last = scenarios.all().size() - 1;
        int at = scenarios.stateProperty().get().at();
        switch (event.getCode()) {
            case F2 -> showName(true);
            case DELETE -> scenarios.remove();
            case LEFT -> scenarios.choose(Math.max(0, at - 1));
            case RIGHT -> scenarios.choose(Math.min(last, at + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showName(boolean asked) {
        name.setVisible(asked);
        name.setManaged(asked);
        tell("");
        if (asked) {
            name.setText(scenarios.current().name());
            name.requestFocus();
            name.selectAll();
        }
    }

    private void rename() {
        try {
            scenarios.rename(name.getText());
            showName(false);
            List<Node> chips = names.getChildren();
            chips.get(scenarios.stateProperty().get().at()).requestFocus();
        } catch (InvalidScenarioException e) {
            tell(org.plimsoll.desktop.text.Words.sentence(e));
        }
    }

    private void tell(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }
}
