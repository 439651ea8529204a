package org.plimsoll.formats.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.index.LineFilter.Alternative;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.formats.table.TimeBound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexTest {
    private static final Path SAMPLES = Path.of(System.getProperty("plimsoll.root"), "samples");
    private static final LogFormat EXIM = named("exim");
    private static final LogFormat EC = named("ec");

    @TempDir
    Path directory;

    @Test
    void everyLineOfAPlainLogCanBeReadByItsNumber() throws Exception {
        List<String> lines = noisyLines(30_000);
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            assertThat(index.rows()).isEqualTo(lines.size());
            assertThat(index.pageCount()).isGreaterThan(3);
            assertEveryLine(index, lines);
        }
    }

    @Test
    void everyLineOfACompressedLogCanBeReadByItsNumber() throws Exception {
        List<String> lines = noisyLines(30_000);
        try (LineIndex index = indexOf(zip("mainlog.gz", lines))) {
            assertEveryLine(index, lines);
        }
    }

    @Test
    void logsAreNumberedOneAfterTheOther() throws Exception {
        List<String> first = noisyLines(9_000);
        List<String> second = noisyLines(4_000);
        try (LineIndex index = indexOf(zip("mainlog.1.gz", first), write("mainlog", second))) {
            LineReader reader = new LineReader(index, List.of());
            assertThat(index.rows()).isEqualTo(13_000);
            assertThat(reader.read(9_000).raw()).isEqualTo(second.get(0));
            assertThat(reader.read(9_000).number()).isEqualTo(1);
            assertThat(reader.read(9_000).source()).endsWith("mainlog");
            assertThat(reader.read(8_999).raw()).isEqualTo(first.get(8_999));
        }
    }

    @Test
    void aLogThatEndsWithoutALineEndHasItsLastLine() throws Exception {
        Path log = directory.resolve("mainlog");
        Files.writeString(log, line(0) + "\n" + line(1));
        try (LineIndex index = indexOf(log)) {
            assertThat(new LineReader(index, List.of()).read(1).raw()).isEqualTo(line(1));
        }
    }

    @Test
    void aLineOfMegabytesIsOneLine() throws Exception {
        List<String> lines = List.of(line(0), "x".repeat(3_000_000), line(2));
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            LineReader reader = new LineReader(index, List.of());
            assertThat(index.rows()).isEqualTo(3);
            assertThat(reader.read(1).bytes()).isEqualTo(3_000_001);
            assertThat(reader.read(2).raw()).isEqualTo(lines.get(2));
        }
    }

    @Test
    void linesThatAreNoRecordsAreToldApart() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLES.resolve("mainlog.ec")));
        List<Integer> noise = List.of(0, 70, 2_000, 2_001, 3_500);
        noise.forEach(at -> lines.add(at, "noise " + at));
        IndexedLog log = new IndexedLog(LogSource.file(write("mainlog.ec", lines)), EC, null);
        try (LineIndex index = index(List.of(log))) {
            LineHits hits = hits(index, LineFilter.UNRECOGNISED);
            assertThat(index.unrecognised()).isEqualTo(noise.size());
            assertThat(hits.rows()).isEqualTo(noise.size());
            for (int row = 0; row < noise.size(); row++) {
                assertThat(hits.line(row)).isEqualTo(noise.get(row).longValue());
            }
            IndexedLine first = new LineReader(index, List.of()).readWhole(70);
            assertThat(first.record()).isNull();
            assertThat(first.problem()).isNotEmpty();
        }
    }

    @Test
    void aTextIsFoundInWhateverLineItStands() throws Exception {
        List<String> lines = noisyLines(20_000);
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            LineHits hits = hits(index, text("user7@"));
            List<Long> expected = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("user7@")) {
                    expected.add((long) i);
                }
            }
            assertThat(expected).isNotEmpty();
            assertThat(all(hits)).isEqualTo(expected);
            for (long line : expected) {
                assertThat(hits.contains(line)).isTrue();
                assertThat(hits.line(hits.rowOf(line))).isEqualTo(line);
            }
            assertThat(hits.rowOf(expected.get(3) + 1)).isEqualTo(4);
        }
    }

    @Test
    void aFilterOfFieldsAgreesWithTheTableOfRecords() throws Exception {
        try (LineIndex index = index(List.of(
                new IndexedLog(LogSource.file(SAMPLES.resolve("mainlog.ec")), EC, null),
                new IndexedLog(LogSource.file(SAMPLES.resolve("exim-mainlog")), EXIM, null)))) {
            LineHits hits = hits(
                    index,
                    LineFilter.of(new Alternative(
                            List.of(), List.of(), List.of(Criteria.event(List.of(Event.DELIVERED))), false)));
            Column event = Columns.of(index.formats()).named("event");
            LineReader reader = new LineReader(index, List.of(event));
            long expected = 0;
            for (long line = 0; line < index.rows(); line++) {
                boolean delivered = reader.read(line).values().get(0).equals("DELIVERED");
                expected += delivered ? 1 : 0;
                assertThat(hits.contains(line)).isEqualTo(delivered);
            }
            assertThat(hits.rows()).isEqualTo(expected).isPositive();
        }
    }

    @Test
    void alternativesAndExclusionsAreCombined() throws Exception {
        List<String> lines = noisyLines(5_000);
        LinePattern seven = LinePattern.literal("user7@", true);
        LinePattern eight = LinePattern.literal("user8@", true);
        LinePattern noise = LinePattern.literal("noise", true);
        LineFilter filter = new LineFilter(List.of(
                new Alternative(List.of(seven), List.of(noise), List.of(), false),
                new Alternative(List.of(eight), List.of(noise), List.of(), false)));
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            long expected = lines.stream()
                    .filter(line -> !line.contains("noise") && (line.contains("user7@") || line.contains("user8@")))
                    .count();
            assertThat(hits(index, filter).rows()).isEqualTo(expected).isPositive();
        }
    }

    @Test
    void hitsAreTheSameOnAnyNumberOfThreadsAndWhileTheIndexIsBuilt() throws Exception {
        List<String> lines = noisyLines(40_000);
        LineIndex index = new LineIndex(List.of(new IndexedLog(LogSource.file(write("mainlog", lines)), EXIM, null)));
        try (index) {
            LineHits hits = new LineHits(index, text("user7@"));
            Thread looking = new Thread(() -> hits.scan(3, () -> {}));
            looking.start();
            index.build(Progress.NONE, () -> {});
            looking.join();
            assertThat(all(hits)).isEqualTo(all(hits(index, text("user7@"))));
        }
    }

    @Test
    void aCancelledFilterEndsAndKeepsWhatItFound() throws Exception {
        try (LineIndex index = indexOf(write("mainlog", noisyLines(30_000)))) {
            LineHits hits = new LineHits(index, LineFilter.ALL);
            hits.scan(1, hits::cancel);
            assertThat(hits.rows()).isBetween(1L, index.rows() - 1);
            assertThat(hits.complete()).isTrue();
        }
    }

    @Test
    void theFirstLineOfATimeIsFound() throws Exception {
        List<String> lines = noisyLines(20_000);
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            long line = index.lineAt(TimeBound.parse("2026-02-01T03:00", null));
            assertThat(lines.get((int) line)).startsWith("2026-02-01 03:00:00");
            assertThat(lines.subList(0, (int) line))
                    .filteredOn(each -> !each.startsWith("noise"))
                    .allMatch(each -> each.compareTo("2026-02-01 03:00:00") < 0);
            assertThat(index.lineAt(TimeBound.parse("2030-01-01", null))).isEqualTo(index.rows());
        }
    }

    @Test
    void linesAreSortedByNumbersAndByWords() throws Exception {
        try (LineIndex index =
                index(List.of(new IndexedLog(LogSource.file(SAMPLES.resolve("exim-mainlog")), EXIM, null)))) {
            Columns columns = Columns.of(index.formats());
            SortedLines bySize = SortedLines.of(index, index, columns.named("size"), true, () -> false)
                    .orElseThrow();
            LineReader reader = new LineReader(index, List.of(columns.named("size")));
            assertThat(bySize.rows()).isEqualTo(index.rows());
            long before = Long.MAX_VALUE;
            for (long row = 0; row < bySize.rows(); row++) {
                String size = reader.read(bySize.line(row)).values().get(0);
                long now = size.isEmpty() ? -1 : Long.parseLong(size);
                assertThat(now).isLessThanOrEqualTo(before);
                before = now;
            }
            assertThat(SortedLines.of(index, index, columns.named("sender"), false, () -> true))
                    .isEmpty();
        }
    }

    @Test
    void rowsAreWrittenAsATable() throws Exception {
        List<String> lines = noisyLines(9_000);
        try (LineIndex index = indexOf(write("mainlog", lines))) {
            LineHits hits = hits(index, text("user7@"));
            LineReader reader =
                    new LineReader(index, List.of(Columns.of(index.formats()).named("raw")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reader.write(hits, 1, 3, new RawLines(), out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(lines.get((int) hits.line(1)) + "\n" + lines.get((int) hits.line(2)) + "\n");
        }
    }

    @Test
    void aLogThatWasCutMeanwhileIsToldInASentence() throws Exception {
        Path log = write("mainlog", noisyLines(20_000));
        try (LineIndex index = indexOf(log)) {
            Files.writeString(log, line(0));
            assertThatThrownBy(() -> new LineReader(index, List.of()).read(15_000))
                    .isInstanceOf(UnreadableLogException.class)
                    .hasMessageContaining("mainlog");
        }
    }

    @Test
    void aLogThatIsNotThereIsAFailureAndTheOthersAreIndexed() throws Exception {
        Path log = write("mainlog", noisyLines(10));
        try (LineIndex index = indexOf(directory.resolve("gone"), log)) {
            assertThat(index.failures()).singleElement().asString().contains("gone");
            assertThat(index.rows()).isEqualTo(10);
        }
    }

    /** Writes nothing but the only value. */
    private static final class RawLines implements RowFormat {
        @Override
        public void heading(List<Column> columns, RowBuffer out) {}

        @Override
        public RowWriter writer(List<Column> columns) {
            return (values, out) -> {
                out.write(values[0].data(), values[0].start(), values[0].length());
                out.write('\n');
            };
        }
    }

    private static void assertEveryLine(LineIndex index, List<String> lines) throws UnreadableLogException {
        LineReader reader = new LineReader(index, List.of());
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int line = random.nextInt(lines.size());
            assertThat(reader.read(line).raw()).isEqualTo(lines.get(line));
            assertThat(reader.read(line).number()).isEqualTo(line + 1);
        }
        assertThat(reader.read(0).raw()).isEqualTo(lines.get(0));
        assertThat(reader.read(lines.size() - 1L).raw()).isEqualTo(lines.get(lines.size() - 1));
    }

    private static LineFilter text(String text) {
        return LineFilter.of(new Alternative(List.of(LinePattern.literal(text, true)), List.of(), List.of(), false));
    }

    private static LineHits hits(LineIndex index, LineFilter filter) {
        LineHits hits = new LineHits(index, filter);
        hits.scan(1, () -> {});
        return hits;
    }

    private static List<Long> all(LineHits hits) {
        List<Long> lines = new ArrayList<>();
        for (long row = 0; row < hits.rows(); row++) {
            lines.add(hits.line(row));
        }
        return lines;
    }

    private static LineIndex indexOf(Path... files) {
        List<IndexedLog> logs = new ArrayList<>();
        for (Path file : files) {
            logs.add(new IndexedLog(LogSource.file(file), EXIM, null));
        }
        return index(logs);
    }

    private static LineIndex index(List<IndexedLog> logs) {
        LineIndex index = new LineIndex(logs);
        index.build(Progress.NONE, () -> {});
        return index;
    }

    private static LogFormat named(String name) {
        try {
            return LogFormats.named(name);
        } catch (UnknownFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every second a line; every thousandth line or so is noise. */
    private static List<String> noisyLines(int count) {
        Random random = new Random(count);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(random.nextInt(1000) == 0 ? "noise " + i : line(i));
        }
        return lines;
    }

    private static String line(int second) {
        return "2026-02-01 %02d:%02d:%02d 1tdABC-%06d-AB <= user%s@example.org H=mx.example.org [192.0.2.7] P=esmtp S=2345"
                .formatted(second / 3600, second / 60 % 60, second % 60, second % 1_000_000, second % 1000);
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(directory.resolve(name), lines);
    }

    private Path zip(String name, List<String> lines) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
