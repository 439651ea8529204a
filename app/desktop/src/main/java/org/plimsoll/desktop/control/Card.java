package org.plimsoll.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plimsoll.desktop.picture.PictureMenu;
import org.plimsoll.desktop.picture.Pictured;

/** A framed part of a screen with a heading. One that holds a chart offers to save it. */
public final class Card extends VBox {
    private final Label heading;

    /**
     * A card.
     *
     * @param headingText its heading
     * @param body the node that fills it
     * @param extras nodes at the right end of the heading's line
     */
    public Card(String headingText, Node body, Node... extras) {
        getStyleClass().add("card");
        heading = new Label(headingText);
        heading.getStyleClass().add("card-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(heading, gap);
        line.getStyleClass().add("card-heading-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(extras);
        if (Pictured.within(body)) {
            line.getChildren().add(new PictureMenu(this, heading::getText));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(line, body);
    }

    /** Changes the heading. */
    public void setHeading(String text) {
        heading.setText(text);
    }
}
