package org.plimsoll.formats.input;

import java.util.Arrays;

/**
 * Undoes the Burrows-Wheeler transform: the rotations of a text were sorted, their last bytes are known, and the text
 * is wanted.
 *
 * <p>From each rotation a chain leads to the one that begins a byte later. Following it is one miss of the cache after
 * the other, which is where the time of other decoders goes. Here eight places of the chain are followed at the same
 * time, so that eight misses overlap. Where these places are in the text nobody knows: many rotations, evenly spread,
 * are marked, each piece of the chain is followed until it meets a mark, and the pieces are put together at the end.
 */
final class Bzip2Rotations {
    private static final int LANES = 8;
    private static final int MARK = 1 << 31;
    private static final int MOST_STARTS = 1024;
    private static final int UNKNOWN = -1;

    /**
     * For each rotation the one that begins a byte later, above the byte it begins with; the highest bit is the mark.
     */
    private int[] chain = new int[0];
    /** The pieces, one lane after the other. */
    private byte[] lanes = new byte[0];

    private final int[] next = new int[256];
    private final int[] from = new int[MOST_STARTS + 1];
    private final int[] to = new int[MOST_STARTS + 1];
    /** The piece that follows, {@link #UNKNOWN} if the end was not reached. */
    private final int[] following = new int[MOST_STARTS + 1];
    /** Where to go on then. */
    private final int[] resume = new int[MOST_STARTS + 1];

    private int shift;
    private int stride;
    private int starts;
    private int taken;
    private final int[] pieces = new int[LANES];

    /**
     * Replaces the last bytes of the sorted rotations by the text.
     *
     * @param bytes the last bytes
     * @param length how many
     * @param counts how often each byte is among them
     * @param first the rotation that is the text
     */
    void undo(byte[] bytes, int length, int[] counts, int first) {
        link(bytes, length, counts);
        mark(length, first);
        follow(length);
        join(bytes, length, first);
    }

    private void link(byte[] bytes, int length, int[] counts) {
        if (chain.length < length) {
            chain = new int[length];
        }
        int sum = 0;
        for (int b = 0; b < counts.length; b++) {
            next[b] = sum;
            sum += counts[b];
        }
        int[] links = chain;
        int[] places = next;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            links[places[b]++] = i << 8 | b;
        }
    }

    private void mark(int length, int first) {
        shift = Math.max(5, Integer.SIZE - Integer.numberOfLeadingZeros(length / MOST_STARTS));
        starts = 0;
        for (int place = 0; place < length; place += 1 << shift) {
            resume[starts++] = place;
            chain[place] |= MARK;
        }
        if (chain[first] >= 0) {
            resume[starts++] = first;
            chain[first] |= MARK;
        }
        Arrays.fill(from, 0, starts, 0);
        Arrays.fill(to, 0, starts, 0);
        Arrays.fill(following, 0, starts, UNKNOWN);
        taken = 0;
    }

    private int piece(int place) {
        return (place & (1 << shift) - 1) == 0 ? place >>> shift : starts - 1;
    }

    /**
     * Follows eight pieces at the same time until there is none left for one of the lanes; what is missing of the other
     * pieces is little then. No place is met twice, so that no lane is longer than its share.
     */
    private void follow(int length) {
        if (starts < LANES) {
            return;
        }
        stride = length / LANES + 1;
        if (lanes.length < stride * LANES) {
            lanes = new byte[stride * LANES];
        }
        int[] links = chain;
        byte[] out = lanes;
        int e0 = begin(0, 0);
        int e1 = begin(1, 0);
        int e2 = begin(2, 0);
        int e3 = begin(3, 0);
        int e4 = begin(4, 0);
        int e5 = begin(5, 0);
        int e6 = begin(6, 0);
        int e7 = begin(7, 0);
        for (int at = 0; ; ) {
            out[at] = (byte) e0;
            out[at + stride] = (byte) e1;
            out[at + 2 * stride] = (byte) e2;
            out[at + 3 * stride] = (byte) e3;
            out[at + 4 * stride] = (byte) e4;
            out[at + 5 * stride] = (byte) e5;
            out[at + 6 * stride] = (byte) e6;
            out[at + 7 * stride] = (byte) e7;
            at++;
            int p0 = e0 >>> 8;
            int p1 = e1 >>> 8;
            int p2 = e2 >>> 8;
            int p3 = e3 >>> 8;
            int p4 = e4 >>> 8;
            int p5 = e5 >>> 8;
            int p6 = e6 >>> 8;
            int p7 = e7 >>> 8;
            e0 = links[p0];
            e1 = links[p1];
            e2 = links[p2];
            e3 = links[p3];
            e4 = links[p4];
            e5 = links[p5];
            e6 = links[p6];
            e7 = links[p7];
            if ((e0 | e1 | e2 | e3 | e4 | e5 | e6 | e7) < 0) {
                boolean last = starts - taken < LANES;
                e0 = meet(0, at, p0, e0, last);
                e1 = meet(1, at, p1, e1, last);
                e2 = meet(2, at, p2, e2, last);
                e3 = meet(3, at, p3, e3, last);
                e4 = meet(4, at, p4, e4, last);
                e5 = meet(5, at, p5, e5, last);
                e6 = meet(6, at, p6, e6, last);
                e7 = meet(7, at, p7, e7, last);
                if (last) {
                    return;
                }
            }
        }
    }

    /** Lets a lane begin with another piece; the entry that the piece begins with. */
    private int begin(int lane, int at) {
        int piece = taken++;
        pieces[lane] = piece;
        from[piece] = lane * stride + at;
        return chain[resume[piece]] & ~MARK;
    }

    /** Ends the lane's piece if its place is marked, or if all end; the entry to go on with. */
    private int meet(int lane, int at, int place, int entry, boolean last) {
        if (entry >= 0 && !last) {
            return entry;
        }
        int piece = pieces[lane];
        to[piece] = lane * stride + at;
        resume[piece] = place;
        following[piece] = entry < 0 ? piece(place) : UNKNOWN;
        return last ? entry : begin(lane, at);
    }

    /**
     * Puts the pieces together, and follows those that were not. A text that repeats itself has several chains, of
     * which the right one is gone through again and again.
     */
    private void join(byte[] text, int length, int first) {
        int done = 0;
        int piece = piece(first);
        while (done < length) {
            int bytes = Math.min(to[piece] - from[piece], length - done);
            System.arraycopy(lanes, from[piece], text, done, bytes);
            done += bytes;
            if (following[piece] == UNKNOWN) {
                int place = resume[piece];
                int entry = bytes == 0 ? chain[place] & ~MARK : chain[place];
                while (entry >= 0 && done < length) {
                    text[done++] = (byte) entry;
                    place = entry >>> 8;
                    entry = chain[place];
                }
                piece = piece(place);
            } else {
                piece = following[piece];
            }
        }
    }
}
