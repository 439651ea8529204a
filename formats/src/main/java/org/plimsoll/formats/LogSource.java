package org.plimsoll.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * Where a log comes from: a file, or a stream that can be read once.
 *
 * <p>Opening, decompressing and cutting into blocks is done when it is scanned; a source itself holds nothing open.
 */
public final class LogSource {
    /** The name under which standard input is known to users. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final @Nullable Path path;
    private final @Nullable InputStream stream;

    private LogSource(String name, @Nullable Path path, @Nullable InputStream stream) {
        this.name = name;
        this.path = path;
        this.stream = stream;
    }

    /** A file, named as the user named it. */
    public static LogSource file(Path path) {
        return new LogSource(path.toString(), path, null);
    }

    /** A stream, read once, called {@link #STANDARD_INPUT}. The caller closes it. */
    public static LogSource standardInput(InputStream stream) {
        return new LogSource(STANDARD_INPUT, null, stream);
    }

    /** The name as the user gave it. */
    public String name() {
        return name;
    }

    /** Bytes of the file as it lies on disk; empty for a stream or a file that cannot be asked. */
    public OptionalLong bytesOnDisk() {
        if (path == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Files.size(path));
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
        return path != null ? Files.newInputStream(path) : Objects.requireNonNull(stream);
    }

    @Override
    public String toString() {
        return name;
    }
}
