package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/**
 * Reads xz files, all their streams (xz file format 1.2.1). Every byte is given that stands before what is damaged or
 * cut.
 *
 * <p>Where blocks tell how long they are, as those of {@code xz -T} do, some are decoded beside each other
 * ({@link XzReadAhead}); what a file of one block holds can only be decoded from its beginning on.
 */
final class XzInput extends PackedInput {
    private static final byte[] MAGIC = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};
    private static final int HEADER_BYTES = 12;
    private static final int WORD_BYTES = 4;

    private final CountedInput in;
    private final Lzma2Decoder decoder = new Lzma2Decoder();
    private @Nullable XzReadAhead ahead;
    /** The block that is read, of those that were decoded ahead. */
    private @Nullable XzBlock current;
    /** The block that is read, if it is decoded meanwhile. */
    private @Nullable XzStreamed streamed;
    /** The block that is next in the file. */
    private @Nullable XzHeader next;

    private XzIndex index = new XzIndex();
    private byte[] flags = {};
    private boolean ended;
    /** What is wrong behind the blocks that were handed out. */
    private @Nullable IOException failure;
    /** What reading has ended with. */
    private @Nullable IOException broken;

    /** Reads the header of the first stream. */
    XzInput(InputStream in) throws IOException {
        this.in = new CountedInput(in);
        beginStream(this.in.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (broken != null) {
            throw broken;
        }
        try {
            return readOn(buffer, offset, length);
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    private int readOn(byte[] buffer, int offset, int length) throws IOException {
        int read = readBlock(buffer, offset, length);
        while (read < 0 && nextBlock()) {
            read = readBlock(buffer, offset, length);
        }
        if (read < 0 && failure != null) {
            throw failure;
        }
        return read;
    }

    /** Reads from the block at hand, if there is one. */
    private int readBlock(byte[] buffer, int offset, int length) throws IOException {
        XzBlock block = current;
        if (block != null) {
            int read = block.read(buffer, offset, length);
            IOException damage = block.failure();
            if (read < 0 && damage != null) {
                throw damage;
            }
            return read;
        }
        XzStreamed stream = streamed;
        return stream == null ? -1 : stream.read(buffer, offset, length);
    }

    /** Turns to the next block; false if there is none. */
    private boolean nextBlock() throws IOException {
        XzBlock done = current;
        current = null;
        endStreamed();
        XzReadAhead crew = ahead;
        if (crew == null) {
            lookAhead();
        } else {
            if (done != null) {
                crew.giveBack(done);
            }
            handOut(crew);
            current = crew.take();
            handOut(crew);
            if (current != null) {
                return true;
            }
        }
        XzHeader header = next;
        if (header == null) {
            return false;
        }
        next = null;
        streamed = new XzStreamed(header, flags[1], decoder, in, crew);
        return true;
    }

    private void endStreamed() {
        XzStreamed done = streamed;
        if (done != null) {
            index.add(done.storedBytes(), done.unpackedBytes());
            streamed = null;
        }
    }

    /** Hands out blocks until there are enough or there is one that cannot be. */
    private void handOut(XzReadAhead crew) {
        lookAhead();
        while (next != null && crew.takes(next)) {
            XzHeader header = next;
            next = null;
            try {
                if (crew.start(header, flags[1], in)) {
                    index.add(header.bytes() + header.packedBytes() + XzCheck.bytes(flags[1]), header.unpackedBytes());
                } else {
                    ended = true;
                }
            } catch (IOException e) {
                failure = e;
            }
            lookAhead();
        }
    }

    /** Reads up to the next block, if that was not done yet. What is wrong is told when the blocks before were read. */
    private void lookAhead() {
        try {
            while (next == null && !ended && failure == null) {
                int first = need();
                if (first != 0) {
                    next = XzHeader.read(first, in);
                } else {
                    endStream();
                }
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private void endStream() throws IOException {
        long size = index.check(in);
        byte[] footer = need(HEADER_BYTES);
        boolean sound = XzHeader.checksum(Arrays.copyOfRange(footer, 4, 10), 6) == Bytes.intAt(footer, 0)
                && ((Bytes.intAt(footer, 4) & 0xffffffffL) + 1) * WORD_BYTES == size
                && footer[8] == flags[0]
                && footer[9] == flags[1]
                && footer[10] == 'Y'
                && footer[11] == 'Z';
        if (!sound) {
            throw new IOException("the end of a stream of it is damaged");
        }
        int zeros = 0;
        int b = in.read();
        while (b == 0) {
            zeros++;
            b = in.read();
        }
        if (zeros % WORD_BYTES != 0) {
            throw noStream();
        }
        ended = b < 0;
        if (!ended) {
            beginStream(b);
        }
    }

    private void beginStream(int first) throws IOException {
        if (first != (MAGIC[0] & 0xff)) {
            throw first < 0 ? new EOFException() : noStream();
        }
        byte[] header = in.readNBytes(HEADER_BYTES - 1);
        int compared = Math.min(header.length, MAGIC.length - 1);
        if (!Arrays.equals(header, 0, compared, MAGIC, 1, 1 + compared)) {
            throw noStream();
        }
        if (header.length < HEADER_BYTES - 1) {
            throw new EOFException();
        }
        flags = Arrays.copyOfRange(header, 5, 7);
        if (XzHeader.checksum(flags, 2) != Bytes.intAt(header, 7) || flags[0] != 0 || flags[1] < 0) {
            throw new IOException("the header of a stream of it is damaged");
        }
        XzCheck.bytes(flags[1]);
        index = new XzIndex();
    }

    private static IOException noStream() {
        return new IOException("what follows the last stream is no xz data");
    }

    private int need() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private byte[] need(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException();
        }
        return read;
    }

    /** The blocks that are read ahead do not count. */
    @Override
    public long packedBytes() {
        XzBlock block = current;
        return block == null ? in.bytes() : block.packedEnd();
    }

    @Override
    public void readAhead(int threads) {
        if (threads > 1 && ahead == null && !ended && failure == null) {
            ahead = new XzReadAhead(threads);
        }
    }

    @Override
    public void release() {
        XzReadAhead crew = ahead;
        if (crew != null) {
            crew.close();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        in.close();
    }
}
