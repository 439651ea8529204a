package org.plimsoll.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * A text field for a whole number with steps up and down, by button or arrow key.
 *
 * <p>Not a {@link javafx.scene.control.Spinner}: that one throws away what it cannot read, and here nothing that was
 * typed is lost.
 */
public final class Stepper extends StackPane {
    private final TextField field = new TextField();

    /** An empty field. */
    public Stepper() {
        getStyleClass().add("stepper");
        VBox steps = new VBox(step(Feather.CHEVRON_UP, 1, "step.up"), step(Feather.CHEVRON_DOWN, -1, "step.down"));
        steps.getStyleClass().add("steps");
        steps.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(steps, javafx.geometry.Pos.CENTER_RIGHT);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
        getChildren().addAll(field, steps);
    }

    /** The field itself, for its text and its id. */
    public TextField field() {
        return field;
    }

    private Button step(Feather icon, int by, String key) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "step");
        button.setFocusTraversable(false);
        button.setAccessibleText(text(key));
        button.setOnAction(event -> move(by));
        return button;
    }

    private void stepByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            move(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void move(int by) {
        String typed = field.getText().strip();
        if (typed.matches("\\d{1,9}")) {
            field.setText(Integer.toString(Math.max(0, Integer.parseInt(typed) + by)));
        }
    }
}
