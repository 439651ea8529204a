package org.plimsoll.formats.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.Native;

/**
 * Decodes with the C library, four times as fast as the portable decoder. It is given one block after the other, each
 * with the header that it has in the file, so it gives every block as soon as it is whole; of the frame's header it
 * sees what it needs, for whether the file keeps what its header promises is {@link ZstdInput}'s to tell. May be closed
 * by another thread than the one that decodes.
 */
final class NativeZstdDecoder implements ZstdDecoder {
    private static final int MAGIC = 0xFD2FB528;
    private static final int CHECKSUMMED = 4;
    private static final int SMALLEST_WINDOW_LOG = 10;
    private static final int HEADER_BYTES = 3;

    /** Whether the library is there; asking loads it. */
    private static final class Library {
        private static final boolean LOADED = load();

        private static boolean load() {
            try {
                Native.load();
                return Native.isLoaded();
            } catch (LinkageError e) {
                return false;
            }
        }
    }

    private final ZstdDecompressCtx library = new ZstdDecompressCtx();
    private final ByteBuffer source =
            ByteBuffer.allocateDirect(HEADER_BYTES + BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer target = ByteBuffer.allocateDirect(BLOCK_BYTES);
    private boolean closed;

    /** Whether there is a library for this machine that can be loaded. */
    static boolean loads() {
        return Library.LOADED;
    }

    @Override
    public synchronized void begin(int windowBytes, boolean checksummed) throws IOException {
        int windowLog = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(windowBytes, 1) - 1);
        refuseIfClosed();
        library.reset();
        source.clear()
                .putInt(MAGIC)
                .put((byte) (checksummed ? CHECKSUMMED : 0))
                .put((byte) (Math.max(windowLog - SMALLEST_WINDOW_LOG, 0) << 3))
                .flip();
        target.clear();
        decode();
    }

    @Override
    public synchronized int decode(int header, byte[] source, int from, int to, byte[] target, int begin)
            throws IOException {
        this.source
                .clear()
                .put((byte) header)
                .putShort((short) (header >>> Byte.SIZE))
                .put(source, from, to - from)
                .flip();
        this.target.clear();
        decode();
        int bytes = this.target.flip().remaining();
        this.target.get(target, begin, bytes);
        return begin + bytes;
    }

    private void decode() throws IOException {
        refuseIfClosed();
        try {
            while (source.hasRemaining()) {
                int before = source.remaining();
                library.decompressDirectByteBufferStream(target, source);
                if (source.remaining() == before) {
                    throw new IOException("a block of it is damaged");
                }
            }
        } catch (ZstdException e) {
            throw new IOException("a block of it is damaged", e);
        }
    }

    private void refuseIfClosed() throws IOException {
        if (closed) {
            throw new IOException("it was closed");
        }
    }

    @Override
    public boolean readsWindow() {
        return false;
    }

    @Override
    public synchronized boolean endsWith(byte[] checksum) throws IOException {
        source.clear().put(checksum).flip();
        target.clear();
        refuseIfClosed();
        try {
            return library.decompressDirectByteBufferStream(target, source);
        } catch (ZstdException e) {
            return false;
        }
    }

    /** Waits for the block that another thread is decoding. */
    @Override
    public synchronized void close() {
        closed = true;
        library.close();
    }
}
