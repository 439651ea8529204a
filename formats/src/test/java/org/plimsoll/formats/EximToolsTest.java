package org.plimsoll.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.trace.MessageTrace;
import org.plimsoll.formats.trace.TraceQuery;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.TracedLine;
import org.plimsoll.formats.trace.Tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Exim's own programs say the same of its logs: exigrep of the lines of a message, eximstats of receptions and
 * deliveries. They belong to Exim and are not part of this project; a developer has them in the package exim4-base.
 * {@code -Dexim.tools=DIRECTORY} says where they are, {@code -Dexim.logs=DIRECTORY} names more logs, not compressed.
 */
class EximToolsTest {
    private static final LogFormat EXIM = LogFormats.byName("exim").orElseThrow();
    private static final int MESSAGES = 200;
    /** A search for 200 ids at once takes exigrep minutes; what it finds of a message is the same. */
    private static final String EVERYTHING = ".";

    private static final Pattern RECORD =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?: [+-]\\d{4})?(?: \\[\\d+])?"
                    + " (\\w{6}-(?:\\w{6}-\\w{2}|\\w{11}-\\w{4})) .*");
    private static final Pattern TOTAL = Pattern.compile("  (Received|Delivered) +\\S+ +(\\d+) +(\\d+) .*");

    @BeforeAll
    static void toolsAreThere() {
        assumeTrue(
                Stream.of("exigrep", "eximstats")
                        .allMatch(tool -> Files.isRegularFile(directory().resolve(tool))),
                "exigrep and eximstats of Exim are not in " + directory() + "; -Dexim.tools=DIRECTORY says where");
    }

    private static Path directory() {
        return Path.of(System.getProperty("exim.tools", "/usr/sbin"));
    }

    static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>();
        logs.add(Path.of(System.getProperty("plimsoll.root", ""), "samples", "exim-mainlog"));
        String more = System.getProperty("exim.logs");
        if (more != null) {
            try (Stream<Path> files = Files.list(Path.of(more))) {
                files.filter(Files::isRegularFile).sorted().forEach(logs::add);
            }
        }
        return logs;
    }

    @ParameterizedTest
    @MethodSource("logs")
    void theLinesOfAMessageAreThoseThatExigrepFinds(Path log) throws Exception {
        List<String> ids = someIds(log);
        Map<String, List<String>> theirs = new TreeMap<>();
        Output found = run("exigrep", "--no-pager", EVERYTHING, log.toString());
        assertThat(found.code()).isZero();
        for (String line : found.lines()) {
            Matcher record = RECORD.matcher(line);
            if (record.matches() && ids.contains(record.group(1))) {
                theirs.computeIfAbsent(record.group(1), any -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<String, List<String>> ours = new TreeMap<>();
        for (String id : ids) {
            ours.put(id, traced(log, id));
        }
        theirs.values().forEach(Collections::sort);
        assertThat(ours).isEqualTo(theirs);
    }

    /** Exigrep leaves out lines that only continue a record. */
    private static List<String> traced(Path log, String id) {
        Tracer tracer = new Tracer(List.of(new Tracer.Log(LogSource.file(log), EXIM)), 2, Progress.NONE);
        TraceResult result = tracer.trace(new TraceQuery(List.of(Criteria.about(id)), false, false, 0));
        assertThat(result.messages()).extracting(MessageTrace::id).containsExactly(id);
        return result.messages().get(0).lines().stream()
                .filter(line -> !line.continuation())
                .map(TracedLine::raw)
                .sorted()
                .toList();
    }

    private static List<String> someIds(Path log) throws IOException {
        Set<String> all = new LinkedHashSet<>();
        for (String line : Files.readString(log, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            Matcher record = RECORD.matcher(line);
            if (record.matches()) {
                all.add(record.group(1));
            }
        }
        List<String> ids = new ArrayList<>(all);
        Collections.shuffle(ids, new Random(20261123));
        return ids.subList(0, Math.min(MESSAGES, ids.size()));
    }

    /** Eximstats counts receptions from elsewhere, deliveries, and the addresses delivered to. */
    @ParameterizedTest
    @MethodSource("logs")
    void receptionsAndDeliveriesAreThoseThatEximstatsCounts(Path log) throws Exception {
        Map<String, Long> lines = linesByKind(log);
        List<String> totals = new ArrayList<>();
        Output statistics = run("eximstats", "-nr", "-ne", "-h0", "-q0", "-t0", log.toString());
        assumeTrue(
                statistics.code() == 0, "this eximstats finds no line in " + log + "; ids are longer since Exim 4.97");
        for (String line : statistics.lines()) {
            Matcher total = TOTAL.matcher(line);
            if (total.matches()) {
                totals.add(total.group(1) + " " + total.group(2)
                        + (total.group(1).equals("Delivered") ? " " + total.group(3) : ""));
            }
        }
        long delivered = lines.getOrDefault("=>", 0L);
        assertThat(totals)
                .containsExactly(
                        "Received " + lines.getOrDefault("<=", 0L),
                        "Delivered " + delivered + " " + (delivered + lines.getOrDefault("->", 0L)));
    }

    private static Map<String, Long> linesByKind(Path log) throws UnreadableLogException {
        try (LogScan scan = LogScan.open(LogSource.file(log), 0)) {
            return scan.run(EXIM, new KindFold(), 1, Progress.NONE);
        }
    }

    private record Output(int code, List<String> lines) {}

    private static Output run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("perl", directory().resolve(tool).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TZ", "UTC");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), List.of(out.split("\n", -1)));
    }

    private static final class KindFold implements LineFold<Map<String, Long>> {
        @Override
        public Map<String, Long> begin() {
            return new TreeMap<>();
        }

        @Override
        public void add(Map<String, Long> counts, LineCursor cursor) {
            LineKind kind = cursor.kind();
            counts.merge(kind == null ? "" : kind.tag(), 1L, Long::sum);
        }

        @Override
        public void merge(Map<String, Long> earlier, Map<String, Long> later) {
            later.forEach((kind, lines) -> earlier.merge(kind, lines, Long::sum));
        }
    }
}
