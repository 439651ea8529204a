package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.jlog.JlogWriter;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A jlog is scanned as any log is. */
class JlogScanTest {

    @TempDir
    Path directory;

    @Test
    void theRecordsOfAJlogAreTheLinesOfALog() throws Exception {
        LogFormat ec = LogFormats.named("ec");
        List<String> lines = generated(ec);
        LogSource source = LogSource.file(jlog(lines));
        assertThat(source.isJlog()).isTrue();
        try (LogScan scan = LogScan.open(source, 100)) {
            assertThat(scan.detect().format()).isSameAs(ec);
            List<String> read = new ArrayList<>();
            LogReader reader = new LogReader(scan, ec, EnumSet.allOf(Meaning.class));
            while (reader.advance()) {
                assertThat(reader.recognised()).isTrue();
                read.add(new String(
                        ec.encoder()
                                .encode(Objects.requireNonNull(reader.cursor().toRecord())),
                        StandardCharsets.ISO_8859_1));
            }
            assertThat(read).isEqualTo(lines);
            assertThat(scan.failure()).isNull();
            JlogTotals totals = Objects.requireNonNull(scan.jlog());
            assertThat(totals.records()).isEqualTo(lines.size());
            assertThat(totals.lineBytes()).isEqualTo(scan.bytes());
            assertThat(scan.bytesOnDisk()).isEqualTo(totals.bytesOnDisk());
            assertThat(source.bytesOnDisk()).hasValue(totals.segmentBytes());
            assertThat(scan.compression()).isEqualTo("none");
        }
    }

    @Test
    void progressIsToldInBytesOfTheSegments() throws Exception {
        LogSource source = LogSource.file(jlog(generated(LogFormats.named("ec"))));
        long[] told = new long[1];
        Progress progress = new Progress() {
            @Override
            public void bytesRead(LogSource of, long bytesOnDisk) {
                told[0] += bytesOnDisk;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try (LogScan scan = LogScan.open(source, 0)) {
            long[] lines = scan.run(LogFormats.named("ec"), new LineCount(), 2, progress);
            assertThat(lines[0]).isPositive();
        }
        assertThat(told[0]).isEqualTo(source.bytesOnDisk().orElseThrow());
    }

    @Test
    void damageIsAFailureThatNamesTheSegment() throws Exception {
        Path path = jlog(generated(LogFormats.named("ec")));
        Path segment = path.resolve("00000001");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[0] ^= 1;
        Files.write(segment, bytes);
        try (LogScan scan = LogScan.open(LogSource.file(path), 0)) {
            scan.run(LogFormats.named("ec"), new LineCount(), 1, Progress.NONE);
            assertThat(scan.failure())
                    .startsWith(path + ": segment 00000001, offset 0: expected a header of a record")
                    .endsWith("bytes left out; everything else was read");
        }
    }

    @Test
    void aJlogWithoutRecordsIsEmptyAndOneOfDamageOnlyIsNot() throws Exception {
        Path empty = JlogWriter.plain(directory.resolve("empty.rt")).end();
        assertThatThrownBy(() -> LogScan.open(LogSource.file(empty), 0))
                .isInstanceOfSatisfying(UnreadableLogException.class, e -> {
                    assertThat(e.empty()).isTrue();
                    assertThat(e.sentence()).isEqualTo(empty + ": is empty; expected lines of a log");
                });
        Files.write(empty.resolve("00000001"), new byte[5000]);
        assertThatThrownBy(() -> LogScan.open(LogSource.file(empty), 0))
                .isInstanceOfSatisfying(UnreadableLogException.class, e -> {
                    assertThat(e.empty()).isFalse();
                    assertThat(e.sentence()).contains("segment 00000001, offset 0: expected a header of a record");
                });
    }

    @Test
    void theJlogsOfANamedDirectoryAreReadBesideItsFiles() throws Exception {
        List<String> lines = generated(LogFormats.named("ec"));
        Path named = Files.createDirectories(directory.resolve("named"));
        Files.write(named.resolve("mainlog.ec"), lines, StandardCharsets.ISO_8859_1);
        Path copy = jlog(named.resolve("mainlog.rt"), lines);
        Path odd = jlog(named.resolve("statp.rt"), List.of("counter 4711", "counter 4712"));
        Path idle = JlogWriter.plain(named.resolve("bouncelog.rt")).end();
        Files.createDirectories(named.resolve("spool"));
        LogSet set = LogSet.of(List.of(LogSource.file(named), LogSource.file(copy)), null);
        assertThat(set.sources())
                .extracting(LogSource::name)
                .containsExactly(named.resolve("mainlog.ec").toString(), copy.toString());
        assertThat(set.skipped()).containsExactly(idle.toString(), odd.toString());
        assertThat(set.failures()).isEmpty();
    }

    @Test
    void aDirectoryOfNothingButAJlogIsADirectoryOfLogs() throws Exception {
        Path named = Files.createDirectories(directory.resolve("named"));
        Path jlog = jlog(named.resolve("mainlog.cluster"), generated(LogFormats.named("ec")));
        LogSet set = LogSet.of(List.of(LogSource.file(named)), null);
        assertThat(set.sources()).extracting(LogSource::name).containsExactly(jlog.toString());
        assertThat(set.files().get(0).format()).isSameAs(LogFormats.named("ec"));
        assertThat(set.failures()).isEmpty();
    }

    @Test
    void aJlogThatTellsWhatAFileTellsIsFound() throws Exception {
        List<String> lines = generated(LogFormats.named("ec"));
        Path file = directory.resolve("mainlog.ec");
        Files.write(file, lines, StandardCharsets.ISO_8859_1);
        Path copy = jlog(lines);
        LogTime begin = new LogTime(1_000_000, 0);
        LogTime end = new LogTime(2_000_000, 0);
        LogTime later = new LogTime(3_000_000, 0);
        LogSet set = LogSet.of(List.of(LogSource.file(directory)), null);
        assertThat(set.with(each -> each.from(begin, end)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(LogFinding.Kind.OVERLAP);
                    assertThat(finding.sentence())
                            .isEqualTo(copy + ", a jlog, and " + file + " tell of the same log and time;"
                                    + " lines of both count, so messages may count twice");
                    assertThat(finding.paths()).containsExactly(copy.toString(), file.toString());
                });
        assertThat(set.with(each -> each.source().isJlog() ? each.from(later, later) : each.from(begin, end))
                        .findings())
                .isEmpty();
    }

    @Test
    void anotherDirectoryIsStillNone() {
        assertThatThrownBy(() -> LogScan.open(LogSource.file(directory), 0))
                .hasMessageContaining("is a directory; expected a file");
    }

    private Path jlog(List<String> lines) throws Exception {
        return jlog(directory.resolve("mainlog.rt"), lines);
    }

    private static Path jlog(Path path, List<String> lines) throws Exception {
        JlogWriter writer = JlogWriter.plain(path);
        for (String line : lines) {
            writer.record(line);
        }
        return writer.end();
    }

    private static List<String> generated(LogFormat format) {
        return GeneratedLog.of(format, "3+", 300, java.time.Duration.ofDays(1), 5).lines().stream()
                .map(GeneratedLog.Line::text)
                .toList();
    }

    private static final class LineCount implements LineFold<long[]> {
        @Override
        public long[] begin() {
            return new long[1];
        }

        @Override
        public void add(long[] count, LineCursor cursor) {
            count[0]++;
        }

        @Override
        public void merge(long[] earlier, long[] later) {
            earlier[0] += later[0];
        }
    }
}
