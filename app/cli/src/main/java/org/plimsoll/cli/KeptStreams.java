package org.plimsoll.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;

/**
 * Streams that are read more than once: they are copied into temporary files first, as they are. Nobody else may read
 * these, and they are removed in the end, also where a signal ends the program.
 */
final class KeptStreams implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();

    /** The same sources, streams replaced by copies. */
    List<LogSource> keep(List<LogSource> sources) throws IOException {
        List<LogSource> kept = new ArrayList<>();
        for (LogSource source : sources) {
            kept.add(isStream(source.path()) ? copy(source) : source);
        }
        return kept;
    }

    private static boolean isStream(@Nullable Path path) {
        return path == null || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
    }

    private LogSource copy(LogSource source) throws IOException {
        Path file = Files.createTempFile("plimsoll", ".stream");
        files.add(file);
        file.toFile().deleteOnExit();
        return source.keptIn(file);
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
