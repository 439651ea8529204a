package org.plimsoll.desktop.control;

import java.util.Locale;
import javafx.scene.control.Label;

import org.plimsoll.report.model.Figures.Tone;

/** A short word or number on a coloured ground. The text says it all; the colour only repeats it. */
public final class Badge extends Label {
    private Tone tone = Tone.NEUTRAL;

    /** An empty badge takes no room. */
    public Badge() {
        getStyleClass().addAll("badge", styleOf(tone));
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(textProperty().isNotEmpty());
    }

    /** Says something. */
    public void show(String text, Tone newTone) {
        getStyleClass().remove(styleOf(tone));
        tone = newTone;
        getStyleClass().add(styleOf(tone));
        setText(text);
    }

    private static String styleOf(Tone tone) {
        return "badge-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
