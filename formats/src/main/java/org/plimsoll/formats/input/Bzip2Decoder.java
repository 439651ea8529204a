package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Decodes blocks of bzip2 files one after the other, up to the text in which runs are still short. It keeps six bytes
 * of memory for each byte of the largest block, 5.6 MB for blocks of 900,000.
 *
 * <p>There is no specification but the program of Julian Seward; what is checked is what it checks.
 */
final class Bzip2Decoder {
    private static final int MAGIC_BITS = 48;
    private static final int GROUP = 50;
    private static final int MOST_CODES = 6;
    /** Only these can be used, but the format can name more, and there are programs that do. */
    private static final int MOST_SELECTORS = 18_002;

    /** Of the list of bytes that were seen last, those that are kept in one word. */
    private static final int FRONT = Long.BYTES;

    private static final int TEXT_SLACK = 16;

    private final Bzip2Codes[] codes = new Bzip2Codes[MOST_CODES];
    private final byte[] selectors = new byte[MOST_SELECTORS];
    private final byte[] bytes = new byte[256];
    private final int[] counts = new int[256];
    private final short[] symbols = new short[GROUP];
    private final Bzip2Rotations rotations = new Bzip2Rotations();
    private final Bzip2Check checker = new Bzip2Check();
    /** The last bytes of the sorted rotations, later the text. */
    private byte[] text = {};

    private byte[] data = {};
    private int bit;
    private int end;
    private int storedCheck;

    Bzip2Decoder() {
        Arrays.setAll(codes, i -> new Bzip2Codes());
    }

    /**
     * Decodes a block.
     *
     * @param bits the block, with 160 bytes behind it that are not looked at but may be read
     * @param from the bit at which it begins
     * @param to the bit at which it must have ended
     * @param limit most bytes that it may have
     * @return length of the text
     * @throws EOFException if there are not enough bits
     * @throws IOException if they are damaged
     */
    int decode(byte[] bits, int from, int to, int limit) throws IOException {
        data = bits;
        bit = from + MAGIC_BITS;
        end = to;
        storedCheck = take(Integer.SIZE);
        if (take(1) != 0) {
            throw new IOException("its blocks are randomised, as bzip2 has not written them since 1999");
        }
        int first = take(24);
        int used = readBytes();
        int codeCount = take(3);
        int selectorCount = take(15);
        if (codeCount < 2 || codeCount > MOST_CODES || selectorCount == 0) {
            throw damaged();
        }
        readSelectors(codeCount, selectorCount);
        for (int i = 0; i < codeCount; i++) {
            readCode(codes[i], used + 2);
        }
        if (text.length < limit + TEXT_SLACK) {
            text = new byte[limit + TEXT_SLACK];
        }
        int length = readText(used, Math.min(selectorCount, MOST_SELECTORS), limit);
        if (first >= length) {
            throw damaged();
        }
        rotations.undo(text, length, counts, first);
        return length;
    }

    /** The text of the last block, before runs are expanded. */
    byte[] text() {
        return text;
    }

    /** Gives the text away for an array of any length. */
    byte[] exchangeText(byte[] other) {
        byte[] given = text;
        text = other;
        return given;
    }

    /** What the bytes of blocks are checked with. */
    Bzip2Check checker() {
        return checker;
    }

    /** The bit behind the last block. */
    int bit() {
        return bit;
    }

    /** The checksum that the last block should have. */
    int storedCheck() {
        return storedCheck;
    }

    private int take(int count) throws EOFException {
        int taken = (int) (Bzip2Codes.wordAt(data, bit) >>> (Long.SIZE - count));
        bit += count;
        if (bit > end) {
            throw new EOFException();
        }
        return taken;
    }

    /** Which bytes there are: 16 bits say in which sixteenths, and 16 more of each of these, which. */
    private int readBytes() throws IOException {
        int sixteenths = take(16);
        int used = 0;
        for (int i = 0; i < 16; i++) {
            int present = (sixteenths & 0x8000 >>> i) == 0 ? 0 : take(16);
            for (int j = 0; j < 16; j++) {
                if ((present & 0x8000 >>> j) != 0) {
                    bytes[used++] = (byte) (i << 4 | j);
                }
            }
        }
        if (used == 0) {
            throw damaged();
        }
        return used;
    }

