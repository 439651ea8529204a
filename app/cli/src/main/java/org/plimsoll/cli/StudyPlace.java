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
    private static final String ENDING = ".json";

    /** Whether a text looks like one: a log does not. */
    static boolean looksLike(String text) {
        return text.toLowerCase(Locale.ROOT).endsWith(ENDING) || text.contains(ENDING + "#");
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
        return fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
    }

    /** A file that is there with a # in its name is meant as it is. */
    static StudyPlace of(String text) {
        int mark = text.lastIndexOf('#');
        return mark <= 0 || Files.exists(Path.of(text))
                ? new StudyPlace(Path.of(text), null)
                : new StudyPlace(Path.of(text.substring(0, mark)), text.substring(mark + 1));
    }
}
