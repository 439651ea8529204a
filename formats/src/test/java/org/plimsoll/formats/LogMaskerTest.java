package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.contract.Corpus;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

class LogMaskerTest {
    private static final byte[] KEY = "a key of a test, and of it only".getBytes(StandardCharsets.US_ASCII);
    private static final String NO_ID = "00/00-00000-00000000";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{4,}");
    private static final Set<Meaning> NAMED = EnumSet.of(
            Meaning.SENDER,
            Meaning.SENDER_DOMAIN,
            Meaning.RECIPIENT,
            Meaning.RECIPIENT_DOMAIN,
            Meaning.DOMAIN,
            Meaning.PEER,
            Meaning.MESSAGE,
            Meaning.BATCH,
            Meaning.CONNECTION,
            Meaning.GROUP,
            Meaning.BINDING);

    /** A line as it was read, field by field. */
    private record Read(
            String line,
            int kind,
            long clockMicros,
            @Nullable LogRecord entry) {}

    private static byte[] masked(byte[] log, LogFormat format, byte[] key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogMasker masker = new LogMasker(key, out);
        try (LogScan first = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0);
                LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0)) {
            masker.learn(first, format, Progress.NONE);
            masker.mask(scan, format, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableLogException e) {
            throw new IllegalStateException(e);
        }
        assertThat(masker.totals().bytes()).isEqualTo(log.length);
        assertThat(masker.totals().changedLines()).as(format.name()).isZero();
        return out.toByteArray();
    }

    private static List<Read> read(byte[] log, LogFormat format) {
        List<Read> lines = new ArrayList<>();
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        while (cursor.advance()) {
            String line = new String(log, (int) cursor.offset(), (int) cursor.bytes(), StandardCharsets.ISO_8859_1);
            long micros = cursor.hasTime() ? cursor.clockMicros() : 0;
            lines.add(new Read(line, cursor.kindIndex(), micros, cursor.toRecord()));
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String log, LogFormat format) {
        return new String(masked(bytes(log), format, KEY), StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> logs() throws IOException {
        Stream<Arguments> generated = LogFormats.all().stream()
                .flatMap(format -> format.generator().versions().stream()
                        .map(version -> Arguments.of(
                                format,
                                GeneratedLog.bytes(
                                        format,
                                        new Settings(version, 1500, GeneratedLog.START, Duration.ofDays(1), 31)))));
        Path samples = Path.of(System.getProperty("plimsoll.root", ""), "samples");
        return Stream.concat(
                generated,
                Stream.of(
                        Arguments.of(
                                LogFormats.byName("exim").orElseThrow(),
                                Files.readAllBytes(samples.resolve("exim-mainlog"))),
                        Arguments.of(
                                LogFormats.byName("ec").orElseThrow(),
                                Files.readAllBytes(samples.resolve("mainlog.ec")))));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void lengthsKindsTimesSizesAndCodesStay(LogFormat format, byte[] log) {
        List<Read> before = read(log, format);
        List<Read> after = read(masked(log, format, KEY), format);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Read original = before.get(i);
            Read line = after.get(i);
            assertThat(line.line()).hasSameSizeAs(original.line());
            assertThat(line.kind()).as(original.line()).isEqualTo(original.kind());
            assertThat(line.clockMicros()).isEqualTo(original.clockMicros());
            LogRecord entry = original.entry();
            LogRecord other = line.entry();
            if (entry != null && other != null) {
                for (Meaning meaning : List.of(Meaning.SIZE, Meaning.ATTEMPT, Meaning.DELAY, Meaning.BOUNCE_CLASS)) {
                    assertThat(other.raw(meaning)).isEqualTo(entry.raw(meaning));
                }
                assertThat(codes(other.raw(Meaning.REASON))).isEqualTo(codes(entry.raw(Meaning.REASON)));
            }
        }
    }

    private static List<String> codes(@Nullable String reason) {
        return reason == null
                ? List.of()
                : Pattern.compile("(?<![\\w.])(?:[245]\\d\\d[ -])?[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\w.])")
                        .matcher(reason)
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    /** The words of a field in the masked log, place by place, and all of them anywhere. */
    @ParameterizedTest
    @MethodSource("logs")
    void noTokenOfFourCharactersOfAMaskedFieldSurvives(LogFormat format, byte[] log) {
        List<Read> before = read(log, format);
        List<Read> after = read(masked(log, format, KEY), format);
        Set<String> original = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            LogRecord entry = before.get(i).entry();
            LogRecord other = after.get(i).entry();
            if (entry == null || other == null) {
                continue;
            }
            for (int field = 0; field < entry.values().size(); field++) {
                String value = entry.values().get(field);
                String hidden = other.values().get(field);
                if (value == null
                        || hidden == null
                        || value.equals(NO_ID)
                        || value.startsWith(":")
                        || !NAMED.contains(entry.kind().fields().get(field).meaning())) {
                    continue;
                }
                List<String> tokens = tokens(value);
                List<String> others = tokens(hidden);
                assertThat(others).hasSameSizeAs(tokens);
                for (int j = 0; j < tokens.size(); j++) {
                    assertThat(others.get(j)).as(value).isNotEqualTo(tokens.get(j));
                }
                original.addAll(tokens);
                written.addAll(others);
            }
        }
        written.retainAll(original);
        assertThat(written).isEmpty();
        assertThat(original).isNotEmpty();
    }

    private static List<String> tokens(String value) {
        return TOKEN.matcher(value).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @MethodSource("logs")
    void theSameBecomesTheSameAndAnotherBecomesAnother(LogFormat format, byte[] log) {
        List<Read> before = read(log, format);
        List<Read> after = read(masked(log, format, KEY), format);
        for (Meaning meaning : NAMED) {
            Map<String, String> forth = new HashMap<>();
            Map<String, String> back = new HashMap<>();
            for (int i = 0; i < before.size(); i++) {
                LogRecord entry = before.get(i).entry();
                LogRecord other = after.get(i).entry();
                String value = entry == null ? null : entry.raw(meaning);
                String hidden = other == null ? null : other.raw(meaning);
                if (value != null && hidden != null) {
                    assertThat(forth.computeIfAbsent(value, any -> hidden)).isEqualTo(hidden);
                    assertThat(back.computeIfAbsent(hidden, any -> value)).isEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void theCompressedSizeStaysWithinTwoPerCent(LogFormat format, byte[] log) throws IOException {
        double before = compressed(log);
        assertThat(compressed(masked(log, format, KEY)) / before).isBetween(0.98, 1.02);
    }

    private static long compressed(byte[] log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(log);
        }
        return out.size();
    }

    static Stream<Arguments> allLogs() {
        return LogFormats.all().stream()
                .flatMap(format -> Stream.concat(
                                Stream.of(bytes(String.join("\n", Corpus.lines(format)) + "\n\u0001 no line\n")),
                                format.generator().logs().stream()
                                        .flatMap(log -> format.generator().versions().stream()
                                                .map(version -> generated(format, log, version))))
                        .map(log -> Arguments.of(format, log)));
    }

    private static byte[] generated(LogFormat format, String log, String version) {
        Settings settings = new Settings(version, 300, GeneratedLog.START, Duration.ofDays(2), 7);
        return GeneratedLog.bytes(format.generator().of(log), settings);
    }

    @ParameterizedTest
    @MethodSource("allLogs")
    void theMaskedLogCountsTheSameByKindAndByDay(LogFormat format, byte[] log) throws IOException {
        assertThat(totals(masked(log, format, KEY), format)).isEqualTo(totals(log, format));
    }

    private static LogTally.Totals totals(byte[] log, LogFormat format) throws IOException {
        try (LogTally tally = new LogTally(format, OutputStream.nullOutputStream())) {
            tally.write(log);
            return tally.totals();
        }
    }

    @Test
    void everyKindOfLineKeepsItsKind() {
        for (LogFormat format : LogFormats.all()) {
            byte[] log = bytes(String.join("\n", Corpus.lines(format)) + "\n");
            assertThat(masked(log, format, KEY)).hasSameSizeAs(log).isNotEqualTo(log);
        }
    }

    @Test
    void whatStandsBeforeTheFirstLineAndBehindALongOneStays() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        String line = "1064868656@00/00-25004-31B987F3@P@a.example@31@default@5@1@3.89@no such user\n";
        String padding = "\0".repeat(200_000);
        String hidden = text(padding + line, format);
        assertThat(hidden).isEqualTo(padding + text(line, format));
        assertThat(text("\u00ef\u00bb\u00bf" + line, format)).isEqualTo("\u00ef\u00bb\u00bf" + text(line, format));
        String endless = "a".repeat(3_000_000) + "\n";
        assertThat(text(line + endless + line, format))
                .hasSize(2 * line.length() + endless.length())
                .endsWith("x\n" + text(line, format));
    }

    @Test
    void theSameKeyMasksTheSameAndAnotherKeyDoesNot() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        byte[] log = bytes("1064868656@00/00-25004-31B987F3@R@bob@a.example@x@b.example@10.0.1.1@201@esmtp@default\n");
        assertThat(masked(log, format, KEY)).isEqualTo(masked(log, format, KEY.clone()));
        assertThat(masked(log, format, KEY)).isNotEqualTo(masked(log, format, bytes("another key of a test")));
    }

    @Test
    void networksStayPrivateOrPublicAndAddressesStayInTheirNetwork() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        String log = Stream.of(
                        "10.20.3.4",
                        "10.20.3.5",
                        "192.168.0.7",
                        "172.20.1.1",
                        "127.0.0.1",
                        "198.19.8.16",
                        "198.19.8.17",
                        "2001:db8:30::25",
                        "2001:db8:30::26",
                        "fe80::1",
                        "::1")
                .map(ip -> "1064868656@00/00-25004-31B987F3@R@b@a@x@b@" + ip + "@201@esmtp@default\n")
                .reduce("", String::concat);
        List<String> hidden = read(bytes(text(log, format)), format).stream()
                .map(line ->
                        line.entry() == null ? "" : String.valueOf(line.entry().raw(Meaning.PEER)))
                .toList();
        assertThat(hidden.get(0)).matches("10\\.\\d\\d\\.\\d\\.\\d").isNotEqualTo("10.20.3.4");
        assertThat(hidden.get(1)).startsWith(hidden.get(0).substring(0, 8)).isNotEqualTo(hidden.get(0));
        assertThat(hidden.get(2)).matches("192\\.168\\.\\d\\.\\d");
        assertThat(hidden.get(3)).matches("172\\.(1[6-9]|2\\d|3[01])\\.\\d\\.\\d");
        assertThat(hidden.get(4)).matches("127\\.\\d\\.\\d\\.\\d").isNotEqualTo("127.0.0.1");
        assertThat(hidden.get(5))
                .matches("(1\\d\\d|2[01]\\d|22[0-3])(\\.\\d+){3}")
                .doesNotStartWith("198.");
        assertThat(hidden.get(6)).startsWith(hidden.get(5).substring(0, 9));
        assertThat(hidden.get(8)).startsWith(hidden.get(7).substring(0, 13)).isNotEqualTo(hidden.get(7));
        assertThat(hidden.get(9)).startsWith("fe8").hasSize(7).isNotEqualTo("fe80::1");
        assertThat(hidden.get(10)).isEqualTo("::1");
    }

    @Test
    void aLineThatIsNotUnderstoodIsMaskedAsText() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        String line = "who is bob@harbour.example, and where is 198.19.8.16?\n";
        String hidden = text(line, format);
        assertThat(hidden).hasSameSizeAs(line).doesNotContain("harbour", "example", "198.19.8.16", "where");
    }

    @Test
    void whatIsBeyondTheLongestLineIsMaskedToo() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        String line =
                "1064868656@00/00-25004-31B987F3@P@a.example@31@default@5@1@3.89@" + "secret ".repeat(20_000) + "\n";
        assertThat(text(line + line, format))
                .hasSize(2 * line.length())
                .doesNotContain("secret")
                .endsWith("x\n");
    }

    @Test
    void linesWhoseWordsStandBeforeABracketKeepTheirKind() {
        LogFormat format = LogFormats.byName("exim").orElseThrow();
        String line =
                "2026-11-23 12:29:20 socket bind() to port 25 for address 198.18.1.4 failed: Address already in use:"
                        + " waiting 30s before trying again (9 more tries)\n";
        assertThat(text(line, format)).doesNotContain("198.18.1.4", "waiting");
    }

    @Test
    void onlyWordsOfProtocolsStayBehindTheirTags() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        String hidden = text("what X=harbour P=anna CV=secret and X=TLS1.2:AES256:256 P=esmtps CV=yes\n", format);
        assertThat(hidden)
                .doesNotContain("harbour", "anna", "secret")
                .contains(" X=TLS1.2:AES256:256 P=esmtps CV=yes\n");
    }

    @Test
    void logsOfTwoFormatsInOneOutputHaveNoWordOfEachOther() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogMasker masker = new LogMasker(KEY, out);
        StringBuilder ec = new StringBuilder();
        StringBuilder exim = new StringBuilder();
        for (int i = 0; i < 4000; i += 2) {
            ec.append("1064868656@00/00-25004-31B987F3@R@%04d@a@x@b@10.1.1.1@201@esmtp@default\n".formatted(i));
            exim.append("2026-11-23 12:29:20 1xVTAe-0002Aq-1d <= %04d@a P=local S=%d\n".formatted(i + 1, 12_345));
        }
        Map<LogFormat, byte[]> logs = Map.of(
                LogFormats.byName("ec").orElseThrow(), bytes(ec.toString()),
                LogFormats.byName("exim").orElseThrow(), bytes(exim.toString()));
        for (boolean learning : new boolean[] {true, false}) {
            for (Map.Entry<LogFormat, byte[]> log : logs.entrySet()) {
                try (LogScan scan =
                        LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log.getValue())), 0)) {
                    if (learning) {
                        masker.learn(scan, log.getKey(), Progress.NONE);
                    } else {
                        masker.mask(scan, log.getKey(), Progress.NONE);
                    }
                }
            }
        }
        Pattern number = Pattern.compile("(?<=@R@| <= )\\d{4}(?=@)");
        Set<String> originals = new HashSet<>(
                number.matcher(ec + "" + exim).results().map(MatchResult::group).toList());
        List<String> others = number.matcher(out.toString(StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(others).hasSize(4000).doesNotContainAnyElementsOf(originals);
    }
}
