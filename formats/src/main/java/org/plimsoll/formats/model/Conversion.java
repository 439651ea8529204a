package org.plimsoll.formats.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of the lines of a log in another format: every line and every field is either in the output or counted
 * here.
 *
 * @param format name of the format that was written
 * @param linesRead lines of the log, unrecognised ones included
 * @param bytesRead bytes of the log, decompressed
 * @param linesWritten lines of the output
 * @param bytesWritten bytes of the output
 * @param messages receptions in the output
 * @param unrecognisedLines lines that could not be read, and so not be written
 * @param written which kinds became which
 * @param added lines of which the log has none but the target needs one, such as completions
 * @param dropped lines of kinds that have no counterpart
 * @param lost fields that the target has no place for
 * @param partlyLost fields of which the target holds a part
 * @param joined fields of the output that were taken from the reception of the message
 * @param filled fields of the output that the log does not tell: worked out, or left empty or zero
 */
public record Conversion(
        String format,
        long linesRead,
        long bytesRead,
        long linesWritten,
        long bytesWritten,
        long messages,
        long unrecognisedLines,
        List<Pair> written,
        List<KindCount> added,
        List<KindCount> dropped,
        List<FieldCount> lost,
        List<FieldCount> partlyLost,
        List<FieldCount> joined,
        List<FieldCount> filled) {

    private static final double MILLION = 1_000_000;

    /** Copies the lists. */
    public Conversion {
        written = List.copyOf(written);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        lost = List.copyOf(lost);
        partlyLost = List.copyOf(partlyLost);
        joined = List.copyOf(joined);
        filled = List.copyOf(filled);
    }

    /** What a million messages cost in the output, in bytes; empty if it has none. */
    public OptionalDouble bytesPerMillionMessages() {
        return messages == 0 ? OptionalDouble.empty() : OptionalDouble.of(bytesWritten * MILLION / messages);
    }

    /**
     * Lines of one kind that became lines of another.
     *
     * @param kind tag in the log
     * @param version its version
     * @param becameKind tag in the output
     * @param becameVersion its version
     * @param lines how many
     */
    public record Pair(String kind, String version, String becameKind, String becameVersion, long lines) {}

    /**
     * Lines of one kind.
     *
     * @param kind its tag
     * @param version its version
     * @param log the log it belongs to
     * @param event what it reports
     * @param lines how many
     */
    public record KindCount(String kind, String version, String log, Event event, long lines) {}

    /**
     * A field of lines of one kind.
     *
     * @param kind the kind's tag
     * @param version its version
     * @param field the field's name
     * @param lines how many
     */
    public record FieldCount(String kind, String version, String field, long lines) {}
}
