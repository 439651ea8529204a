package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordCounts;
import org.plimsoll.formats.table.RecordFilter;
import org.plimsoll.formats.table.RecordTable;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.formats.table.TableTotals;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.formats.table.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordTableTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final long NO_LIMIT = Long.MAX_VALUE;

    private static final String CONTINUED = """
             lost
            \u0001
             lost too
            2026-11-23 12:29:20 1xVTAe-0002Aq-1d Completed
             more of it
            2026-11-23 12:29:21 no host name found
             and more
            \u0002
             still more
            """;

    private record Written(String text, TableTotals totals) {
        List<String> rows() {
            return text.lines().toList();
        }
    }

    /** Values with a bar between them, nothing else. */
    private static final class Bars implements RowFormat {
        @Override
        public void heading(List<Column> columns, RowBuffer out) {}

        @Override
        public RowWriter writer(List<Column> columns) {
            return (values, out) -> {
                for (int i = 0; i < values.length; i++) {
                    if (i > 0) {
                        out.write('|');
                    }
                    Value value = values[i];
                    if (value.present()) {
                        out.write(value.data(), value.start(), value.length());
                    }
                }
                out.write('\n');
            };
        }
    }

    static Collection<LogFormat> formats() {
        return LogFormats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theRawFieldGivesEveryRecognisedLineBack(LogFormat format) throws Exception {
        byte[] log = generated(format, 1);
        for (int blockBytes : new int[] {60, 4096, 1 << 20}) {
            Written written = table(log, format, blockBytes, List.of(), false, NO_LIMIT, "raw");
            assertThat(written.text).isEqualTo(new String(log, StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 60, 100, 4096})
    void linesThatContinueARecordAreJudgedByWhatIsBeforeThem(int blockBytes) throws Exception {
        byte[] log = CONTINUED.getBytes(StandardCharsets.ISO_8859_1);
        Written records = table(log, exim(), blockBytes, List.of(), false, NO_LIMIT, "line", "offset", "bytes");
        assertThat(records.rows()).containsExactly("4|18|47", "5|65|12", "6|77|39", "7|116|10", "9|128|12");
        assertThat(records.totals).isEqualTo(new TableTotals(5, 9, 4, false));

        Written problems = problems(log, blockBytes, "line", "raw");
        assertThat(problems.rows()).containsExactly("1| lost", "2|\u0001", "3| lost too", "8|\u0002");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 4096})
    void linesThatContinueARecordHaveItsTime(int blockBytes) throws Exception {
        byte[] log = CONTINUED.getBytes(StandardCharsets.ISO_8859_1);
        List<Criterion> late = List.of(Criteria.since(TimeBound.parse("2026-11-23 12:29:21", null)));
        assertThat(table(log, exim(), blockBytes, late, false, NO_LIMIT, "line").rows())
                .containsExactly("6", "7", "9");
        assertThat(table(log, exim(), blockBytes, late, true, NO_LIMIT, "line").rows())
                .containsExactly("4", "5");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 4096})
    void aLimitEndsTheTableWithThatRow(int blockBytes) throws Exception {
        byte[] log = generated(ec(), 5);
        List<String> all = table(log, ec(), blockBytes, List.of(), false, NO_LIMIT, "line", "kind")
                .rows();
        for (int limit : new int[] {0, 1, 7, 500}) {
            Written some = table(log, ec(), blockBytes, List.of(), false, limit, "line", "kind");
            assertThat(some.rows()).isEqualTo(all.subList(0, limit));
            assertThat(some.totals.enough()).isTrue();
        }
        assertThat(table(log, ec(), blockBytes, List.of(), false, all.size() + 1L, "kind")
                        .totals
                        .enough())
                .isFalse();
    }

    @Test
    void bothFormatsGiveTheSameColumns() throws Exception {
        String ecLine =
                "1064868656@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@R@b\\@ob@example.fict"
                        + "@@@10.0.1.1@201@esmtp@default@default\n";
        String eximLine =
                "2026-11-23 12:29:20 1xVTAe-0002Am-1a <= <> H=mx.example (helo) [10.0.1.1]:25 P=esmtp S=201\n";
        String[] columns = {"event", "message", "sender", "recipient", "domain", "peer", "size", "protocol", "attempt"};
        assertThat(table(ecLine.getBytes(StandardCharsets.UTF_8), ec(), 4096, List.of(), false, NO_LIMIT, columns).text)
                .isEqualTo("RECEIVED|00/00-25004-31B987F3|<>|b@ob@example.fict|example.fict|10.0.1.1|201|esmtp|\n");
        assertThat(table(eximLine.getBytes(StandardCharsets.UTF_8), exim(), 4096, List.of(), false, NO_LIMIT, columns)
                        .text)
                .isEqualTo("RECEIVED|1xVTAe-0002Am-1a|<>|||10.0.1.1|201|esmtp|\n");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void filtersChooseWhatANaiveReaderChooses(LogFormat format) throws Exception {
        byte[] log = generated(format, 3);
        List<Naive> lines = naive(format, log);
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            List<Criterion> criteria = new ArrayList<>();
            Predicate<Naive> oracle = line -> true;
            for (int part = 0; part <= random.nextInt(3); part++) {
                Question question = question(random, lines.get(random.nextInt(lines.size())));
                boolean excluding = random.nextInt(4) == 0;
                criteria.add(excluding ? question.criterion.excluding() : question.criterion);
                oracle = oracle.and(excluding ? question.oracle.negate() : question.oracle);
            }
            boolean inverted = random.nextInt(4) == 0;
            Predicate<Naive> wanted = inverted ? oracle.negate() : oracle;
            int blockBytes = random.nextBoolean() ? 1000 : 1 << 20;
            assertThat(table(log, format, blockBytes, criteria, inverted, NO_LIMIT, "raw")
                            .rows())
                    .as("round %s", i)
                    .isEqualTo(lines.stream().filter(wanted).map(Naive::text).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void countsAddUpToTheLinesAndBytesOfTheLog(LogFormat format) throws Exception {
        byte[] log = generated(format, 4);
        Map<Event, long[]> expected = new EnumMap<>(Event.class);
        for (Naive line : naive(format, log)) {
            long[] both = expected.computeIfAbsent(line.event, any -> new long[2]);
            both[0]++;
            both[1] += line.text.length() + 1;
        }
        for (int blockBytes : new int[] {500, 1 << 20}) {
            Map<Event, long[]> counted = new HashMap<>();
            counts(log, format, blockBytes, RecordCounts.MOST_GROUPS, "event").forEach(row -> {
                String[] cells = row.split("\\|", -1);
                counted.put(Event.valueOf(cells[0]), new long[] {Long.parseLong(cells[1]), Long.parseLong(cells[2])});
            });
            assertThat(counted).hasSameSizeAs(expected);
            expected.forEach((event, both) -> assertThat(counted.get(event)).containsExactly(both));
        }
    }

    @Test
    void groupsBeyondTheLimitAreCountedTogetherAndTheOthersExactly() throws Exception {
        byte[] log = generated(ec(), 6);
        Map<String, Long> exact = new HashMap<>();
        long lines = 0;
        for (String row : counts(log, ec(), 1 << 20, RecordCounts.MOST_GROUPS, "message")) {
            String[] cells = row.split("\\|", -1);
            exact.put(cells[0], Long.parseLong(cells[1]));
            lines += Long.parseLong(cells[1]);
        }
        List<String> few = counts(log, ec(), 700, 10, "message");
        assertThat(few).hasSize(11);
        assertThat(few.get(10)).startsWith(RecordCounts.OTHERS + "|");
        long sum = 0;
        for (String row : few) {
            String[] cells = row.split("\\|", -1);
            sum += Long.parseLong(cells[1]);
            if (!cells[0].equals(RecordCounts.OTHERS)) {
                assertThat(exact).containsEntry(cells[0], Long.parseLong(cells[1]));
            }
        }
        assertThat(sum).isEqualTo(lines);
    }

    @Test
    void aGroupWithoutAValueIsNotThatOfAnEmptyOne() throws Exception {
        String log = """
                1064868656@00/00-25004-31B987F3@R@bob@example.fict@@@10.0.1.1@201@esmtp@default
                1191248269@@M
                """;
        assertThat(counts(log.getBytes(StandardCharsets.UTF_8), ec(), 4096, 10, "sender_domain", "kind"))
                .containsExactlyInAnyOrder("|M|1|14", "|R|1|80");
    }

    @Test
    void linesThatComeLittleByLittleGiveTheSameRows() throws Exception {
        byte[] log = CONTINUED.getBytes(StandardCharsets.ISO_8859_1);
        String[] names = {"line", "offset", "bytes", "raw"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTable table = new RecordTable(columns(names), RecordFilter.ALL, new Bars(), out, 4);
        RecordTable.Followed followed = table.follow(new Origin("-", exim(), null));
        int from = 0;
        for (String line : CONTINUED.split("(?<=\n)", -1)) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            followed.lines(bytes, bytes.length, from, 0);
            from += bytes.length;
        }
        List<String> all =
                table(log, exim(), 4096, List.of(), false, NO_LIMIT, names).rows();
        assertThat(out.toString(StandardCharsets.ISO_8859_1).lines().toList()).isEqualTo(all.subList(0, 4));
        assertThat(table.full()).isTrue();
        assertThat(followed.totals()).isEqualTo(new TableTotals(4, 9, 4, true));
    }

    @Test
    void whoeverCannotWriteIsToldAndReadingStops() throws Exception {
        byte[] log = generated(ec(), 2);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        RecordTable table = new RecordTable(columns("raw"), RecordFilter.ALL, new Bars(), full, NO_LIMIT);
        try (LogScan scan = LogScan.open(source(log), 0, 200)) {
            assertThatThrownBy(() -> table.write(scan, new Origin("-", ec(), null), 2, Progress.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
            assertThat(scan.bytes()).isLessThan(log.length);
        }
    }

    private record Question(Criterion criterion, Predicate<Naive> oracle) {}

    /** Something that the line, and perhaps others, meets. */
    private static Question question(Random random, Naive of) {
        return switch (random.nextInt(9)) {
            case 0 -> new Question(Criteria.event(List.of(of.event)), line -> line.event == of.event);
            case 1 -> new Question(Criteria.kind(List.of(of.kind)), line -> line.kind.equals(of.kind));
            case 2 -> {
                long second = of.clockMicros / 1_000_000;
                TimeBound bound = TimeBound.parse(Long.toString(second), null);
                yield random.nextBoolean()
                        ? new Question(Criteria.since(bound), line -> line.clockMicros >= second * 1_000_000)
                        : new Question(Criteria.until(bound), line -> line.clockMicros < second * 1_000_000);
            }
            case 3 -> one(of.message, Naive::message, Criteria::message, false);
            case 4 -> one(of.sender, Naive::sender, Criteria::sender, true);
            case 5 -> one(of.recipient, Naive::recipient, Criteria::recipient, true);
            case 6 -> {
                long size = of.size == null ? 5000 : of.size;
                yield new Question(
                        Criteria.size(size / 2, size),
                        line -> line.size != null && line.size >= size / 2 && line.size <= size);
            }
            case 7 -> one(of.peer, Naive::peer, Criteria::peer, false);
            default -> {
                String word =
                        of.text.substring(of.text.length() / 2, Math.min(of.text.length(), of.text.length() / 2 + 4));
                yield new Question(
                        Criteria.grep(LinePattern.literal(word, true)),
                        line -> line.text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
            }
        };
    }

    private interface Part {
        @Nullable
        String of(Naive line);
    }

    private interface Choice {
        Criterion of(Collection<String> values);
    }

    private static Question one(@Nullable String value, Part part, Choice choice, boolean byDomain) {
        String asked = value == null ? "nobody@nowhere.example" : value;
        String wanted = byDomain && asked.contains("@") ? asked.substring(asked.lastIndexOf('@')) : asked;
        return new Question(choice.of(List.of(wanted)), line -> {
            String told = part.of(line);
            return told != null && (wanted.startsWith("@") ? told.endsWith(wanted) : told.equals(wanted));
        });
    }

    /** A line as someone reads it who knows nothing of columns: from the record and the text alone. */
    private record Naive(
            String text,
            Event event,
            String kind,
            long clockMicros,
            @Nullable String message,
            @Nullable String sender,
            @Nullable String recipient,
            @Nullable String peer,
            @Nullable Long size) {}

    private static List<Naive> naive(LogFormat format, byte[] log) throws IOException {
        List<Naive> lines = new ArrayList<>();
        for (GeneratedLog.Line line : GeneratedLog.read(format, log).lines()) {
            String size = line.entry().raw(Meaning.SIZE);
            lines.add(new Naive(
                    line.text(),
                    line.event(),
                    line.entry().kind().tag(),
                    line.clockMicros(),
                    emptyIsNone(line.entry().raw(Meaning.MESSAGE)),
                    address(line.entry().raw(Meaning.SENDER), line.entry().raw(Meaning.SENDER_DOMAIN)),
                    address(line.entry().raw(Meaning.RECIPIENT), line.entry().raw(Meaning.RECIPIENT_DOMAIN)),
                    peer(line.entry().raw(Meaning.PEER)),
                    size == null || size.isEmpty() ? null : Long.valueOf(size)));
        }
        return lines;
    }

    private static @Nullable String emptyIsNone(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable String address(@Nullable String local, @Nullable String domain) {
        if (local == null) {
            return null;
        }
        if (domain != null) {
            return local.isEmpty() && domain.isEmpty() ? "<>" : local + "@" + domain;
        }
        int open = local.indexOf(" <");
        return open < 0 ? local.replaceAll("^<(.+)>$", "$1") : local.substring(open + 2, local.length() - 1);
    }

    private static @Nullable String peer(@Nullable String host) {
        if (host == null || host.isEmpty()) {
            return null;
        }
        return host.contains("[") ? host.substring(host.lastIndexOf('[') + 1, host.lastIndexOf(']')) : host;
    }

    private static LogFormat ec() {
        return LogFormats.byName("ec").orElseThrow();
    }

    private static LogFormat exim() {
        return LogFormats.byName("exim").orElseThrow();
    }

    private static byte[] generated(LogFormat format, long seed) {
        return GeneratedLog.bytes(
                format,
                new LogGenerator.Settings(format.generator().versions().get(0), 300, GeneratedLog.START, DAY, seed));
    }

    private static LogSource source(byte[] log) {
        return LogSource.standardInput(new ByteArrayInputStream(log));
    }

    private static List<Column> columns(String... names) {
        Columns columns = Columns.of(LogFormats.all());
        return List.of(names).stream().map(columns::named).toList();
    }

    private static Written table(
            byte[] log,
            LogFormat format,
            int blockBytes,
            List<Criterion> criteria,
            boolean inverted,
            long limit,
            String... names)
            throws IOException, UnreadableLogException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordFilter filter = new RecordFilter(criteria, inverted);
        RecordTable table = new RecordTable(columns(names), filter, new Bars(), out, limit);
        try (LogScan scan = LogScan.open(source(log), 0, blockBytes)) {
            TableTotals totals = table.write(scan, new Origin("-", format, null), 2, Progress.NONE);
            return new Written(out.toString(StandardCharsets.ISO_8859_1), totals);
        }
    }

    private static Written problems(byte[] log, int blockBytes, String... names)
            throws IOException, UnreadableLogException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column> columns =
                List.of(names).stream().map(Columns.ofProblems()::named).toList();
        RecordTable table = RecordTable.ofProblems(columns, new Bars(), out, NO_LIMIT);
        try (LogScan scan = LogScan.open(source(log), 0, blockBytes)) {
            TableTotals totals = table.write(scan, new Origin("-", exim(), null), 2, Progress.NONE);
            return new Written(out.toString(StandardCharsets.ISO_8859_1), totals);
        }
    }

    private static List<String> counts(byte[] log, LogFormat format, int blockBytes, int most, String... names)
            throws UnreadableLogException, IOException {
        RecordCounts counts = new RecordCounts(columns(names), RecordFilter.ALL, most);
        try (LogScan scan = LogScan.open(source(log), 0, blockBytes)) {
            counts.add(scan, new Origin("-", format, null), 2, Progress.NONE);
        }
        RowBuffer rows = new RowBuffer();
        counts.write(new Bars(), NO_LIMIT, rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1).lines().collect(Collectors.toList());
    }
}
