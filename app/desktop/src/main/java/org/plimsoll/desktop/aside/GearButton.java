package org.plimsoll.desktop.aside;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** The button at the end of the tool bar: it shows the settings, and takes them away. */
public final class GearButton extends Button {

    /** Turns what the model shows. */
    public GearButton(AsideModel model) {
        super("", new FontIcon(Feather.SETTINGS));
        setId("gear");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "button-icon");
        setTooltip(new Tooltip(text("toolbar.gear.tip")));
        setAccessibleText(text("toolbar.gear"));
        setOnAction(event -> model.turn(Aside.SETTINGS));
    }
}
