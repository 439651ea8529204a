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
        Application.setUserAgentStylesheet(sheet);
        String own = Objects.requireNonNull(Theme.class.getResource(OWN_SHEET)).toExternalForm();
        scene.getStylesheets().setAll(own);
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(this == DARK ? "dark" : "light");
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
