package org.plimsoll.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Logs that real daemons wrote: all of it is understood, nothing of it is lost, and another program counts the same.
 */
class EximRealLogsTest {
    private static final EximFormat EXIM = new EximFormat();
    private static final String DIRECTORY = "/real/exim/";
    private static final Set<String> FLAGS = Set.of("<=", "(=", "=>", "->", ">>", "*>", "**", "==", "Completed");

    /** Kinds that say that a line is none of the others. */
    private static final String UNFORESEEN = "text";

    static Stream<String> logs() {
        return text("totals.txt").lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", -1)[0]);
    }

    private static String text(String name) {
        return new String(bytes(DIRECTORY + name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(EximRealLogsTest.class.getResourceAsStream(path), path)) {
            return path.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LineCursor cursor(byte[] log) {
        LineCursor cursor = new LineCursor(EXIM, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        return cursor;
    }

    @ParameterizedTest
    @MethodSource("logs")
    void everyLineIsUnderstoodHasANameAndIsWrittenAgainAsItWas(String name) {
        byte[] log = bytes(DIRECTORY + name + ".gz");
        LineCursor cursor = cursor(log);
        long unforeseen = 0;
        long lines = 0;
        long bytes = 0;
        while (cursor.advance()) {
            String line = new String(log, (int) cursor.offset(), (int) cursor.bytes() - 1, StandardCharsets.ISO_8859_1);
            LogRecord entry = Objects.requireNonNull(cursor.toRecord(), line);
            assertThat(cursor.dangling()).as(line).isFalse();
            String again = new String(EXIM.encoder().encode(entry), StandardCharsets.ISO_8859_1);
            assertThat(again).isEqualTo(line);
            unforeseen += entry.kind().tag().equals(UNFORESEEN) ? 1 : 0;
            lines++;
            bytes += cursor.bytes();
        }
        assertThat(unforeseen * 1000).isLessThan(lines);
        assertThat(bytes).isEqualTo(log.length);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void anotherProgramCountsTheSameLinesByFlag(String name) {
        String[] told = text("totals.txt")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        Map<String, Long> expected = new HashMap<>();
        for (int i = 2; i < told.length; i += 2) {
            expected.put(told[i], Long.valueOf(told[i + 1]));
        }
        Map<String, Long> counted = new HashMap<>();
        long lines = 0;
        LineCursor cursor = cursor(bytes(DIRECTORY + name + ".gz"));
        while (cursor.advance()) {
            lines++;
            String tag = Objects.requireNonNull(cursor.kind()).tag();
            if (FLAGS.contains(tag)) {
                counted.merge(tag, 1L, Long::sum);
            }
        }
        assertThat(lines).isEqualTo(Long.parseLong(told[1]));
        assertThat(counted).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void theLogIsRecognisedByItsBeginning(String name) {
        byte[] log = bytes(DIRECTORY + name + ".gz");
        byte[] head = Arrays.copyOf(log, Math.min(log.length, Detector.HEAD_BYTES));
        assertThat(Detector.detect(head, head.length == log.length).format()).isInstanceOf(EximFormat.class);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void everyRecordHasATimeAndTextWithoutAStampHasNone(String name) {
        LineCursor cursor = cursor(bytes(DIRECTORY + name + ".gz"));
        while (cursor.advance()) {
            LineKind kind = Objects.requireNonNull(cursor.kind());
            assertThat(cursor.hasTime()).as(kind.tag()).isEqualTo(!kind.tag().equals("continuation"));
        }
    }

    @Test
    void theSameLogThroughTwoSyslogsHasTheSameMessagesAndPieces() {
        Map<String, Long> old = byKind("exim4.96-syslog.mail.log");
        Map<String, Long> modern = byKind("exim4.96-syslog.rfc5424.log");
        for (String tag : List.of("<=", "=>", "->", "**", "==", "Completed", "piece", "no-host-name", "frozen")) {
            assertThat(modern.get(tag)).as(tag).isEqualTo(old.get(tag)).isPositive();
        }
        assertThat(modern.get("reject-copy")).isGreaterThan(old.get("reject-copy"));
    }

    /** With priorities each of them is a rejection once, and a copy once. */
    @Test
    void whatIsWrittenForTwoLogsIsToldApartByItsPriority() {
        LineCursor cursor = cursor(bytes(DIRECTORY + "exim4.96-syslog.rfc5424.log.gz"));
        long rejections = 0;
        long copies = 0;
        while (cursor.advance()) {
            LineKind kind = Objects.requireNonNull(cursor.kind());
            boolean copy = kind.tag().equals("reject-copy");
            String rest = String.valueOf(cursor.value(kind.indexOf(Meaning.REASON)));
            rejections += kind.event() == Event.REJECTED ? 1 : 0;
            copies += copy && rest.matches("(?s).*\\brejected\\b.*") ? 1 : 0;
        }
        assertThat(rejections).isPositive();
        assertThat(copies).isEqualTo(rejections);
    }

    /** Without priorities a copy is known by its twin, unless another process came between them. */
    @Test
    void withoutPrioritiesARejectionIsToldOnceToo() {
        long told = rejections("exim4.96-syslog.rfc5424.log");
        long told3164 = rejections("exim4.96-syslog.mail.log");
        assertThat(told).isGreaterThan(100);
        assertThat(told3164).isBetween(told, told + 3);
    }

    private static long rejections(String name) {
        LineCursor cursor = cursor(bytes(DIRECTORY + name + ".gz"));
        long rejections = 0;
        while (cursor.advance()) {
            rejections += Objects.requireNonNull(cursor.kind()).event() == Event.REJECTED ? 1 : 0;
        }
        return rejections;
    }

    @Test
    void whatTheRejectLogHoldsStandsInTheMainLogToo() {
        Map<String, Long> main = byKind("exim4.96-odd.mainlog");
        Map<String, Long> reject = byKind("exim4.96-odd.rejectlog");
        reject.forEach((tag, lines) -> {
            if (tag.startsWith("rejected") || tag.equals("synchronization-error")) {
                assertThat(main.get(tag)).as(tag).isEqualTo(lines);
            }
        });
        assertThat(reject.get("continuation")).isGreaterThan(500);
        assertThat(reject).containsKeys("unqualified-sender", "unqualified-recipient");
        assertThat(main).doesNotContainKeys("unqualified-sender", "unqualified-recipient");
    }

    private static Map<String, Long> byKind(String name) {
        Map<String, Long> counts = new HashMap<>();
        LineCursor cursor = cursor(bytes(DIRECTORY + name + ".gz"));
        while (cursor.advance()) {
            counts.merge(Objects.requireNonNull(cursor.kind()).tag(), 1L, Long::sum);
        }
        return counts;
    }
}
