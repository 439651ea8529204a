package org.plimsoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A study file and one of its scenarios, as {@code FILE#NAME}.
 *
 * @param file the file
 * @param name the scenario, null where none is named
 */
record StudyPlace(Path file, @Nullable String name) {
    /** A file that is there with a # in its name is meant as it is. */
    static StudyPlace of(String text) {
        int mark = text.lastIndexOf('#');
        return mark <= 0 || Files.exists(Path.of(text))
                ? new StudyPlace(Path.of(text), null)
                : new StudyPlace(Path.of(text.substring(0, mark)), text.substring(mark + 1));
    }
}
