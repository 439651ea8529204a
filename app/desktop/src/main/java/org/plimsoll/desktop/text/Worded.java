package org.plimsoll.desktop.text;

/** What puts figures on the screen by itself, and can do so again after the user has chosen another notation. */
public interface Worded {
    /** Writes the same figures as {@link Notation#current} has them now. */
    void wordAgain();
}
