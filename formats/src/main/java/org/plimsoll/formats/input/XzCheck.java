package org.plimsoll.formats.input;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

import org.plimsoll.formats.bytes.Bytes;

/** The checksum behind each block of an xz stream, of the kind that the stream's header names. */
final class XzCheck {
    private static final int NONE = 0;
    private static final int CRC32 = 1;
    private static final int CRC64 = 4;
    private static final int SHA_256 = 10;

    private final int bytes;
    private final Checksum sum;
    private final boolean digested;
    private final MessageDigest digest = sha256();

    /**
     * A checksum of nothing yet.
     *
     * @throws IOException if no such kind is known
     */
    XzCheck(int kind) throws IOException {
        bytes = bytes(kind);
        digested = kind == SHA_256;
        sum = kind == CRC64 ? new Crc64() : new CRC32();
    }

    /** Size of a kind of checksum. */
    static int bytes(int kind) throws IOException {
        return switch (kind) {
            case NONE -> 0;
            case CRC32 -> Integer.BYTES;
            case CRC64 -> Long.BYTES;
            case SHA_256 -> 32;
            default -> throw new IOException("its checksums are of an unknown kind");
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void update(byte[] data, int from, int length) {
        if (digested) {
            digest.update(data, from, length);
        } else if (bytes > 0) {
            sum.update(data, from, length);
        }
    }

    /** Whether it is the one that is stored, and forgets what it was told. */
    boolean endsWith(byte[] stored) {
        if (digested) {
            return Arrays.equals(digest.digest(), stored);
        }
        long expected = Bytes.longAt(Arrays.copyOf(stored, Long.BYTES), 0);
        return bytes == 0 || expected == sum.getValue();
    }

    /** CRC-64 of ECMA-182, bits turned round, as xz has it; eight bytes at a time. */
    static final class Crc64 implements Checksum {
        private static final long POLYNOMIAL = 0xC96C5795D7870F42L;
        private static final long[][] TABLES = tables();

        private long value = -1;

        private static long[][] tables() {
            long[][] tables = new long[Long.BYTES][256];
            for (int table = 0; table < Long.BYTES; table++) {
                for (int b = 0; b < 256; b++) {
                    long rest = table == 0 ? b : tables[table - 1][b];
                    for (int bit = 0; bit < Byte.SIZE; bit++) {
                        rest = (rest & 1) == 0 ? rest >>> 1 : rest >>> 1 ^ POLYNOMIAL;
                    }
                    tables[table][b] = rest;
                }
            }
            return tables;
        }

        @Override
        public void update(int b) {
            value = TABLES[0][((int) value ^ b) & 0xff] ^ value >>> Byte.SIZE;
        }

        @Override
        public void update(byte[] data, int from, int length) {
            int at = from;
            int end = from + length;
            long crc = value;
            long[] t0 = TABLES[0];
            long[] t1 = TABLES[1];
            long[] t2 = TABLES[2];
            long[] t3 = TABLES[3];
            long[] t4 = TABLES[4];
            long[] t5 = TABLES[5];
            long[] t6 = TABLES[6];
            long[] t7 = TABLES[7];
            for (; at + Long.BYTES <= end; at += Long.BYTES) {
                long x = crc ^ Bytes.longAt(data, at);
                crc = t7[(int) x & 0xff]
                        ^ t6[(int) (x >>> 8) & 0xff]
                        ^ t5[(int) (x >>> 16) & 0xff]
                        ^ t4[(int) (x >>> 24) & 0xff]
                        ^ t3[(int) (x >>> 32) & 0xff]
                        ^ t2[(int) (x >>> 40) & 0xff]
                        ^ t1[(int) (x >>> 48) & 0xff]
                        ^ t0[(int) (x >>> 56)];
            }
            value = crc;
            while (at < end) {
                update(data[at++]);
            }
        }

        @Override
        public long getValue() {
            return ~value;
        }

        @Override
        public void reset() {
            value = -1;
        }
    }
}
