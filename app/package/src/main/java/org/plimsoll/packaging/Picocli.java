package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles picocli anew from its own sources, which are made to be compiled into programs. The class files that are
 * published are of Java 5: archives of Java 17 and later keep few of them, and what is not kept is checked at every
 * start, 0.05 s on Java 25.
 */
final class Picocli {
    private static final String PACKAGE = "picocli";

    private Picocli() {}

    /** Puts the new classes in the place of the old ones. */
    static void recompile(Build build, Path jar) throws IOException {
        Path sources = build.emptyDirectory("picocli");
        Path classes = build.emptyDirectory("picocli-classes");
        try (FileSystem published = FileSystems.newFileSystem(build.picocliSources())) {
            Build.copyTree(published.getPath("/" + PACKAGE), sources);
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-nowarn", "-proc:none", "-XDstringConcat=inline", "-d", classes.toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        Tool.ofJdk("javac", arguments);
        try (FileSystem target = FileSystems.newFileSystem(jar)) {
            Path place = target.getPath("/" + PACKAGE);
            try (Stream<Path> old = Files.list(place)) {
                for (Path path : old.toList()) {
                    Files.delete(path);
                }
            }
            Build.copyTree(classes.resolve(PACKAGE), place);
        }
    }
}
