package org.plimsoll.desktop.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** Every text that a person reads, by key, from {@code messages.properties}. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.plimsoll.desktop.messages", Locale.ROOT);

    private Texts() {}

    /**
     * A text with its gaps filled.
     *
     * @param key key in the bundle
     * @param gaps what {@code %s} and its kin stand for
     */
    public static String text(String key, Object... gaps) {
        String pattern = BUNDLE.getString(key);
        return gaps.length == 0 ? pattern : Notation.current().fill(pattern, gaps);
    }
}
