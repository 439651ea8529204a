package org.plimsoll.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.input.BlockReader;
import org.plimsoll.formats.input.Compression;
import org.plimsoll.formats.input.CountedInput;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;

/** A source that was opened: tells what it is, and goes through its lines once. */
public final class LogScan implements AutoCloseable {
    /** Large enough that taking turns at reading costs nothing, small enough for the processor's cache. */
    private static final int BLOCK_BYTES = 512 * 1024;

    /** Below this size a second thread costs more than it brings. */
    private static final long SMALL_BYTES = 4L * 1024 * 1024;

    private static final int INPUT_BUFFER_BYTES = 64 * 1024;

    private final LogSource source;
    private final CountedInput file;
    private final Compression compression;
    private final BlockReader reader;
    private long reported;

    private LogScan(LogSource source, CountedInput file, Compression compression, BlockReader reader) {
        this.source = source;
        this.file = file;
        this.compression = compression;
        this.reader = reader;
    }

    /**
     * Opens a source.
     *
     * @param source what to read
     * @param sampleBytes bytes of its decompressed beginning to keep for {@link #sample}
     * @throws UnreadableLogException if there is nothing to read: no such file, a directory, no permission, an empty
     *     file, a compression that is not read
     */
    public static LogScan open(LogSource source, int sampleBytes) throws UnreadableLogException {
        return open(source, sampleBytes, BLOCK_BYTES);
    }

    static LogScan open(LogSource source, int sampleBytes, int blockBytes) throws UnreadableLogException {
        Path path = source.path();
        if (path != null && Files.isDirectory(path)) {
            throw new UnreadableLogException(source + ": is a directory; expected a file", false);
        }
        try {
            CountedInput file = new CountedInput(source.open());
            try {
                return open(source, file, sampleBytes, blockBytes);
            } catch (IOException | UnreadableLogException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnreadableLogException(sentence(source, e), false);
        }
    }

    private static LogScan open(LogSource source, CountedInput file, int sampleBytes, int blockBytes)
            throws IOException, UnreadableLogException {
        BufferedInputStream in = new BufferedInputStream(file, INPUT_BUFFER_BYTES);
        Compression compression = Compression.of(in);
        if (!compression.readable()) {
            throw new UnreadableLogException(
                    "%s: is compressed with %s; expected a plain, gzip or bzip2 file"
                            .formatted(source, compression.label()),
                    false);
        }
        BlockReader reader = new BlockReader(compression.open(in), blockBytes, sampleBytes);
        refuseNothing(source, reader);
        return new LogScan(source, file, compression, reader);
    }

    private static void refuseNothing(LogSource source, BlockReader reader) throws UnreadableLogException {
        boolean nothing = reader.peek(1).length == 0;
        IOException failure = reader.failure();
        if (nothing && failure != null) {
            throw new UnreadableLogException(sentence(source, failure), false);
        }
        if (nothing) {
            throw new UnreadableLogException(source + ": is empty; expected lines of a log", true);
        }
    }

    private static String sentence(LogSource source, IOException e) {
        if (e instanceof NoSuchFileException) {
            return source + ": no such file; expected a log, a directory of logs, or - for standard input";
        }
        if (e instanceof AccessDeniedException) {
            return source + ": permission denied; expected a file that may be read";
        }
        return "%s: cannot be read (%s); expected a log".formatted(source, reason(e));
    }

    private static String reason(IOException e) {
        if (e instanceof EOFException) {
            return "it ends early";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** {@code none}, {@code gzip} or {@code bzip2}. */
    public String compression() {
        return compression.label();
    }

    /** Recognises the format by the first 64 KiB. */
    public Detection detect() {
        byte[] head = head();
        return Detector.detect(head, head.length < Detector.HEAD_BYTES);
    }

    /** The first 64 KiB of the log, which stay to be read. */
    byte[] head() {
        return reader.peek(Detector.HEAD_BYTES);
    }

    /** The decompressed bytes of a source, for whoever does not care for lines. */
    static InputStream bytes(LogSource source) throws IOException {
        BufferedInputStream in = new BufferedInputStream(source.open(), INPUT_BUFFER_BYTES);
        try {
            return Compression.of(in).open(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Goes through all lines.
     *
     * @param format what to read them as
     * @param fold what to make of them
     * @param threads threads that work at the same time, at least 1
     * @param progress told how far it is, asked whether to stop
     * @return the value of all lines; after a failure, of the lines until then
     * @throws CancellationException if the progress asked to stop
     */
    public <T> T run(LogFormat format, LineFold<T> fold, int threads, Progress progress) {
        OrderedMerge<T> merge = new OrderedMerge<>(fold);
        Runnable work = () -> work(new LineCursor(format), fold, merge, progress);
        OptionalLong size = source.bytesOnDisk();
        int workers = size.isPresent() && size.getAsLong() < SMALL_BYTES ? 1 : threads;
        if (workers == 1) {
            work.run();
        } else {
            runBeside(work, workers);
        }
        return merge.total();
    }

    private static void runBeside(Runnable work, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers - 1, LogScan::daemon);
        try {
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i < workers; i++) {
                others.add(pool.submit(work));
            }
            work.run();
            for (Future<?> other : others) {
                other.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plimsoll-scan");
        thread.setDaemon(true);
        return thread;
    }

    private <T> void work(LineCursor cursor, LineFold<T> fold, OrderedMerge<T> merge, Progress progress) {
        Block block = new Block();
        while (reader.next(block)) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            T value = fold.begin();
            cursor.begin(block.data(), 0, block.end(), block.offset(), block.dropped());
            while (cursor.advance()) {
                fold.add(value, cursor);
            }
            merge.put(block.sequence(), value);
            report(progress);
        }
        report(progress);
    }

    /** Tells how much of the file was read since it was told last. */
    synchronized void report(Progress progress) {
        long now = file.bytes();
        if (now > reported) {
            progress.bytesRead(source, now - reported);
            reported = now;
        }
    }

    /** Reads the next block, for whoever wants them in order; false after the last one. */
    boolean next(Block block) {
        return reader.next(block);
    }

    /** The source as the user named it. */
    String name() {
        return source.name();
    }

    /** One sentence saying why reading ended early; null if the source was read to its end. */
    public @Nullable String failure() {
        IOException failure = reader.failure();
        return failure == null
                ? null
                : "%s: %s data is damaged or ends early after %s bytes of log (%s); expected the whole file"
                        .formatted(source, compression.label(), reader.bytes(), reason(failure));
    }

    /** Bytes of the log, decompressed, that were read. */
    public long bytes() {
        return reader.bytes();
    }

    /** Bytes of the file as it is that were read. */
    public long bytesOnDisk() {
        return file.bytes();
    }

    /** The decompressed beginning of the log, as much of it as was asked for. */
    public byte[] sample() {
        return reader.sample();
    }

    /** Closes the file; standard input stays open. */
    @Override
    public void close() {
        if (source.path() == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            System.getLogger(LogScan.class.getName()).log(System.Logger.Level.DEBUG, "closing " + source, e);
        }
    }
}
