package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Finds a text in bytes, letters of ASCII compared with or without their case. Looks for the rarest sign of the text,
 * eight bytes at a time, and compares the rest only where that stands.
 */
final class TextSearch {
    /** Signs from the rarest in logs to the most frequent; what is not in it is rare. */
    private static final String FREQUENT = "@-_:<>zqxjkvbgyfwh7968543pulcmdn2soi1rate0. ";

    private static final long CASE_BITS = Bytes.spread(0x20);

    private final byte[] word;
    private final boolean foldCase;
    private final int anchor;
    private final boolean letter;
    private final long spread;

    TextSearch(String text, boolean foldCase) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        this.foldCase = foldCase;
        word = foldCase ? lower(bytes) : bytes;
        int rarest = 0;
        for (int i = 1; i < word.length; i++) {
            if (frequency(word[i]) < frequency(word[rarest])) {
                rarest = i;
            }
        }
        anchor = rarest;
        letter = foldCase && word.length > 0 && isLower(word[anchor]);
        spread = word.length == 0 ? 0 : Bytes.spread(word[anchor]);
    }

    private static int frequency(byte b) {
        return FREQUENT.indexOf(Character.toLowerCase((char) (b & 0xff)));
    }

    private static boolean isLower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    /** ASCII letters in lower case; other bytes as they are. */
    static byte[] lower(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        return lower;
    }

    static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
    }

    /** Bytes of the text. */
    int length() {
        return word.length;
    }

    /** Where it first stands in {@code [from, to)}, or -1. */
    int find(byte[] data, int from, int to) {
        if (word.length == 0) {
            return from;
        }
        int i = from + anchor;
        int last = to - word.length + anchor;
        while (i + Long.BYTES <= to && i <= last) {
            long bytes = Bytes.longAt(data, i);
            long found = Bytes.matches(letter ? bytes | CASE_BITS : bytes, spread);
            while (found != 0) {
                int at = i + (Long.numberOfTrailingZeros(found) >>> 3);
                if (at <= last && isAt(data, at - anchor)) {
                    return at - anchor;
                }
                found &= found - 1;
            }
            i += Long.BYTES;
        }
        for (; i <= last; i++) {
            if (isAt(data, i - anchor)) {
                return i - anchor;
            }
        }
        return -1;
    }

    /** Whether it is all of {@code [from, to)}. */
    boolean equals(byte[] data, int from, int to) {
        return to - from == word.length && isAt(data, from);
    }

    private boolean isAt(byte[] data, int at) {
        for (int i = 0; i < word.length; i++) {
            byte b = data[at + i];
            if ((foldCase ? lower(b) : b) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
