package org.plimsoll.planner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Reads files beside each other and hands out what was read in the order of the files. A file that keeps all threads
 * busy is read alone, so that memory does not grow with files times threads; of the others, such as small and gzipped
 * ones, one is read on each thread, and as many again may wait for their turn.
 *
 * @param <F> a file
 * @param <R> what is read of it
 */
final class FilesAtOnce<F, R> {
    private final List<F> files;
    private final Predicate<F> busy;
    private final Reader<F, R> reader;
    private final Deque<Future<R>> started = new ArrayDeque<>();

    /** Reads one file. */
    interface Reader<F, R> {
        R read(F file, int threads);
    }

    /**
     * Files that are not read yet.
     *
     * @param files in the order of the results
     * @param busy whether a file alone keeps all threads busy, or must be read alone for another reason
     * @param reader reads one of them, on any thread
     */
    FilesAtOnce(List<F> files, Predicate<F> busy, Reader<F, R> reader) {
        this.files = files;
        this.busy = busy;
        this.reader = reader;
    }

    /**
     * Reads all files. What a reader throws is thrown on when the turn of its file comes, and the rest is not read.
     *
     * @param threads threads that read at the same time, at least 1
     * @param taker takes what was read, on the thread of the caller
     */
    void inOrder(int threads, Consumer<R> taker) {
        if (threads == 1 || files.size() == 1) {
            files.forEach(file -> taker.accept(reader.read(file, threads)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "plimsoll-files");
            thread.setDaemon(true);
            return thread;
        });
        try {
            inOrder(threads, taker, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void inOrder(int threads, Consumer<R> taker, ExecutorService pool) {
        int together = 0;
        for (int i = 0; i < files.size(); i++) {
            F file = files.get(i);
            together = i < together ? together : endOfTogether(i);
            if (i == together) {
                takeDownTo(0, taker);
                taker.accept(reader.read(file, threads));
                continue;
            }
            int share = Math.max(1, threads / (together - i));
            started.add(pool.submit(() -> reader.read(file, share)));
            takeDownTo(2 * threads - 1, taker);
        }
        takeDownTo(0, taker);
    }

    /** Where the files end that are read beside each other from this one on. */
    private int endOfTogether(int from) {
        int end = from;
        while (end < files.size() && !busy.test(files.get(end))) {
            end++;
        }
        return end;
    }

    private void takeDownTo(int left, Consumer<R> taker) {
        while (started.size() > left) {
            taker.accept(result(started.remove()));
        }
    }

    private static <R> R result(Future<R> started) {
        try {
            return started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
        }
    }
}
