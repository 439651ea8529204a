package org.plimsoll.formats.input;

import java.io.IOException;

import org.plimsoll.formats.bytes.Bytes;

/**
 * A table of Zstandard's entropy decoder (FSE, RFC 8878 section 4.1): each state stands for a symbol and says how many
 * bits lead to the next state.
 */
final class ZstdStates {
    private static final int SMALLEST_LOG = 5;

    private final int largestLog;
    private final int[] counts;
    private final int[] next;
    /** Symbol of each state. */
    final byte[] symbols;
    /** Bits that are read to leave each state. */
    final byte[] bits;
    /** What is added to these bits. */
    final short[] bases;
    /**
     * Each state in one number, where its symbol stands for numbers: the smallest of them in the lower half, then the
     * bits that are added to it, {@link #bits} and {@link #bases}, of 8, 8 and 16 bits.
     */
    final long[] entries;

    private final int[] smallest;
    private final byte[] extraBits;

    private int log;
    private boolean filled;
    /** Where the description that was read ends. */
    private int end;

    /** States whose symbols stand for themselves. */
    ZstdStates(int largestLog, int largestSymbol) {
        this(largestLog, largestSymbol, new int[0], new byte[0]);
    }

    /**
     * States whose symbols stand for numbers.
     *
     * @param smallest for each symbol the smallest number that it may stand for
     * @param extraBits for each symbol how many bits are added to that
     */
    ZstdStates(int largestLog, int largestSymbol, int[] smallest, byte[] extraBits) {
        this.largestLog = largestLog;
        this.smallest = smallest;
        this.extraBits = extraBits;
        entries = new long[smallest.length == 0 ? 0 : 1 << largestLog];
        counts = new int[largestSymbol + 1];
        next = new int[largestSymbol + 1];
        symbols = new byte[1 << largestLog];
        bits = new byte[1 << largestLog];
        bases = new short[1 << largestLog];
    }

    /** Bits of the first state. */
    int log() {
        return log;
    }

    /** Whether there is a table to repeat. */
    boolean filled() {
        return filled;
    }

    void forget() {
        filled = false;
    }

    /** One symbol and nothing else. */
    void single(int symbol) throws IOException {
        if (symbol >= counts.length) {
            throw damaged();
        }
        log = 0;
        symbols[0] = (byte) symbol;
        bits[0] = 0;
        bases[0] = 0;
        enter(1);
    }

    /** A distribution that the format knows by heart. */
    void predefined(int tableLog, byte[] distribution) throws IOException {
        for (int i = 0; i < distribution.length; i++) {
            counts[i] = distribution[i];
        }
        log = tableLog;
        build(distribution.length);
    }

    /**
     * Reads the description of a table.
     *
     * @return byte after it
     */
    int read(byte[] data, int from, int to) throws IOException {
        int symbolCount = readCounts(data, from, to);
        build(symbolCount);
        return end;
    }

    /** The description is a stream of bits whose numbers take as few bits as what remains to be shared out allows. */
    private int readCounts(byte[] data, int from, int to) throws IOException {
        long at = from * 8L;
        log = (int) (word(data, at) & 0xf) + SMALLEST_LOG;
        at += 4;
        if (log > largestLog) {
            throw damaged();
        }
        int remaining = (1 << log) + 1;
        int threshold = 1 << log;
        int width = log + 1;
        int symbol = 0;
        while (remaining > 1) {
            int most = 2 * threshold - 1 - remaining;
            int number = (int) (word(data, at) & (2 * threshold - 1));
            int low = number & (threshold - 1);
            int count;
            if (low < most) {
                count = low - 1;
                at += width - 1;
            } else {
                count = (number >= threshold ? number - most : number) - 1;
                at += width;
            }
            remaining -= Math.abs(count);
            if (symbol >= counts.length || remaining < 1 || at > to * 8L) {
                throw damaged();
            }
            counts[symbol++] = count;
            for (int repeat = count == 0 ? 3 : 0; repeat == 3; at += 2) {
                repeat = (int) (word(data, at) & 3);
                if (symbol + repeat > counts.length) {
                    throw damaged();
                }
                for (int i = 0; i < repeat; i++) {
                    counts[symbol++] = 0;
                }
            }
            while (remaining < threshold) {
                width--;
                threshold >>= 1;
            }
        }
        end = (int) ((at + 7) >>> 3);
        if (end > to) {
            throw damaged();
        }
        return symbol;
    }

    private static long word(byte[] data, long bit) {
        return Bytes.longAt(data, (int) (bit >>> 3)) >>> (bit & 7);
    }

    /** Spreads the symbols over the states as the format says; those of less than one state go to the end. */
    private void build(int symbolCount) throws IOException {
        int size = 1 << log;
        int last = size - 1;
        for (int symbol = 0; symbol < symbolCount; symbol++) {
            next[symbol] = counts[symbol];
            if (counts[symbol] < 0) {
                symbols[last--] = (byte) symbol;
                next[symbol] = 1;
            }
        }
        int step = (size >> 1) + (size >> 3) + 3;
        int state = 0;
        for (int symbol = 0; symbol < symbolCount; symbol++) {
            for (int i = 0; i < counts[symbol]; i++) {
                symbols[state] = (byte) symbol;
                do {
                    state = (state + step) & (size - 1);
                } while (state > last);
            }
        }
        if (state != 0) {
            throw damaged();
        }
        for (int i = 0; i < size; i++) {
            int number = next[symbols[i] & 0xff]++;
            bits[i] = (byte) (log - (31 - Integer.numberOfLeadingZeros(number)));
            bases[i] = (short) ((number << bits[i]) - size);
        }
        enter(size);
    }

    private void enter(int size) {
        for (int i = 0; i < size && i < entries.length; i++) {
            int symbol = symbols[i] & 0xff;
            entries[i] = (long) bases[i] << 48
                    | (long) bits[i] << 40
                    | (long) extraBits[symbol] << 32
                    | (smallest[symbol] & 0xffffffffL);
        }
        filled = true;
    }

    private static IOException damaged() {
        return new IOException("a table of its entropy coder is damaged");
    }
}
