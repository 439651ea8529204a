package org.plimsoll.desktop.samples;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import static org.plimsoll.desktop.text.Texts.text;

/** What stands in the middle while there are files but no figures: the measuring, or that nothing came of it. */
public final class MeasuringView extends VBox {

    /**
     * Shows what the model holds.
     *
     * @param progress what is read, and how fast
     */
    public MeasuringView(SamplesModel model, ReadOnlyStringProperty progress) {
        setId("measuring");
        getStyleClass().add("measuring");
        setAlignment(Pos.CENTER);
        ProgressIndicator turning = new ProgressIndicator();
        turning.visibleProperty().bind(model.measuringProperty());
        turning.setMaxSize(48, 48);
        Label title = new Label();
        title.getStyleClass().add("welcome-title");
        title.textProperty()
                .bind(model.measuringProperty().map(busy -> text(busy ? "measuring.title" : "measuring.nothing")));
        Label line = new Label();
        line.getStyleClass().add("welcome-body");
        line.textProperty().bind(progress);
        line.visibleProperty().bind(model.measuringProperty());
        Button back = new Button(text("measuring.back"));
        back.setId("measuring-back");
        back.setOnAction(event -> model.clear());
        back.visibleProperty().bind(model.measuringProperty().not());
        HBox buttons = new HBox(back);
        buttons.setAlignment(Pos.CENTER);
        Label estimate = new Label();
        estimate.setId("measuring-estimate");
        estimate.getStyleClass().add("measuring-estimate");
        estimate.textProperty().bind(model.estimateProperty());
        estimate.visibleProperty().bind(model.estimateProperty().isNotEmpty());
        estimate.managedProperty().bind(estimate.visibleProperty());
        getChildren().addAll(turning, title, line, estimate, buttons);
    }
}
