package org.plimsoll.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.input.BlockReader;
import org.plimsoll.formats.input.Compression;
import org.plimsoll.formats.input.CountedInput;
import org.plimsoll.formats.input.ExpansionLimit;
import org.plimsoll.formats.input.PackedInput;
import org.plimsoll.formats.jlog.JlogDirectory;
import org.plimsoll.formats.jlog.JlogInput;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/** A source that was opened: tells what it is, and goes through its lines once. */
public final class LogScan implements AutoCloseable {
    /**
     * Few blocks are few turns at reading and few merges, and what is done for each block is compiled later or never:
     * with 1 MB instead of 256 KiB 7 % less processor time for a log of 4 GB. Much larger ones would leave the
     * processor's cache. As 10^6 bytes are less than 2^20, a block takes one region of a small heap and not two.
     */
    private static final int BLOCK_BYTES = 1_000_000;

    /** What a thread keeps: its block, and the marks beside it. */
    private static final long THREAD_BYTES = 2 * (1L << 20);

    /** Below this size a second thread costs more than it brings. */
    private static final long SMALL_BYTES = 4L * 1024 * 1024;

    private static final int INPUT_BUFFER_BYTES = 64 * 1024;

    /** Lines at the end of a block of which one should be a record. */
    private static final int LAST_LINES = 16;

    private final LogSource source;
    private final CountedInput file;
    private final Compression compression;
    private final BlockReader reader;
    private final @Nullable PackedInput packed;
    private final @Nullable ExpansionLimit limit;
    private final @Nullable JlogInput jlog;
    private long reported;

