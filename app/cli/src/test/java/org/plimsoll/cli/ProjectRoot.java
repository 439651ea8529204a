package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where the documented commands are meant to be typed. */
final class ProjectRoot {
    /** The real one. */
    static final Path PATH = Path.of(Objects.requireNonNull(System.getProperty("plimsoll.root")));

    /** So that the short name works as it does after the alias that the README proposes. */
    private static final String ALIAS = "plimsoll() { java -jar app/cli/target/plimsoll.jar \"$@\"; }; ";

    /** What commands read there. */
    private static final List<String> READ = List.of("app", "samples");

    private ProjectRoot() {}

    /**
     * Runs one line of shell as if in the project's root. Commands write where they run, so they run in a directory of
     * links to what lies there.
     *
     * @param directory an empty directory that takes the links and what the command writes
     * @param line the line; {@code plimsoll} is the built jar
     */
    static Jar.Result shell(Path directory, String line) throws IOException, InterruptedException {
        List<Path> links = new ArrayList<>();
        for (String name : READ) {
            links.add(Files.createSymbolicLink(directory.resolve(name), PATH.resolve(name)));
        }
        Jar.Result result = Jar.in(directory).shell("set -o pipefail; " + ALIAS + line);
        for (Path link : links) {
            Files.delete(link);
        }
        return result;
    }
}
