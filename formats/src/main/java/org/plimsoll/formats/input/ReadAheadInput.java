package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets one thread decompress what others read, for files that can only be decompressed from the beginning on. It is a
 * few pieces ahead; where decompressing fails, what came before is read first.
 */
final class ReadAheadInput extends PackedInput {
    private static final int PIECE_BYTES = 256 * 1024;
    /**
     * With 8 MB and not 1.5 MB a log of 1.2 GB takes 3 % less: while the counting of lines is not compiled yet,
     * decompressing need not wait for it.
     */
    private static final int PIECES = 32;

    /** Some bytes of the log, how much of the file they took, and what came after them if it was no more bytes. */
    private static final class Piece {
        private final byte[] data = new byte[PIECE_BYTES];
        private int length;
        private long packedBytes;
        private boolean last;
        private @Nullable IOException failure;
        private @Nullable Error error;
    }

    private final InputStream in;
    private final LongSupplier packed;
    private final Runnable freed;
    /** Lets the decompressor itself use threads. */
    private final IntConsumer below;

    private final BlockingQueue<Piece> full = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> empty = new ArrayBlockingQueue<>(PIECES);
    private @Nullable Thread thread;
    private @Nullable Piece current;
    private int given;
    private int made;
    private volatile boolean released;

    /**
     * Reads from a decompressor.
     *
     * @param in the decompressor
     * @param packed how much of the file it has taken
     */
    ReadAheadInput(InputStream in, LongSupplier packed) {
        this(in, packed, () -> {});
    }

    /**
     * Reads from a decompressor that has threads of its own.
     *
     * @param in the decompressor
     */
    ReadAheadInput(PackedInput in) {
        this(in, in::packedBytes, in::release, in::readAhead);
    }

    /**
     * Reads from a decompressor.
     *
     * @param in the decompressor
     * @param packed how much of the file it has taken
     * @param freed gives up what it holds outside of the heap; done by the thread that reads it, when it stops to
     */
    ReadAheadInput(InputStream in, LongSupplier packed, Runnable freed) {
        this(in, packed, freed, threads -> {});
    }

    private ReadAheadInput(InputStream in, LongSupplier packed, Runnable freed, IntConsumer below) {
        this.in = in;
        this.below = below;
        this.packed = packed;
        this.freed = freed;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (thread == null) {
            return in.read(buffer, offset, length);
        }
        if (length == 0) {
            return 0;
        }
        Piece piece = piece();
        if (given == piece.length) {
            if (piece.error != null) {
                throw piece.error;
            }
            if (piece.failure != null) {
                throw piece.failure;
            }
            return -1;
        }
        int bytes = Math.min(length, piece.length - given);
        System.arraycopy(piece.data, given, buffer, offset, bytes);
        given += bytes;
        return bytes;
    }

    /** The piece to read from; one of which nothing is left is the last one. */
    private Piece piece() throws IOException {
        try {
            Piece piece = current;
            while (piece == null || (given == piece.length && !piece.last)) {
                if (piece != null) {
                    empty.add(piece);
                }
                current = null;
                piece = full.take();
                current = piece;
                given = 0;
            }
            return piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
    }

    @Override
    public long packedBytes() {
        Piece piece = current;
        return piece == null ? packed.getAsLong() : piece.packedBytes;
    }

    @Override
    public void readAhead(int threads) {
        if (threads > 1 && thread == null && !released) {
            below.accept(threads);
            Thread started = new Thread(this::decompress, "plimsoll-decompress");
            started.setDaemon(true);
            started.start();
            thread = started;
        }
    }

    private void decompress() {
        try {
            boolean more = true;
            while (more && !released) {
                Piece piece = emptyPiece();
                fill(piece);
                more = !piece.last;
                full.add(piece);
            }
        } catch (InterruptedException e) {
            // Nobody wants to read on.
            released = true;
        } finally {
            freed.run();
        }
    }

    /** As many are made as are needed: a small file needs few. */
    private Piece emptyPiece() throws InterruptedException {
        Piece piece = empty.poll();
        if (piece == null && made < PIECES) {
            made++;
            return new Piece();
        }
        return piece == null ? empty.take() : piece;
    }

    private void fill(Piece piece) {
        piece.length = 0;
        piece.last = false;
        piece.failure = null;
        try {
            while (piece.length < PIECE_BYTES && !piece.last) {
                int read = in.read(piece.data, piece.length, PIECE_BYTES - piece.length);
                piece.last = read < 0;
                piece.length += Math.max(read, 0);
            }
        } catch (IOException e) {
            piece.failure = e;
            piece.last = true;
        } catch (RuntimeException e) {
            piece.failure = new IOException("decompressing it failed", e);
            piece.last = true;
        } catch (Error e) {
            piece.error = e;
            piece.last = true;
        }
        piece.packedBytes = packed.getAsLong();
    }

    @Override
    public void release() {
        released = true;
        if (thread == null) {
            freed.run();
        } else {
            thread.interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        in.close();
    }
}
