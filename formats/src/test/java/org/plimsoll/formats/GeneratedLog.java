package org.plimsoll.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.fail;

/** A log from a generator, read again line by line. */
record GeneratedLog(long sizeBytes, List<Line> lines) {
    static final Instant START = Instant.parse("2025-11-03T00:00:00Z");
    static final Duration WEEK = Duration.ofDays(7);

    /** A line, which was recognised; what continues a record has the time of the line before it. */
    record Line(long clockMicros, String text, LogRecord entry) {
        Event event() {
            return entry.kind().event();
        }

        String raw(Meaning meaning) {
            return String.valueOf(entry.raw(meaning));
        }
    }

    static GeneratedLog of(LogFormat format, String version, long messages, Duration span, long seed) {
        return of(format, new LogGenerator.Settings(version, messages, START, span, seed));
    }

    static GeneratedLog of(LogFormat format, LogGenerator.Settings settings) {
        return of(format, format.generator(), settings);
    }

    static GeneratedLog of(LogFormat format, LogGenerator generator, LogGenerator.Settings settings) {
        return read(format, bytes(generator, settings));
    }

    static GeneratedLog read(LogFormat format, byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        long latest = Long.MIN_VALUE;
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        cursor.begin(bytes, 0, bytes.length, 0, 0);
        while (cursor.advance()) {
            int from = (int) cursor.offset();
            String text = new String(bytes, from, (int) cursor.bytes() - 1, StandardCharsets.ISO_8859_1);
            LogRecord entry = cursor.toRecord();
            boolean continues = !lines.isEmpty() && (cursor.kindIndex() == format.continuationKind() || isPiece(entry));
            if (entry == null || !(cursor.hasTime() || continues)) {
                fail("not recognised: " + text);
            } else {
                latest = continues ? latest : cursor.clockMicros();
                lines.add(new Line(latest, text, entry));
            }
        }
        return new GeneratedLog(bytes.length, lines);
    }

    /** Of a piece only syslog tells the time, maybe more precisely than the record itself does. */
    private static boolean isPiece(@Nullable LogRecord entry) {
        return entry != null && entry.kind().tag().equals("piece");
    }

    static byte[] bytes(LogFormat format, LogGenerator.Settings settings) {
        return bytes(format.generator(), settings);
    }

    static byte[] bytes(LogGenerator generator, LogGenerator.Settings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            generator.generate(settings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<Line> of(Event event) {
        return lines.stream().filter(line -> line.event() == event).toList();
    }

    double bytesPerMessage() {
        return (double) sizeBytes / of(Event.RECEIVED).size();
    }
}
