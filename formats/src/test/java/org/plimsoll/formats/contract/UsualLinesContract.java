package org.plimsoll.formats.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineTotals;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line that a decoder reads before its end is known is what it is when it is read the slow way, field by field; and
 * lines that are only counted are counted as they would be one by one.
 */
class UsualLinesContract {
    private static final int MUTATIONS = 40;
    private static final int LOGS = 20;
    private static final int LINES = 200;
    private static final String SIGNS = "@@@\n\\\r\0 .-0A\t[]+Mx\u00e4";

    /** What makes lines long: text, and more separators than any line has. */
    private static final List<String> LONGER = List.of("long", "@", "a@bc", "\\@", "1.", "\r");

    /** More than a decoder asks for behind the line that it reads. */
    private static final String PADDING = " ".repeat(700);

    /** A decoder that wants fields reads other code than one that wants none. */
    private static final List<Set<Meaning>> WANTED =
            List.of(EnumSet.allOf(Meaning.class), EnumSet.noneOf(Meaning.class), EnumSet.of(Meaning.SIZE));

    static List<LogFormat> formats() {
        return Tested.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void linesAreTheSameBothWays(LogFormat format) {
        List<String> lines = Corpus.lines(format);
        List<Both> decoders = Both.of(format);
        for (int i = 0; i < lines.size(); i++) {
            compare(decoders, log(lines, i));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedLinesAreTheSameBothWays(LogFormat format) {
        Random random = new Random(20261123);
        List<String> lines = Corpus.lines(format);
        List<Both> decoders = Both.of(format);
        for (int i = 0; i < lines.size(); i++) {
            for (int mutation = 0; mutation < MUTATIONS; mutation++) {
                byte[] log = log(lines, i);
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    log[random.nextInt(lines.get(i).length() + 1)] = sign(random);
                }
                compare(decoders, log);
            }
        }
    }

    /**
     * Whatever the bytes are: the corpus, damaged, with lines as long as several stretches of what is marked at once.
     */
    @ParameterizedTest
    @MethodSource("formats")
    void linesThatAreCountedTogetherAreCountedAsOneByOne(LogFormat format) {
        Random random = new Random(4);
        List<String> lines = Corpus.lines(format);
        for (int i = 0; i < LOGS; i++) {
            byte[] log = damagedLog(lines, random);
            int from = random.nextInt(log.length);
            assertThat(together(format, log, from)).isEqualTo(oneByOne(format, log, from));
        }
    }

    /** Without it the comparisons above could compare nothing; heartbeats make many of the lines of a sample. */
    @ParameterizedTest
    @MethodSource("mainLogFormats")
    void theMainLogIsReadSo(LogFormat format) {
        List<String> lines = Corpus.lines(format);
        LineDecoder decoder = format.decoder(EnumSet.noneOf(Meaning.class));
        long usual = 0;
        for (int i = 0; i < lines.size(); i++) {
            byte[] log = log(lines, i);
            decoder.begin(log, 0, log.length);
            usual += decoder.decodeAt(log, 0, log.length) == LineDecoder.UNUSUAL ? 0 : 1;
        }
        assertThat(usual).isGreaterThan(lines.size() / 3);
    }

    static List<LogFormat> mainLogFormats() {
        return List.of(
                LogFormats.byName("ec").orElseThrow(), LogFormats.byName("exim").orElseThrow());
    }

    /** A line with the two that follow it, so that there is something to read on into. */
    private static byte[] log(List<String> lines, int at) {
        String log =
                lines.get(at) + '\n' + lines.get((at + 1) % lines.size()) + '\n' + lines.get((at + 2) % lines.size());
        return (log + "\n" + PADDING).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte sign(Random random) {
        return (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
    }

    private static byte[] damagedLog(List<String> lines, Random random) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        int first = random.nextInt(lines.size());
        for (int i = 0; i < LINES; i++) {
            String line = lines.get((first + i) % lines.size());
            boolean longer = random.nextInt(50) == 0;
            String middle = longer ? LONGER.get(random.nextInt(LONGER.size())).repeat(1 + random.nextInt(4000)) : "";
            int cut = random.nextInt(line.length() + 1);
            byte[] bytes = (line.substring(0, cut)
                            + middle
                            + line.substring(cut)
                            + (random.nextInt(20) == 0 ? "\r\n" : "\n"))
                    .getBytes(StandardCharsets.ISO_8859_1);
            if (random.nextInt(10) == 0) {
                bytes[random.nextInt(bytes.length)] = sign(random);
            }
            log.writeBytes(bytes);
        }
        return log.toByteArray();
    }

    /** Lines and bytes by kind, lines and bytes that were not understood, first and last time, and how it ends. */
    private static List<Long> oneByOne(LogFormat format, byte[] log, int from) {
        Books books = new Books(format);
        LineCursor cursor = new LineCursor(format);
        cursor.begin(log, from, log.length, 0, 0);
        while (cursor.advance()) {
            books.add(cursor);
        }
        return books.closed(cursor);
    }

    private static List<Long> together(LogFormat format, byte[] log, int from) {
        Books books = new Books(format);
        LineTotals usual = new LineTotals(format.kinds().size());
        LineCursor cursor = new LineCursor(format);
        cursor.begin(log, from, log.length, 0, 0);
        while (cursor.advance()) {
            books.add(cursor);
            if (cursor.hasTime()) {
                books.add(usual);
                usual.begin(
                        cursor.clockMicros() - 500_000_000L,
                        cursor.clockMicros() + 500_000_000L,
                        cursor.offsetSeconds());
            }
            cursor.advance(usual);
        }
        books.add(usual);
        return books.closed(cursor);
    }

    private static final class Books {
        private final long[] lines;
        private final long[] bytes;
        private long unrecognised;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Books(LogFormat format) {
            lines = new long[format.kinds().size()];
            bytes = new long[format.kinds().size()];
        }

        void add(LineCursor cursor) {
            int kind = cursor.kindIndex();
            if (kind < 0) {
                unrecognised += cursor.bytes();
                return;
            }
            lines[kind]++;
            bytes[kind] += cursor.bytes();
            if (cursor.hasTime()) {
                first = Math.min(first, cursor.clockMicros());
                last = Math.max(last, cursor.clockMicros());
            }
        }

        void add(LineTotals usual) {
            for (int kind = 0; kind < lines.length; kind++) {
                lines[kind] += usual.lines(kind);
                bytes[kind] += usual.bytes(kind);
            }
            first = usual.isEmpty() ? first : Math.min(first, usual.firstMicros());
            last = usual.isEmpty() ? last : Math.max(last, usual.lastMicros());
            usual.clear();
        }

        List<Long> closed(LineCursor cursor) {
            List<Long> told = new ArrayList<>();
            for (int kind = 0; kind < lines.length; kind++) {
                told.add(lines[kind]);
                told.add(bytes[kind]);
            }
            told.addAll(List.of(unrecognised, first, last, cursor.line()));
            told.addAll(List.of(cursor.open() ? 1L : 0L, cursor.recordSeen() ? 1L : 0L));
            return told;
        }
    }

    /** Two decoders that want the same. */
    private record Both(LogFormat format, LineDecoder quick, LineDecoder slow) {
        static List<Both> of(LogFormat format) {
            return WANTED.stream()
                    .map(wanted -> new Both(format, format.decoder(wanted), format.decoder(wanted)))
                    .toList();
        }
    }

    private static void compare(List<Both> decoders, byte[] log) {
        decoders.forEach(both -> compare(both, log));
    }

    private static void compare(Both both, byte[] log) {
        LineDecoder quick = both.quick();
        quick.begin(log, 0, log.length);
        int kind = quick.decodeAt(log, 0, log.length);
        if (kind == LineDecoder.UNUSUAL) {
            return;
        }
        int end = 0;
        while (log[end] != '\n') {
            end++;
        }
        LineDecoder slow = both.slow();
        slow.begin(log, 0, log.length);
        String line = new String(log, 0, end, StandardCharsets.ISO_8859_1);
        assertThat(slow.decode(log, 0, end)).describedAs(line).isEqualTo(kind);
        assertThat(kind).describedAs(line).isNotEqualTo(both.format().continuationKind());
        assertThat(quick.lineEnd()).describedAs(line).isEqualTo(end);
        assertThat(quick.hasTime()).describedAs(line).isTrue();
        assertThat(slow.hasTime()).describedAs(line).isTrue();
        assertThat(quick.clockMicros()).describedAs(line).isEqualTo(slow.clockMicros());
        assertThat(quick.offsetSeconds()).describedAs(line).isEqualTo(slow.offsetSeconds());
        assertThat(places(quick, both.format(), kind)).describedAs(line).isEqualTo(places(slow, both.format(), kind));
    }

    private static List<Integer> places(LineDecoder decoder, LogFormat format, int kind) {
        List<Integer> places = new ArrayList<>();
        for (int field = 0; field < format.kinds().get(kind).fields().size(); field++) {
            boolean there = decoder.spans().has(field);
            places.add(there ? decoder.spans().start(field) : -1);
            places.add(there ? decoder.spans().end(field) : -1);
        }
        return places;
    }
}
