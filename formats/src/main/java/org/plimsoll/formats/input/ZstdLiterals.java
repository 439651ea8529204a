package org.plimsoll.formats.input;

import java.io.IOException;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/** The literals of a Zstandard block: raw, one byte repeated, or Huffman codes (RFC 8878 section 3.1.1.3.1). */
final class ZstdLiterals {
    /** Copies of eight bytes may run over. */
    private static final int SLACK = 32;

    private static final int LONGEST_CODE = 11;
    /** Bits that a word holds wherever it begins. */
    private static final int WORD_BITS = 56;

    final byte[] data = new byte[ZstdDecoder.BLOCK_BYTES + SLACK];
    private int length;

    private final byte[] weights = new byte[256];
    private final ZstdStates weightStates = new ZstdStates(6, 255);
    /** Symbol and length of the code that these bits begin with. */
    private final short[] codes = new short[1 << LONGEST_CODE];

    private int codeBits;

    int length() {
        return length;
    }

    void forget() {
        codeBits = 0;
    }

    /**
     * Reads the section.
     *
     * @return byte after it
     */
    int read(byte[] source, int from, int to) throws IOException {
        int first = source[from] & 0xff;
        int type = first & 3;
        int sizeFormat = first >> 2 & 3;
        return type < 2 ? readPlain(source, from, to, type, sizeFormat) : readCodes(source, from, to, type, sizeFormat);
    }

    private int readPlain(byte[] source, int from, int to, int type, int sizeFormat) throws IOException {
        long head = Bytes.longAt(source, from);
        int headBytes = (sizeFormat & 1) == 0 ? 1 : sizeFormat == 1 ? 2 : 3;
        length = (int) (headBytes == 1 ? head >> 3 & 0x1f : headBytes == 2 ? head >> 4 & 0xfff : head >> 4 & 0xfffff);
        int at = from + headBytes;
        int end = at + (type == 0 ? length : 1);
        if (length > ZstdDecoder.BLOCK_BYTES || end > to) {
            throw damaged();
        }
        if (type == 0) {
            System.arraycopy(source, at, data, 0, length);
        } else {
            Arrays.fill(data, 0, length, source[at]);
        }
        return end;
    }

    private int readCodes(byte[] source, int from, int to, int type, int sizeFormat) throws IOException {
        long head = Bytes.longAt(source, from);
        int sizeBits = sizeFormat < 2 ? 10 : sizeFormat == 2 ? 14 : 18;
        int mask = (1 << sizeBits) - 1;
        length = (int) (head >> 4) & mask;
        int packed = (int) (head >> (4 + sizeBits)) & mask;
        int at = from + (4 + 2 * sizeBits + 7) / 8;
        int end = at + packed;
        if (length > ZstdDecoder.BLOCK_BYTES || end > to) {
            throw damaged();
        }
        if (type == 2) {
            at = readTree(source, at, end);
        } else if (codeBits == 0) {
            throw damaged();
        }
        if (sizeFormat == 0) {
            decode(source, at, end, 0, length);
        } else {
            decodeFour(source, at, end);
        }
        return end;
    }

    private void decodeFour(byte[] source, int from, int end) throws IOException {
        long jumps = Bytes.longAt(source, from);
        int one = from + 6;
        int two = one + (int) (jumps & 0xffff);
        int three = two + (int) (jumps >> 16 & 0xffff);
        int four = three + (int) (jumps >> 32 & 0xffff);
        int quarter = (length + 3) / 4;
        if (four >= end || 3 * quarter > length) {
            throw damaged();
        }
        decode(source, one, two, 0, quarter);
        decode(source, two, three, quarter, 2 * quarter);
        decode(source, three, four, 2 * quarter, 3 * quarter);
        decode(source, four, end, 3 * quarter, length);
    }

