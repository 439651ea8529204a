package org.plimsoll.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Shows what must not reach a terminal or a page: control characters could move the cursor, characters that steer the
 * direction of writing could make a line read as something else.
 */
public final class Visible {
    private Visible() {}

    /** The text with every control and format character as {@code \xNN}, byte by byte in UTF-8. */
    public static String text(String text) {
        return isPlain(text) ? text : text(text, codePoint -> true);
    }

    /** Nearly every text is of ASCII only, and is looked at several times. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * The same, where a typeface cannot draw everything.
     *
     * @param drawable whether there is a picture for a code point; the others are written as bytes too
     */
    public static String text(String text, IntPredicate drawable) {
        if (text.codePoints().allMatch(codePoint -> harmless(codePoint) && drawable.test(codePoint))) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (harmless(codePoint) && drawable.test(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                appendBytes(visible, codePoint);
            }
        });
        return visible.toString();
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendBytes(StringBuilder visible, int codePoint) {
        if (codePoint < 0x80) {
            visible.append(String.format(Locale.ROOT, "\\x%02X", codePoint));
            return;
        }
        for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            visible.append(String.format(Locale.ROOT, "\\x%02X", each & 0xFF));
        }
    }
}
