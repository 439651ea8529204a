package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip files, all their members (RFC 1952).
 *
 * <p>The JDK's own stream takes garbage after a member, and a header that is cut, for the end of the file; the one of
 * commons-compress keeps up to a buffer of good data to itself when the file is cut. A measurement must know of the
 * first and may not lose the second. Zero bytes after the last member are padding, as gzip(1) has it.
 */
final class GzipInput extends BulkInput {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int TRAILER_BYTES = 8;
    private static final long UNSIGNED_INT = 0xffffffffL;

    private final BufferedInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] input = new byte[BUFFER_BYTES];
    private int inputLength;
    private boolean ended;

    /** Reads the header of the first member. */
    GzipInput(BufferedInputStream in) throws IOException {
        this.in = in;
        readHeader(need());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int inflated = inflate(buffer, offset, length);
            if (inflated > 0) {
                crc.update(buffer, offset, inflated);
                return inflated;
            }
            if (inflater.finished()) {
                endMember();
            } else {
                feed();
            }
        }
        return -1;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            int inflated = inflater.inflate(buffer, offset, length);
            if (inflated == 0 && inflater.needsDictionary()) {
                throw new IOException("it needs a dictionary");
            }
            return inflated;
        } catch (DataFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Gives the inflater more, leaving a mark so that what it does not need can be read again as a trailer. */
    private void feed() throws IOException {
        in.mark(BUFFER_BYTES);
        inputLength = in.read(input, 0, BUFFER_BYTES);
        if (inputLength < 0) {
            throw new EOFException();
        }
        inflater.setInput(input, 0, inputLength);
    }

    private void endMember() throws IOException {
        int used = inputLength - inflater.getRemaining();
        in.reset();
        in.skipNBytes(used);
        checkTrailer();
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        ended = next < 0;
        if (!ended) {
            readHeader(next);
        }
    }

    private void checkTrailer() throws IOException {
        byte[] trailer = in.readNBytes(TRAILER_BYTES);
        if (trailer.length < TRAILER_BYTES) {
            throw new EOFException();
        }
        if (unsignedInt(trailer, 0) != crc.getValue()) {
            throw new IOException("its checksum is wrong");
        }
        if (unsignedInt(trailer, 4) != (inflater.getBytesWritten() & UNSIGNED_INT)) {
            throw new IOException("its length is wrong");
        }
    }

    private static long unsignedInt(byte[] data, int at) {
        return (data[at] & 0xffL)
                | (data[at + 1] & 0xffL) << 8
                | (data[at + 2] & 0xffL) << 16
                | (data[at + 3] & 0xffL) << 24;
    }

    private void readHeader(int first) throws IOException {
        if (first != MAGIC_1 || need() != MAGIC_2) {
            throw new IOException("what follows the last member is no gzip data");
        }
        if (need() != DEFLATE) {
            throw new IOException("it is not compressed with deflate");
        }
        int flags = need();
        if ((flags & RESERVED) != 0) {
            throw new IOException("its header has unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(need() | need() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip((flags & HEADER_CRC) != 0 ? 2 : 0);
        inflater.reset();
        inputLength = 0;
        crc.reset();
    }

    private void skip(int bytes) throws IOException {
        in.skipNBytes(bytes);
    }

    private void skipText(int flag) throws IOException {
        if (flag != 0) {
            int b = need();
            while (b != 0) {
                b = need();
            }
        }
    }

    private int need() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
