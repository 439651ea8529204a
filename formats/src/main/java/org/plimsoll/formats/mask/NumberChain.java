package org.plimsoll.formats.mask;

import java.util.Arrays;

/**
 * Replaces the digits of a number, and bytes beyond ASCII, one after the other: each is shifted by what the key makes
 * of all before it, so that numbers that begin alike still do, as in Crypto-PAn (Xu et al. 2002). Not safe for use by
 * several threads.
 */
final class NumberChain {
    private static final int PURPOSE = 2;
    private static final int CACHE_SIZE = 1 << 14;
    private static final int LONGEST = 32;

    private final Prf prf;

    /** Recent numbers and what they became; a table of fixed size that only saves time. */
    private final byte[][] recent = new byte[CACHE_SIZE][];

    private final byte[][] masked = new byte[CACHE_SIZE][];

    NumberChain(Prf prf) {
        this.prf = prf;
    }

    /** Replaces digits where they stand; the first one always changes. */
    void mask(byte[] data, int from, int to) {
        for (int piece = from; piece < to; piece += LONGEST) {
            maskPiece(data, piece, Math.min(to, piece + LONGEST));
        }
    }

    private void maskPiece(byte[] data, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + data[i];
        }
        int slot = (hash * 0x9e3779b1) >>> 18;
        byte[] known = recent[slot];
        if (known != null && Arrays.equals(known, 0, known.length, data, from, to)) {
            System.arraycopy(masked[slot], 0, data, from, to - from);
            return;
        }
        byte[] original = Arrays.copyOfRange(data, from, to);
        for (int i = from; i < to; i++) {
            byte[] digest = prf.digest(PURPOSE, original, 0, i - from);
            int amount = (digest[0] & 0x7f) << 16 | (digest[1] & 0xff) << 8 | (digest[2] & 0xff);
            int radix = Letters.radix(data[i]);
            data[i] = Letters.shift(data[i], i == from ? 1 + amount % (radix - 1) : amount);
        }
        recent[slot] = original;
        masked[slot] = Arrays.copyOfRange(data, from, to);
    }
}
