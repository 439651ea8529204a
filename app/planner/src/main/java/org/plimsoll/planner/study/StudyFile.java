package org.plimsoll.planner.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.InvalidScenarioException;

/**
 * What a file holds that keeps a study: the logs, how they are read, and one or more scenarios on them. Paths are as
 * written, relative to the file, until {@link #opened}.
 *
 * @param note what people should know about it, null for nothing
 * @param logs the logs, files or directories, none where they are named elsewhere
 * @param format format to read all of them as, null to recognise each
 * @param zone zone whose days are counted, null for each log's own
 * @param maxDrift greatest allowed distance from the baseline, such as {@code 20%}, null for any
 * @param shared what all scenarios share; the one scenario if none is named
 * @param scenarios the named ones, each with what it says otherwise
 */
public record StudyFile(
        @Nullable String note,
        List<Log> logs,
        @Nullable String format,
        @Nullable String zone,
        @Nullable String maxDrift,
        Settings shared,
        List<Named> scenarios) {

    private static final int FEW_STEPS = 2;

    /** What stands before the file that describes a format. */
    private static final String DESCRIBED_BY_FILE = "custom@";

    /** A study of nothing yet. */
    public static final StudyFile EMPTY = new StudyFile(null, List.of(), null, null, null, Settings.NONE, List.of());

    /**
     * One of the logs.
     *
     * @param path file, directory or pattern
     * @param format format to read it as, null for that of the study
     */
    public record Log(String path, @Nullable String format) {}

    /**
     * One of the scenarios.
     *
     * @param name what it is called, unique in the file
     * @param note what people should know about it, null for nothing
     * @param settings what it says otherwise than the other scenarios
     */
    public record Named(String name, @Nullable String note, Settings settings) {}

    /**
     * Copies the lists.
     *
     * @throws InvalidScenarioException if two scenarios have the same name, or one has none
     */
    public StudyFile {
        logs = List.copyOf(logs);
        scenarios = List.copyOf(scenarios);
        Set<String> names = new HashSet<>();
        for (Named scenario : scenarios) {
            if (scenario.name().isBlank() || !names.add(scenario.name())) {
                throw new InvalidScenarioException(
                        "name of a scenario: '%s', expected one that no other scenario has".formatted(scenario.name()));
            }
        }
    }

    /** The same study of other logs. */
    public StudyFile withLogs(List<Log> others) {
        return new StudyFile(note, others, format, zone, maxDrift, shared, scenarios);
    }

    /** The same study with other words on how its logs are read. */
    public StudyFile reading(@Nullable String otherFormat, @Nullable String otherZone, @Nullable String otherDrift) {
        return new StudyFile(note, logs, otherFormat, otherZone, otherDrift, shared, scenarios);
    }

    /** The same study with one scenario only, which has no name. */
    public StudyFile withOnly(Settings settings) {
        return new StudyFile(note, logs, format, zone, maxDrift, settings, List.of());
    }

    /** The same study with a scenario of that name, in the place of one that has it, else behind the others. */
    public StudyFile with(Named scenario) {
        List<Named> all = new ArrayList<>(scenarios);
        all.removeIf(other -> other.name().equals(scenario.name()));
        int place = names().indexOf(scenario.name());
        all.add(place < 0 ? all.size() : place, scenario);
        return new StudyFile(note, logs, format, zone, maxDrift, shared, all);
    }

    /**
     * The same study with other scenarios. What they share with each other stays told once, as far as none of them says
     * otherwise.
     *
     * @param complete each with all that it is told
     */
    public StudyFile withScenarios(List<Named> complete) {
        List<Named> brief = complete.stream().map(this::brief).toList();
        boolean faithful = IntStream.range(0, complete.size())
                .allMatch(i -> shared.overlaidBy(brief.get(i).settings())
                        .equals(complete.get(i).settings()));
        return new StudyFile(
                note, logs, format, zone, maxDrift, faithful ? shared : Settings.NONE, faithful ? brief : complete);
    }

    /** A scenario with what it says otherwise than the others, in the words of before if that still is it. */
    private Named brief(Named complete) {
        Settings told = scenarios.stream()
                .filter(before -> before.name().equals(complete.name()))
                .map(Named::settings)
                .filter(before -> shared.overlaidBy(before).equals(complete.settings()))
                .findFirst()
                .orElseGet(() -> complete.settings().beside(shared));
        return new Named(complete.name(), complete.note(), told);
    }

    /** The names of its scenarios, in order. */
    public List<String> names() {
        return scenarios.stream().map(Named::name).toList();
    }

    /**
     * All that one scenario is told, what it shares with the others included.
     *
     * @param name null for the only one there is
     * @throws InvalidScenarioException if there is none of that name, or there are several to choose from
     */
    public Settings settings(@Nullable String name) {
        if (name == null && scenarios.size() <= 1) {
            return scenarios.isEmpty()
                    ? shared
                    : shared.overlaidBy(scenarios.get(0).settings());
        }
        return scenarios.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .map(scenario -> shared.overlaidBy(scenario.settings()))
                .orElseThrow(() -> new InvalidScenarioException(
                        name == null
                                ? "several scenarios, expected the name of one: " + quotedNames()
                                : "no scenario is called '%s', expected %s"
                                        .formatted(name, scenarios.isEmpty() ? "no name" : quotedNames())));
    }

    private String quotedNames() {
        return names().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /**
     * The study as whoever read the file needs it: relative paths begin where the program was started, no longer where
     * the file lies.
     *
     * @param file the file it was read from
     */
    public StudyFile opened(Path file) {
        Path directory = directory(file);
        UnaryOperator<String> paths = path -> written(directory.resolve(path).normalize());
        return rebased(paths, paths);
    }

    /**
     * The study as it is written to a file: relative paths, which begin where the program was started, begin where the
     * file lies. So do absolute ones of files near it, that they may move together; a place on a disk is none of these.
     *
     * @param file the file it will be written to
     */
    public StudyFile placed(Path file) {
        Path directory = directory(file).toAbsolutePath().normalize();
        UnaryOperator<String> places = path -> Path.of(path).isAbsolute() ? path : relative(directory, path);
        return rebased(path -> near(directory, Path.of(path)) ? relative(directory, path) : places.apply(path), places);
    }

    private static Path directory(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** Below the directory, or below one of the next two above it. */
    private static boolean near(Path directory, Path path) {
        Path above = directory;
        for (int steps = 0; steps <= FEW_STEPS && above != null && above.getNameCount() > 0; steps++) {
            if (path.normalize().startsWith(above)) {
                return true;
            }
            above = above.getParent();
        }
        return false;
    }

    private static String relative(Path directory, String path) {
        Path absolute = Path.of(path).toAbsolutePath().normalize();
        boolean reachable = Objects.equals(directory.getRoot(), absolute.getRoot());
        return written(reachable ? directory.relativize(absolute) : absolute);
    }

    /** Slashes on every machine; the directory itself is a point. */
    private static String written(Path path) {
        String text = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return text.isEmpty() ? "." : text;
    }

    /** A format may be described by a file. */
    private static @Nullable String rebased(@Nullable String format, UnaryOperator<String> paths) {
        return format == null || !format.startsWith(DESCRIBED_BY_FILE)
                ? format
                : DESCRIBED_BY_FILE + paths.apply(format.substring(DESCRIBED_BY_FILE.length()));
    }

    private StudyFile rebased(UnaryOperator<String> paths, UnaryOperator<String> places) {
        return new StudyFile(
                note,
                logs.stream()
                        .map(log -> new Log(paths.apply(log.path()), rebased(log.format(), paths)))
                        .toList(),
                rebased(format, paths),
                zone,
                maxDrift,
                shared.rebased(paths, places),
                scenarios.stream()
                        .map(named -> new Named(
                                named.name(), named.note(), named.settings().rebased(paths, places)))
                        .toList());
    }
}
