package org.plimsoll.formats.input;

import org.plimsoll.formats.bytes.Bytes;

/** The checksum of Zstandard's frames: XXH64 with seed 0, fed piece by piece. */
final class XxHash64 {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_3 = 0x165667B19E3779F9L;
    private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;
    private static final int STRIPE_BYTES = 32;

    private long lane1;
    private long lane2;
    private long lane3;
    private long lane4;
    private long length;
    /** The beginning of a stripe; eight bytes more, so that the rest can be read as words. */
    private final byte[] stripe = new byte[STRIPE_BYTES + Long.BYTES];

    private int held;

    XxHash64() {
        reset();
    }

    void reset() {
        lane2 = PRIME_2;
        lane1 = lane2 + PRIME_1;
        lane3 = 0;
        lane4 = -PRIME_1;
        length = 0;
        held = 0;
    }

    void update(byte[] data, int from, int to) {
        length += to - from;
        int at = from;
        if (held > 0) {
            int taken = Math.min(STRIPE_BYTES - held, to - from);
            System.arraycopy(data, at, stripe, held, taken);
            held += taken;
            at += taken;
            if (held < STRIPE_BYTES) {
                return;
            }
            stripes(stripe, 0, STRIPE_BYTES);
        }
        at = stripes(data, at, to);
        held = to - at;
        System.arraycopy(data, at, stripe, 0, held);
    }

    /** Takes in whole stripes; where the rest begins. */
    private int stripes(byte[] data, int from, int to) {
        long one = lane1;
        long two = lane2;
        long three = lane3;
        long four = lane4;
        int at = from;
        for (; at + STRIPE_BYTES <= to; at += STRIPE_BYTES) {
            one = round(one, Bytes.longAt(data, at));
            two = round(two, Bytes.longAt(data, at + 8));
            three = round(three, Bytes.longAt(data, at + 16));
            four = round(four, Bytes.longAt(data, at + 24));
        }
        lane1 = one;
        lane2 = two;
        lane3 = three;
        lane4 = four;
        return at;
    }

    long value() {
        long hash = length < STRIPE_BYTES ? PRIME_5 : lanes();
        hash += length;
        int at = 0;
        for (; at + Long.BYTES <= held; at += Long.BYTES) {
            hash ^= round(0, Bytes.longAt(stripe, at));
            hash = Long.rotateLeft(hash, 27) * PRIME_1 + PRIME_4;
        }
        if (at + Integer.BYTES <= held) {
            hash ^= (Bytes.longAt(stripe, at) & 0xffffffffL) * PRIME_1;
            hash = Long.rotateLeft(hash, 23) * PRIME_2 + PRIME_3;
            at += Integer.BYTES;
        }
        for (; at < held; at++) {
            hash ^= (stripe[at] & 0xff) * PRIME_5;
            hash = Long.rotateLeft(hash, 11) * PRIME_1;
        }
        hash = (hash ^ (hash >>> 33)) * PRIME_2;
        hash = (hash ^ (hash >>> 29)) * PRIME_3;
        return hash ^ (hash >>> 32);
    }

    private long lanes() {
        long hash = Long.rotateLeft(lane1, 1)
                + Long.rotateLeft(lane2, 7)
                + Long.rotateLeft(lane3, 12)
                + Long.rotateLeft(lane4, 18);
        hash = merge(hash, lane1);
        hash = merge(hash, lane2);
        hash = merge(hash, lane3);
        return merge(hash, lane4);
    }

    private static long merge(long hash, long lane) {
        return (hash ^ round(0, lane)) * PRIME_1 + PRIME_4;
    }

    private static long round(long lane, long word) {
        return Long.rotateLeft(lane + word * PRIME_2, 31) * PRIME_1;
    }
}
