package org.plimsoll.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.ToldLines;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds a format to what it promises of any log, whatever its bytes are. */
final class FormatTrial {
    private static final int[] BLOCK_BYTES = {1, 50, 1000};

    /** What belongs to the end of a line, which an encoder does not write. */
    private static final Pattern LINE_END = Pattern.compile("\0*\r?");

    private static final int ABSENT = -1;
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

    private final LogFormat format;
    private final LogFormat scanned;
    private final LineCursor cursor;
    private final LineCursor hurried;
    private final LineDecoder slow;

    FormatTrial(LogFormat format) {
        scanned = new OneDecoder(format);
        this.format = format;
        // These three go through a log beside each other, so each has a decoder of its own.
        cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        hurried = new LineCursor(format);
        slow = format.decoder(EnumSet.allOf(Meaning.class));
    }

    /** An example of every kind of line, each before a line that could belong to it. */
    Stream<byte[]> seeds() {
        return format.kinds().stream().map(kind -> seed(kind).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String seed(LineKind kind) {
        int continuation = format.continuationKind();
        return kind.example() + "\n"
                + (continuation < 0 ? "" : format.kinds().get(continuation).example() + "\n");
    }

    /** The promises: every byte is of one line, whose record is the line again; cutting the log changes nothing. */
    void hold(byte[] log) throws UnreadableLogException {
        if (log.length == 0 || !isPlain(log)) {
            return;
        }
        List<String> whole = ToldLines.of(scanned, log, Math.max(2 * log.length, 1), 1);
        for (int blockBytes : BLOCK_BYTES) {
            assertThat(ToldLines.of(scanned, log, blockBytes, 1)).isEqualTo(whole);
        }
        cursor.begin(log, 0, log.length, 0, 0);
        hurried.begin(log, 0, log.length, 0, 0);
        long offset = 0;
        while (cursor.advance()) {
            assertThat(cursor.offset()).isEqualTo(offset);
            assertThat(hurried.advance()).isTrue();
            line(log);
            offset += cursor.bytes();
        }
        assertThat(offset).isEqualTo(log.length);
        assertThat(hurried.advance()).isFalse();
    }

    /** Other bytes are not those of lines. */
    private static boolean isPlain(byte[] log) throws UnreadableLogException {
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0)) {
            return scan.compression().equals("none");
        } catch (UnreadableLogException e) {
            return false;
        }
    }

    private void line(byte[] log) {
        int kind = cursor.kindIndex();
        assertThat(hurried.kindIndex()).isEqualTo(kind);
        assertThat(hurried.hasTime()).isEqualTo(cursor.hasTime());
        if (cursor.hasTime()) {
            assertThat(hurried.clockMicros()).isEqualTo(cursor.clockMicros());
            assertThat(hurried.offsetSeconds()).isEqualTo(cursor.offsetSeconds());
        }
        LogRecord record = cursor.toRecord();
        if (record == null) {
            problem(cursor.problem());
            return;
        }
        byte[] encoded = format.encoder().encode(record);
        int start = LineCursor.textStart(log, cursor.start(), cursor.end());
        int length = start + encoded.length;
        assertThat(Arrays.equals(log, start, Math.min(length, cursor.end()), encoded, 0, encoded.length))
                .as("%s encoded as %s", record, new String(encoded, StandardCharsets.ISO_8859_1))
                .isTrue();
        assertThat(Bytes.text(log, length, cursor.end())).matches(LINE_END);
        slowly(log, kind);
    }

    private static void problem(LineProblem problem) {
        assertThat(problem.reason()).startsWith("expected ");
        assertThat(problem.column()).isPositive();
        assertThat(problem.excerpt()).matches(PRINTABLE);
    }

    /** A line that was read before its end was known is what it is when its end is. */
    private void slowly(byte[] log, int kind) {
        int start = LineCursor.textStart(log, cursor.start(), cursor.end());
        slow.begin(log, 0, log.length);
        assertThat(slow.decode(log, start, cursor.end())).isEqualTo(kind);
        assertThat(places(slow, kind)).isEqualTo(places(kind));
    }

    private List<Integer> places(int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            places.add(cursor.has(field) ? cursor.start(field) : ABSENT);
            places.add(cursor.has(field) ? cursor.end(field) : ABSENT);
        }
        return places;
    }

    private List<Integer> places(LineDecoder decoder, int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            places.add(decoder.spans().has(field) ? decoder.spans().start(field) : ABSENT);
            places.add(decoder.spans().has(field) ? decoder.spans().end(field) : ABSENT);
        }
        return places;
    }
}
