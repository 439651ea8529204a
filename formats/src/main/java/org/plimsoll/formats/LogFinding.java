package org.plimsoll.formats;

import java.util.List;

/**
 * Something about the files of a log that its reader should know.
 *
 * @param kind what was found
 * @param sentence one sentence: what was found and what follows from it
 * @param paths the files it is about, as the user named them
 */
public record LogFinding(Kind kind, String sentence, List<String> paths) {

    /** What can be found. */
    public enum Kind {
        /** A file holds what another one holds, or the beginning of it; it is left out. */
        DUPLICATE,
        /** A compressed file holds far more than files of logs do. */
        EXPANDING,
        /** A file of a rotated log holds nothing, as the live file does right after a rotation. */
        EMPTY,
        /** Between two files of a log something is missing. */
        GAP,
        /** Two files of a log tell of the same time. */
        OVERLAP
    }

    /** Copies the list. */
    public LogFinding {
        paths = List.copyOf(paths);
    }
}
