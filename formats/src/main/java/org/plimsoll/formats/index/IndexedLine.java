package org.plimsoll.formats.index;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;

/**
 * One line with everything that it tells.
 *
 * @param line number of the line through all logs, from 0
 * @param source file the line is in, as the user named it
 * @param number number of the line in it, from 1
 * @param offset byte offset of the line in it, decompressed
 * @param bytes bytes of the line, its end included
 * @param format what it was read as
 * @param record its fields; null where it is no record
 * @param problem what was expected; null where it is a record
 * @param column byte column at which reading failed, from 1
 * @param values values of the columns that were asked for, empty where it has none
 * @param raw the whole line, for people: UTF-8 where it is, ISO-8859-1 where it is not
 */
public record IndexedLine(
        long line,
        String source,
        long number,
        long offset,
        long bytes,
        LogFormat format,
        @Nullable LogRecord record,
        @Nullable String problem,
        int column,
        List<String> values,
        String raw) {

    /** Copies the list. */
    public IndexedLine {
        values = List.copyOf(values);
    }
}
