package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs what was packaged and compares it with the jar; whatever differs fails the build. */
final class Proof {
    private static final List<String> MEASURE = List.of("measure", "samples/mainlog.ec");

    private final Build build;

    Proof(Build build) {
        this.build = build;
    }

    /** The packaged command line says what the jar says, and starts from its archive. */
    void ofImage(AppImage image) throws IOException {
        Path log = build.output().resolve("loaded.log");
        same(image);
        String main = Launcher.commandLine().mainClass();
        Map<String, String> watched = Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log);
        run(image.launcher(Launcher.commandLine()), watched);
        if (Files.readAllLines(log).stream()
                .noneMatch(line -> line.contains(" " + main + " source: shared objects file"))) {
            throw new IllegalStateException(main + " did not come from the class data archive, see " + log);
        }
    }

    /** What is in the .deb says what the jar says; the archives are made when it is installed. */
    void ofInstaller(Path installer, AppImage image) throws IOException {
        if (build.platform() != Platform.LINUX) {
            return;
        }
        Path unpacked = build.emptyDirectory("unpacked");
        Tool.succeed(List.of("dpkg-deb", "-x", installer.toString(), unpacked.toString()));
        same(new AppImage(image.platform(), unpacked.resolve("opt/plimsoll")));
    }

    private void same(AppImage image) throws IOException {
        Path java =
                Path.of(System.getProperty("java.home"), "bin", build.platform().executable("java"));
        Tool.Outcome expected = Tool.run(
                List.of(java.toString(), "-jar", build.plimsollJar().toString(), MEASURE.get(0), MEASURE.get(1)),
                build.project(),
                Map.of());
        Tool.Outcome found = run(image.launcher(Launcher.commandLine()), Map.of());
        if (expected.code() != 0 || !expected.equals(found)) {
            throw new IllegalStateException(
                    "%s: expected what the jar says:%n%s%nfound:%n%s".formatted(image.directory(), expected, found));
        }
    }

    private Tool.Outcome run(Path launcher, Map<String, String> environment) throws IOException {
        return Tool.run(List.of(launcher.toString(), MEASURE.get(0), MEASURE.get(1)), build.project(), environment);
    }
}
