package org.plimsoll.desktop.keys;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key that does something. */
public final class KeysView extends VBox {

    /** Shows all of them. */
    public KeysView() {
        setId("keys");
        getStyleClass().add("keys");
        for (Shortcut.Group group : Shortcut.Group.values()) {
            Label heading = new Label(group.label());
            heading.getStyleClass().add("side-heading");
            getChildren().addAll(heading, rows(group));
        }
    }

    private static GridPane rows(Shortcut.Group group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-rows");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        int row = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.group() == group) {
                Label key = new Label(shortcut.keys().get(0).getDisplayText());
                key.getStyleClass().add("key");
                key.setMinWidth(USE_PREF_SIZE);
                Label label = new Label(shortcut.label());
                label.setWrapText(true);
                grid.addRow(row++, label, key);
            }
        }
        return grid;
    }
}
