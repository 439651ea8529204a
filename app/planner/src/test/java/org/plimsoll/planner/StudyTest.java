package org.plimsoll.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class StudyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement DEAR =
            LogFixture.log("ec").bytesPerMessage(600).day(1000, true).measured();
    private static final StudyResult MEASURED = new StudyResult(
            List.of(DEAR),
            List.of(new MeasuredCompression("ec", Codec.BZIP2, 6000, 1000)),
            List.of(new StudyResult.Failure("x", "x: no such file")),
            List.of("notes.txt"),
            null,
            List.of());

    @Test
    void withoutAScenarioAStudyEndsWithItsFindings() {
        StudyResult result = Study.conclude(request(0.2, null), MEASURED);

        assertThat(result.plan()).isNull();
        assertThat(result.maxDrift()).isEqualTo(0.2);
        assertThat(result.refused()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.CRITICAL, Finding.Severity.NOTE);
    }

    @Test
    void withAScenarioAStudyEndsWithItsPlan() {
        StudyResult result = Study.conclude(request(null, Scenario.starting(TODAY)), MEASURED);

        assertThat(Objects.requireNonNull(result.plan()).logs().get(0).compressionRatio())
                .isEqualTo(6);
        assertThat(result.refused()).isFalse();
        assertThat(result.findings()).containsAll(result.plan().findings());
    }

    @Test
    void planningAgainKeepsWhatWasMeasuredAndTheDriftThatWasFound() {
        StudyResult first = Study.conclude(request(0.2, Scenario.starting(TODAY)), MEASURED);
        RetentionPolicy other = new RetentionPolicy(2, Duration.ofDays(7), Codec.BZIP2, false);

        StudyResult second = Study.plan(first, Scenario.starting(TODAY).with(other));

        assertThat(second.measurements()).isEqualTo(MEASURED.measurements());
        assertThat(second.compressions()).isEqualTo(MEASURED.compressions());
        assertThat(second.failures()).isEqualTo(MEASURED.failures());
        assertThat(second.skipped()).isEqualTo(MEASURED.skipped());
        assertThat(Objects.requireNonNull(second.plan()).scenario().policy()).isEqualTo(other);
        assertThat(second.findings().get(0).sentence()).contains("100 % more than the 300 MB planned with");
    }

    @Test
    void planningBackAndForthLeavesNoTrace() {
        Scenario scenario = Scenario.starting(TODAY);
        StudyResult first = Study.plan(MEASURED, scenario);

        RetentionPolicy other = new RetentionPolicy(2, Duration.ofDays(7), Codec.GZIP, true);
        assertThat(Study.plan(Study.plan(first, scenario.with(other)), scenario))
                .isEqualTo(first);
    }

    @Test
    void whatCannotBePlannedWithHasNoPlanButAReason() {
        StudyResult nothing = new StudyResult(
                List.of(LogFixture.log("ec").measured()), List.of(), List.of(), List.of(), null, List.of());

        StudyResult result = Study.plan(nothing, Scenario.starting(TODAY));

        assertThat(result.plan()).isNull();
        assertThat(result.refused()).isFalse();
        assertThat(result.findings())
                .extracting(Finding::sentence)
                .contains("ec: no message in the log, so it is not in the plan.");
    }

    private static StudyRequest request(@Nullable Double maxDrift, @Nullable Scenario scenario) {
        return new StudyRequest(List.of(), null, null, Set.of(), maxDrift, scenario, 1);
    }
}
