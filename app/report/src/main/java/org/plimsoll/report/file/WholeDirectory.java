package org.plimsoll.report.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A set of files in one directory that appears whole or not at all; other files of the directory are left alone. */
public final class WholeDirectory {
    private final Path target;
    private final Path fresh;
    private final Path old;
    private final Deque<Path> placed = new ArrayDeque<>();

    private WholeDirectory(Path target) throws IOException {
        this.target = target;
        this.fresh = Files.createDirectory(Places.beside(target));
        this.old = Files.createDirectory(Places.beside(target));
    }

    /**
     * Writes the files, creating the directory if there is none. Either all files of these names are replaced, or all
     * stay as they were.
     *
     * @param files content by file name
     * @throws IOException if they cannot be written; the message is one sentence that names the directory
     */
    public static void write(Path target, Map<String, WholeFile.Content> files) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        try {
            if (Files.exists(place) && !Files.isDirectory(place)) {
                throw new FileSystemException(target.toString(), null, "Not a directory");
            }
            new WholeDirectory(place).write(files);
        } catch (IOException e) {
            throw WriteFailure.worded(target, e);
        }
    }

    private void write(Map<String, WholeFile.Content> files) throws IOException {
        try {
            for (Map.Entry<String, WholeFile.Content> file : files.entrySet()) {
                WholeFile.writeUnworded(fresh.resolve(file.getKey()), file.getValue());
            }
            if (Files.notExists(target)) {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            placeAll(files.keySet());
        } finally {
            remove(fresh);
            remove(old);
        }
    }

    private void placeAll(Iterable<String> names) throws IOException {
        try {
            for (String name : names) {
                place(name);
            }
        } catch (IOException e) {
            takeBack();
            throw e;
        }
    }

    private void place(String name) throws IOException {
        Path file = target.resolve(name);
        Places.refuseDirectory(file);
        if (Files.exists(file)) {
            Files.move(file, old.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        placed.push(file);
        Files.move(fresh.resolve(name), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void takeBack() throws IOException {
        for (Path file : placed) {
            Files.deleteIfExists(file);
            Path before = old.resolve(file.getFileName());
            if (Files.exists(before)) {
                Files.move(before, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
