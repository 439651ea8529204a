package org.plimsoll.desktop.screen;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The screen in the middle. */
public final class ScreenModel {
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.OVERVIEW);

    /** Begins with the overview. */
    public ScreenModel() {}

    /** What is in the middle. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Goes to a screen. */
    public void show(Screen wanted) {
        screen.set(wanted);
    }
}
