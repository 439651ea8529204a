package org.plimsoll.desktop.screen;

import java.util.Locale;

/** What can stand in the middle of the window. */
public enum Screen {
    /** The large numbers of a log. */
    OVERVIEW('1', true),
    /** What the bytes of a log are made of. */
    COMPOSITION('2', false),
    /** Every line. */
    RECORDS('3', false),
    /** Where the need of disk goes, and what fits. */
    PLAN('4', true),
    /** What the manager gets. */
    REPORT('5', true);

    private final char digit;
    private final boolean besidePlan;

    Screen(char digit, boolean besidePlan) {
        this.digit = digit;
        this.besidePlan = besidePlan;
    }

    /** The key that, held with Ctrl, goes to it. */
    public char digit() {
        return digit;
    }

    /** Whether the policy is shown at its right; the others need the room. */
    public boolean besidePlan() {
        return besidePlan;
    }

    /** Its name in ids and keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
