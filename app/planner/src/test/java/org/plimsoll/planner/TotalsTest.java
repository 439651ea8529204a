package org.plimsoll.planner;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures logs with traps, whose lines were classified by hand, and logs of a real Exim in a closed laboratory, which
 * another program counted; the totals lie beside them.
 */
class TotalsTest {
    private static final String TOTALS = ".totals.json";

    /** Kinds that are named by the logs themselves; names of others are each program's own. */
    private static final Set<String> WRITTEN = Set.of(
            "R", "D", "X", "T", "P", "B", "<=", "(=", "=>", "->", ">>", "*>", "**", "==", "Completed", "continuation");

    static Stream<Path> logs() throws IOException, URISyntaxException {
        List<Path> logs = new ArrayList<>();
        for (String directory : List.of("/traps", "/real")) {
            URL url = Objects.requireNonNull(TotalsTest.class.getResource(directory));
            try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
                files.filter(file -> Files.exists(totals(file))).forEach(logs::add);
            }
        }
        return logs.stream().sorted();
    }

    private static Path totals(Path log) {
        return log.resolveSibling(log.getFileName() + TOTALS);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aLogHasTheTotalsBesideIt(Path log) throws IOException {
        StudyResult result = Study.run(StudyRequest.measuring(List.of(LogSource.file(log))), Progress.NONE);
        assertThat(result.measurements()).hasSize(1);
        assertThat(told(result.measurements().get(0)))
                .isEqualTo(told(new ObjectMapper().readTree(totals(log).toFile())));
        assertThat(result.complete()).isEqualTo(result.measurements().get(0).complete());
    }

    private static Map<String, String> told(Measurement measured) {
        Map<String, String> told = new TreeMap<>();
        told.put("format", measured.format());
        told.put("lines", "" + measured.lines());
        told.put("bytes", "" + measured.bytes());
        told.put("messages", "" + measured.messages());
        told.put("recipients", "" + measured.recipients());
        told.put("complete", "" + measured.complete());
        told.put("firstTime", "" + measured.firstTime());
        told.put("lastTime", "" + measured.lastTime());
        told.put("unrecognised", measured.unrecognisedLines() + " " + measured.unrecognisedBytes());
        measured.events().forEach(event -> told.put("event " + event.event(), event.lines() + " " + event.bytes()));
        Map<String, long[]> kinds = new TreeMap<>();
        measured.kinds().forEach(kind -> addKind(kinds, kind.kind(), kind.version(), kind.lines(), kind.bytes()));
        kinds.forEach((kind, total) -> told.put("kind " + kind, total[0] + " " + total[1]));
        measured.days().forEach(day -> told.put("day " + day.date(), day.messages() + " " + day.bytes()));
        measured.problems().forEach(problem -> told.put("problem in line " + problem.line(), "" + problem.offset()));
        return told;
    }

    private static Map<String, String> told(JsonNode expected) {
        Map<String, String> told = new TreeMap<>();
        for (String name : List.of("format", "lines", "bytes", "messages", "recipients", "complete")) {
            told.put(name, expected.get(name).asText());
        }
        told.put("firstTime", expected.get("firstTime").asText());
        told.put("lastTime", expected.get("lastTime").asText());
        told.put("unrecognised", lines(expected.get("unrecognised")));
        expected.get("events")
                .forEach(event -> told.put("event " + event.get("event").asText(), lines(event)));
        Map<String, long[]> kinds = new TreeMap<>();
        expected.get("kinds")
                .forEach(kind -> addKind(
                        kinds,
                        kind.get("kind").asText(),
                        kind.get("version").isNull()
                                ? null
                                : kind.get("version").asText(),
                        kind.get("lines").asLong(),
                        kind.get("bytes").asLong()));
        kinds.forEach((kind, total) -> told.put("kind " + kind, total[0] + " " + total[1]));
        expected.get("days")
                .forEach(day -> told.put(
                        "day " + day.get("date").asText(),
                        day.get("messages").asText() + " " + day.get("bytes").asText()));
        expected.get("problems")
                .forEach(problem -> told.put(
                        "problem in line " + problem.get("line").asText(),
                        problem.get("offset").asText()));
        return told;
    }

    private static String lines(JsonNode total) {
        return total.get("lines").asText() + " " + total.get("bytes").asText();
    }

    private static void addKind(
            Map<String, long[]> kinds, String kind, @Nullable String version, long lines, long bytes) {
        if (WRITTEN.contains(kind)) {
            boolean versioned = version != null && !version.equals("any");
            long[] total = kinds.computeIfAbsent(versioned ? kind + " " + version : kind, any -> new long[2]);
            total[0] += lines;
            total[1] += bytes;
        }
    }
}
