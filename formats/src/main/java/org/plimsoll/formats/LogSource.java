package org.plimsoll.formats;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.jlog.JlogDirectory;
import org.plimsoll.formats.model.LogFormat;

/**
 * Where a log comes from: a file, a jlog, or a stream that can be read once.
 *
 * <p>Opening, decompressing and cutting into blocks is done when it is scanned; a source itself holds nothing open.
 */
public final class LogSource {
    /** The name under which standard input is known to users. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final @Nullable Path path;
    private final @Nullable InputStream stream;
    private final long maxExpandBytes;
    private final @Nullable LogFormat format;

    private LogSource(String name, @Nullable Path path, @Nullable InputStream stream, long maxExpandBytes) {
        this(name, path, stream, maxExpandBytes, null);
    }

    private LogSource(
            String name,
            @Nullable Path path,
            @Nullable InputStream stream,
            long maxExpandBytes,
            @Nullable LogFormat format) {
        this.format = format;
        this.name = name;
        this.path = path;
        this.stream = stream;
        this.maxExpandBytes = maxExpandBytes;
    }

    /** A file, named as the user named it. */
    public static LogSource file(Path path) {
        return new LogSource(path.toString(), path, null, 0);
    }

    /** A stream, read once, called {@link #STANDARD_INPUT}. The caller closes it. */
    public static LogSource standardInput(InputStream stream) {
        return new LogSource(STANDARD_INPUT, null, stream, 0);
    }

    /**
     * The same source with a limit of its own to what it expands to, if it is compressed. Without one, reading stops
     * after 100 GiB, or where 64 MiB of log take less than a thousandth of that in the file, as in a decompression
     * bomb.
     *
     * @param bytes most bytes of log, at least 1
     */
    public LogSource expandingTo(long bytes) {
        return new LogSource(name, path, stream, bytes, format);
    }

    /** The same source, whatever it looks like read as this format. */
    public LogSource readAs(LogFormat asked) {
        return new LogSource(name, path, stream, maxExpandBytes, asked);
    }

    /** The format it is to be read as; null to recognise it by its content. */
    @Nullable
    LogFormat asked() {
        return format;
    }

    /** A file that was found in this directory or by this pattern. */
    LogSource found(Path file) {
        return new LogSource(file.toString(), file, null, maxExpandBytes, format);
    }

    /** Most bytes of log that it may expand to, 0 for the standard limits. */
    long maxExpandBytes() {
        return maxExpandBytes;
    }

    /**
     * The same source to be read more than once: all its bytes, which are read now, are written into a file.
     *
     * @param file an empty file, which stays as long as the source is used
     * @throws IOException if it cannot be read, or the file not be written
     */
    public LogSource keptIn(Path file) throws IOException {
        InputStream in = open();
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        } finally {
            if (path != null) {
                in.close();
            }
        }
        return new LogSource(name, file, null, maxExpandBytes, format);
    }

    /** The name as the user gave it. */
    public String name() {
        return name;
    }

    /** Whether it is a jlog: a directory whose records are one log. */
    public boolean isJlog() {
        return path != null && JlogDirectory.is(path);
    }

    /**
     * Bytes of the file as it lies on disk, of a jlog those of its segments; empty for a stream or a file that cannot
     * be asked.
     */
    public OptionalLong bytesOnDisk() {
        if (path == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(JlogDirectory.is(path) ? JlogDirectory.segmentBytes(path) : Files.size(path));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The file, null for a stream. */
    public @Nullable Path path() {
        return path;
    }

    /** The file of a source that is one. */
    Path file() {
        return Objects.requireNonNull(path);
    }

    InputStream open() throws IOException {
        if (path == null) {
            return Objects.requireNonNull(stream);
        }
        // A named pipe can be read, but a channel asks it for places that it does not have.
        boolean streamed = Files.exists(path) && !Files.isRegularFile(path);
        return streamed ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    }

    @Override
    public String toString() {
        return name;
    }
}
