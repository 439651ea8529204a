package org.plimsoll.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.jlog.JlogBacklog;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Studies of logs that a site formats itself, and of jlogs. */
class CustomStudyTest {
    private static final String CUSTOM = "custom:reception=%t R %i %r@%R %B;delivery=%t D %i %T";
    private static final String RECEPTION = "1763856061 R 00/00-25004-31B987F3 ann@isp.example 1446\n";
    private static final String DELIVERY = "1763856062 D 00/00-25004-31B987F3 0.39\n";
    private static final String EC_RECEPTION =
            "1763856061@5C/03-04711-10C42296@R@ann@isp.example@news@shop.example@192.0.2.17@1446@esmtp@default@out1\n";

    @TempDir
    private Path directory;

    @Test
    void aCustomLogIsMeasuredAndHasNoBaseline() throws IOException {
        Path log = directory.resolve("custom.log");
        Files.writeString(log, RECEPTION + DELIVERY + "damage\n");

        StudyResult result = run(log, CUSTOM, null);

        Measurement custom = result.measurements().get(0);
        assertThat(result.measurements()).hasSize(1);
        assertThat(custom.format()).isEqualTo("custom");
        assertThat(custom.messages()).isEqualTo(1);
        assertThat(custom.lines()).isEqualTo(3);
        assertThat(custom.unrecognisedBytes()).isEqualTo(7);
        assertThat(custom.hasBaseline()).isFalse();
        assertThat(custom.ratioToBaseline()).isEmpty();
        assertThat(custom.bytesPerMillionMessages())
                .hasValue(1e6 * (RECEPTION.length() + DELIVERY.length() + "damage\n".length()));
        assertThat(result.findings())
                .extracting(Finding::sentence)
                .contains("custom: a million messages cost 101 MB; no vendor says what they should cost.");
    }

    @Test
    void aPlanIsMadeOfACustomLog() throws IOException {
        Path log = directory.resolve("custom.log");
        Files.writeString(log, (RECEPTION + DELIVERY).repeat(3) + RECEPTION.replace("1763856061", "1763859999"));

        StudyResult result = run(log, CUSTOM, Scenario.starting(LocalDate.of(2025, 11, 24)));

        assertThat(Objects.requireNonNull(result.plan()).logs()).hasSize(1);
        assertThat(result.plan().logs().get(0).bytesPerDay()).isPositive();
    }

    @Test
    void whatIsNoFormatIsRefusedWithASentence() {
        assertThatThrownBy(() -> request(directory, "custom:%t%i", null, null))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("format: 'custom:%t%i', position 3: nothing divides %t from %i;"
                        + " expected a delimiter between them");
        assertThatThrownBy(() -> request(directory, "sendmail", null, null))
                .hasMessage("format: 'sendmail', expected one of ec, exim, ec+user_string, custom:STRING, custom@FILE");
    }

    @Test
    void driftFromNoBaselineIsRefused() {
        assertThatThrownBy(() -> request(directory, CUSTOM, 0.2, null))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("custom logs have no baseline");
    }

    @Test
    void theRecordsOfAJlogAreMeasuredAndItsBacklogIsToldBesides() throws IOException {
        List<String> records = Collections.nCopies(20, EC_RECEPTION);
        Path jlog = JlogFixture.jlog(directory.resolve("mainlog.rt"), records, "master", 5);

        StudyResult result = run(jlog, null, null);

        Measurement ec = result.measurements().get(0);
        JlogTotals totals = Objects.requireNonNull(ec.sources().get(0).jlog());
        long bytes = EC_RECEPTION.length();
        assertThat(ec.messages()).isEqualTo(20);
        assertThat(ec.bytes()).isEqualTo(20 * bytes);
        assertThat(totals.headerBytes()).isEqualTo(20 * 16);
        assertThat(totals.subscribers()).containsExactly(new JlogBacklog("master", 5, 5, 15, 15 * (bytes + 16)));
        assertThat(ec.bytesOnDisk()).isEqualTo(20 * (bytes + 16) + 20 * 8 + 16 + 8);
        assertThat(result.complete()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::sentence)
                .contains(
                        "ec: subscriber master of %s is 15 records (1.79 kB) behind; segments stay until every subscriber has read them."
                                .formatted(jlog));
    }

    @Test
    void aJlogThatNobodyReadsIsAWarning() throws IOException {
        Path jlog = JlogFixture.jlog(directory.resolve("mainlog.rt"), List.of(EC_RECEPTION), "master", 1);
        Files.delete(jlog.resolve("cp.6d6173746572"));

        assertThat(run(jlog, null, null).findings())
                .contains(new Finding(
                        Finding.Severity.WARNING,
                        "ec: %s has no subscriber: nothing will ever delete its segments.".formatted(jlog)));
    }

    @Test
    void aDamagedJlogIsIncompleteAndTellsWhere() throws IOException {
        Path jlog = JlogFixture.jlog(directory.resolve("mainlog.rt"), List.of(EC_RECEPTION, EC_RECEPTION), "master", 1);
        Files.writeString(jlog.resolve("00000006"), "no record at all");

        StudyResult result = run(jlog, null, null);

        assertThat(result.complete()).isFalse();
        assertThat(result.failures())
                .extracting(StudyResult.Failure::sentence)
                .containsExactly(jlog + ": segment 00000006, offset 0: expected a header of a record, which begins with"
                        + " 0x663A7318, 16 bytes left out; everything else was read");
        assertThat(result.measurements().get(0).messages()).isEqualTo(2);
    }

    private static StudyResult run(Path path, @Nullable String format, @Nullable Scenario scenario) {
        return Study.run(request(path, format, null, scenario), Progress.NONE);
    }

    private static StudyRequest request(
            Path path, @Nullable String format, @Nullable Double maxDrift, @Nullable Scenario scenario) {
        return new StudyRequest(List.of(LogSource.file(path)), format, null, Set.of(), maxDrift, scenario, 1);
    }
}
