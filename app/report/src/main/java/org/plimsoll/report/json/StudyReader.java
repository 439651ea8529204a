package org.plimsoll.report.json;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.study.InvalidStudyException;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.planner.study.Written;
import org.plimsoll.report.file.SmallFile;
import org.plimsoll.report.json.PlacedValue.Kind;

/**
 * Reads the files that keep a study. Whatever is wrong with one is told with line and column and what was expected
 * there: a key that is not known, a value that makes no sense, a file of something else or of a newer Plimsoll.
 */
public final class StudyReader {
    static final String NAME = "study";
    static final int VERSION = 1;

    private static final String A_STUDY = "a study";
    private static final List<String> OF_STUDY =
            List.of("plimsoll", "version", "note", "logs", "format", "zone", "maxDrift");
    private static final List<String> OF_SETTINGS = Arrays.stream(Setting.values())
            .map(setting -> setting.group().isEmpty() ? setting.key() : setting.group())
            .distinct()
            .toList();

    private StudyReader() {}

    /**
     * Reads a file; paths in it begin where the program was started.
     *
     * @throws InvalidStudyException if it cannot be read, or is no sound study
     */
    public static StudyFile read(Path file) {
        return parse(file.toString(), SmallFile.read(file, A_STUDY)).opened(file);
    }

    /**
     * Reads what a file holds; paths stay as they are written.
     *
     * @param file name for complaints
     * @param json what it holds
     * @throws InvalidStudyException if it is no sound study
     */
    public static StudyFile parse(String file, String json) {
        PlacedValue study = PlacedValue.read(file, json, A_STUDY);
        study.isA(NAME, VERSION);
        study.knowsOnly(joined(joined(OF_STUDY, OF_SETTINGS), List.of("scenarios")));
        PlacedValue drift = study.field("maxDrift");
        Settings shared = settings(study);
        StudyFile read = new StudyFile(
                text(study, "note"),
                logs(study.field("logs")),
                text(study, "format"),
                text(study, "zone"),
                drift == null ? null : percentage(drift),
                shared,
                scenarios(study.field("scenarios"), shared));
        if (read.scenarios().isEmpty()) {
            sound(study, shared);
        }
        return read;
    }

    private static List<String> joined(List<String> keys, List<String> others) {
        return Stream.concat(keys.stream(), others.stream()).toList();
    }

    private static @Nullable String text(PlacedValue object, String key) {
        PlacedValue value = object.field(key);
        return value == null ? null : value.as(Kind.TEXT).text();
    }

    private static String percentage(PlacedValue value) {
        try {
            Units.parsePercentage("maxDrift", value.text());
            return value.text();
        } catch (InvalidScenarioException e) {
            throw value.complaint(e);
        }
    }

    private static List<StudyFile.Log> logs(@Nullable PlacedValue list) {
        return list == null
                ? List.of()
                : list.as(Kind.ARRAY, "a list of paths").items().stream()
                        .map(StudyReader::log)
                        .toList();
    }

    private static StudyFile.Log log(PlacedValue value) {
        if (value.kind() == Kind.OBJECT) {
            value.knowsOnly(List.of("path", "format"));
            return new StudyFile.Log(path(value.needed("path")), text(value, "format"));
        }
        return new StudyFile.Log(path(value), null);
    }

    private static String path(PlacedValue value) {
        String path = value.as(Kind.TEXT, "the path of a log").text();
        try {
            if (!path.isEmpty() && !Path.of(path).toString().isEmpty()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw value.complaint("\"%s\", expected the path of a log".formatted(printable(path)));
        }
        throw value.complaint("\"\", expected the path of a log");
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static List<StudyFile.Named> scenarios(@Nullable PlacedValue list, Settings shared) {
        List<StudyFile.Named> scenarios = new ArrayList<>();
        if (list == null) {
            return scenarios;
        }
        for (PlacedValue scenario : list.as(Kind.ARRAY, "a list of scenarios").items()) {
            scenario.as(Kind.OBJECT, "a scenario, an object in {}")
                    .knowsOnly(joined(List.of("name", "note"), OF_SETTINGS));
            PlacedValue name = scenario.needed("name").as(Kind.TEXT, "the name of the scenario");
            boolean taken = scenarios.stream().anyMatch(other -> other.name().equals(name.text()));
            if (name.text().isBlank() || taken) {
                throw name.complaint("%s, expected a name that no other scenario has".formatted(name.found()));
            }
            Settings settings = settings(scenario);
            sound(scenario, shared.overlaidBy(settings));
            scenarios.add(new StudyFile.Named(name.text(), text(scenario, "note"), settings));
        }
        return scenarios;
    }

    /** Checks what the values say together; each was checked by itself where it stands. */
    private static void sound(PlacedValue scenario, Settings settings) {
        try {
            settings.check();
        } catch (InvalidScenarioException e) {
            throw scenario.complaint(e);
        }
    }

    private static Settings settings(PlacedValue object) {
        Settings settings = Settings.NONE;
        for (Setting setting : Setting.values()) {
            PlacedValue owner = setting.group().isEmpty() ? object : group(object, setting.group());
            PlacedValue value = owner == null ? null : owner.field(setting.shortKey());
            if (value != null) {
                settings = settings.with(setting, written(setting, value));
            }
        }
        return settings;
    }

    private static @Nullable PlacedValue group(PlacedValue object, String group) {
        PlacedValue found = object.field(group);
        if (found != null) {
            found.as(Kind.OBJECT)
                    .knowsOnly(Arrays.stream(Setting.values())
                            .filter(setting -> setting.group().equals(group))
                            .map(Setting::shortKey)
                            .toList());
        }
        return found;
    }

    private static List<Written> written(Setting setting, PlacedValue value) {
        if (!setting.listed()) {
            return List.of(one(setting, value));
        }
        return value.as(Kind.ARRAY, "a list, each of it " + setting.expected()).items().stream()
                .map(item -> one(setting, item))
                .toList();
    }

    private static Written one(Setting setting, PlacedValue value) {
        boolean fitting = switch (value.kind()) {
            case TRUTH -> setting.truth();
            case TEXT -> !setting.truth();
            case NUMBER -> !setting.truth() && !setting.literal();
            case OBJECT, ARRAY, NOTHING -> false;
        };
        if (!fitting) {
            throw value.complaint(
                    "%s: %s, expected %s".formatted(setting.shortKey(), value.found(), setting.expected()));
        }
        Written written = new Written(setting.shortKey(), value.text());
        try {
            Settings.check(setting, written);
            return written;
        } catch (InvalidScenarioException e) {
            throw value.complaint(e);
        }
    }
}
