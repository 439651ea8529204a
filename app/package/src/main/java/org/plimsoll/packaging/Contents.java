package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the image holds beside its runtime: plimsoll.jar, the desktop's classes and its own libraries, JavaFX's native
 * code beside its jar, where it is looked for first, the samples and the licences.
 *
 * @param directory where it was put together
 * @param desktopLibraries file names of the jars that the desktop needs beside its own and plimsoll.jar
 */
record Contents(Path directory, List<String> desktopLibraries) {
    static final String PLIMSOLL_JAR = "plimsoll.jar";
    static final String DESKTOP_JAR = "desktop.jar";

    private static final String DESKTOP_MODULE = "plimsoll-desktop-";

    static Contents collect(Build build) throws IOException {
        Path directory = build.emptyDirectory("contents");
        Files.copy(build.plimsollJar(), directory.resolve(PLIMSOLL_JAR));
        List<String> libraries = new ArrayList<>();
        for (Path jar : jars(build)) {
            String name = jar.getFileName().toString();
            if (name.startsWith(DESKTOP_MODULE)) {
                Files.copy(jar, directory.resolve(DESKTOP_JAR));
            } else if (isFor(build.platform(), name)) {
                Files.copy(jar, directory.resolve(name));
                unpackNatives(jar, build.platform().nativeEnding(), directory);
                libraries.add(name);
            }
        }
        Build.copyTree(build.project().resolve("samples"), directory.resolve("samples"));
        Build.copyTree(build.project().resolve("app/package/src/legal"), directory.resolve("legal"));
        Files.copy(build.project().resolve("LICENSE"), directory.resolve("legal/Apache-2.0.txt"));
        return new Contents(directory, libraries);
    }

    private static List<Path> jars(Build build) throws IOException {
        try (Stream<Path> files = Files.list(build.libraries())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFor(Platform platform, String name) {
        return !Platform.isForSomePlatform(name) || name.endsWith("-" + platform.javafxClassifier() + ".jar");
    }

    private static void unpackNatives(Path jar, String ending, Path directory) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(ending)) {
                    Path name = Path.of(entry.getName()).getFileName();
                    Files.copy(file.getInputStream(entry), directory.resolve(name.toString()));
                }
            }
        }
    }
}
