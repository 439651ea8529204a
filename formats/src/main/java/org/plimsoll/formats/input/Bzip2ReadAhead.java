package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;

/**
 * Threads that decode what seem to be the next blocks of a bzip2 file. The one who reads the file hands them out and
 * takes them back in the order of the file; only a few more than there are threads are under way.
 *
 * <p>A thread needs 6 MB, and each block under way 1.5 MB, for blocks of 900,000 bytes; of the memory that the process
 * may take about a third is used, so that with 48 MB there are at most two threads.
 */
final class Bzip2ReadAhead {
    private static final long THREAD_BYTES = 8_000_000;
    private static final int BLOCKS_WAITING = 2;

    /** A block that is being decoded. */
    private record Started(Bzip2Block block, Future<?> done) {}

    private final Bzip2Window window;
    private final int longestBytes;
    private final ExecutorService threads;
    private final BlockingQueue<Bzip2Decoder> decoders = new LinkedBlockingQueue<>();
    private final Deque<Started> started = new ArrayDeque<>();
    private final Deque<Bzip2Block> free = new ArrayDeque<>();
    /** Where the next block seems to begin, in bits; that before which nothing more is handed out. */
    private long next;

    private int level;

    /**
     * Starts the threads.
     *
     * @param window the file
     * @param longestBytes bytes of the file that a block may take
     * @param first a decoder that was used until now
     * @param threads threads that may work at the same time
     */
    Bzip2ReadAhead(Bzip2Window window, int longestBytes, Bzip2Decoder first, int threads) {
        this.window = window;
        this.longestBytes = longestBytes;
        long fitting = Runtime.getRuntime().maxMemory() / 3 / THREAD_BYTES;
        int used = (int) Math.max(1, Math.min(threads, fitting));
        this.threads = Executors.newFixedThreadPool(used, work -> {
            Thread thread = new Thread(work, "plimsoll-bunzip2");
            thread.setDaemon(true);
            return thread;
        });
        decoders.add(first);
        for (int i = 1; i < used; i++) {
            decoders.add(new Bzip2Decoder());
        }
        for (int i = 0; i < used + BLOCKS_WAITING; i++) {
            free.add(new Bzip2Block());
        }
    }

    /**
     * The block at a place, if it was decoded ahead.
     *
     * @param place its first bit
     * @param streamLevel level of its stream
     * @return null if what begins there was not seen before, or not as a part of such a stream
     * @throws InterruptedIOException if waiting for it is interrupted
     */
    @Nullable
    Bzip2Block take(long place, int streamLevel) throws IOException {
        drop(place);
        if (next <= place) {
            next = place;
            level = streamLevel;
        }
        start();
        Started first = started.peek();
        if (first == null || first.block.position() != place) {
            return null;
        }
        started.remove();
        await(first);
        start();
        if (first.block.level() != streamLevel) {
            giveBack(first.block);
            return null;
        }
        return first.block;
    }

    /** Takes back a block that was read. */
    void giveBack(Bzip2Block block) {
        free.add(block);
    }

    /** Leaves out what begins inside of a block that was read since. */
    private void drop(long place) throws IOException {
        while (!started.isEmpty() && started.element().block.position() < place) {
            Started imagined = started.remove();
            await(imagined);
            giveBack(imagined.block);
        }
    }

    /** Hands out blocks for as long as some are free; of the end of a stream only the next header is of interest. */
    private void start() {
        while (!free.isEmpty() && window.reaches((next + Bzip2Window.MAGIC_BITS + 7) >>> 3)) {
            long magic = window.bits(next, Bzip2Window.MAGIC_BITS);
            long following = next + Bzip2Window.MAGIC_BITS;
            if (magic == Bzip2Window.END) {
                int found = Bzip2Input.levelAt((following + Integer.SIZE + 7) >>> 3, window);
                level = found == 0 ? level : found;
                next = window.nextMagic(following, (next >>> 3) + longestBytes);
            } else if (magic == Bzip2Window.BLOCK) {
                long end = window.nextMagic(following, (next >>> 3) + longestBytes);
                Bzip2Block block = free.remove();
                Bzip2Input.fill(block, next, end, level, window);
                started.add(new Started(block, threads.submit(() -> decode(block))));
                next = end;
            } else {
                return;
            }
        }
    }

    /** There are as many decoders as threads. */
    private void decode(Bzip2Block block) {
        Bzip2Decoder decoder = decoders.remove();
        try {
            block.decode(decoder);
        } finally {
            decoders.add(decoder);
        }
    }

    /** Decodes a block at once. */
    void decodeNow(Bzip2Block block) throws IOException {
        await(new Started(block, threads.submit(() -> decode(block))));
    }

    private static void await(Started block) throws IOException {
        try {
            block.done.get();
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

    /** Ends the threads; who waits for one of them waits no longer than for a block. */
    void close() {
        threads.shutdownNow();
    }
}
