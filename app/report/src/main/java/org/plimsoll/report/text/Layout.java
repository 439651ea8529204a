package org.plimsoll.report.text;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.report.Visible;

/** Text in columns of a terminal, where some characters take two places and some none. */
final class Layout {
    /** Columns of a line: what every terminal, mail and printer has. */
    static final int WIDTH = 80;

    /** The first character that takes no place, and none before it takes two. */
    private static final int FIRST_MARK = 0x300;

    private Layout() {}

    /** Places that a text takes; a plain loop, as a stream for each of thousands of words took 0.01 s of a start. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += codePoint < FIRST_MARK ? 1 : width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    /** The wide blocks of Unicode's East Asian Width, coarsely: a character too many taken for wide does no harm. */
    private static boolean wide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x231A && codePoint <= 0x23FF)
                || (codePoint >= 0x25FD && codePoint <= 0x27BF)
                || (codePoint >= 0x2B1B && codePoint <= 0x2B55)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xA960 && codePoint <= 0xA97F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE10 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || codePoint >= 0x16FE0;
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Cuts a text into lines, at blanks where possible; what must not reach a terminal is shown as bytes. */
    static List<String> wrap(String text, int width) {
        String visible = Visible.text(text);
        if (!visible.startsWith(" ") && width(visible) <= width) {
            return List.of(visible);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : visible.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(breakOff(word, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Puts all full lines of an overlong word into the lines and returns the rest. */
    private static String breakOff(String word, int width, List<String> lines) {
        if (width(word) <= width) {
            return word;
        }
        StringBuilder rest = new StringBuilder();
        int used = 0;
        for (int codePoint : word.codePoints().toArray()) {
            if (used + width(codePoint) > width) {
                lines.add(rest.toString());
                rest.setLength(0);
                used = 0;
            }
            rest.appendCodePoint(codePoint);
            used += width(codePoint);
        }
        return rest.toString();
    }
}
