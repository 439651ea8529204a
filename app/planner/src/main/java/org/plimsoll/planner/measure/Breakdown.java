package org.plimsoll.planner.measure;

import java.time.LocalDateTime;
import java.util.List;

import org.plimsoll.formats.model.Event;

/**
 * What the bytes of the logs of one format are spent on: by hour and line kind, so that any stretch of time can be
 * summed up without reading again, and by the domain and the binding of the lines.
 *
 * @param format name of the format
 * @param kinds the line kinds that occur, in the order of the format's table
 * @param hours each hour in which a line was written, in order
 * @param lines all lines
 * @param bytes all bytes, decompressed
 * @param unrecognisedLines lines that are no line of this format; they are in no hour
 * @param unrecognisedBytes their bytes
 * @param domains by the domain that mail is routed to
 * @param bindings by the outbound identity; empty in formats that have none
 * @param fields by field: the bytes that lines would be shorter without it
 * @param settings by what the product can be told not to write
 */
public record Breakdown(
        String format,
        List<Kind> kinds,
        List<Hour> hours,
        long lines,
        long bytes,
        long unrecognisedLines,
        long unrecognisedBytes,
        Groups domains,
        Groups bindings,
        List<Part> fields,
        List<Part> settings) {

    /** Hours that are told apart; lines of more of them, as damage may name, are in no hour. */
    public static final int MOST_HOURS = 100_000;

    /** Copies the lists. */
    public Breakdown {
        kinds = List.copyOf(kinds);
        hours = List.copyOf(hours);
        fields = List.copyOf(fields);
        settings = List.copyOf(settings);
    }

    /**
     * A line kind.
     *
     * @param tag what such a line says it is
     * @param version the product versions that write it
     * @param event what it reports
     * @param description one sentence
     */
    public record Kind(String tag, String version, Event event, String description) {}

    /**
     * One hour of the log's clock.
     *
     * @param begin its beginning
     * @param cells one for each kind that occurs in it
     */
    public record Hour(LocalDateTime begin, List<Cell> cells) {
        /** Copies the list. */
        public Hour {
            cells = List.copyOf(cells);
        }

        /** Bytes of all its lines. */
        public long bytes() {
            return cells.stream().mapToLong(Cell::bytes).sum();
        }
    }

    /** Lines and bytes of one kind, given by its place in {@link #kinds}. */
    public record Cell(int kind, long lines, long bytes) {}

    /**
     * Lines and bytes by the values of one field.
     *
     * @param top the values with most bytes, the greatest first
     * @param values number of values that were told apart
     * @param otherLines lines with any other value
     * @param otherBytes their bytes
     * @param withoutLines lines that have no value
     * @param withoutBytes their bytes
     */
    public record Groups(
            List<Group> top, long values, long otherLines, long otherBytes, long withoutLines, long withoutBytes) {
        /** Copies the list. */
        public Groups {
            top = List.copyOf(top);
        }
    }

    /**
     * A part of lines that can be left out.
     *
     * @param name what it is called
     * @param description what it is, a phrase or a sentence
     * @param usual whether the product writes it unless it is told otherwise
     * @param lines lines that have it
     * @param bytes its bytes
     */
    public record Part(String name, String description, boolean usual, long lines, long bytes) {
        Part and(Part other) {
            return new Part(name, description, usual, lines + other.lines, bytes + other.bytes);
        }
    }

    /** Lines and bytes of one value. */
    public record Group(String value, long lines, long bytes) {}
}
