package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Finds a text in bytes, letters of ASCII compared with or without their case.
 *
 * <p>In a short text it looks for its rarest sign, eight bytes at a time, and compares the rest only where that stands.
 * A longer one it passes in strides: four bytes that stand nowhere in the text cannot be part of it, so the next place
 * to look at is nearly the whole length of the text further on (Horspool's search with groups of four signs).
 */
final class TextSearch {
    /** Signs from the rarest in logs to the most frequent; what is not in it is rare. */
    private static final String FREQUENT = "@-_:<>zqxjkvbgyfwh7968543pulcmdn2soi1rate0. ";

    private static final long CASE_BITS = Bytes.spread(0x20);

    /** Signs that are looked at together in strides. */
    private static final int GROUP = Integer.BYTES;

    /** From this length on strides are long enough. */
    private static final int LONG = 8;

    private static final int HASH_BITS = 12;
    private static final int HASH_FACTOR = 0x9E3779B1;

    private final byte[] word;
    private final boolean foldCase;
    private final int anchor;
    private final boolean letter;
    private final long spread;
    private final int foldBits;
    /** By hash of the last group, how far it is at least to the next place where the text can end; empty if short. */
    private final byte[] strides;

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
        foldBits = foldCase ? (int) CASE_BITS : 0;
        strides = word.length < LONG ? new byte[0] : strides();
    }

    private byte[] strides() {
        byte[] byHash = new byte[1 << HASH_BITS];
        int longest = Math.min(word.length - GROUP + 1, Byte.MAX_VALUE);
        Arrays.fill(byHash, (byte) longest);
        for (int end = GROUP; end <= word.length; end++) {
            byHash[hash(word, end - GROUP)] = (byte) Math.min(word.length - end, longest);
        }
        return byHash;
    }

    /** Signs that differ in more than their case may have the same hash: then the texts are compared. */
    private int hash(byte[] data, int at) {
        return ((Bytes.intAt(data, at) | foldBits) * HASH_FACTOR) >>> (Integer.SIZE - HASH_BITS);
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
        return strides.length > 0 ? findInStrides(data, from, to) : findAnchor(data, from, to);
    }

    private int findInStrides(byte[] data, int from, int to) {
        int end = from + word.length;
        while (end <= to) {
            int stride = strides[hash(data, end - GROUP)];
            if (stride > 0) {
                end += stride;
            } else if (isAt(data, end - word.length)) {
                return end - word.length;
            } else {
                end++;
            }
        }
        return -1;
    }

    private int findAnchor(byte[] data, int from, int to) {
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
