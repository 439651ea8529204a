package org.plimsoll.formats.index;

import java.util.Arrays;

/** A bit for each line of a page. */
final class LineBits {
    private static final int FIRST_WORDS = 8;

    private long[] words = {};

    /** Marks a line. */
    void set(int line) {
        int word = line >> 6;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(FIRST_WORDS, 2 * word + 1));
        }
        words[word] |= 1L << line;
    }

    /** Whether a line is marked. */
    boolean has(int line) {
        int word = line >> 6;
        return word < words.length && (words[word] & (1L << line)) != 0;
    }

    /** Gives up room that is not needed. */
    void trim(int lines) {
        int enough = (lines + 63) >> 6;
        if (words.length > enough) {
            words = Arrays.copyOf(words, enough);
        }
    }
}
