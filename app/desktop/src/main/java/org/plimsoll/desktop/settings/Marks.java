package org.plimsoll.desktop.settings;

import java.util.Locale;

/** Which marks stand between thousands and before decimals. */
public enum Marks {
    /** Those that the system uses. */
    SYSTEM,
    /** {@code 1,234.5}: as in all files. */
    POINT,
    /** {@code 1.234,5}. */
    COMMA;

    /** A locale that has these marks. */
    Locale locale() {
        return switch (this) {
            case SYSTEM -> Locale.getDefault(Locale.Category.FORMAT);
            case POINT -> Locale.ROOT;
            case COMMA -> Locale.GERMANY;
        };
    }
}
