package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The Java runtime of the package: the modules that our jars need, and no others. */
final class JavaRuntime {
    /** Looked up by name at run time, where no tool sees it: how numbers and dates look in the user's language. */
    private static final String LOCALES = "jdk.localedata";

    private JavaRuntime() {}

    /** Links it; keeps its {@code java} command, with which the package makes class data archives where it is put. */
    static Path link(Build build, Contents contents) throws IOException {
        Path runtime = build.emptyDirectory("runtime");
        Files.delete(runtime);
        Set<String> modules = new TreeSet<>(List.of(LOCALES));
        modules.addAll(modulesOf(contents.directory().resolve(Contents.PLIMSOLL_JAR)));
        modules.addAll(modulesOf(build.wholeDesktopJar()));
        Tool.ofJdk(
                "jlink",
                List.of(
                        "--add-modules",
                        String.join(",", modules),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString()));
        for (String unused : List.of("keytool", "jfr")) {
            Files.deleteIfExists(runtime.resolve("bin").resolve(build.platform().executable(unused)));
        }
        return runtime;
    }

    private static List<String> modulesOf(Path jar) {
        String modules = Tool.ofJdk(
                "jdeps",
                List.of("--multi-release", "17", "--ignore-missing-deps", "--print-module-deps", jar.toString()));
        return List.of(modules.strip().split(","));
    }
}
