package org.plimsoll.formats.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The totals of every sample are those of the file beside it, which another program counted. */
class SamplesContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOTALS = ".totals.json";

    @TestFactory
    Stream<DynamicTest> everySampleHasTheTotalsBesideIt() {
        return Corpus.samples().stream()
                .map(sample -> dynamicTest(sample.getFileName().toString(), () -> check(sample)));
    }

    @TestFactory
    Stream<DynamicTest> everyFormatHasASample() {
        return LogFormats.all().stream()
                .map(format -> dynamicTest(
                        format.name(),
                        () -> assertThat(Corpus.samples())
                                .as("samples of %s", format.name())
                                .anySatisfy(
                                        sample -> assertThat(detected(sample)).isSameAs(format))));
    }

    private static @Nullable LogFormat detected(Path sample) throws UnreadableLogException {
        try (LogScan scan = LogScan.open(LogSource.file(sample), 0)) {
            return scan.detect().format();
        }
    }

    private static void check(Path sample) throws Exception {
        Path beside = sample.resolveSibling(sample.getFileName() + TOTALS);
        assertThat(beside).as("a sample without totals proves nothing").isRegularFile();
        assertThat(Files.size(sample)).isLessThan(1_000_000);
        try (LogScan scan = LogScan.open(LogSource.file(sample), 0)) {
            LogFormat format = format(sample, scan);
            Totals totals = scan.run(format, new TotalsFold(), 1, Progress.NONE);
            assertThat(scan.failure()).isNull();
            assertThat(totals.json(format)).isEqualTo(expected(beside));
        }
    }

    private static LogFormat format(Path sample, LogScan scan) throws UnknownFormatException {
        Path settings = Corpus.settings(sample);
        return Files.exists(settings)
                ? LogFormats.named("custom@" + settings)
                : Objects.requireNonNull(scan.detect().format());
    }

    private static JsonNode expected(Path file) throws IOException {
        ObjectNode totals = (ObjectNode) JSON.readTree(file.toFile());
        totals.retain("format", "messages", "recipients", "lines", "bytes", "events", "unrecognised");
        return totals;
    }

    /** Counts of the lines of a log. */
    private static final class Totals {
        private final Map<Event, long[]> events = new EnumMap<>(Event.class);
        private final long[] unrecognised = new long[2];

        private void add(LineCursor cursor) {
            LineKind kind = cursor.kind();
            long[] counts = kind == null || cursor.dangling()
                    ? unrecognised
                    : events.computeIfAbsent(kind.event(), event -> new long[2]);
            counts[0]++;
            counts[1] += cursor.bytes();
        }

        private void add(Totals later) {
            later.events.forEach((event, counts) -> sum(events.computeIfAbsent(event, any -> new long[2]), counts));
            sum(unrecognised, later.unrecognised);
        }

        private static void sum(long[] counts, long[] more) {
            counts[0] += more[0];
            counts[1] += more[1];
        }

        private long lines(Set<Event> wanted) {
            return events.entrySet().stream()
                    .filter(event -> wanted.contains(event.getKey()))
                    .mapToLong(event -> event.getValue()[0])
                    .sum();
        }

        private JsonNode json(LogFormat format) throws IOException {
            ObjectNode json = JSON.createObjectNode();
            json.put("format", format.name());
            json.put("messages", lines(Set.of(Event.RECEIVED)));
            json.put("recipients", lines(format.recipientEvents()));
            json.put("lines", lines(Set.of(Event.values())) + unrecognised[0]);
            json.put(
                    "bytes",
                    events.values().stream().mapToLong(counts -> counts[1]).sum() + unrecognised[1]);
            ArrayNode array = json.putArray("events");
            events.forEach((event, counts) -> array.addObject()
                    .put("event", event.name())
                    .put("lines", counts[0])
                    .put("bytes", counts[1]));
            json.putObject("unrecognised").put("lines", unrecognised[0]).put("bytes", unrecognised[1]);
            return JSON.readTree(json.toString());
        }
    }

    /** Text that continues a record of an earlier block counts as unrecognised. */
    private static final class TotalsFold implements LineFold<Totals> {
        @Override
        public Totals begin() {
            return new Totals();
        }

        @Override
        public void add(Totals totals, LineCursor cursor) {
            totals.add(cursor);
        }

        @Override
        public void merge(Totals earlier, Totals later) {
            earlier.add(later);
        }
    }
}
