package org.plimsoll.formats.input;

import java.io.IOException;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Decodes in Java alone, where the C library cannot be loaded: its code is unpacked into a file, and servers often
 * forbid to run what stands in the directory for temporary files.
 *
 * <p>The Java ports that there are need {@code sun.misc.Unsafe}, about which new JDKs warn at every run, know windows
 * up to 8 MiB only, and keep a window of good data to themselves when a file is cut.
 */
final class PortableZstdDecoder implements ZstdDecoder {
    private final ZstdBlock block = new ZstdBlock();
    private final XxHash64 hash = new XxHash64();
    private boolean checksummed;

    @Override
    public void begin(int windowBytes, boolean checksummed) {
        block.begin();
        hash.reset();
        this.checksummed = checksummed;
    }

    @Override
    public int decode(int header, byte[] source, int from, int to, byte[] target, int begin) throws IOException {
        int end = decoded(header, source, from, to, target, begin);
        if (checksummed) {
            hash.update(target, begin, end);
        }
        return end;
    }

    private int decoded(int header, byte[] source, int from, int to, byte[] target, int begin) throws IOException {
        int type = header >> 1 & 3;
        int size = header >>> 3;
        if (type == RAW) {
            System.arraycopy(source, from, target, begin, size);
            return begin + size;
        }
        if (type == REPEATED) {
            Arrays.fill(target, begin, begin + size, source[from]);
            return begin + size;
        }
        try {
            return block.decode(source, from, to, target, begin);
        } catch (IndexOutOfBoundsException e) {
            // A damaged block may point anywhere; the arrays are the last of the checks.
            throw new IOException("a block of it is damaged", e);
        }
    }

    @Override
    public boolean readsWindow() {
        return true;
    }

    @Override
    public boolean endsWith(byte[] checksum) {
        return Bytes.intAt(checksum, 0) == (int) hash.value();
    }

    @Override
    public void close() {
        // Everything is on the heap.
    }
}
