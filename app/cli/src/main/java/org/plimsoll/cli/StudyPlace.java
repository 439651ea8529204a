package org.plimsoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.study.StudyFile;

/**
 * A study file and one of its scenarios, as {@code FILE#NAME}.
 *
 * @param file the file
 * @param name the scenario, null where none is named
 */
record StudyPlace(Path file, @Nullable String name) {
    /** What study files end with; the longest first, as one ends with another. */
    private static final List<String> ENDINGS = List.of(".plimsoll.json", ".plimsoll", ".json");

    /** Whether a text looks like one: a log does not. */
    static boolean looksLike(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> lower.endsWith(ending) || lower.contains(ending + "#"));
    }

    /** The scenario that is named, or each that the file has. */
    List<StudyPlace> each(StudyFile study) {
        return name != null || study.names().isEmpty()
                ? List.of(this)
                : study.names().stream().map(each -> new StudyPlace(file, each)).toList();
    }

    /** What people call it: the scenario, else the file. */
    String label() {
        if (name != null) {
            return name;
        }
        String fileName = String.valueOf(file.getFileName());
        return ENDINGS.stream()
                .filter(fileName::endsWith)
                .findFirst()
                .map(ending -> fileName.substring(0, fileName.length() - ending.length()))
                .orElse(fileName);
    }

    /** A file that is there with a # in its name is meant as it is. */
    static StudyPlace of(String text) {
        int mark = text.lastIndexOf('#');
        return mark <= 0 || Files.exists(Path.of(text))
                ? new StudyPlace(Path.of(text), null)
                : new StudyPlace(Path.of(text.substring(0, mark)), text.substring(mark + 1));
    }
}
