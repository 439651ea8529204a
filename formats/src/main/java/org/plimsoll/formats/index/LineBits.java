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

    /** Lines that are marked. */
    int count() {
        return countBefore(words.length << 6);
    }

    /** Lines that are marked before a line. */
    int countBefore(int line) {
        int count = 0;
        for (int i = 0; i < words.length && i << 6 < line; i++) {
            int left = line - (i << 6);
            count += Long.bitCount(left >= Long.SIZE ? words[i] : words[i] & ((1L << left) - 1));
        }
        return count;
    }

    /**
     * The line before which so many are marked, and which is marked itself.
     *
     * @throws IndexOutOfBoundsException if there are not more than that
     */
    int marked(int rank) {
        int left = rank;
        for (int i = 0; i < words.length; i++) {
            int here = Long.bitCount(words[i]);
            if (left < here) {
                long word = words[i];
                for (int skipped = 0; skipped < left; skipped++) {
                    word &= word - 1;
                }
                return (i << 6) + Long.numberOfTrailingZeros(word);
            }
            left -= here;
        }
        throw new IndexOutOfBoundsException("hit " + rank);
    }

    /** Gives up room that is not needed. */
    void trim(int lines) {
        int enough = (lines + 63) >> 6;
        if (words.length > enough) {
            words = Arrays.copyOf(words, enough);
        }
    }
}
