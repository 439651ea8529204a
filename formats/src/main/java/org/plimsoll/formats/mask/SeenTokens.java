package org.plimsoll.formats.mask;

/**
 * Which short tokens a log holds, in a table of fixed size (a Bloom filter): it may take a token for one that it has
 * seen, never the other way round. Case does not matter. Longer tokens are not noted, for none becomes another by
 * chance. Not safe for use by several threads.
 */
final class SeenTokens {
    /** Tokens of fewer characters are nobody's name. */
    static final int SHORTEST = 4;

    static final int LONGEST = 10;

    /** 16 MB: with ten million tokens one in fifty others is taken for one of them. */
    private static final int WORDS = 1 << 21;

    private static final int BITS_SHIFT = Long.SIZE - 27;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] bits = new long[WORDS];

    /** Whether tokens of that length are noted. */
    static boolean notes(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    /** Notes the token in {@code [from, to)} if it is of such a length. */
    void add(byte[] data, int from, int to) {
        if (notes(to - from)) {
            long hash = hash(data, from, to);
            set(hash * GOLDEN);
            set(hash * PRIME);
        }
    }

    /** Whether a token was noted. */
    boolean has(byte[] data, int from, int to) {
        long hash = hash(data, from, to);
        return isSet(hash * GOLDEN) && isSet(hash * PRIME);
    }

    private static long hash(byte[] data, int from, int to) {
        long hash = OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ Letters.lower(data[i])) * PRIME;
        }
        return hash ^ hash >>> 29;
    }

    private void set(long product) {
        int bit = (int) (product >>> BITS_SHIFT);
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(long product) {
        int bit = (int) (product >>> BITS_SHIFT);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }
}