    /** Codes are read from the end of their stream; five of them fit into a word. */
    private void decode(byte[] source, int from, int end, int begin, int limit) throws IOException {
        int bit = lastBit(source, from, end);
        int first = from * 8;
        int shift = codeBits;
        int mask = (1 << shift) - 1;
        int out = begin;
        while (out + 5 <= limit && bit - first >= WORD_BITS) {
            int base = bit - WORD_BITS;
            long word = Bytes.longAt(source, base >>> 3) >>> (base & 7);
            int left = WORD_BITS;
            for (int i = 0; i < 5; i++) {
                short code = codes[(int) (word >>> (left - shift)) & mask];
                data[out++] = (byte) code;
                left -= code >> 8;
            }
            bit = base + left;
        }
        for (; out < limit; out++) {
            int base = bit - shift;
            short code = codes[(int) (Bytes.longAt(source, base >> 3) >>> (base & 7)) & mask];
            data[out] = (byte) code;
            bit -= code >> 8;
            if (bit < first) {
                throw damaged();
            }
        }
        if (bit != first) {
            throw damaged();
        }
    }

    /** Bit after the last one of a stream that is read backwards: the highest bit that is set marks it. */
    static int lastBit(byte[] source, int from, int end) throws IOException {
        int last = end > from ? source[end - 1] & 0xff : 0;
        if (last == 0) {
            throw damaged();
        }
        return end * 8 - Integer.numberOfLeadingZeros(last) + 23;
    }

    private int readTree(byte[] source, int from, int to) throws IOException {
        int head = source[from] & 0xff;
        int at = from + 1;
        int count;
        int end;
        if (head >= 128) {
            count = head - 127;
            end = at + (count + 1) / 2;
            for (int i = 0; i < count; i++) {
                int pair = source[at + i / 2];
                weights[i] = (byte) (i % 2 == 0 ? pair >> 4 & 0xf : pair & 0xf);
            }
        } else {
            end = at + head;
            if (end > to) {
                throw damaged();
            }
            count = readWeights(source, at, end);
        }
        if (end > to) {
            throw damaged();
        }
        buildCodes(count);
        return end;
    }

    /** Two states take turns until the bits are used up. */
    private int readWeights(byte[] source, int from, int end) throws IOException {
        int first = weightStates.read(source, from, end) * 8;
        int bit = lastBit(source, first / 8, end);
        int log = weightStates.log();
        int state = bits(source, bit -= log, log);
        int other = bits(source, bit -= log, log);
        if (bit < first) {
            throw damaged();
        }
        int count = 0;
        while (count < 254) {
            weights[count++] = weightStates.symbols[state];
            int width = weightStates.bits[state];
            bit -= width;
            if (bit < first) {
                weights[count++] = weightStates.symbols[other];
                return count;
            }
            int moved = weightStates.bases[state] + bits(source, bit, width);
            state = other;
            other = moved;
        }
        throw damaged();
    }

    private static int bits(byte[] source, int bit, int width) {
        return (int) (Bytes.longAt(source, bit >> 3) >>> (bit & 7)) & (1 << width) - 1;
    }

    /** The last symbol's weight is not written: it is what makes the sum a power of two. */
    private void buildCodes(int count) throws IOException {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] > LONGEST_CODE + 1) {
                throw damaged();
            }
            sum += weights[i] == 0 ? 0 : 1 << (weights[i] - 1);
        }
        int longest = 32 - Integer.numberOfLeadingZeros(sum);
        int rest = (1 << longest) - sum;
        if (sum == 0 || longest > LONGEST_CODE || Integer.bitCount(rest) != 1) {
            throw damaged();
        }
        weights[count] = (byte) (Integer.numberOfTrailingZeros(rest) + 1);
        int at = 0;
        for (int weight = 1; weight <= longest; weight++) {
            for (int symbol = 0; symbol <= count; symbol++) {
                if (weights[symbol] == weight) {
                    int states = 1 << (weight - 1);
                    short code = (short) ((longest + 1 - weight) << 8 | symbol);
                    Arrays.fill(codes, at, at + states, code);
                    at += states;
                }
            }
        }
        codeBits = longest;
    }

    private static IOException damaged() {
        return new IOException("its literals are damaged");
    }
}
