package org.plimsoll.desktop.screen;

import java.util.Locale;

/** What can stand in the middle of the window. */
public enum Screen {
    /** The large numbers of a log. */
    OVERVIEW(true),
    /** What the bytes of a log are made of. */
    COMPOSITION(false),
    /** Every line. */
    RECORDS(false);

    private final boolean besidePlan;

    Screen(boolean besidePlan) {
        this.besidePlan = besidePlan;
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
