package org.plimsoll.planner.volume;

/** A file of volumes that cannot be understood; the message is one sentence: file, line, column, what was expected. */
public final class InvalidVolumesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidVolumesException(String sentence) {
        super(sentence);
    }
}
