package org.plimsoll.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The two looks of the window. */
public enum Theme {
    /** Dark on light. */
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    /** Light on dark. */
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final String OWN_SHEET = "/org/plimsoll/desktop/plimsoll.css";
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/lato/";
    private static final List<String> FACES = List.of("Lato-Regular.ttf", "Lato-Bold.ttf");

    private final String sheet;

    Theme(String sheet) {
        this.sheet = sheet;
    }

    /** Loads the typeface, once for the process. */
    public static void loadFonts() {
        for (String face : FACES) {
            try (InputStream stream = Theme.class.getResourceAsStream(FONTS + face)) {
                Font.loadFont(Objects.requireNonNull(stream, face), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives a scene this look. */
    public void dress(Scene scene) {
        dress(scene, SheetScale.WHOLE);
    }

    /**
     * Gives a scene this look with larger text.
     *
     * @param percent size of the text, 100 for the usual one
     */
    public void dress(Scene scene, int percent) {
        Application.setUserAgentStylesheet(sheet);
        scene.getStylesheets().setAll(SheetScale.sheet(OWN_SHEET, percent));
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(this == DARK ? "dark" : "light");
    }

    /** The one that is dark, or not. */
    public static Theme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
