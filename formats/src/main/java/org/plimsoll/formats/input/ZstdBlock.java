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

    private final ZstdLiterals literals = new ZstdLiterals();
    private final ZstdStates literalStates = new ZstdStates(9, 35);
    private final ZstdStates offsetStates = new ZstdStates(8, 31);
    private final ZstdStates matchStates = new ZstdStates(9, 52);
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
     * loop in which the time goes: everything is in locals.
     */
    private int sequences(byte[] source, int from, int to, int count, byte[] target, int begin) throws IOException {
        int first = from * 8;
        int bit = ZstdLiterals.lastBit(source, from, to);
        int literalState = bits(source, bit -= literalStates.log(), literalStates.log());
        int offsetState = bits(source, bit -= offsetStates.log(), offsetStates.log());
        int matchState = bits(source, bit -= matchStates.log(), matchStates.log());
        int literal = 0;
        int literalEnd = literals.length();
        int out = begin;
        int limit = begin + ZstdInput.BLOCK_BYTES;
        for (int i = count; i > 0; i--) {
            int offsetCode = offsetStates.symbols[offsetState];
            int matchCode = matchStates.symbols[matchState];
            int literalCode = literalStates.symbols[literalState];
            int offsetNumber = (1 << offsetCode) + bits(source, bit -= offsetCode, offsetCode);
            int matchBits = MATCH_BITS[matchCode];
            int match = MATCH_BASES[matchCode] + bits(source, bit -= matchBits, matchBits);
            int literalBits = LITERAL_BITS[literalCode];
            int run = LITERAL_BASES[literalCode] + bits(source, bit -= literalBits, literalBits);
            if (i > 1) {
                int width = literalStates.bits[literalState];
                literalState = literalStates.bases[literalState] + bits(source, bit -= width, width);
                width = matchStates.bits[matchState];
                matchState = matchStates.bases[matchState] + bits(source, bit -= width, width);
                width = offsetStates.bits[offsetState];
                offsetState = offsetStates.bases[offsetState] + bits(source, bit -= width, width);
            }
            int offset = offset(offsetNumber, run);
            if (bit < first
                    || run > literalEnd - literal
                    || match + run > limit - out
                    || offset <= 0
                    || offset > out + run) {
                throw damaged();
            }
            copyLiterals(literal, run, target, out);
            literal += run;
            out += run;
            copyMatch(target, out - offset, out, match);
            out += match;
        }
        int rest = literalEnd - literal;
        if (bit != first || rest > limit - out) {
            throw damaged();
        }
        System.arraycopy(literals.data, literal, target, out, rest);
        return out + rest;
    }

    private static int bits(byte[] source, int bit, int width) {
        return (int) (Bytes.longAt(source, bit >> 3) >>> (bit & 7) & (1L << width) - 1);
    }

    /** Small numbers name one of the last three offsets, which come first then. */
    private int offset(int number, int literals) {
        if (number > 3) {
            recent3 = recent2;
            recent2 = recent1;
            recent1 = number - 3;
            return recent1;
        }
        int choice = literals == 0 ? number : number - 1;
        if (choice == 0) {
            return recent1;
        }
        int offset = choice == 1 ? recent2 : choice == 2 ? recent3 : recent1 - 1;
        recent3 = choice == 1 ? recent3 : recent2;
        recent2 = recent1;
        recent1 = offset;
        return offset;
    }

    /** Runs over the end by up to seven bytes, which what follows overwrites. */
    private void copyLiterals(int from, int length, byte[] target, int to) {
        for (int i = 0; i < length; i += Long.BYTES) {
            Bytes.putLong(target, to + i, Bytes.longAt(literals.data, from + i));
        }
    }

    private static void copyMatch(byte[] target, int from, int to, int length) {
        if (to - from >= Long.BYTES) {
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
