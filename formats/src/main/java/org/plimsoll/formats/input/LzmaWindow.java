package org.plimsoll.formats.input;

import java.util.Arrays;

/**
 * What was decoded last, as far back as LZMA may refer to it: a ring of which no more is allocated than was needed, or,
 * where it is known how long it will be, all of a block.
 */
final class LzmaWindow {
    /** Copies go by words: this much behind what is written is written too, and then again. */
    static final int SLACK = 16;

    private static final int FIRST_BYTES = 1 << 16;
    private static final int ALIGNED = 16;

    private final int capacity;
    private final boolean ring;
    private final int dictionaryBytes;
    /** With {@link #SLACK} behind the capacity. */
    byte[] data;
    /** Where the next byte goes. */
    int at;
    /** Place of the first byte that may be referred to, counted as {@link #at} is; only its last bits are of use. */
    int origin;
    /** Bytes that may be referred to. */
    private int known;

    private LzmaWindow(int capacity, boolean ring, int dictionaryBytes, byte[] data) {
        this.capacity = capacity;
        this.ring = ring;
        this.dictionaryBytes = dictionaryBytes;
        this.data = data;
    }

    /** A window that keeps as much as may be referred to. */
    static LzmaWindow ring(int dictionaryBytes) {
        // The bytes behind the place that is written to are lost: they must be too old to be referred to.
        int capacity = (dictionaryBytes + SLACK + ALIGNED - 1) / ALIGNED * ALIGNED;
        return new LzmaWindow(capacity, true, dictionaryBytes, new byte[Math.min(capacity, FIRST_BYTES) + SLACK]);
    }

    /**
     * A window that keeps everything.
     *
     * @param bytes how much that is
     * @param data an array to use, if it is long enough
     */
    static LzmaWindow whole(int bytes, int dictionaryBytes, byte[] data) {
        return new LzmaWindow(
                bytes, false, dictionaryBytes, data.length >= bytes + SLACK ? data : new byte[bytes + SLACK]);
    }

    /** From now on nothing before the next byte may be referred to. */
    void reset() {
        origin = at;
        known = 0;
    }

    /** Goes back to the beginning from the end of a ring, whose bytes were taken; where the next byte goes. */
    int turn() {
        if (ring && at == capacity) {
            at = 0;
        }
        return at;
    }

    /** Bytes that can be written before the window must turn. */
    int room() {
        int end = Math.min(capacity, data.length - SLACK);
        if (at == end && end < capacity) {
            end = (int) Math.min(capacity, 2L * end);
            grow(end);
        }
        return end - at;
    }

    private void grow(int bytes) {
        data = Arrays.copyOf(data, bytes + SLACK);
    }

    /** Bytes were written up to a place. */
    void advance(int to) {
        known = (int) Math.min(dictionaryBytes, (long) known + to - at);
        at = to;
    }

    int known() {
        return known;
    }

    /** What is added to a place before the beginning. */
    int capacity() {
        return capacity;
    }

    /** How far back references may go. */
    int dictionaryBytes() {
        return dictionaryBytes;
    }

    /** The byte before the next one, 0 if there is none. */
    int last() {
        return known == 0 ? 0 : data[at == 0 ? capacity - 1 : at - 1] & 0xff;
    }
}
