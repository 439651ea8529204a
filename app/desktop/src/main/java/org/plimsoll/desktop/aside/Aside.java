package org.plimsoll.desktop.aside;

import java.util.Locale;

/** What can be shown beside the figures. */
public enum Aside {
    /** The settings. */
    SETTINGS,
    /** Every key that does something. */
    KEYS,
    /** The version, and whose work is in it. */
    ABOUT;

    /** Its name in ids and keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
