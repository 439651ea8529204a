package org.plimsoll.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A directory that runs wherever it is copied to: launchers, jars and a Java runtime.
 *
 * @param platform the system it is for
 * @param directory its top
 */
record AppImage(Platform platform, Path directory) {
    private static final String APP_DIRECTORY = "$APPDIR";

    static AppImage make(Build build, Contents contents, Path runtime) throws IOException {
        Path images = build.emptyDirectory("image");
        Launcher desktop = Launcher.desktop(build.platform());
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                desktop.name(),
                "--app-version",
                build.numericVersion(),
                "--description",
                "What a million messages cost in a mail server's logs, and when the log disk is full",
                "--vendor",
                "Plimsoll",
                "--input",
                contents.directory().toString(),
                "--runtime-image",
                runtime.toString(),
                "--icon",
                Icon.write(build).toString(),
                "--main-jar",
                desktop.mainJar(),
                "--main-class",
                desktop.mainClass(),
                "--dest",
                images.toString()));
        for (String option : desktop.options(APP_DIRECTORY)) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (build.platform() != Platform.LINUX) {
            arguments.addAll(List.of(
                    "--add-launcher", Launcher.commandLine().name() + "=" + commandLineProperties(build.output())));
        }
        Tool.ofJdk("jpackage", arguments);
        String top = build.platform() == Platform.MAC ? desktop.name() + ".app" : desktop.name();
        AppImage image = new AppImage(build.platform(), images.resolve(top));
        if (build.platform() == Platform.LINUX) {
            image.writeScript(desktop);
            image.writeScript(Launcher.commandLine());
        }
        return image;
    }

    private static Path commandLineProperties(Path output) throws IOException {
        Launcher launcher = Launcher.commandLine();
        return Files.writeString(output.resolve("plimsoll.properties"), """
                main-jar=%s
                main-class=%s
                java-options=%s
                win-console=true
                """.formatted(
                        launcher.mainJar(), launcher.mainClass(), String.join(" ", launcher.options(APP_DIRECTORY))));
    }

    /** jpackage's own launcher asks rpm and dpkg whose it is before it starts: up to 0.3 s on Debian. */
    private void writeScript(Launcher launcher) throws IOException {
        List<String> path = new ArrayList<>();
        for (String jar : classPath(launcher)) {
            path.add("$home/lib/app/" + jar);
        }
        String script = resource("launcher.sh")
                .replace("@OPTIONS@", "\"" + String.join("\" \"", launcher.options("$home/lib/app")) + "\"")
                .replace("@CLASSPATH@", String.join(":", path))
                .replace("@MAIN@", launcher.mainClass());
        Path file = launcher(launcher);
        Files.deleteIfExists(file);
        Files.writeString(file, script);
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** What starts a program. */
    Path launcher(Launcher launcher) {
        return switch (platform) {
            case LINUX -> directory.resolve("bin").resolve(launcher.name());
            case WINDOWS -> directory.resolve(launcher.name() + ".exe");
            case MAC -> directory.resolve("Contents/MacOS").resolve(launcher.name());
        };
    }

    /** The directory of the jars. */
    Path jars() {
        return switch (platform) {
            case LINUX -> directory.resolve("lib/app");
            case WINDOWS -> directory.resolve("app");
            case MAC -> directory.resolve("Contents/app");
        };
    }

    /** The {@code java} command of its own runtime. */
    Path java() {
        return switch (platform) {
            case LINUX -> directory.resolve("lib/runtime/bin/java");
            case WINDOWS -> directory.resolve("runtime/bin/java.exe");
            case MAC -> directory.resolve("Contents/runtime/Contents/Home/bin/java");
        };
    }

    /**
     * The names of the jars on the class path of a program, in order: as jpackage wrote it, or as our script has it.
     */
    List<String> classPath(Launcher launcher) throws IOException {
        Path configuration = jars().resolve(launcher.name() + ".cfg");
        if (!Files.exists(configuration)) {
            return List.of(launcher.mainJar());
        }
        String key = "app.classpath=" + APP_DIRECTORY;
        return Files.readAllLines(configuration).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    /** A text that comes with the packager. */
    static String resource(String name) throws IOException {
        try (InputStream in = AppImage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the packager");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
