package org.plimsoll.desktop.samples;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;

import static org.plimsoll.desktop.text.Texts.text;

/** What there is to see before anything is opened: how to begin, and what will come of it. */
public final class WelcomeView extends StackPane implements Worded {

    private static final double MOST_WIDTH = 760;

    private final VBox drop = new VBox();

    /**
     * Offers to open files, a directory, or the samples where there are some.
     *
     * @param recent offers what was opened lately
     */
    public WelcomeView(SamplesModel model, Runnable addFiles, Runnable addDirectory, Node recent) {
        setId("welcome");
        getStyleClass().add("welcome");
        Label title = new Label(text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label body = new Label(text("welcome.body"));
        body.getStyleClass().add("welcome-body");
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        body.setTextAlignment(TextAlignment.CENTER);
        Button open = button("welcome-open", "welcome.open", Feather.PLUS, addFiles);
        open.getStyleClass().add("accent");
        Button directory = button("welcome-directory", "welcome.directory", Feather.FOLDER, addDirectory);
        Button samples = button("welcome-samples", "welcome.samples", Feather.PLAY, model::openBundledSamples);
        samples.setVisible(model.hasBundledSamples());
        samples.setManaged(model.hasBundledSamples());
        FlowPane buttons = new FlowPane(open, directory, samples);
        buttons.getStyleClass().add("welcome-buttons");
        buttons.setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Feather.UPLOAD);
        icon.getStyleClass().add("welcome-icon");
        drop.getChildren().addAll(icon, title, body, buttons, recent, steps());
        drop.getStyleClass().add("welcome-drop");
        drop.setAlignment(Pos.CENTER);
        StackPane around = new StackPane(drop);
        around.getStyleClass().add("welcome-around");
        // Only large text in a small window needs to be scrolled.
        ScrollPane scroll = new ScrollPane(around);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("outlook-scroll");
        getChildren().add(scroll);
        wordAgain();
        // Who begins by key is there at once.
        visibleProperty().subscribe(shown -> {
            if (shown) {
                Platform.runLater(open::requestFocus);
            }
        });
    }

    @Override
    public void wordAgain() {
        drop.setMaxSize(MOST_WIDTH * TextSize.factor(), USE_PREF_SIZE);
    }

    private static FlowPane steps() {
        FlowPane steps = new FlowPane(
                step(Feather.DATABASE, "welcome.step.measure"),
                step(Feather.SLIDERS, "welcome.step.plan"),
                step(Feather.DOWNLOAD, "welcome.step.export"));
        steps.getStyleClass().add("welcome-steps");
        steps.setAlignment(Pos.CENTER);
        return steps;
    }

    private static Label step(Feather icon, String key) {
        Label step = new Label(text(key), new FontIcon(icon));
        step.setMinWidth(USE_PREF_SIZE);
        step.getStyleClass().add("welcome-step");
        return step;
    }

    private static Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
