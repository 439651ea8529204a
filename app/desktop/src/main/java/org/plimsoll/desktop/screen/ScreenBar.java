package org.plimsoll.desktop.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** Goes from screen to screen. */
public final class ScreenBar extends HBox {

    /** Shows which screen is in the middle, and offers the others. */
    public ScreenBar(ScreenModel model) {
        setId("screens");
        getStyleClass().add("screens");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            ToggleButton button = new ToggleButton(text("screen." + screen.key()), new FontIcon(iconOf(screen)));
            button.setId("screen-" + screen.key());
            button.getStyleClass().add("screen-tab");
            button.setTooltip(new Tooltip(text("screen." + screen.key() + ".tip")));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.show(screen);
            });
            model.screenProperty().subscribe(now -> button.setSelected(now == screen));
            getChildren().add(button);
        }
    }

    /** Puts a node before the screens. */
    public void addStart(Node node) {
        getChildren().add(0, node);
    }

    /** Puts a node at the far end. */
    public void addEnd(Node node) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, node);
    }

    private static Feather iconOf(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> Feather.GRID;
            case COMPOSITION -> Feather.PIE_CHART;
            case RECORDS -> Feather.LIST;
            case PLAN -> Feather.TRENDING_UP;
            case REPORT -> Feather.FILE_TEXT;
        };
    }
}
