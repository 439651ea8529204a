package org.plimsoll.formats.input;

import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * One of the two to six prefix codes of a bzip2 block. A code is looked up by its first bits; the few that are longer
 * are found by their length, as the codes of one length are consecutive numbers.
 */
final class Bzip2Codes {
    /** Longest code that the format allows. */
    static final int LONGEST = 20;

    /** Bits of a symbol's length in what is looked up; the symbol is above them. */
    static final int LENGTH_BITS = 5;

    static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    /** What bits stand for that are no code: a symbol behind the last one. */
    static final int NONE = 511 << LENGTH_BITS | LONGEST;

    private static final int LOOKED_UP_BITS = 10;
    /** What a word is shifted by to be looked up. */
    static final int SHIFT = Long.SIZE - LOOKED_UP_BITS;

    private static final int MOST_SYMBOLS = 258;

    /** Symbol and length of the code that these bits begin with; 0 if it is longer. */
    final short[] lookup = new short[1 << LOOKED_UP_BITS];

    private final byte[] lengths = new byte[MOST_SYMBOLS];
    /** Symbols in the order of their codes. */
    private final short[] ordered = new short[MOST_SYMBOLS];
    /** For each length the first number that is no code of it, and what leads from a number to its symbol. */
    private final int[] ends = new int[LONGEST + 1];

    private final int[] shifts = new int[LONGEST + 1];

    /** The next 57 bits or more, the first one highest. */
    static long wordAt(byte[] data, int bit) {
        return Long.reverseBytes(Bytes.longAt(data, bit >>> 3)) << (bit & 7);
    }

    void length(int symbol, int length) {
        lengths[symbol] = (byte) length;
    }

    /** Makes the code of the lengths. Of more codes than fit the last ones are never met, as in bzip2 itself. */
    void build(int symbols) {
        Arrays.fill(lookup, (short) 0);
        int code = 0;
        int position = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code <<= 1;
            shifts[length] = position - code;
            for (int symbol = 0; symbol < symbols; symbol++) {
                if (lengths[symbol] == length) {
                    ordered[position++] = (short) symbol;
                    fill(code++, length, symbol);
                }
            }
            ends[length] = code;
        }
    }

    private void fill(int code, int length, int symbol) {
        if (length <= LOOKED_UP_BITS && code < 1 << length) {
            int free = LOOKED_UP_BITS - length;
            Arrays.fill(lookup, code << free, (code + 1) << free, (short) (symbol << LENGTH_BITS | length));
        }
    }

    /** Symbol and length of a code that is not in the table. */
    int longer(long word) {
        for (int length = LOOKED_UP_BITS + 1; length <= LONGEST; length++) {
            int code = (int) (word >>> (Long.SIZE - length));
            if (code < ends[length]) {
                return ordered[code + shifts[length]] << LENGTH_BITS | length;
            }
        }
        return NONE;
    }
}
