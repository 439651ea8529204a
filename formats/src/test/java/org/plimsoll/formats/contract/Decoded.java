package org.plimsoll.formats.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

/**
 * What a cursor said about one line.
 *
 * @param kind its kind, null if it was not recognised
 * @param time its time, null if it has none
 * @param bytes its bytes, the end included
 * @param record the line as a value, null if it was not recognised
 * @param problem what is wrong with it, null if it was recognised
 */
record Decoded(
        @Nullable LineKind kind,
        @Nullable LogTime time,
        long bytes,
        @Nullable LogRecord record,
        @Nullable LineProblem problem) {

    static final Set<Meaning> ALL_MEANINGS = EnumSet.allOf(Meaning.class);

    /** Used again for every line, so that nothing may be left of the line before. */
    private static final Map<List<Object>, LineCursor> CURSORS = new ConcurrentHashMap<>();

    /** What a single line is. */
    static Decoded line(LogFormat format, Set<Meaning> wanted, String line) {
        return of(at(format, wanted, line));
    }

    /** A cursor that stands at a single line, an empty one too. */
    static LineCursor at(LogFormat format, Set<Meaning> wanted, String line) {
        byte[] data = bytes(line + "\n");
        LineCursor cursor = cursor(format, wanted);
        cursor.begin(data, 0, data.length, 0, 0);
        if (!cursor.advance()) {
            throw new AssertionError("no line in " + line);
        }
        return cursor;
    }

    /** What the lines of a text are. */
    static List<Decoded> text(LogFormat format, String text) {
        byte[] data = bytes(text);
        LineCursor cursor = cursor(format, ALL_MEANINGS);
        cursor.begin(data, 0, data.length, 0, 0);
        List<Decoded> lines = new ArrayList<>();
        while (cursor.advance()) {
            lines.add(of(cursor));
        }
        return lines;
    }

    private static LineCursor cursor(LogFormat format, Set<Meaning> wanted) {
        return CURSORS.computeIfAbsent(List.of(format, wanted), key -> new LineCursor(format, wanted));
    }

    private static Decoded of(LineCursor cursor) {
        LineKind kind = cursor.kind();
        return new Decoded(
                kind, time(cursor), cursor.bytes(), cursor.toRecord(), kind == null ? cursor.problem() : null);
    }

    static @Nullable LogTime time(LineCursor cursor) {
        if (!cursor.hasTime()) {
            return null;
        }
        int offset = cursor.offsetSeconds();
        return new LogTime(cursor.clockMicros(), offset == LineDecoder.NO_OFFSET ? null : offset);
    }

    static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Tag, version and event, or {@link SpecCase#UNRECOGNISED}. */
    String name() {
        return kind == null ? SpecCase.UNRECOGNISED : "%s %s %s".formatted(kind.tag(), kind.version(), kind.event());
    }
}
