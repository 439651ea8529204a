package org.plimsoll.desktop.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.plan.Scenarios.Named;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;

/**
 * Finds the words for a study as it is on the screen. What was not changed since it was read is said in the words of
 * the file: files that it names are named again, and its notes stay.
 *
 * @param file what was read, {@link StudyFile#EMPTY} for a new study
 * @param read the scenarios that it told
 * @param formats the formats that it told
 * @param today first day of plans that name none
 * @param unnamed what the scenario of a file is called that has no name
 */
record StudyWords(StudyFile file, List<Named> read, Map<Path, LogFormat> formats, LocalDate today, String unnamed) {

    /** Of a new study. */
    static StudyWords none(LocalDate today, String unnamed) {
        return new StudyWords(StudyFile.EMPTY, List.of(), Map.of(), today, unnamed);
    }

    /** Of a study that was read. */
    static StudyWords of(OpenedStudy opened, LocalDate today, String unnamed) {
        return new StudyWords(opened.file(), opened.scenarios(), opened.formats(), today, unnamed);
    }

    /**
     * The study as it is now.
     *
     * @param scenarios at least one
     * @param logs what is opened
     * @param readAs the format of those that are read as one
     * @param zone zone whose days are counted, empty for each log's own
     */
    StudyFile say(List<Named> scenarios, List<Path> logs, Map<Path, LogFormat> readAs, Optional<ZoneId> zone) {
        boolean oneFormat = file.format() != null && readAs.equals(formats);
        StudyFile study = file.withLogs(logs(logs, readAs, oneFormat))
                .reading(
                        oneFormat ? file.format() : null,
                        zone.map(ZoneId::getId).orElse(null),
                        file.maxDrift());
        if (scenarios.size() == 1
                && scenarios.get(0).name().equals(unnamed)
                && !read.isEmpty()
                && file.scenarios().isEmpty()) {
            return study.withOnly(settings(scenarios.get(0)));
        }
        return study.withScenarios(scenarios.stream().map(this::named).toList());
    }

    private List<StudyFile.Log> logs(List<Path> logs, Map<Path, LogFormat> readAs, boolean oneFormat) {
        Set<Path> all = new LinkedHashSet<>(logs);
        all.addAll(readAs.keySet());
        List<StudyFile.Log> said = new ArrayList<>();
        for (Path log : all) {
            LogFormat format = readAs.get(log);
            said.add(new StudyFile.Log(
                    log.toString(), format == null || oneFormat ? ownFormat(log) : name(log, format)));
        }
        return said;
    }

    /** Where one format is told for all, a log may still be told to be of it. */
    private @Nullable String ownFormat(Path log) {
        return file.format() == null
                ? null
                : told(log).map(StudyFile.Log::format).orElse(null);
    }

    /** A format that was told by more than a name is told in the same words, as long as it is that one. */
    private String name(Path log, LogFormat format) {
        String told = told(log).map(StudyFile.Log::format).orElse(file.format());
        return told != null && format.equals(formats.get(log)) ? told : format.name();
    }

    private Optional<StudyFile.Log> told(Path log) {
        return file.logs().stream()
                .filter(each -> Path.of(each.path()).equals(log))
                .findFirst();
    }

    private StudyFile.Named named(Named scenario) {
        String note = file.scenarios().stream()
                .filter(told -> told.name().equals(scenario.name()))
                .map(StudyFile.Named::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new StudyFile.Named(scenario.name(), note, settings(scenario));
    }

    /** All settings of a scenario: those it was read from, and what has changed since. */
    private Settings settings(Named scenario) {
        return origin(scenario)
                .map(before -> told(before).adopting(before.scenario(), scenario.scenario()))
                .orElseGet(() -> Settings.NONE.adopting(Scenario.starting(today), scenario.scenario()));
    }

    /** The one of that name; a copy, or one with another name, knows the same earlier days as what it came from. */
    private Optional<Named> origin(Named scenario) {
        return read.stream()
                .filter(before -> before.name().equals(scenario.name()) && sameDays(before, scenario))
                .findFirst()
                .or(() -> read.stream()
                        .filter(before -> scenario.scenario().demand().history() != null && sameDays(before, scenario))
                        .findFirst());
    }

    private static boolean sameDays(Named one, Named other) {
        return Objects.equals(
                one.scenario().demand().history(), other.scenario().demand().history());
    }

    private Settings told(Named before) {
        return file.scenarios().isEmpty() ? file.shared() : file.settings(before.name());
    }
}
