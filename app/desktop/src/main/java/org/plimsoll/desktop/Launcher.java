package org.plimsoll.desktop;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * Starts the application. It is a class of its own because a jar whose main class is an {@link Application} is refused
 * unless JavaFX is a module, which it cannot be inside one jar.
 */
public final class Launcher {
    /** Kept, as a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final int NO_DISPLAY = 1;

    private Launcher() {}

    /**
     * Opens the window; where there is no display to open it on, says so in one sentence and exits with 1.
     *
     * @param arguments log files and directories to open
     */
    public static void main(String... arguments) {
        hush();
        // AWT only draws the charts of the PDF; with a screen of its own it would fight JavaFX for it.
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(DesktopApp.class, arguments);
        } catch (UnsupportedOperationException | LinkageError e) {
            System.err.println(text("launch.noDisplay", Words.sentence(e)));
            System.exit(NO_DISPLAY);
        }
    }

    /** JavaFX would say on standard error that it was loaded from the class path, which is how it is meant to be. */
    static void hush() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