    /** Which code each group of symbols has; codes are named by how long ago they were named last. */
    private void readSelectors(int codeCount, int count) throws IOException {
        int recent = 0x543210;
        for (int i = 0; i < count; i++) {
            int ones = Long.numberOfLeadingZeros(~Bzip2Codes.wordAt(data, bit));
            if (ones >= codeCount) {
                throw bit + MOST_CODES > end ? new EOFException() : damaged();
            }
            take(ones + 1);
            int shift = 4 * ones;
            int code = recent >>> shift & 0xf;
            int below = (1 << shift) - 1;
            recent = (recent & ~(below << 4 | 0xf)) | (recent & below) << 4 | code;
            if (i < MOST_SELECTORS) {
                selectors[i] = (byte) code;
            }
        }
    }

    /** The length of each symbol's code, told by its difference from the one before. */
    private void readCode(Bzip2Codes code, int symbolCount) throws IOException {
        int length = take(5);
        for (int symbol = 0; symbol < symbolCount; symbol++) {
            while (true) {
                if (length < 1 || length > Bzip2Codes.LONGEST) {
                    throw damaged();
                }
                if (take(1) == 0) {
                    break;
                }
                length += take(1) == 0 ? 1 : -1;
            }
            code.length(symbol, length);
        }
        code.build(symbolCount);
    }

    /**
     * Each symbol says how many other bytes were seen since its byte was seen last. The bytes that were seen last are
     * in one word, so that nearly always the list is changed without a loop. Symbols 0 and 1 are the digits of how
     * often the last byte is repeated.
     *
     * @param used different bytes that there are
     */
    private int readText(int used, int groups, int limit) throws IOException {
        Arrays.fill(counts, 0);
        byte[] out = text;
        byte[] rest = bytes;
        long front = Bytes.longAt(rest, 0);
        int endOfBlock = used + 1;
        int length = 0;
        int run = 0;
        int digit = 1;
        for (int group = 0; group < groups; group++) {
            int count = readGroup(codes[selectors[group]], endOfBlock);
            for (int i = 0; i < count; i++) {
                int symbol = symbols[i];
                if (symbol <= 1) {
                    run += digit << symbol;
                    digit <<= 1;
                    if (run > limit - length) {
                        throw damaged();
                    }
                    continue;
                }
                if (run > 0) {
                    repeat(out, length, front, run);
                    length += run;
                    run = 0;
                    digit = 1;
                }
                if (symbol >= endOfBlock) {
                    if (symbol > endOfBlock) {
                        throw damaged();
                    }
                    return length;
                }
                if (length == limit) {
                    throw damaged();
                }
                int index = symbol - 1;
                if (index < FRONT) {
                    int shift = index << 3;
                    long value = front >>> shift & 0xff;
                    long moved = -1L >>> (Long.SIZE - Byte.SIZE - shift);
                    front = (front & ~moved) | (front << 8 & moved) | value;
                } else {
                    byte value = rest[index];
                    System.arraycopy(rest, FRONT, rest, FRONT + 1, index - FRONT);
                    rest[FRONT] = (byte) (front >>> (Long.SIZE - Byte.SIZE));
                    front = front << 8 | (value & 0xff);
                }
                counts[(int) front & 0xff]++;
                out[length++] = (byte) front;
            }
        }
        throw damaged();
    }

    private void repeat(byte[] out, int from, long front, int run) {
        counts[(int) front & 0xff] += run;
        if (run <= Long.BYTES) {
            Bytes.putLong(out, from, Bytes.spread((int) front));
        } else {
            Arrays.fill(out, from, from + run, (byte) front);
        }
    }

    /**
     * Reads the symbols of a group, the last group up to the end of the block; two codes are sure to be in a word. What
     * is no code gives a symbol behind the last one.
     */
    private int readGroup(Bzip2Codes code, int endOfBlock) throws EOFException {
        byte[] source = data;
        short[] lookup = code.lookup;
        short[] out = symbols;
        int at = bit;
        int count = 0;
        while (count < GROUP) {
            long word = Bzip2Codes.wordAt(source, at);
            int found = lookup[(int) (word >>> Bzip2Codes.SHIFT)];
            found = found == 0 ? code.longer(word) : found;
            int length = found & Bzip2Codes.LENGTH_MASK;
            int symbol = found >>> Bzip2Codes.LENGTH_BITS;
            at += length;
            out[count++] = (short) symbol;
            if (symbol >= endOfBlock) {
                break;
            }
            word <<= length;
            found = lookup[(int) (word >>> Bzip2Codes.SHIFT)];
            found = found == 0 ? code.longer(word) : found;
            symbol = found >>> Bzip2Codes.LENGTH_BITS;
            at += found & Bzip2Codes.LENGTH_MASK;
            out[count++] = (short) symbol;
            if (symbol >= endOfBlock) {
                break;
            }
        }
        bit = at;
        if (at > end) {
            throw new EOFException();
        }
        return count;
    }

    private static IOException damaged() {
        return new IOException("a block of it is damaged");
    }
}
