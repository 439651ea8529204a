package org.plimsoll.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.measure.Breakdown;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.TimeRange;

import static org.assertj.core.api.Assertions.assertThat;

class BreakdownTest {
    private static final Path SAMPLES = Path.of(System.getProperty("plimsoll.root"), "samples");

    @TempDir
    Path directory;

    @Test
    void itsSumsAreThoseOfTheMeasuring() {
        for (String sample : List.of("mainlog.ec", "exim-mainlog")) {
            StudyRequest request = request(SAMPLES.resolve(sample));
            Measurement measured =
                    Study.run(request, Progress.NONE).measurements().get(0);
            Breakdown found = breakdown(request);
            assertThat(found.bytes()).isEqualTo(measured.bytes());
            assertThat(found.lines()).isEqualTo(measured.lines());
            assertThat(found.unrecognisedBytes()).isEqualTo(measured.unrecognisedBytes());
            assertThat(byEvent(found))
                    .isEqualTo(measured.events().stream()
                            .collect(TreeMap::new, (all, one) -> all.put(one.event(), one.bytes()), Map::putAll));
            assertThat(total(found.domains())).isEqualTo(measured.bytes() - measured.unrecognisedBytes());
            assertThat(total(found.bindings())).isEqualTo(measured.bytes() - measured.unrecognisedBytes());
        }
    }

    @Test
    void fieldsAndSettingsAreToldWithWhatTheyCost() {
        Breakdown found = breakdown(request(SAMPLES.resolve("exim-mainlog")));
        assertThat(found.fields()).extracting(Breakdown.Part::name).contains("message_id", "host");
        assertThat(found.fields().stream().mapToLong(Breakdown.Part::bytes).sum())
                .isBetween(1L, found.bytes());
        assertThat(found.settings()).isNotEmpty().allMatch(part -> part.bytes() > 0 && part.bytes() < found.bytes());
        assertThat(found.settings()).isSortedAccordingTo((one, other) -> Long.compare(other.bytes(), one.bytes()));
    }

    @Test
    void aStretchOfTimeIsTheSumOfItsHours() {
        StudyRequest request = request(SAMPLES.resolve("mainlog.ec"));
        Breakdown whole = breakdown(request);
        Breakdown.Hour hour = whole.hours().get(whole.hours().size() / 2);
        TimeRange range = new TimeRange(
                TimeBound.parse(hour.begin().toString(), null),
                TimeBound.parse(hour.begin().plusHours(1).toString(), null));
        Breakdown part = breakdown(request.during(range));
        assertThat(part.hours()).hasSize(1);
        assertThat(part.hours().get(0).bytes()).isEqualTo(hour.bytes()).isEqualTo(part.bytes());
    }

    @Test
    void domainsAreCountedAndTheRestIsAddedUp() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add("2026-02-01 00:%02d:00 1tdABC-%06d-AB => b@d%s.example R=out T=smtp H=mx [192.0.2.1]"
                    .formatted(i / 20, i, i % 100 < 40 ? 1 : i % 100));
        }
        Breakdown found = Study.breakdown(request(Files.write(directory.resolve("mainlog"), lines)), 3, Progress.NONE)
                .breakdowns()
                .get(0);
        assertThat(found.domains().top()).hasSize(3);
        assertThat(found.domains().top().get(0))
                .extracting(Breakdown.Group::value, Breakdown.Group::lines)
                .containsExactly("d1.example", 400L);
        assertThat(found.domains().values()).isEqualTo(61);
        assertThat(found.domains().otherLines()).isEqualTo(600 - 20);
        assertThat(found.bindings().withoutLines()).isEqualTo(1_000);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 90_000; i++) {
            lines.add(
                    i % 7 == 3
                            ? "  continued"
                            : "2026-02-01 %02d:%02d:00 1tdABC-%06d-AB <= u%s@example.org H=mx [192.0.2.7] P=esmtp S=2345"
                                    .formatted(i / 4000, i / 60 % 60, i, i % 1000));
        }
        StudyRequest one = request(Files.write(directory.resolve("mainlog"), lines));
        StudyRequest four = new StudyRequest(one.sources(), null, null, one.codecs(), null, null, 4);
        assertThat(Files.size(directory.resolve("mainlog"))).isGreaterThan(4L * 1024 * 1024);
        assertThat(breakdown(four)).isEqualTo(breakdown(one));
    }

    private static Map<Event, Long> byEvent(Breakdown found) {
        Map<Event, Long> bytes = new TreeMap<>();
        found.hours()
                .forEach(hour -> hour.cells()
                        .forEach(cell ->
                                bytes.merge(found.kinds().get(cell.kind()).event(), cell.bytes(), Long::sum)));
        return bytes;
    }

    private static long total(Breakdown.Groups groups) {
        return groups.top().stream().mapToLong(Breakdown.Group::bytes).sum()
                + groups.otherBytes()
                + groups.withoutBytes();
    }

    private static Breakdown breakdown(StudyRequest request) {
        return Study.breakdown(request, 50, Progress.NONE).breakdowns().get(0);
    }

    private static StudyRequest request(Path log) {
        return new StudyRequest(List.of(LogSource.file(log)), null, null, Set.of(), null, null, 1);
    }
}
