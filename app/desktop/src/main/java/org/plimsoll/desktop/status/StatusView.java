package org.plimsoll.desktop.status;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.samples.SamplesModel;

import static org.plimsoll.desktop.text.Texts.text;

/** The bar at the bottom: what is going on, how far it is, and a way to stop it. */
public final class StatusView extends HBox {
    private static final Duration HEAP_RHYTHM = Duration.seconds(2);

    private final Label heap = new Label();

    /**
     * Shows what the models hold.
     *
     * @param version the product's version
     */
    public StatusView(StatusModel model, SamplesModel samples, String version) {
        setId("status");
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label();
        sentence.setId("status-sentence");
        sentence.setMinWidth(60);
        sentence.textProperty().bind(model.sentenceProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heap.setId("status-heap");
        heap.setMinWidth(USE_PREF_SIZE);
        Label product = new Label(text("status.version", version));
        product.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(sentence, progress(model, samples), gap, heap, new Separator(Orientation.VERTICAL), product);
        watchHeap();
    }

    private static HBox progress(StatusModel model, SamplesModel samples) {
        ProgressBar bar = new ProgressBar();
        bar.setId("status-progress");
        bar.progressProperty().bind(model.fractionProperty());
        Label percent = new Label();
        percent.textProperty()
                .bind(model.fractionProperty()
                        .map(done -> done.doubleValue() < 0 ? "" : Math.round(100 * done.doubleValue()) + " %"));
        Button cancel = new Button(text("status.cancel"), new FontIcon(Feather.X));
        cancel.setId("status-cancel");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setTooltip(new Tooltip(text("status.cancel.tip")));
        cancel.setOnAction(event -> samples.cancel());
        HBox box = new HBox(bar, percent, cancel);
        box.getStyleClass().add("status-progress-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        box.visibleProperty().bind(samples.measuringProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void watchHeap() {
        Timeline rhythm = new Timeline(new KeyFrame(HEAP_RHYTHM, event -> showHeap()));
        rhythm.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                rhythm.stop();
            } else {
                rhythm.play();
            }
        });
        showHeap();
    }

    private void showHeap() {
        Runtime runtime = Runtime.getRuntime();
        heap.setText(StatusModel.heap(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory()));
    }
}
