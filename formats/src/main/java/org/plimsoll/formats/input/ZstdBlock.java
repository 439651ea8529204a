package org.plimsoll.formats.input;

import java.io.IOException;

import org.plimsoll.formats.bytes.Bytes;

/** Decodes the compressed blocks of a Zstandard frame (RFC 8878 section 3.1.1.3), one after the other. */
final class ZstdBlock {
    private static final byte[] LITERAL_DISTRIBUTION = {
        4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1
    };
    private static final byte[] MATCH_DISTRIBUTION = {
        1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1
    };
    private static final byte[] OFFSET_DISTRIBUTION = {
        1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1
    };
    /** Bits behind the codes of literal lengths from 16 on; smaller codes are lengths. */
    private static final byte[] LITERAL_BITS =
            table(36, 16, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    /** Bits behind the codes of match lengths from 32 on; smaller codes are lengths. */
    private static final byte[] MATCH_BITS =
            table(53, 32, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);

    private static final int[] LITERAL_BASES = bases(LITERAL_BITS, 0);
    private static final int[] MATCH_BASES = bases(MATCH_BITS, 3);
    private static final byte[] OFFSET_BITS = new byte[32];
    private static final int[] OFFSET_BASES = new int[32];

    static {
        for (int code = 0; code < OFFSET_BITS.length; code++) {
            OFFSET_BITS[code] = (byte) code;
            OFFSET_BASES[code] = 1 << code;
        }
    }

    /** With so many bits behind the codes of a sequence, a word does not hold those of the next states. */
    private static final int MANY_BITS = 30;

    /** Where bytes are copied, so many at a time. */
    private static final int COPIED = 2 * Long.BYTES;

    private final ZstdLiterals literals = new ZstdLiterals();
    private final ZstdStates literalStates = new ZstdStates(9, 35, LITERAL_BASES, LITERAL_BITS);
    private final ZstdStates offsetStates = new ZstdStates(8, 31, OFFSET_BASES, OFFSET_BITS);
    private final ZstdStates matchStates = new ZstdStates(9, 52, MATCH_BASES, MATCH_BITS);
    private int recent1;
    private int recent2;
    private int recent3;

    private static byte[] table(int codes, int from, int... bits) {
        byte[] table = new byte[codes];
        for (int i = 0; i < bits.length; i++) {
            table[from + i] = (byte) bits[i];
        }
        return table;
    }

    private static int[] bases(byte[] bits, int smallest) {
        int[] bases = new int[bits.length];
        int base = smallest;
        for (int code = 0; code < bases.length; code++) {
            bases[code] = base;
            base += 1 << bits[code];
        }
        return bases;
    }

    /** A new frame knows nothing of the one before it. */
    void begin() {
        literals.forget();
        literalStates.forget();
        offsetStates.forget();
        matchStates.forget();
        recent1 = 1;
        recent2 = 4;
        recent3 = 8;
    }

    /**
     * Decodes a block.
     *
     * @param source the block, with eight bytes before and after it
     * @param target what was decoded until now, with room for a block and eight bytes
     * @param begin where the block's bytes go
     * @return where they end
     */
    int decode(byte[] source, int from, int to, byte[] target, int begin) throws IOException {
        int at = literals.read(source, from, to);
        int count = source[at++] & 0xff;
        if (count >= 128) {
            int low = source[at++] & 0xff;
            count = count == 255 ? low + ((source[at++] & 0xff) << 8) + 0x7f00 : ((count - 128) << 8) + low;
        }
        if (count == 0) {
            if (at != to) {
                throw damaged();
            }
            System.arraycopy(literals.data, 0, target, begin, literals.length());
            return begin + literals.length();
        }
        int modes = source[at++];
        if ((modes & 3) != 0) {
            throw damaged();
        }
        at = states(literalStates, modes >> 6 & 3, 6, LITERAL_DISTRIBUTION, source, at, to);
        at = states(offsetStates, modes >> 4 & 3, 5, OFFSET_DISTRIBUTION, source, at, to);
        at = states(matchStates, modes >> 2 & 3, 6, MATCH_DISTRIBUTION, source, at, to);
        return sequences(source, at, to, count, target, begin);
    }

    private static int states(ZstdStates states, int mode, int log, byte[] distribution, byte[] source, int at, int to)
            throws IOException {
        switch (mode) {
            case 0 -> states.predefined(log, distribution);
            case 1 -> {
                states.single(source[at] & 0xff);
                return at + 1;
            }
            case 2 -> {
                return states.read(source, at, to);
            }
            default -> {
                if (!states.filled()) {
                    throw damaged();
                }
            }
        }
        return at;
    }

    /**
     * Each sequence copies literals and then a match; its numbers are read from the end of their stream. This is the
     * loop in which the time goes: everything is in locals, all numbers of a sequence come from one word, and what is
     * known of a state from another one.
     */
    private int sequences(byte[] source, int from, int to, int count, byte[] target, int begin) throws IOException {
        long[] literalEntries = literalStates.entries;
        long[] offsetEntries = offsetStates.entries;
        long[] matchEntries = matchStates.entries;
        byte[] literalBytes = literals.data;
        int first = from * 8;
        int bit = ZstdLiterals.lastBit(source, from, to);
        long literalEntry = literalEntries[bits(source, bit -= literalStates.log(), literalStates.log())];
        long offsetEntry = offsetEntries[bits(source, bit -= offsetStates.log(), offsetStates.log())];
        long matchEntry = matchEntries[bits(source, bit -= matchStates.log(), matchStates.log())];
        int last1 = recent1;
        int last2 = recent2;
        int last3 = recent3;
        int literal = 0;
        int literalEnd = literals.length();
        int out = begin;
        int limit = begin + ZstdDecoder.BLOCK_BYTES;
        for (int i = count; i > 0; i--) {
            long word = wordBefore(source, bit);
            int offsetBits = (int) (offsetEntry >>> 32) & 0xff;
            int matchBits = (int) (matchEntry >>> 32) & 0xff;
            int runBits = (int) (literalEntry >>> 32) & 0xff;
            boolean many = offsetBits + matchBits + runBits > MANY_BITS;
            int number = (int) offsetEntry + top(word, offsetBits);
            bit -= offsetBits;
            word = many ? wordBefore(source, bit) : word << offsetBits;
            int match = (int) matchEntry + top(word, matchBits);
            word <<= matchBits;
            int run = (int) literalEntry + top(word, runBits);
            bit -= matchBits + runBits;
            if (i > 1) {
                word = many ? wordBefore(source, bit) : word << runBits;
                int runStateBits = (int) (literalEntry >>> 40) & 0xff;
                int matchStateBits = (int) (matchEntry >>> 40) & 0xff;
                int offsetStateBits = (int) (offsetEntry >>> 40) & 0xff;
                literalEntry = literalEntries[(int) (literalEntry >>> 48) + top(word, runStateBits)];
                word <<= runStateBits;
                matchEntry = matchEntries[(int) (matchEntry >>> 48) + top(word, matchStateBits)];
                word <<= matchStateBits;
                offsetEntry = offsetEntries[(int) (offsetEntry >>> 48) + top(word, offsetStateBits)];
                bit -= runStateBits + matchStateBits + offsetStateBits;
            }
            int offset;
            if (number > 3) {
                offset = number - 3;
                last3 = last2;
                last2 = last1;
                last1 = offset;
            } else {
                // Small numbers name one of the last three offsets, which come first then.
                int choice = run == 0 ? number : number - 1;
                offset = choice == 0 ? last1 : choice == 1 ? last2 : choice == 2 ? last3 : last1 - 1;
                last3 = choice <= 1 ? last3 : last2;
                last2 = choice == 0 ? last2 : last1;
                last1 = offset;
            }
            if (bit < first
                    || run > literalEnd - literal
                    || match + run > limit - out
                    || offset <= 0
                    || number < 0
                    || offset > out + run) {
                throw damaged();
            }
            copy(literalBytes, literal, target, out, run);
            literal += run;
            out += run;
            if (offset >= COPIED) {
                copy(target, out - offset, target, out, match);
            } else {
                repeat(target, out, offset, match);
            }
            out += match;
        }
        recent1 = last1;
        recent2 = last2;
        recent3 = last3;
        int rest = literalEnd - literal;
        if (bit != first || rest > limit - out) {
            throw damaged();
        }
        System.arraycopy(literalBytes, literal, target, out, rest);
        return out + rest;
    }

    /** The 57 bits or more before a place, the last one highest. */
    private static long wordBefore(byte[] source, int bit) {
        int end = (bit + 7) >>> 3;
        return Bytes.longAt(source, end - Long.BYTES) << (end * Byte.SIZE - bit);
    }

    /** The highest bits of a word, less than 32 of them. */
    private static int top(long word, int count) {
        return (int) (word >>> 1 >>> (Long.SIZE - 1 - count));
    }

    private static int bits(byte[] source, int bit, int width) {
        return (int) (Bytes.longAt(source, bit >> 3) >>> (bit & 7) & (1L << width) - 1);
    }

    /**
     * Runs over the end by up to 16 bytes, which what follows overwrites; so short copies are made without a branch.
     */
    private static void copy(byte[] source, int from, byte[] target, int to, int length) {
        int i = 0;
        do {
            Bytes.putLong(target, to + i, Bytes.longAt(source, from + i));
            Bytes.putLong(target, to + i + Long.BYTES, Bytes.longAt(source, from + i + Long.BYTES));
            i += COPIED;
        } while (i < length);
    }

    /** Copies what is so near that it is repeated. */
    private static void repeat(byte[] target, int to, int offset, int length) {
        int from = to - offset;
        if (offset >= Long.BYTES) {
            for (int i = 0; i < length; i += Long.BYTES) {
                Bytes.putLong(target, to + i, Bytes.longAt(target, from + i));
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            target[to + i] = target[from + i];
        }
    }

    private static IOException damaged() {
        return new IOException("a block of it is damaged");
    }
}
