package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LogTime;

import static org.assertj.core.api.Assertions.assertThat;

/** From what a user names to logs in time order. */
class LogSetTest {
    private static final String ID = "5C/03-04711-10C42296";
    private static final long MIDNIGHT = 1_763_856_000L;
    private static final int DAY = 86_400;

    @TempDir
    private Path directory;

    @Test
    void theFilesOfARotatedLogAreInTimeOrder() throws IOException {
        write("mainlog.ec", day(3));
        write("mainlog.ec.1", day(2));
        write("mainlog.ec.2.gz", gzip(day(1)));
        write("mainlog.ec.10.bz2", bzip2(day(0)));
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(set.logs()).hasSize(1);
        assertThat(set.logs().get(0).name()).isEqualTo("mainlog");
        assertThat(names(set)).containsExactly("mainlog.ec.10.bz2", "mainlog.ec.2.gz", "mainlog.ec.1", "mainlog.ec");
        assertThat(set.findings()).extracting(LogFinding::kind).containsExactly(LogFinding.Kind.GAP);
        assertThat(set.files().get(3).firstTime()).isEqualTo(new LogTime((MIDNIGHT + 3 * DAY) * 1_000_000, 0));
        assertThat(set.files().get(3).lastTime()).hasToString("2025-11-26T23:59:00Z");
        assertThat(set.files().get(0).lastTime()).isNull();
    }

    /** Whoever restores old files numbers them as they come. */
    @Test
    void timesOfTheLinesWeighMoreThanNames() throws IOException {
        write("mainlog.1", day(5));
        write("mainlog.2", day(6));
        write("mainlog.3", day(4));
        assertThat(names(set("mainlog.1", "mainlog.2", "mainlog.3")))
                .containsExactly("mainlog.3", "mainlog.1", "mainlog.2");
    }

    @Test
    void withoutTimesTheNamesTellTheOrder() throws IOException {
        write("mainlog", "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n");
        write("mainlog.1", "no time\n2026-11-22 12:29:20 1xVTAe-0002Am-1b Completed\n");
        write("mainlog.2", "nor here\n");
        LogSet set = LogSet.of(
                files("mainlog", "mainlog.1", "mainlog.2"),
                LogFormats.byName("exim").orElseThrow());
        assertThat(names(set)).containsExactly("mainlog.2", "mainlog.1", "mainlog");
        assertThat(set.findings()).hasSize(1);
    }