    private LogScan(
            LogSource source,
            CountedInput file,
            Compression compression,
            BlockReader reader,
            @Nullable PackedInput packed,
            @Nullable ExpansionLimit limit,
            @Nullable JlogInput jlog) {
        this.packed = packed;
        this.limit = limit;
        this.source = source;
        this.file = file;
        this.compression = compression;
        this.reader = reader;
        this.jlog = jlog;
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

    /**
     * Whether reading one source keeps several threads busy. Where it does not, several are better read beside each
     * other. Streams and jlogs count as if they did.
     */
    public static boolean usesThreads(LogSource source) {
        Path path = source.path();
        if (path == null || !Files.isRegularFile(path)) {
            return true;
        }
        try (BufferedInputStream in = new BufferedInputStream(source.open())) {
            Compression compression = Compression.of(in);
            return switch (compression) {
                case NONE -> Files.size(path) >= SMALL_BYTES;
                case BZIP2 -> Files.size(path) >= SMALL_BYTES / 2;
                default -> false;
            };
        } catch (IOException e) {
            return false;
        }
    }

    static LogScan open(LogSource source, int sampleBytes, int blockBytes) throws UnreadableLogException {
        Path path = source.path();
        if (path != null && JlogDirectory.is(path)) {
            return openJlog(source, path, sampleBytes, blockBytes);
        }
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

    /** A jlog is a directory, but its records are one log. */
    private static LogScan openJlog(LogSource source, Path path, int sampleBytes, int blockBytes)
            throws UnreadableLogException {
        try {
            JlogInput jlog = JlogDirectory.open(path);
            CountedInput file = new CountedInput(jlog);
            LogScan scan = new LogScan(
                    source, file, Compression.NONE, new BlockReader(file, blockBytes, sampleBytes), null, null, jlog);
            try {
                refuseNothing(source, scan.reader);
                return scan;
            } catch (UnreadableLogException e) {
                String damage = scan.failure();
                scan.close();
                throw damage == null ? e : new UnreadableLogException(damage, false);
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
                    "%s: is a %s archive; expected a plain file, or one compressed with gzip, bzip2, xz, zstd or lz4"
                            .formatted(source, compression.label()),
                    false);
        }
        PackedInput packed = compression.open(in, file::bytes);
        ExpansionLimit limit = new ExpansionLimit(
                packed,
                packed::packedBytes,
                compression == Compression.NONE ? Long.MAX_VALUE : source.maxExpandBytes());
        BlockReader reader = new BlockReader(limit, blockBytes, sampleBytes);
        refuseNothing(source, reader);
        return new LogScan(source, file, compression, reader, packed, limit, null);
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

    static String sentence(LogSource source, IOException e) {
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

    /**
     * {@code none}, {@code gzip}, {@code bzip2}, {@code xz}, {@code zstd}, {@code lz4} or {@code compress}; for a jlog
     * {@code none} or {@code lz4}.
     */
    public String compression() {
        return jlog == null ? compression.label() : jlog.totals().compression();
    }

    /** Whether it is not compressed. */
    public boolean plain() {
        return compression().equals(Compression.NONE.label());
    }

    /** What the jlog was found to hold, null if the source is none; whole when the scan has reached its end. */
    public @Nullable JlogTotals jlog() {
        return jlog == null ? null : jlog.totals();
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
        CountedInput file = new CountedInput(source.open());
        BufferedInputStream in = new BufferedInputStream(file, INPUT_BUFFER_BYTES);
        try {
            Compression compression = Compression.of(in);
            long limit = compression == Compression.NONE ? Long.MAX_VALUE : source.maxExpandBytes();
            PackedInput packed = compression.open(in, file::bytes);
            return new ExpansionLimit(packed, packed::packedBytes, limit);
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
        return run(format, EnumSet.noneOf(Meaning.class), fold, threads, progress);
    }

    /**
     * Goes through all lines and works out fields of them. What an exception of the fold interrupts is left where it
     * is; the exception is thrown on.
     *
     * @param format what to read them as
     * @param wanted meanings whose fields are worked out
     * @param fold what to make of them
     * @param threads threads that work at the same time, at least 1
     * @param progress told how far it is, asked whether to stop
     * @return the value of all lines; after a failure, of the lines until then
     * @throws CancellationException if the progress asked to stop
     */
    public <T> T run(LogFormat format, Set<Meaning> wanted, LineFold<T> fold, int threads, Progress progress) {
        if (fold.numbered()) {
            reader.countLines();
        }
        OrderedMerge<T> merge = new OrderedMerge<>(fold);
        Crew crew = new Crew();
        Runnable work = () -> work(new LineCursor(format, wanted), fold, merge, progress, crew);
        OptionalLong size = source.bytesOnDisk();
        int workers = size.isPresent() && size.getAsLong() < SMALL_BYTES ? 1 : affordable(threads);
        if (packed != null && compression != Compression.NONE) {
            packed.readAhead(threads);
            // Lines are counted many times as fast as they are decompressed.
            workers = Math.min(workers, 2 + threads / 8);
        }
        if (workers == 1) {
            work.run();
        } else {
            runBeside(crew, work, workers, merge);
        }
        return merge.total();
    }

    /** Threads that half of the heap has room for: a small heap on a large machine is no reason to fail. */
    private static int affordable(int threads) {
        return (int) Math.max(1, Math.min(threads, Runtime.getRuntime().maxMemory() / 2 / THREAD_BYTES));
    }

    /** The first exception of any thread is thrown; the others only stop because of it. */
    private static void runBeside(Crew crew, Runnable work, int workers, OrderedMerge<?> merge) {
        try {
            crew.run(work, workers);
        } catch (CancellationException e) {
            if (merge.cause() instanceof Error error) {
                throw error;
            }
            throw merge.cause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T> void work(LineCursor cursor, LineFold<T> fold, OrderedMerge<T> merge, Progress progress, Crew crew) {
        Block block = new Block();
        try {
            while (merge.cause() == null && reader.next(block)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                T value = fold.begin();
                if (fold.concerns(block.data(), block.end()) || !standsAlone(cursor, block)) {
                    cursor.begin(block.data(), 0, block.end(), block.offset(), block.dropped());
                    cursor.number(block.linesBefore());
                    fold.addAll(value, cursor);
                } else {
                    fold.passOver(value, cursor);
                }
                merge.put(block.sequence(), value);
                crew.pieceDone();
                report(progress);
            }
        } catch (RuntimeException | Error e) {
            merge.abandon(e);
            throw e;
        }
        report(progress);
    }

    /**
     * Whether a block begins with a record, and the last record of it is easy to find; the cursor then stands there. A
     * line that continues a record makes its block one with others.
     */
    private static boolean standsAlone(LineCursor cursor, Block block) {
        byte[] data = block.data();
        cursor.begin(data, 0, block.end(), block.offset(), block.dropped());
        if (!cursor.advance() || cursor.dangling()) {
            return false;
        }
        int end = block.end();
        for (int looks = 0; looks < LAST_LINES && end > 0; looks++) {
            int start = Bytes.lastIndexOf(data, 0, end - 1, (byte) '\n') + 1;
            cursor.begin(data, start, end, block.offset() + start, 0);
            if (cursor.advance() && cursor.kindIndex() >= 0 && !cursor.dangling()) {
                return true;
            }
            end = start;
        }
        return false;
    }

    /** Tells how much of the file was read since it was told last. */
    synchronized void report(Progress progress) {
        long now = jlog == null ? file.bytes() : jlog.bytesRead();
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
        String damage = jlog == null ? null : jlog.damage();
        if (failure == null && damage != null) {
            return "%s: %s; everything else was read".formatted(source, damage);
        }
        if (failure == null) {
            return null;
        }
        String what = plain() ? "cannot be read on" : compression() + " data is damaged or ends early";
        return "%s: %s after %s bytes of log (%s); expected the whole file"
                .formatted(source, what, reader.bytes(), reason(failure));
    }

    /** What is remarkable about how the source is packed, null if nothing is. */
    public @Nullable LogFinding remark() {
        long ratio = limit == null ? 0 : limit.remarkableRatio();
        return ratio == 0
                ? null
                : new LogFinding(
                        LogFinding.Kind.EXPANDING,
                        "%s expands %s times over 64 MiB, far more than logs do".formatted(source, ratio),
                        List.of(source.name()));
    }

    /** Bytes of the log, decompressed, that were read. */
    public long bytes() {
        return reader.bytes();
    }

    /** Bytes of the file as it is that were read; of a jlog also those of its index and its checkpoints. */
    public long bytesOnDisk() {
        return jlog == null ? file.bytes() : jlog.totals().bytesOnDisk();
    }

    /** The decompressed beginning of the log, as much of it as was asked for. */
    public byte[] sample() {
        return reader.sample();
    }

    /** Closes the file; standard input stays open. */
    @Override
    public void close() {
        if (packed != null) {
            packed.release();
        }
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
