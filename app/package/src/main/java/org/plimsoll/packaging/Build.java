package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is packaged.
 *
 * @param project top of the project
 * @param libraries the jars that the desktop needs beside those in plimsoll.jar
 * @param output directory that everything is written to
 * @param version Maven's version
 * @param platform the system that builds, which is the one that the package is for
 */
record Build(Path project, Path libraries, Path output, String version, Platform platform) {

    /** The headless jar. */
    Path plimsollJar() {
        return project.resolve("app/cli/target/plimsoll.jar");
    }

    /** The jar of the desktop with all its libraries, of which only the modules that it needs are asked. */
    Path wholeDesktopJar() {
        return project.resolve("app/desktop/target/plimsoll-desktop.jar");
    }

    /** Directory of what only the recording of the desktop's classes needs: Monocle, which draws without a display. */
    Path training() {
        return libraries.resolveSibling("training");
    }

    /** The version as installers want it: numbers and dots, and on macOS no 0 in front. */
    String numericVersion() {
        String numbers = version.replaceFirst("-.*", "");
        return platform == Platform.MAC ? numbers.replaceFirst("^0\\.", "1.") : numbers;
    }

    /** An empty directory of this name in the output, whatever was there before. */
    Path emptyDirectory(String name) throws IOException {
        Path directory = output.resolve(name);
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(directory);
    }

    /** Copies a directory and all in it. */
    static void copyTree(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
