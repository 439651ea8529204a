package org.plimsoll.desktop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.plimsoll.formats.LogSource;

/** How much there is to read: what a progress bar counts down. What cannot be asked counts as nothing. */
final class DiskSize {
    private DiskSize() {}

    /** Bytes on disk of files, and of the files in directories. */
    static long ofAll(List<LogSource> sources) {
        long bytes = 0;
        for (LogSource source : sources) {
            Path path = source.path();
            bytes += path == null ? 0 : of(path);
        }
        return bytes;
    }

    private static long of(Path path) {
        if (!Files.isDirectory(path)) {
            return size(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile)
                    .mapToLong(DiskSize::size)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long size(Path path) {
        return LogSource.file(path).bytesOnDisk().orElse(0);
    }
}
