package org.plimsoll.formats.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.plimsoll.formats.jlog.JlogDirectory;

/** The files behind what a user named: the files of a directory, and those that a pattern matches. */
public final class NamedFiles {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private NamedFiles() {}

    /** Whether a name that no file has is a pattern that the shell did not expand. */
    public static boolean pattern(Path name) {
        return GLOB.matcher(name.toString()).find() && !Files.exists(name);
    }

    /**
     * The files and directories that a pattern matches, sorted. As in a shell, a name that begins with a dot is only
     * matched by one that does, and {@code *} does not cross directories.
     */
    public static List<Path> matching(Path pattern) {
        List<Path> found = new ArrayList<>();
        Path root = pattern.getRoot();
        match(root == null ? Path.of("") : root, pattern, 0, found);
        Collections.sort(found);
        return found;
    }

    private static void match(Path directory, Path pattern, int depth, List<Path> found) {
        if (depth == pattern.getNameCount()) {
            found.add(directory);
            return;
        }
        String name = pattern.getName(depth).toString();
        if (!GLOB.matcher(name).find()) {
            Path next = directory.resolve(name);
            if (Files.exists(next)) {
                match(next, pattern, depth + 1, found);
            }
            return;
        }
        for (Path next : entries(directory, name)) {
            if (depth + 1 == pattern.getNameCount() || Files.isDirectory(next)) {
                match(next, pattern, depth + 1, found);
            }
        }
    }

    private static List<Path> entries(Path directory, String glob) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, glob)) {
            for (Path entry : stream) {
                if (glob.startsWith(".") || !entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException | PatternSyntaxException | InvalidPathException e) {
            // What cannot be listed matches nothing; the caller says that nothing was matched.
            return List.of();
        }
        return entries;
    }

    /**
     * The files and jlogs of a directory, sorted. Other directories below it are entered only where a cluster manager
     * collects logs, see {@link RotatedName#leadsToCollected}.
     *
     * @throws IOException if a directory cannot be listed
     */
    public static List<Path> in(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        list(directory, files);
        Collections.sort(files);
        return files;
    }

    private static void list(Path directory, List<Path> files) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path entry : stream) {
                if (Files.isRegularFile(entry) || JlogDirectory.is(entry)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry) && RotatedName.leadsToCollected(entry)) {
                    list(entry, files);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
