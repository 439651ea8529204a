package org.plimsoll.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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

    private final LogFormat format;
    private final LineCursor cursor;
    private final LineCursor hurried;
    private final LineDecoder slow;

    FormatTrial(LogFormat format) {
        this.format = format;
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
        List<String> whole = ToldLines.of(format, log, Math.max(2 * log.length, 1), 1);
        for (int blockBytes : BLOCK_BYTES) {
            assertThat(ToldLines.of(format, log, blockBytes, 1)).isEqualTo(whole);
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
        String line = Bytes.text(log, cursor.start(), cursor.end());
        String encoded = new String(format.encoder().encode(record), StandardCharsets.ISO_8859_1);
        assertThat(line).startsWith(encoded);
        assertThat(line.substring(encoded.length()))
                .as("what an encoder leaves out of %s", line)
                .matches("\0*\r?");
        slowly(log, kind);
    }

    private static void problem(LineProblem problem) {
        assertThat(problem.reason()).startsWith("expected ");
        assertThat(problem.column()).isPositive();
        assertThat(problem.excerpt()).matches("[ -~]*");
    }

    /** A line that was read before its end was known is what it is when its end is. */
    private void slowly(byte[] log, int kind) {
        slow.begin(log, 0, log.length);
        assertThat(slow.decode(log, cursor.start(), cursor.end())).isEqualTo(kind);
        assertThat(places(slow, kind)).isEqualTo(places(kind));
    }

    private List<Integer> places(int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            places.addAll(
                    cursor.has(field) ? Arrays.asList(cursor.start(field), cursor.end(field)) : Arrays.asList(-1, -1));
        }
        return places;
    }

    private List<Integer> places(LineDecoder decoder, int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            places.addAll(
                    decoder.spans().has(field)
                            ? Arrays.asList(
                                    decoder.spans().start(field),
                                    decoder.spans().end(field))
                            : Arrays.asList(-1, -1));
        }
        return places;
    }
}
