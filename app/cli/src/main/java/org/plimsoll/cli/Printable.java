package org.plimsoll.cli;

import java.util.Locale;

/** Text that cannot steer a terminal: names of files, and bytes of logs, are written by others. */
final class Printable {
    private Printable() {}

    /** The text on one line; control characters and marks that turn the direction of text are shown as escapes. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                line.append(String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
