package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A block of an xz file that is decoded as a whole, beside others; used again for another one. */
final class XzBlock {
    private final Lzma2Decoder decoder = new Lzma2Decoder();
    private byte[] packed = {};
    private byte[] data = {};
    private int came;
    private int size;
    private int dictionaryBytes;
    private int unpackedBytes;
    private int checkKind;
    private int checkBytes;
    private int given;
    private int end;
    private long begin;
    private @Nullable IOException lost;
    private @Nullable IOException failure;

    /**
     * Becomes another block, as it is in the file.
     *
     * @param header what it says of itself, sizes and all
     * @param kind of its checksum
     * @param place of its data in the file
     */
    void read(XzHeader header, int kind, long place, InputStream in) throws IOException {
        begin = place;
        size = (int) header.packedBytes();
        dictionaryBytes = header.dictionaryBytes();
        unpackedBytes = (int) header.unpackedBytes();
        checkKind = kind;
        checkBytes = XzCheck.bytes(kind);
        given = 0;
        end = 0;
        failure = null;
        lost = null;
        int all = size + XzHeader.padding(size) + checkBytes;
        if (packed.length < all) {
            packed = new byte[all + all / 4];
        }
        fill(in, all);
    }

    private void fill(InputStream in, int all) {
        came = 0;
        try {
            int read = in.read(packed, 0, all);
            while (read >= 0 && came + read < all) {
                came += read;
                read = in.read(packed, came, all - came);
            }
            came += Math.max(read, 0);
        } catch (IOException e) {
            lost = e;
        }
    }

    /** Whether all of it was there. */
    boolean whole() {
        return came == size + XzHeader.padding(size) + checkBytes;
    }

    /** Decodes it; what goes wrong is kept for whoever reads it. */
    void decode() {
        LzmaWindow window = LzmaWindow.whole(unpackedBytes, dictionaryBytes, data);
        data = window.data;
        try {
            decode(window);
        } catch (EOFException e) {
            failure = lost == null ? e : lost;
        } catch (IOException e) {
            failure = e;
        }
        end = window.at;
    }

    private void decode(LzmaWindow window) throws IOException {
        XzCheck check = new XzCheck(checkKind);
        ByteArrayInputStream in = new ByteArrayInputStream(packed, 0, Math.min(size, came));
        decoder.begin(in, window);
        boolean more = true;
        while (more) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was interrupted");
            }
            int from = window.at;
            more = decoder.decode();
            check.update(window.data, from, window.at - from);
        }
        if (!decoder.finished() || in.available() > 0 || window.at < unpackedBytes) {
            throw new IOException("a block of it is damaged");
        }
        checkEnd(check);
    }

    private void checkEnd(XzCheck check) throws IOException {
        int checkAt = size + XzHeader.padding(size);
        if (!whole()) {
            throw new EOFException();
        }
        for (int i = size; i < checkAt; i++) {
            if (packed[i] != 0) {
                throw new IOException("a block of it is damaged");
            }
        }
        if (!check.endsWith(Arrays.copyOfRange(packed, checkAt, checkAt + checkBytes))) {
            throw new IOException("its checksum is wrong");
        }
    }

    /** Why there is nothing more behind its bytes, null if it is sound. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Gives more of its bytes, -1 after the last one. */
    int read(byte[] buffer, int offset, int length) {
        if (given == end) {
            return -1;
        }
        int bytes = Math.min(length, end - given);
        System.arraycopy(data, given, buffer, offset, bytes);
        given += bytes;
        return bytes;
    }

    /** Place in the file up to which it was read, as nearly as can be told. */
    long packedEnd() {
        return begin + (unpackedBytes == 0 ? size : (long) size * given / unpackedBytes);
    }
}
