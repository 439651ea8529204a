package org.plimsoll.desktop.study;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.plan.Scenarios.Named;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.InvalidStudyException;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.report.json.StudyReader;

/**
 * A study that was read, and what its words mean here and today.
 *
 * @param file what it says
 * @param logs the logs, in order
 * @param formats the format of those that are told to be of one
 * @param zone zone whose days are counted, empty for each log's own
 * @param scenarios its scenarios, at least one
 */
record OpenedStudy(
        StudyFile file, List<Path> logs, Map<Path, LogFormat> formats, Optional<ZoneId> zone, List<Named> scenarios) {

    /**
     * Reads a study. Files that it names are read, and the machine is asked about places.
     *
     * @param today first day of plans that name none
     * @param unnamed what the scenario is called that has no name
     * @throws RuntimeException if there is anything wrong with it; the message is one sentence
     */
    static OpenedStudy read(Path place, LocalDate today, String unnamed) {
        StudyFile file = StudyReader.read(place);
        List<Path> logs = file.logs().stream().map(log -> Path.of(log.path())).toList();
        List<Named> scenarios = new ArrayList<>();
        if (file.scenarios().isEmpty()) {
            scenarios.add(new Named(unnamed, scenario(place, file.shared(), today, logs)));
        }
        for (StudyFile.Named named : file.scenarios()) {
            scenarios.add(new Named(named.name(), scenario(place, file.settings(named.name()), today, logs)));
        }
        return new OpenedStudy(file, logs, formats(place, file), zone(place, file.zone()), scenarios);
    }

    /** What is wrong with it is told with the name of the file. */
    private static Scenario scenario(Path place, Settings settings, LocalDate today, List<Path> logs) {
        try {
            return settings.scenario(today, logs);
        } catch (RuntimeException e) {
            throw broken(place, e);
        }
    }

    private static Map<Path, LogFormat> formats(Path place, StudyFile file) {
        Map<Path, LogFormat> formats = new LinkedHashMap<>();
        try {
            for (StudyFile.Log log : file.logs()) {
                String format = log.format() == null ? file.format() : log.format();
                if (format != null) {
                    formats.put(Path.of(log.path()), LogFormats.named(format));
                }
            }
        } catch (UnknownFormatException e) {
            throw new InvalidStudyException("%s: format: %s".formatted(place, e.sentence()));
        }
        return formats;
    }

    private static Optional<ZoneId> zone(Path place, @Nullable String zone) {
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new InvalidStudyException(
                    "%s: zone: '%s', expected a zone such as Europe/Oslo, UTC or +02:00".formatted(place, zone));
        }
    }

    private static InvalidStudyException broken(Path place, RuntimeException failure) {
        return new InvalidStudyException("%s: %s".formatted(place, failure.getMessage()));
    }
}
