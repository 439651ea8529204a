package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.plimsoll.formats.bytes.Bytes;

/**
 * The header of a block of an xz file (xz file format 1.2.1, section 3.1).
 *
 * @param bytes its own size
 * @param packedBytes size of the block's data in the file; {@link #UNKNOWN} if it does not say
 * @param unpackedBytes bytes of the block; {@link #UNKNOWN} if it does not say
 * @param dictionaryBytes how far back the data refers to itself
 * @param filters what was done to the bytes before they were packed, first to last
 */
record XzHeader(int bytes, long packedBytes, long unpackedBytes, int dictionaryBytes, List<XzFilter> filters) {
    static final long UNKNOWN = -1;

    /** A dictionary of 64 MiB, which is that of xz -9, and what a decoder needs beside it. */
    private static final int MEMORY_LIMIT_KIB = 66 * 1024;

    private static final int MEMORY_BESIDE_KIB = 104;
    private static final int WORD_BYTES = 4;
    private static final int HAS_PACKED = 0x40;
    private static final int HAS_UNPACKED = 0x80;
    private static final int RESERVED = 0x3c;
    private static final int LZMA2 = 0x21;
    private static final int LARGEST_DICTIONARY = 40;

    /**
     * Reads a header.
     *
     * @param size its first byte, which is not 0
     */
    static XzHeader read(int size, InputStream in) throws IOException {
        int bytes = (size + 1) * WORD_BYTES;
        byte[] header = new byte[bytes];
        header[0] = (byte) size;
        if (in.readNBytes(header, 1, bytes - 1) < bytes - 1) {
            throw new EOFException();
        }
        int checked = bytes - Integer.BYTES;
        if (checksum(header, checked) != Bytes.intAt(header, checked)) {
            throw damaged();
        }
        ByteArrayInputStream fields = new ByteArrayInputStream(header, 2, checked - 2);
        try {
            return read(header[1], fields, bytes);
        } catch (EOFException e) {
            throw damaged();
        }
    }

    private static XzHeader read(int flags, InputStream fields, int bytes) throws IOException {
        if ((flags & RESERVED) != 0) {
            throw damaged();
        }
        long packed = (flags & HAS_PACKED) == 0 ? UNKNOWN : number(fields);
        long unpacked = (flags & HAS_UNPACKED) == 0 ? UNKNOWN : number(fields);
        List<XzFilter> filters = new ArrayList<>();
        for (int i = flags & 3; i > 0; i--) {
            filters.add(new XzFilter(number(fields), properties(fields)));
        }
        boolean known = number(fields) == LZMA2;
        byte[] properties = properties(fields);
        if (!known || properties.length != 1) {
            throw new IOException("a block of it is packed in an unknown way");
        }
        int dictionary = dictionary(properties[0]);
        for (int b = fields.read(); b >= 0; b = fields.read()) {
            if (b != 0) {
                throw damaged();
            }
        }
        return new XzHeader(bytes, packed, unpacked, dictionary, List.copyOf(filters));
    }

    private static byte[] properties(InputStream fields) throws IOException {
        long size = number(fields);
        byte[] properties = fields.readNBytes((int) Math.min(size, Integer.MAX_VALUE));
        if (properties.length != size) {
            throw damaged();
        }
        return properties;
    }

    private static int dictionary(int size) throws IOException {
        if (size < 0 || size > LARGEST_DICTIONARY) {
            throw damaged();
        }
        long bytes = size == LARGEST_DICTIONARY ? 0xffffffffL : (2L | (size & 1)) << (size / 2 + 11);
        long needed = bytes / 1024 + MEMORY_BESIDE_KIB;
        if (needed > MEMORY_LIMIT_KIB) {
            throw new IOException("it needs %s MiB of memory to be decompressed, and 66 MiB is the limit"
                    .formatted((needed + 1023) / 1024));
        }
        return (int) bytes;
    }

    /** A number of up to 63 bits, seven in each byte. */
    static long number(InputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException();
            }
            number |= (b & 0x7fL) << shift;
            if (b < 0x80) {
                if (b == 0 && shift > 0) {
                    throw damaged();
                }
                return number;
            }
        }
        throw damaged();
    }

    /** The checksum of the first bytes of an array, as it is stored. */
    static int checksum(byte[] data, int length) {
        CRC32 crc = new CRC32();
        crc.update(data, 0, length);
        return (int) crc.getValue();
    }

    private static IOException damaged() {
        return new IOException("a header of it is damaged");
    }

    /** Zeros behind data of some size, so that what follows begins at a multiple of four. */
    static int padding(long bytes) {
        return (int) (-bytes & WORD_BYTES - 1);
    }
}
