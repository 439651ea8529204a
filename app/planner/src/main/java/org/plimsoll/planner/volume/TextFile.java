package org.plimsoll.planner.volume;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file and words what may be wrong with it. */
final class TextFile {
    private TextFile() {}

    /** What makes something of a stream. */
    interface Content<T> {
        T read(String name, InputStream in) throws IOException;
    }

    static <T> T read(Path file, Content<T> content) {
        if (Files.isDirectory(file)) {
            throw new InvalidVolumesException("%s: a directory, expected a CSV file".formatted(file));
        }
        if (Files.notExists(file)) {
            throw new InvalidVolumesException("%s: no such file, expected a CSV file".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw new InvalidVolumesException(
                    "%s: must not be read, expected a CSV file with read permission".formatted(file));
        }
        // A stream of Files wants to know its place, which a pipe such as /dev/stdin does not have.
        try (InputStream in = new FileInputStream(file.toFile())) {
            return content.read(file.toString(), in);
        } catch (IOException e) {
            throw new InvalidVolumesException("%s: could not be read: %s".formatted(file, e.getMessage()));
        }
    }
}
