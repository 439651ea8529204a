package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;

/**
 * Threads that decode the next blocks of an xz file, which are taken back in the order of the file. A block is held
 * whole, so that of the memory that the process may take a third is used, and never more than 256 MiB; where two blocks
 * would need more than that, none is taken.
 */
final class XzReadAhead {
    private static final long MOST_BYTES = 256L << 20;
    private static final int BLOCKS_WAITING = 1;

    /** A block that is being decoded. */
    private record Started(XzBlock block, Future<?> done) {}

    private final long allowedBytes = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3);
    private final int most;
    private final ExecutorService threads;
    private final Deque<Started> started = new ArrayDeque<>();
    private final Deque<XzBlock> free = new ArrayDeque<>();
    private int blocks;
    private long largestBytes;

    /** Starts as many threads. */
    XzReadAhead(int threads) {
        most = threads + BLOCKS_WAITING;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "plimsoll-unxz");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether a block can be decoded by the threads now. */
    boolean takes(XzHeader header) {
        long unpacked = header.unpackedBytes();
        long packed = header.packedBytes();
        if (unpacked < 0 || packed < 0 || unpacked > allowedBytes || packed > allowedBytes) {
            return false;
        }
        long bytes = Math.max(largestBytes, unpacked + packed);
        int held = free.isEmpty() ? blocks + 1 : blocks;
        return header.filters().isEmpty() && held <= most && Math.max(held, 2) * bytes <= allowedBytes;
    }

    /**
     * Reads a block and lets it be decoded.
     *
     * @return false if it is not all there, so that there is nothing behind it
     */
    boolean start(XzHeader header, int checkKind, CountedInput in) throws IOException {
        largestBytes = Math.max(largestBytes, header.unpackedBytes() + header.packedBytes());
        XzBlock block = free.poll();
        if (block == null) {
            block = new XzBlock();
            blocks++;
        }
        XzBlock taken = block;
        taken.read(header, checkKind, in.bytes(), in);
        started.add(new Started(taken, submit(taken::decode)));
        return taken.whole();
    }

    /** The next block, null if none was started. */
    @Nullable
    XzBlock take() throws IOException {
        Started first = started.poll();
        if (first == null) {
            return null;
        }
        await(first.done);
        return first.block;
    }

    static void await(Future<?> done) throws IOException {
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException("decompressing it failed", e.getCause());
        }
    }

    /** Lets a thread do something else. */
    Future<?> submit(Runnable work) throws IOException {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new InterruptedIOException("reading was interrupted");
        }
    }

    /** Takes back a block that was read. */
    void giveBack(XzBlock block) {
        free.add(block);
    }

    /** Ends the threads, at the latest when a chunk is decoded. */
    void close() {
        threads.shutdownNow();
    }
}
