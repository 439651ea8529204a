package org.plimsoll.desktop.settings;

/** Which of the two looks the window has. */
public enum Look {
    /** As the rest of the system. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
