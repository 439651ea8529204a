package org.plimsoll.desktop.samples;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is told of the logs that are being measured while the figures before them are still shown. */
public final class EarlyStrip extends HBox {

    /** Shows what the model holds. */
    public EarlyStrip(SamplesModel model) {
        setId("early");
        getStyleClass().add("early");
        setAlignment(Pos.CENTER_LEFT);
        Label figures = new Label();
        figures.setId("early-figures");
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        figures.textProperty().bind(model.estimateProperty());
        getChildren().addAll(new FontIcon(Feather.ACTIVITY), figures);
    }
}
