package org.plimsoll.desktop.memory;

import java.util.List;

import org.plimsoll.desktop.recent.Recent;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.window.WindowPlace;

/**
 * What is kept from one run to the next.
 *
 * @param choices what the user has chosen
 * @param systemDark whether the system was dark, until it has been asked again
 * @param recent what was opened, the latest first
 * @param window where the window stood
 * @param screen which screen was in its middle
 */
public record Remembered(Choices choices, boolean systemDark, List<Recent> recent, WindowPlace window, Screen screen) {
    /** What a new user begins with. */
    public static final Remembered NOTHING =
            new Remembered(Choices.STANDARD, false, List.of(), WindowPlace.UNKNOWN, Screen.OVERVIEW);

    /** What is the same on every machine. */
    public static final Remembered PLAIN =
            new Remembered(Choices.PLAIN, false, List.of(), WindowPlace.UNKNOWN, Screen.OVERVIEW);

    /** Copies the list. */
    public Remembered {
        recent = List.copyOf(recent);
    }
}
