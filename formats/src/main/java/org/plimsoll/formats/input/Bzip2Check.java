package org.plimsoll.formats.input;

import java.util.zip.CRC32;

import org.plimsoll.formats.bytes.Bytes;

/**
 * The checksum that bzip2 has of bytes: that of zip, but for the order of the bits in all that goes in and comes out.
 * Turning eight bytes round takes a dozen operations, and the JDK has the rest in hardware.
 */
final class Bzip2Check {
    private static final int PIECE_BYTES = 8 * 1024;
    private static final long BITS_1 = 0x5555555555555555L;
    private static final long BITS_2 = 0x3333333333333333L;
    private static final long BITS_4 = 0x0f0f0f0f0f0f0f0fL;

    private final CRC32 crc = new CRC32();
    private final byte[] turned = new byte[PIECE_BYTES];

    void begin() {
        crc.reset();
    }

    /** Adds the first bytes of an array that has seven more. */
    void add(byte[] data, int length) {
        for (int from = 0; from < length; from += PIECE_BYTES) {
            int bytes = Math.min(PIECE_BYTES, length - from);
            for (int i = 0; i < bytes; i += Long.BYTES) {
                Bytes.putLong(turned, i, turned(Bytes.longAt(data, from + i)));
            }
            crc.update(turned, 0, bytes);
        }
    }

    /** Eight bytes, the bits of each in the opposite order. */
    private static long turned(long word) {
        long x = (word >>> 1 & BITS_1) | (word & BITS_1) << 1;
        x = (x >>> 2 & BITS_2) | (x & BITS_2) << 2;
        return (x >>> 4 & BITS_4) | (x & BITS_4) << 4;
    }

    int value() {
        return Integer.reverse((int) crc.getValue());
    }
}
