package org.plimsoll.desktop.aside;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;

import static org.plimsoll.desktop.text.Texts.text;

/** A pane at the right of the middle. Nothing waits for it to be closed; what is behind it goes on. */
public final class AsideView extends VBox implements Worded {
    /** Its width in text of the usual size, and the share of the window that it may take for larger text. */
    private static final double WIDTH = 400;

    private static final double MOST = 0.8;

    private final Map<Aside, Supplier<Node>> contents;
    private final Map<Aside, Node> made = new EnumMap<>(Aside.class);
    private final HBox tabs = new HBox();
    private final Button close = new Button("", new FontIcon(Feather.X));
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Node focusedBefore;

    /**
     * Shows what the model says.
     *
     * @param contents makes what there is to show, each as soon as somebody wants to see it
     */
    public AsideView(AsideModel model, Map<Aside, Supplier<Node>> contents) {
        this.contents = new EnumMap<>(contents);
        setId("aside");
        getStyleClass().add("aside");
        tabs.getStyleClass().add("pills");
        close.setId("aside-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setTooltip(new Tooltip(text("aside.close.tip")));
        close.setAccessibleText(text("aside.close"));
        close.setOnAction(event -> model.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(tabs, gap, close);
        line.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("aside-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, scroll);
        for (Aside aside : Aside.values()) {
            tabs.getChildren().add(tab(aside, model));
        }
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.widthProperty().subscribe(this::wordAgain);
            }
        });
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public void wordAgain() {
        double most =
                getScene() == null ? WIDTH : Math.max(WIDTH, MOST * getScene().getWidth());
        double width = Math.min(most, WIDTH * TextSize.factor());
        setMinWidth(width);
        setMaxWidth(width);
    }

    private static ToggleButton tab(Aside aside, AsideModel model) {
        ToggleButton tab = new ToggleButton(text("aside." + aside.key()));
        tab.setId("aside-" + aside.key());
        tab.getStyleClass()
                .add(aside == Aside.SETTINGS ? "left-pill" : aside == Aside.ABOUT ? "right-pill" : "center-pill");
        tab.setOnAction(event -> {
            model.show(aside);
            tab.setSelected(true);
        });
        model.shownProperty().subscribe(shown -> tab.setSelected(shown.equals(Optional.of(aside))));
        return tab;
    }

    private void show(Optional<Aside> shown) {
        boolean wasShown = isVisible();
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        if (shown.isPresent()) {
            Aside aside = shown.get();
            setAccessibleText(text("aside." + aside.key()));
            scroll.setContent(made.computeIfAbsent(
                    aside, any -> Objects.requireNonNull(contents.get(any)).get()));
            scroll.setVvalue(0);
            if (!wasShown && getScene() != null) {
                focusedBefore = getScene().getFocusOwner();
            }
            // Whoever went from one to the next by its tab stays there.
            if (getScene() == null || !tabs.getChildren().contains(getScene().getFocusOwner())) {
                Platform.runLater(() -> {
                    if (!focusFirst(scroll.getContent())) {
                        close.requestFocus();
                    }
                });
            }
        } else if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    /** Goes to the first thing that takes keys, so that who opened it by key can go on by key. */
    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(AsideView::focusFirst);
    }
}
