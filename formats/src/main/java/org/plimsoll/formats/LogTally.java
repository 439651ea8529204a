package org.plimsoll.formats;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/**
 * Counts a log while it is written: lines, bytes and messages, by event, by kind of line and by day of the log's clock.
 * Not safe for use by several threads.
 */
public final class LogTally extends FilterOutputStream {
    private static final int PIECE_BYTES = 1 << 16;
    private static final long DAY_MICROS = 86_400_000_000L;

    private final LogFormat format;
    private final LineCursor cursor;
    private final long[] kindLines;
    private final long[] kindBytes;
    private final Map<Long, long[]> days = new TreeMap<>();
    private byte[] held = new byte[2 * PIECE_BYTES];
    private int length;
    private long unrecognisedLines;
    private long unrecognisedBytes;

    /**
     * Counts what passes.
     *
     * @param format what the lines are
     * @param out where they go
     */
    public LogTally(LogFormat format, OutputStream out) {
        super(out);
        this.format = format;
        cursor = new LineCursor(format);
        kindLines = new long[format.kinds().size()];
        kindBytes = new long[format.kinds().size()];
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        out.write(bytes, offset, count);
        if (held.length < length + count) {
            held = Arrays.copyOf(held, 2 * (length + count));
        }
        System.arraycopy(bytes, offset, held, length, count);
        length += count;
        if (length >= PIECE_BYTES) {
            count(wholeLines());
        }
    }

    private int wholeLines() {
        int end = length;
        while (end > 0 && held[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private void count(int end) {
        cursor.begin(held, 0, end, 0, 0);
        while (cursor.advance()) {
            int kind = cursor.kindIndex();
            LineKind lineKind = cursor.kind();
            if (lineKind == null) {
                unrecognisedLines++;
                unrecognisedBytes += cursor.bytes();
            } else {
                kindLines[kind]++;
                kindBytes[kind] += cursor.bytes();
            }
            if (lineKind != null && cursor.hasTime()) {
                countDay(Math.floorDiv(cursor.clockMicros(), DAY_MICROS), lineKind);
            }
        }
        System.arraycopy(held, end, held, 0, length - end);
        length -= end;
    }

    private void countDay(long day, LineKind kind) {
        long[] counts = days.computeIfAbsent(day, any -> new long[3]);
        counts[0]++;
        counts[1] += cursor.bytes();
        counts[2] += kind.event() == Event.RECEIVED ? 1 : 0;
    }

    /** The counts of everything that was written. */
    public Totals totals() {
        count(length);
        Map<Event, long[]> byEvent = new EnumMap<>(Event.class);
        List<Count> kinds = new ArrayList<>();
        long lines = unrecognisedLines;
        long bytes = unrecognisedBytes;
        long messages = 0;
        for (int i = 0; i < kindLines.length; i++) {
            LineKind kind = format.kinds().get(i);
            lines += kindLines[i];
            bytes += kindBytes[i];
            messages += kind.event() == Event.RECEIVED ? kindLines[i] : 0;
            if (kindLines[i] > 0) {
                kinds.add(new Count(kind.tag(), kind.version(), kindLines[i], kindBytes[i]));
                long[] event = byEvent.computeIfAbsent(kind.event(), any -> new long[2]);
                event[0] += kindLines[i];
                event[1] += kindBytes[i];
            }
        }
        List<Count> events = byEvent.entrySet().stream()
                .map(entry -> new Count(entry.getKey().name(), "", entry.getValue()[0], entry.getValue()[1]))
                .toList();
        List<Day> ofDays = days.entrySet().stream()
                .map(entry -> new Day(
                        LocalDate.ofEpochDay(entry.getKey()),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        entry.getValue()[2]))
                .toList();
        return new Totals(lines, bytes, messages, unrecognisedLines, events, kinds, ofDays);
    }

    /**
     * All counts.
     *
     * @param lines lines
     * @param bytes bytes
     * @param messages receptions
     * @param unrecognisedLines lines of no kind
     * @param events lines and bytes by event
     * @param kinds lines and bytes by kind of line
     * @param days lines, bytes and messages by day of the log's own clock
     */
    public record Totals(
            long lines,
            long bytes,
            long messages,
            long unrecognisedLines,
            List<Count> events,
            List<Count> kinds,
            List<Day> days) {

        /** Copies the lists. */
        public Totals {
            events = List.copyOf(events);
            kinds = List.copyOf(kinds);
            days = List.copyOf(days);
        }
    }

    /**
     * Lines of an event or a kind.
     *
     * @param name name of the event, or tag of the kind
     * @param version version of the kind, empty for an event
     * @param lines how many
     * @param bytes their bytes
     */
    public record Count(String name, String version, long lines, long bytes) {}

    /**
     * Lines of a day.
     *
     * @param date the day
     * @param lines how many
     * @param bytes their bytes
     * @param messages receptions among them
     */
    public record Day(LocalDate date, long lines, long bytes, long messages) {}
}
