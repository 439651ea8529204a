package org.plimsoll.desktop.chart;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What rows of bars are made of: a name, a bar as wide as there is room, figures. */
public final class BarParts {
    private BarParts() {}

    /** A bar. */
    public static ProgressBar strip(double share, String name) {
        ProgressBar strip = new ProgressBar(share);
        strip.setMaxWidth(Double.MAX_VALUE);
        strip.getStyleClass().add("bars-strip");
        strip.setAccessibleText(name);
        return strip;
    }

    /** A text that is never cut. */
    public static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A column as wide as what it holds. */
    public static ColumnConstraints fitted(HPos position) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(position);
        return column;
    }

    /** The column that takes the room that is left. */
    public static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }
}
