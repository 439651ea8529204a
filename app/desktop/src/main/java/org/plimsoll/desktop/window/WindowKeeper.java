package org.plimsoll.desktop.window;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plimsoll.desktop.window.WindowPlace.Area;

/** Puts the window where it stood, and watches where it goes. */
public final class WindowKeeper {
    private final Stage stage;
    private Area restored = Area.UNKNOWN;

    /** Watches a window. */
    public WindowKeeper(Stage stage) {
        this.stage = stage;
        stage.xProperty().subscribe(this::watch);
        stage.yProperty().subscribe(this::watch);
        stage.widthProperty().subscribe(this::watch);
        stage.heightProperty().subscribe(this::watch);
    }

    /** Puts the window where it stood, as far as there still is a screen. Before it is shown, dividers afterwards. */
    public void place(WindowPlace place) {
        Area area =
                place.on(Screen.getScreens().stream().map(WindowKeeper::areaOf).toList());
        if (area.known()) {
            stage.setX(area.x());
            stage.setY(area.y());
            stage.setWidth(area.width());
            stage.setHeight(area.height());
        }
        stage.setMaximized(place.maximised());
    }

    /** Puts the dividers where they stood; those of panes that are no longer there are left out. */
    public void placeDividers(Map<String, Double> dividers) {
        dividers.forEach((id, place) -> {
            if (stage.getScene().lookup("#" + id) instanceof SplitPane pane
                    && !pane.getDividers().isEmpty()) {
                pane.setDividerPositions(place);
            }
        });
    }

    /** Where the window stands now. */
    public WindowPlace now() {
        Map<String, Double> dividers = new HashMap<>();
        collect(stage.getScene().getRoot(), dividers);
        return new WindowPlace(restored, stage.isMaximized(), dividers);
    }

    private static void collect(Node node, Map<String, Double> dividers) {
        if (node instanceof SplitPane pane
                && pane.getId() != null
                && !pane.getDividers().isEmpty()) {
            dividers.put(pane.getId(), pane.getDividerPositions()[0]);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, dividers));
        }
    }

    /** The size of a window that fills the screen is not the one it goes back to. */
    private void watch() {
        Area area = new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        boolean sound = area.known() && !Double.isNaN(area.x()) && !Double.isNaN(area.y());
        if (sound && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            restored = area;
        }
    }

    private static Area areaOf(Screen screen) {
        return new Area(
                screen.getVisualBounds().getMinX(),
                screen.getVisualBounds().getMinY(),
                screen.getVisualBounds().getWidth(),
                screen.getVisualBounds().getHeight());
    }
}
