package org.plimsoll.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class data archives, with which each program starts in about half the time: the classes that it loads at its
 * start, read and checked beforehand.
 *
 * <p>Static archives, because they are made from a list that can be kept, on Java 17 as on 25, and are no slower than
 * dynamic ones and ahead-of-time caches. An archive knows the place and the time of the jars it was made from, so it is
 * made where the image lies, and by the installer once more; what is kept in the image is the list of classes.
 */
final class ClassData {
    /** What the command line does when its classes are recorded; the paths are those of the samples. */
    private static final List<List<String>> ERRANDS = List.of(
            List.of("measure", "samples/mainlog.ec"),
            List.of("measure", "--json", "samples/exim-mainlog"),
            List.of("plan", "samples/exim-mainlog", "--disk", "500GB", "--growth", "12%"),
            List.of("records", "samples/mainlog.ec", "--limit", "10"),
            List.of("--help"));

    /** On a busy machine 15 were too few to draw all of the window: a sixth of its classes went unrecorded. */
    private static final long DESKTOP_SECONDS = 40;

    /** The window of each system: what the recording, which draws into memory, does not load. */
    private static final String WINDOW_CLASSES =
            "com/sun/(glass/ui/(gtk|win|mac)|prism/es2|prism/d3d|javafx/font/(freetype|directwrite|coretext))/.*";

    private static final String DESKTOP_SHOWN = "org/plimsoll/desktop/Shell";

    /** Since then classes may be kept linked in a static archive. */
    private static final int LINKING_SINCE = 24;

    private final Build build;
    private final AppImage image;
    private final List<Launcher> launchers;

    private ClassData(Build build, AppImage image) {
        this.build = build;
        this.image = image;
        this.launchers = List.of(Launcher.commandLine(), Launcher.desktop(build.platform()));
    }

    /** Runs each program once on the samples and keeps the list of the classes that it loaded in the image. */
    static ClassData record(Build build, AppImage image) throws IOException {
        ClassData classes = new ClassData(build, image);
        Path work = build.emptyDirectory("classes");
        classes.keep(classes.launchers.get(0), classes.recordCommandLine(work));
        classes.keep(classes.launchers.get(1), classes.recordDesktop(work));
        return classes;
    }

    /** Makes the archives of the image where it lies now. */
    void archive() throws IOException {
        for (Launcher launcher : launchers) {
            Tool.succeed(archiving(launcher, image.directory()));
        }
    }

    /** The commands that make the archives when the image lies elsewhere, in words for a shell. */
    String shellCommands(Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Launcher launcher : launchers) {
            lines.add(archiving(launcher, home).stream()
                            .map(word -> "'" + word + "'")
                            .collect(Collectors.joining(" ")) + " > /dev/null 2>&1 || true");
        }
        return String.join("\n", lines);
    }

    private List<String> archiving(Launcher launcher, Path home) throws IOException {
        AppImage there = new AppImage(image.platform(), home);
        String path = image.classPath(launcher).stream()
                .map(jar -> there.jars().resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(there.java().toString(), "-Xshare:dump", "-XX:+UseG1GC"));
        if (Runtime.version().feature() >= LINKING_SINCE) {
            command.add("-XX:+AOTClassLinking");
        }
        command.addAll(List.of(
                "-XX:SharedClassListFile=" + list(there, launcher),
                "-XX:SharedArchiveFile=" + there.jars().resolve(launcher.archive()),
                "-cp",
                path));
        return command;
    }

    private static Path list(AppImage image, Launcher launcher) {
        return image.jars().resolve(launcher.archive().replace(".jsa", ".classes"));
    }

    private Set<String> recordCommandLine(Path work) throws IOException {
        Launcher launcher = launchers.get(0);
        Set<String> lines = new LinkedHashSet<>();
        for (List<String> errand : ERRANDS) {
            Path list = work.resolve("plimsoll." + lines.size());
            List<String> command = recording(list, classPath(launcher));
            command.add(launcher.mainClass());
            command.addAll(errand);
            Tool.Outcome outcome = Tool.run(command, build.project(), Map.of());
            if (outcome.code() > 1) {
                throw new IllegalStateException("%s: %s".formatted(errand, outcome.output()));
            }
            lines.addAll(linesOf(list));
        }
        return lines;
    }

    /** Without a display: Monocle, which the tests use too, draws into memory. */
    private Set<String> recordDesktop(Path work) throws IOException {
        Launcher launcher = launchers.get(1);
        Path list = work.resolve("desktop");
        List<String> path = new ArrayList<>(classPath(launcher));
        try (Stream<Path> jars = Files.list(build.training())) {
            jars.forEach(jar -> path.add(jar.toString()));
        }
        List<String> command = recording(list, path);
        command.addAll(List.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                launcher.mainClass(),
                build.project().resolve("samples/mainlog.ec").toString(),
                build.project().resolve("samples/exim-mainlog").toString()));
        Path log = work.resolve("desktop.log");
        Tool.runFor(command, DESKTOP_SECONDS, log);
        Set<String> lines = linesOf(list);
        if (!lines.contains(DESKTOP_SHOWN)) {
            throw new IllegalStateException("the desktop did not start: " + Files.readString(log));
        }
        lines.addAll(windowClasses());
        return lines;
    }

    private List<String> recording(Path list, List<String> path) {
        return new ArrayList<>(List.of(
                image.java().toString(),
                "-XX:DumpLoadedClassList=" + list,
                "-cp",
                String.join(File.pathSeparator, path)));
    }

    private List<String> classPath(Launcher launcher) throws IOException {
        return image.classPath(launcher).stream()
                .map(jar -> image.jars().resolve(jar).toString())
                .toList();
    }

    /** What was recorded, without the numbers that hold in one recording only. */
    private static Set<String> linesOf(Path list) throws IOException {
        UnaryOperator<String> unnumbered = line -> line.replaceFirst(" id: \\d+$", "");
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .map(unnumbered)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> windowClasses() throws IOException {
        List<String> names = new ArrayList<>();
        for (String jar : image.classPath(launchers.get(1))) {
            if (!jar.startsWith("javafx-graphics")) {
                continue;
            }
            try (JarFile file = new JarFile(image.jars().resolve(jar).toFile())) {
                file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .filter(name -> name.matches(WINDOW_CLASSES))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Classes first: a line that begins with a sign tells more of a class that was named before. */
    private void keep(Launcher launcher, Collection<String> lines) throws IOException {
        List<String> ordered = new ArrayList<>();
        lines.stream().filter(line -> !line.startsWith("@")).forEach(ordered::add);
        lines.stream().filter(line -> line.startsWith("@")).forEach(ordered::add);
        Files.write(list(image, launcher), ordered);
    }
}
