package org.plimsoll.desktop.recent;

import java.nio.file.Path;

/**
 * Something that was opened lately.
 *
 * @param kind what it is
 * @param path where it lies, absolute
 */
public record Recent(Kind kind, Path path) {
    /** What was opened. */
    public enum Kind {
        /** A study. */
        STUDY,
        /** A log or a directory of logs. */
        LOG
    }
}
