package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/**
 * The part of a bzip2 file that is being read, and where in it something may begin: blocks and the ends of streams are
 * announced by six bytes each, which may stand at any bit. Other data may look the same, but hardly ever does.
 *
 * <p>Wherever such a number begins, the five bytes that follow are filled by it. So every fourth byte is looked at,
 * with its neighbour: 64 of the 65,536 pairs are part of a number.
 */
final class Bzip2Window {
    /** What a block begins with. */
    static final long BLOCK = 0x314159265359L;
    /** What a stream ends with. */
    static final long END = 0x177245385090L;

    static final int MAGIC_BITS = 48;

    private static final int READ_BYTES = 64 * 1024;
    private static final int STEP = 4;
    private static final long[] PAIRS = new long[65_536 / Long.SIZE];

    static {
        for (long magic : new long[] {BLOCK, END}) {
            for (int shift = 0; shift < Byte.SIZE; shift++) {
                for (int step = 0; step < STEP; step++) {
                    int pair = (int) (magic >>> (24 + shift - Byte.SIZE * step)) & 0xffff;
                    PAIRS[pair >>> 6] |= 1L << pair;
                }
            }
        }
    }

    private final InputStream in;
    private byte[] data = new byte[2 * READ_BYTES];
    /** Place of the first byte in the file. */
    private long offset;

    private int length;
    private boolean ended;
    private @Nullable IOException failure;

    Bzip2Window(InputStream in) {
        this.in = in;
    }

    /** Why there is nothing more, if the file has not just ended. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Byte after the last one that was read. */
    long end() {
        return offset + length;
    }

    /** Whether the file has bytes up to a place; reads them. */
    boolean reaches(long place) {
        while (!ended && place > end()) {
            read();
        }
        return place <= end();
    }

    private void read() {
        if (data.length - length < READ_BYTES) {
            data = Arrays.copyOf(data, 2 * data.length);
        }
        try {
            int read = in.read(data, length, data.length - length);
            ended = read < 0;
            length += Math.max(read, 0);
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
    }

    /** Lets go of what is before a place. */
    void forget(long place) {
        int gone = (int) (place - offset);
        if (gone > length / 2 || gone > data.length / 2) {
            System.arraycopy(data, gone, data, 0, length - gone);
            length -= gone;
            offset = place;
        }
    }

    /** Some of the bits from a place on, at most 48, which must have been reached. */
    long bits(long place, int count) {
        int at = (int) ((place >>> 3) - offset);
        return wordAt(at) << (place & 7) >>> (Long.SIZE - count);
    }

    void copy(long from, long to, byte[] target) {
        System.arraycopy(data, (int) (from - offset), target, 0, (int) (to - from));
    }

    /**
     * Finds the next block or end of a stream.
     *
     * @param from first bit where it may begin
     * @param to byte up to which it is looked for
     * @return bit where it begins; the bit behind {@code to} or the file's last one if there is none
     */
    long nextMagic(long from, long to) {
        long begin = from >>> 3;
        // Of the byte before a pair there are eight bits where a number may begin.
        for (long place = begin + 1; ; place += STEP) {
            if (place >= to || !reaches(place + 2)) {
                return Math.min(to, end()) * Byte.SIZE;
            }
            int at = (int) (place - offset);
            int pair = (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
            if ((PAIRS[pair >>> 6] & 1L << pair) != 0) {
                long found = magicBefore(place, from);
                if (found >= 0) {
                    return found;
                }
            }
        }
    }

    private long magicBefore(long place, long from) {
        for (long first = Math.max(place - STEP, offset); first < place; first++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                long at = first * Byte.SIZE + bit;
                if (at >= from && reaches(first + ((bit + MAGIC_BITS + 7) >>> 3)) && isMagic(bits(at, MAGIC_BITS))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isMagic(long bits) {
        return bits == BLOCK || bits == END;
    }

    /** Eight bytes, the first one highest; those behind the end are anything. */
    private long wordAt(int at) {
        if (at + Long.BYTES <= data.length) {
            return Long.reverseBytes(Bytes.longAt(data, at));
        }
        return Long.reverseBytes(Bytes.longAt(Arrays.copyOfRange(data, at, at + Long.BYTES), 0));
    }
}