    @Test
    void theOrderOfTheNamesDoesNotMatter() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("mainlog." + i, day(9 - i));
            write("bouncelog." + i, day(9 - i, "bob"));
        }
        write("copy", day(7));
        write("notes", "remember the milk\n");
        List<LogSource> named = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.forEach(file -> named.add(LogSource.file(file)));
        }
        named.add(LogSource.file(directory.resolve("gone")));
        LogSet first = LogSet.of(named, null);
        assertThat(first.files()).hasSize(10);
        assertThat(first.failures()).hasSize(2);
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(named, random);
            LogSet again = LogSet.of(named, null);
            assertThat(names(again)).isEqualTo(names(first));
            assertThat(again.findings()).isEqualTo(first.findings());
            assertThat(again.failures()).isEqualTo(first.failures());
        }
    }

    @Test
    void everyLogOfADirectoryIsALogOfItsOwn() throws IOException {
        for (String log : List.of("mainlog", "rejectlog", "paniclog")) {
            write(log, "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n");
            write(log + ".1", "2026-11-22 12:29:20 1xVTAe-0002Am-1b Completed\n");
        }
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(set.logs()).extracting(LogSet.Log::name).containsExactly("mainlog", "paniclog", "rejectlog");
        assertThat(set.logs()).allSatisfy(log -> assertThat(log.files()).hasSize(2));
    }

    @Test
    void logsThatAClusterManagerCollectsAreFoundBelowTheirDays() throws IOException {
        for (int day = 1; day <= 2; day++) {
            for (String node : List.of("node1", "node2")) {
                write("2025/11/0" + day + "/mainlog/default/" + node, day(day, node));
            }
        }
        write("old/mainlog", day(9));
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(set.logs()).hasSize(2);
        assertThat(names(set)).containsExactly("node1", "node1", "node2", "node2");
        assertThat(set.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 1000, 5000, 100_000})
    void aFileThatIsBeingCompressedCountsOnce(int written) throws IOException {
        write("mainlog.1", day(1));
        byte[] whole = bzip2(day(1));
        write("mainlog.1.bz2", Arrays.copyOf(whole, Math.min(written, whole.length)));
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(names(set)).containsExactly("mainlog.1");
        assertThat(set.failures()).isEmpty();
        assertThat(set.skipped()).isEmpty();
        assertThat(set.findings()).extracting(LogFinding::kind).containsExactly(LogFinding.Kind.DUPLICATE);
    }

    @Test
    void ofAFileThatIsBeingDecompressedTheWholeOneCounts() throws IOException {
        write("mainlog.1", day(1).substring(0, 5000));
        write("mainlog.1.gz", gzip(day(1)));
        assertThat(names(set("mainlog.1", "mainlog.1.gz"))).containsExactly("mainlog.1.gz");
    }

    @Test
    void copiesCountOnceWhateverTheirNames() throws IOException {
        write("mainlog", day(1));
        write("sub/backup", day(1));
        write("other.gz", gzip(day(1)));
        LogSet set = set("sub/backup", "mainlog", "other.gz");
        assertThat(names(set)).containsExactly("mainlog");
        assertThat(set.findings())
                .extracting(LogFinding::sentence)
                .containsExactly(
                        path("other.gz") + " holds the same as " + path("mainlog") + " and is counted once, as "
                                + path("mainlog"),
                        path("sub/backup") + " holds the same as " + path("mainlog") + " and is counted once, as "
                                + path("mainlog"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksToAFileCountOnce() throws IOException {
        write("mainlog", "1763856060@@@@M1\n");
        Files.createSymbolicLink(directory.resolve("soft"), directory.resolve("mainlog"));
        Files.createLink(directory.resolve("hard"), directory.resolve("mainlog"));
        LogSet set = set("soft", "mainlog", "hard", "mainlog", "sub/../mainlog");
        assertThat(set.files()).hasSize(1);
        assertThat(set.findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.DUPLICATE, LogFinding.Kind.DUPLICATE);
    }

    /** As between the copying and the truncating of copytruncate. */
    @Test
    void theBeginningOfALogIsNotCountedBesideIt() throws IOException {
        write("mainlog", day(1) + day(2));
        write("mainlog.1", day(1));
        assertThat(names(set("mainlog", "mainlog.1"))).containsExactly("mainlog");
    }

    @Test
    void idleHostsMayHaveWrittenTheSame() throws IOException {
        write("a/mainlog.ec", "1763856060@@@@M1\n");
        write("b/mainlog.ec", "1763856060@@@@M1\n");
        LogSet set = set("a/mainlog.ec", "b/mainlog.ec");
        assertThat(set.files()).hasSize(2);
        assertThat(set.findings()).isEmpty();
    }

    @Test
    void whatIsMissingInTheMiddleIsFoundByTimes() throws IOException {
        write("mainlog-20251123", day(0));
        write("mainlog-20251125.gz", gzip(day(2)));
        write("mainlog-20251124", "");
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(names(set)).containsExactly("mainlog-20251123", "mainlog-20251125.gz");
        assertThat(set.findings()).extracting(LogFinding::kind).contains(LogFinding.Kind.GAP);
        assertThat(set.findings().get(set.findings().size() - 1).sentence())
                .isEqualTo("between " + path("mainlog-20251123") + " and " + path("mainlog-20251125.gz")
                        + " something is missing: the first ends at 2025-11-23T23:59:00Z, the second begins at"
                        + " 2025-11-25T00:00:00Z");
    }

    @Test
    void whatIsMissingBehindACompressedFileIsFoundByNumbersUntilItWasRead() throws IOException {
        write("mainlog.5.gz", gzip(day(0)));
        write("mainlog.2", day(3));
        LogSet set = set("mainlog.2", "mainlog.5.gz");
        assertThat(set.findings())
                .extracting(LogFinding::sentence)
                .containsExactly("between " + path("mainlog.5.gz") + " and " + path("mainlog.2")
                        + " 2 files are missing, as their numbers tell");
        LogSet read = set.with(file -> file.lastTime() != null
                ? file
                : file.from(file.firstTime(), new LogTime((MIDNIGHT + DAY - 1) * 1_000_000, 0)));
        assertThat(read.findings().get(0).sentence()).contains("2 files are missing: the first ends at 2025-11-23");
    }

    @Test
    void quietNightsAreNoGaps() throws IOException {
        write("mainlog.1", hours(0, 7, 20));
        write("mainlog", hours(1, 6, 21));
        assertThat(set("mainlog", "mainlog.1").findings()).isEmpty();
    }

    @Test
    void overlapsAreFound() throws IOException {
        write("mainlog.1", day(0) + day(1));
        write("mainlog", hours(1, 12, 23));
        assertThat(set("mainlog", "mainlog.1").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(LogFinding.Kind.OVERLAP);
            assertThat(finding.sentence()).contains("overlap").contains("2025-11-24T23:59:00Z");
        });
    }

    @Test
    void patternsThatNoShellExpandedAreExpanded() throws IOException {
        write("mainlog.1", day(1));
        write("mainlog.2.gz", gzip(day(0)));
        write("sub/mainlog", day(2));
        write(".mainlog.swp", day(3));
        assertThat(names(set("mainlog.[12]*"))).containsExactly("mainlog.2.gz", "mainlog.1");
        assertThat(names(set("s*/main{log,}"))).containsExactly("mainlog");
        assertThat(names(set("*log*"))).containsExactly("mainlog.2.gz", "mainlog.1");
        LogSet none = set("rejectlog.*");
        assertThat(none.files()).isEmpty();
        assertThat(none.failures())
                .containsExactly(new LogSet.Failure(
                        path("rejectlog.*"),
                        path("rejectlog.*") + ": no file has such a name; expected a log, a directory of logs, or - for"
                                + " standard input"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
        write("mainlog[1]", day(1));
        write("mainlog1", day(2));
        assertThat(names(set("mainlog[1]"))).containsExactly("mainlog[1]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oddNamesAreNamesAndNothingElse() throws IOException {
        for (String name : List.of(";touch X;.gz", "$(touch X)", "-rf", "new\nline", "ünï.log", "|cat")) {
            write(name, day(name.length()).replace("ann", "ann" + name.length()));
        }
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(set.files()).hasSize(6);
        assertThat(Files.exists(Path.of("X"))).isFalse();
    }

    @Test
    void emptyFilesOfALogAreNoFailureAndOthersAre() throws IOException {
        write("mainlog", "");
        write("mainlog.1", day(1));
        write("rejectlog", "");
        LogSet set = set("mainlog", "mainlog.1", "rejectlog");
        assertThat(set.findings()).extracting(LogFinding::kind).containsExactly(LogFinding.Kind.EMPTY);
        assertThat(set.failures())
                .containsExactly(new LogSet.Failure(
                        path("rejectlog"), path("rejectlog") + ": is empty; expected lines of a log"));
        LogSet listed = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(listed.failures()).isEmpty();
        assertThat(listed.skipped()).containsExactly(path("rejectlog"));
    }

    @Test
    void standardInputIsNotTouched() {
        ByteArrayInputStream in = new ByteArrayInputStream(day(1).getBytes(StandardCharsets.US_ASCII));
        LogSet set = LogSet.of(List.of(LogSource.standardInput(in)), null);
        assertThat(set.logs()).extracting(LogSet.Log::name).containsExactly("-");
        assertThat(set.files().get(0).format()).isNull();
        assertThat(in.available()).isEqualTo(day(1).length());
    }

    private static List<String> names(LogSet set) {
        return set.files().stream()
                .map(file -> file.source().file().getFileName().toString())
                .toList();
    }

    private LogSet set(String... names) {
        return LogSet.of(files(names), null);
    }

    private List<LogSource> files(String... names) {
        return Stream.of(names)
                .map(name -> LogSource.file(directory.resolve(name)))
                .toList();
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private void write(String name, String log) throws IOException {
        write(name, log.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(String name, byte[] log) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, log);
    }

    /** A reception each minute of a day. */
    private static String day(int day) {
        return day(day, "ann");
    }

    private static String day(int day, String user) {
        return lines(MIDNIGHT + (long) day * DAY, 24 * 60, user);
    }

    private static String hours(int day, int from, int to) {
        return lines(MIDNIGHT + (long) day * DAY + from * 3600L, (to - from) * 60, "ann");
    }

    private static String lines(long from, int minutes, String user) {
        StringBuilder log = new StringBuilder();
        for (int minute = 0; minute < minutes; minute++) {
            log.append(from + minute * 60L)
                    .append("@%s@%s@%s@R@%s@isp.example@news@shop.example@192.0.2.17@%d@esmtp@default@out1\n"
                            .formatted(ID, ID, ID, user, minute));
        }
        return log.toString();
    }

    private static byte[] gzip(String log) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(file)) {
            out.write(log.getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }

    private static byte[] bzip2(String log) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(file, 1)) {
            out.write(log.getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }
}
