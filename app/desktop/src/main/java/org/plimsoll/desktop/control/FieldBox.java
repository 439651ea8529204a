package org.plimsoll.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A labelled control with a place below it for a hint or, instead, for what is wrong with its content. */
public final class FieldBox extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label message = new Label();
    private String hint = "";
    private String error = "";

    /**
     * A field.
     *
     * @param id id of the control; label and message get it with a suffix
     * @param labelText what the control asks for
     * @param control the control
     */
    public FieldBox(String id, String labelText, Node control) {
        getStyleClass().add("field-box");
        control.setId(id);
        Label label = new Label(labelText);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        message.setId(id + "-message");
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        getChildren().addAll(label, control, message);
        show();
    }

    /** Says what the field means, or takes that away. */
    public void setHint(String text) {
        hint = text;
        show();
    }

    /** Says what is wrong; an empty text says that nothing is. */
    public void setError(String sentence) {
        error = sentence;
        pseudoClassStateChanged(INVALID, !error.isEmpty());
        show();
    }

    private void show() {
        message.setText(error.isEmpty() ? hint : error);
        message.setVisible(!message.getText().isEmpty());
        message.setManaged(!message.getText().isEmpty());
    }
}
