package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.plimsoll.formats.bytes.Bytes;

/**
 * The sizes of the blocks of an xz stream, which its end must repeat. However many they are, a few numbers are kept.
 */
final class XzIndex {
    private final Sizes blocks = new Sizes();

    /** What many pairs of sizes come to. */
    private static final class Sizes {
        private final CRC32 order = new CRC32();
        private long count;
        private long stored;
        private long unpacked;

        void add(long storedBytes, long unpackedBytes) {
            byte[] pair = new byte[2 * Long.BYTES];
            Bytes.putLong(pair, 0, storedBytes);
            Bytes.putLong(pair, Long.BYTES, unpackedBytes);
            order.update(pair);
            count++;
            stored += storedBytes;
            unpacked += unpackedBytes;
        }

        boolean same(Sizes other) {
            return count == other.count
                    && stored == other.stored
                    && unpacked == other.unpacked
                    && order.getValue() == other.order.getValue();
        }
    }

    /**
     * Adds a block.
     *
     * @param storedBytes its header, its data and its checksum
     * @param unpackedBytes what it stands for
     */
    void add(long storedBytes, long unpackedBytes) {
        blocks.add(storedBytes, unpackedBytes);
    }

    /**
     * Reads the index behind its first byte, which is 0, and compares.
     *
     * @return its size in the file
     */
    long check(InputStream in) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
        checked.getChecksum().update(0);
        CountedInput counted = new CountedInput(checked);
        long count = XzHeader.number(counted);
        Sizes found = new Sizes();
        for (long i = 0; i < count && found.stored >= 0; i++) {
            found.add(XzHeader.number(counted), XzHeader.number(counted));
        }
        boolean zeros = true;
        for (int i = XzHeader.padding(1 + counted.bytes()); i > 0; i--) {
            zeros &= counted.read() <= 0;
        }
        long sum = checked.getChecksum().getValue();
        byte[] stored = in.readNBytes(Integer.BYTES);
        if (stored.length < Integer.BYTES) {
            throw new EOFException();
        }
        if (!zeros || Bytes.intAt(stored, 0) != (int) sum || !found.same(blocks)) {
            throw new IOException("its list of blocks is damaged");
        }
        return 1 + counted.bytes() + Integer.BYTES;
    }
}
