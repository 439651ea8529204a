package org.plimsoll.formats.model;

/**
 * A line that could not be understood: a value, not an exception.
 *
 * @param path the file as the user named it, {@code -} for standard input, empty until a source is known
 * @param line number of the line in the decompressed file, from 1
 * @param offset byte offset of the line in the decompressed file, from 0
 * @param column byte column at which reading failed, from 1
 * @param reason what was expected there
 * @param excerpt the beginning of the line; bytes that are not printable ASCII are written as {@code \xNN}
 */
public record LineProblem(String path, long line, long offset, int column, String reason, String excerpt) {

    /** Longest excerpt, in bytes of the line: enough to recognise it, short enough for a terminal. */
    public static final int EXCERPT_BYTES = 80;

    /** The same problem in a named file, with the lines that come before its block counted. */
    public LineProblem in(String path, long linesBefore) {
        return new LineProblem(path, line + linesBefore, offset, column, reason, excerpt);
    }
}
