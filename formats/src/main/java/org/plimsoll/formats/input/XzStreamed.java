package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/** A block of an xz file that is decoded while it is read. */
final class XzStreamed {
    private final XzHeader header;
    private final CountedInput in;
    private final InputStream data;
    private final XzCheck check;
    private final int checkBytes;
    private final long begin;
    private long packedBytes;
    private long given;
    private boolean ended;
    /** Computes checksums beside decoding, which takes a tenth off the time. */
    private final @Nullable XzReadAhead crew;

    private @Nullable Future<?> checking;
    private byte[] checked = {};

    /**
     * Begins behind the header.
     *
     * @param kind of the checksum
     * @param crew computes it, if there is one
     */
    XzStreamed(XzHeader header, int kind, Lzma2Decoder decoder, CountedInput in, @Nullable XzReadAhead crew)
            throws IOException {
        this.crew = crew;
        this.header = header;
        this.in = in;
        begin = in.bytes();
        check = new XzCheck(kind);
        checkBytes = XzCheck.bytes(kind);
        InputStream unpacked = new Lzma2Input(
                header.packedBytes() == XzHeader.UNKNOWN ? in : new Limited(in, header.packedBytes()),
                decoder,
                header.dictionaryBytes());
        List<XzFilter> filters = header.filters();
        for (int i = filters.size() - 1; i >= 0; i--) {
            unpacked = filters.get(i).undo(unpacked);
        }
        data = unpacked;
    }

    /** As much of the file as the block says that it has. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long bytes) {
            super(in);
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }

    /** Gives more of its bytes, -1 after the last one if all was well. */
    int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        long declared = header.unpackedBytes();
        long most = declared == XzHeader.UNKNOWN ? length : Math.min(length, declared - given);
        int read = most == 0 ? data.read() : data.read(buffer, offset, (int) most);
        if (read < 0) {
            end();
            return -1;
        }
        if (most == 0) {
            throw damaged();
        }
        check(buffer, offset, read);
        given += read;
        return read;
    }

    private void check(byte[] data, int from, int length) throws IOException {
        if (crew == null) {
            check.update(data, from, length);
        } else {
            awaitCheck();
            if (checked.length < length) {
                checked = new byte[length];
            }
            byte[] copy = checked;
            System.arraycopy(data, from, copy, 0, length);
            checking = crew.submit(() -> check.update(copy, 0, length));
        }
    }

    private void awaitCheck() throws IOException {
        Future<?> before = checking;
        if (before != null) {
            XzReadAhead.await(before);
        }
    }

    private void end() throws IOException {
        awaitCheck();
        packedBytes = in.bytes() - begin;
        if (differs(header.packedBytes(), packedBytes) || differs(header.unpackedBytes(), given)) {
            throw damaged();
        }
        for (byte b : need(XzHeader.padding(packedBytes))) {
            if (b != 0) {
                throw damaged();
            }
        }
        if (!check.endsWith(need(checkBytes))) {
            throw new IOException("its checksum is wrong");
        }
        ended = true;
    }

    private static boolean differs(long declared, long found) {
        return declared != XzHeader.UNKNOWN && declared != found;
    }

    private byte[] need(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException();
        }
        return read;
    }

    private static IOException damaged() {
        return new IOException("a block of it is damaged");
    }

    /** Header, data and checksum together, known at the end. */
    long storedBytes() {
        return header.bytes() + packedBytes + checkBytes;
    }

    /** Bytes that were given. */
    long unpackedBytes() {
        return given;
    }
}
