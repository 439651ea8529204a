package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The installer of the system: .deb, .msi or .dmg. */
final class Installer {
    /** Where jpackage's .deb puts the image. */
    private static final Path DEBIAN_HOME = Path.of("/opt/plimsoll");

    private Installer() {}

    static Path make(Build build, AppImage image, ClassData classes) throws IOException {
        Path directory = build.emptyDirectory("installer");
        Platform platform = build.platform();
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                platform.installerType(),
                "--name",
                platform.appName(),
                "--app-version",
                build.numericVersion(),
                "--app-image",
                image.directory().toString(),
                "--description",
                "What a million messages cost in a mail server's logs, and when the log disk is full",
                "--vendor",
                "Plimsoll",
                "--license-file",
                build.project().resolve("LICENSE").toString(),
                "--resource-dir",
                resources(build, classes).toString(),
                "--dest",
                directory.toString()));
        arguments.addAll(List.of("--file-associations", association(build).toString()));
        arguments.addAll(ofSystem(platform));
        Tool.ofJdk("jpackage", arguments);
        try (Stream<Path> made = Files.list(directory)) {
            return made.findFirst().orElseThrow(() -> new IOException("jpackage made no installer"));
        }
    }

    private static List<String> ofSystem(Platform platform) {
        return switch (platform) {
            case LINUX ->
                List.of(
                        "--linux-package-name",
                        "plimsoll",
                        "--linux-deb-maintainer",
                        "plimsoll@localhost",
                        "--linux-menu-group",
                        "Office",
                        "--linux-app-category",
                        "utils",
                        "--linux-package-deps",
                        "libgtk-3-0, libxtst6",
                        "--linux-shortcut");
            case WINDOWS ->
                List.of("--win-menu", "--win-menu-group", "Plimsoll", "--win-dir-chooser", "--win-per-user-install");
            case MAC -> List.of();
        };
    }

    /** What a study's file ends with; only Linux knows endings of two parts. */
    private static Path association(Build build) throws IOException {
        String endings = build.platform() == Platform.LINUX ? "plimsoll, plimsoll.json" : "plimsoll";
        return Files.writeString(build.output().resolve("study.association"), """
                extension=%s
                mime-type=application/x-plimsoll-study
                description=Plimsoll study
                """.formatted(endings));
    }

    /** What jpackage takes instead of its own: the scripts of the .deb, and the entry of the start menu. */
    private static Path resources(Build build, ClassData classes) throws IOException {
        Path directory = build.emptyDirectory("resources");
        if (build.platform() == Platform.LINUX) {
            Files.writeString(
                    directory.resolve("postinst"),
                    AppImage.resource("postinst").replace("ARCHIVE_CLASSES", classes.shellCommands(DEBIAN_HOME)));
            for (String plain : List.of("prerm", "control")) {
                Files.writeString(directory.resolve(plain), AppImage.resource(plain));
            }
            Files.writeString(
                    directory.resolve(build.platform().appName() + ".desktop"),
                    AppImage.resource("plimsoll-desktop.desktop"));
        }
        return directory;
    }
}
