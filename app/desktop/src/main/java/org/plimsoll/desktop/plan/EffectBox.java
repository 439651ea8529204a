package org.plimsoll.desktop.plan;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plimsoll.desktop.control.Badge;

import static org.plimsoll.desktop.text.Texts.text;

/** What the changes do: each figure, and how far it moved. */
final class EffectBox extends VBox {
    private final GridPane figures = new GridPane();

    EffectBox() {
        setId("effects");
        getStyleClass().add("effects");
        figures.getStyleClass().add("effect-figures");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(60);
        figures.getColumnConstraints().addAll(names, right(), right());
        Label heading = new Label(text("effect.heading"));
        heading.getStyleClass().add("effect-heading");
        getChildren().addAll(heading, figures);
    }

    void show(List<Effect> effects) {
        setVisible(!effects.isEmpty());
        figures.getChildren().clear();
        int row = 0;
        for (Effect effect : effects) {
            Label name = new Label(effect.label());
            name.getStyleClass().add("effect-name");
            name.setWrapText(true);
            Label value = new Label(effect.value());
            value.getStyleClass().add("effect-value");
            value.setMinWidth(USE_PREF_SIZE);
            Badge change = new Badge();
            change.show(effect.change(), effect.tone());
            figures.addRow(row++, name, value, change);
        }
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
