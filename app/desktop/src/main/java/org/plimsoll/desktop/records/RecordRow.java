package org.plimsoll.desktop.records;

import java.util.List;

import org.plimsoll.formats.index.IndexedLine;
import org.plimsoll.report.Visible;

/**
 * One row of the table as it is shown.
 *
 * @param row its number, from 0
 * @param state whether there is anything to show yet
 * @param values one for each column, nothing in it that could not be printed
 * @param raw the whole line, shown where it is no record
 */
public record RecordRow(long row, State state, List<String> values, String raw) {

    /** What a row holds. */
    public enum State {
        /** It is still being read. */
        WAITING,
        /** The values of a record. */
        RECORD,
        /** A line that is no record. */
        UNRECOGNISED,
        /** A line that is no longer in its file, or why it could not be read. */
        GONE
    }

    /** Copies the list. */
    public RecordRow {
        values = List.copyOf(values);
    }

    static RecordRow waiting(long row) {
        return new RecordRow(row, State.WAITING, List.of(), "");
    }

    static RecordRow gone(long row, String sentence) {
        return new RecordRow(row, State.GONE, List.of(), Visible.text(sentence));
    }

    static RecordRow of(long row, IndexedLine line) {
        return new RecordRow(
                row,
                line.problem() == null ? State.RECORD : State.UNRECOGNISED,
                line.values().stream().map(Visible::text).toList(),
                Visible.text(line.raw()));
    }

    /** The value of a column, empty where it has none. */
    public String value(int column) {
        return column < values.size() ? values.get(column) : "";
    }
}
