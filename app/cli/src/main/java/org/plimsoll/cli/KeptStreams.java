package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.LogSource;

/**
 * Streams that are read more than once: they are copied into temporary files first, as they are, and these are removed
 * in the end.
 */
final class KeptStreams implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();

    /** The same sources, streams replaced by copies. */
    List<LogSource> keep(List<LogSource> sources, InputStream standardInput) throws IOException {
        List<LogSource> kept = new ArrayList<>();
        for (LogSource source : sources) {
            Path path = source.path();
            if (path == null) {
                kept.add(copy(source, standardInput));
            } else if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                try (InputStream stream = Files.newInputStream(path)) {
                    kept.add(copy(source, stream));
                }
            } else {
                kept.add(source);
            }
        }
        return kept;
    }

    private LogSource copy(LogSource source, InputStream stream) throws IOException {
        Path file = Files.createTempFile("plimsoll", ".stream");
        files.add(file);
        try (var out = Files.newOutputStream(file)) {
            stream.transferTo(out);
        }
        return LogSource.kept(source.name(), file);
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
