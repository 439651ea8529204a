package org.plimsoll.desktop.export;

import java.util.Locale;

import static org.plimsoll.desktop.text.Texts.text;

/** A form in which the report can be written. */
public enum ExportForm {
    /** One file for people. */
    PDF,
    /** A directory with a file for each table. */
    CSV,
    /** One file for terminals and mails. */
    TEXT;

    /** What people call it. */
    public String label() {
        return text("export." + name().toLowerCase(Locale.ROOT));
    }
}
