package org.plimsoll.desktop.overview;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Finding.Severity;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Charts;
import org.plimsoll.report.model.Figures.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewModelTest {
    private final OverviewModel model = new OverviewModel(SamplesModel.NOTHING);

    @Test
    void nothingMeasuredIsNothingShown() {
        assertThat(model.overviewProperty().get()).isEmpty();
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void theFirstLogIsShownUntilAnotherIsChosen() {
        model.studyProperty().set(planned(null, 0));
        assertThat(shown().title()).isEqualTo("ec log");
        model.formatProperty().set("exim");
        assertThat(shown().title()).isEqualTo("Exim log");
        model.formatProperty().set("gone");
        assertThat(shown().title()).isEqualTo("ec log");
    }

    @Test
    void costIsToldAgainstTheBaseline() {
        model.studyProperty().set(planned(null, 0));
        Headline cost = shown().cost();
        assertThat(cost.value()).isEqualTo("360.0");
        assertThat(cost.unit()).isEqualTo("MB");
        assertThat(cost.badge()).isEqualTo("+20.0 %");
        assertThat(cost.remark()).isEqualTo("Baseline 300 MB");
        assertThat(shown().costBar())
                .contains(Charts.measuredAgainstBaseline(List.of(Studies.ec()))
                        .bars()
                        .get(0));
    }

    @Test
    void screenAndPaperShowTheSameCharts() {
        StudyResult study = planned(500_000_000L, 0);
        model.studyProperty().set(study);
        assertThat(shown().events()).isEqualTo(Charts.bytesByEvent(Studies.ec()));
        assertThat(shown().diskNeed()).contains(Charts.diskNeed(java.util.Objects.requireNonNull(study.plan())));
    }

    @Test
    void withoutADiskTheUserIsAskedForOne() {
        model.studyProperty().set(planned(null, 0));
        assertThat(shown().full().remark()).contains("Enter the size");
        assertThat(shown().full().tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(shown().needShare()).isEmpty();
    }

    @Test
    void aDiskThatFillsUpIsToldWithDateAndDaysLeft() {
        model.studyProperty().set(planned(420_000_000L, 0.4));
        Headline full = shown().full();
        assertThat(shown().fullDay()).isPresent();
        assertThat(full.value()).isEqualTo("3 Jul 2026");
        assertThat(full.remark()).isEqualTo("in 123 days");
        assertThat(full.tone()).isEqualTo(Tone.BAD);
        assertThat(full.badge()).isNotEmpty();
    }

    @Test
    void aDiskThatIsLargeEnoughIsToldToFit() {
        model.studyProperty().set(planned(10_000_000_000L, 0));
        assertThat(shown().full().value()).isEqualTo("Not full");
        assertThat(shown().full().tone()).isEqualTo(Tone.GOOD);
        assertThat(shown().needShare().orElseThrow()).isBetween(0.03, 0.05);
    }

    @Test
    void withoutAPlanTheMeasurementIsStillShown() {
        model.studyProperty().set(Studies.measured());
        assertThat(shown().cost().value()).isEqualTo("360.0");
        assertThat(shown().need().remark()).isEqualTo("There is no plan");
        assertThat(shown().diskNeed()).isEmpty();
    }

    @Test
    void findingsComeWorstFirstAndUnreadFilesAreAmongThem() {
        StudyResult study = new StudyResult(
                List.of(Studies.ec()),
                List.of(),
                List.of(new StudyResult.Failure("gone", "gone: no such file")),
                List.of(),
                null,
                List.of(new Finding(Severity.NOTE, "note"), new Finding(Severity.CRITICAL, "critical")));
        model.studyProperty().set(study);
        assertThat(shown().findings())
                .extracting(Finding::sentence)
                .containsExactly("critical", "gone: no such file", "note");
    }

    @Test
    void everyLogHasItsRowWithItsFilesBelow() {
        model.studyProperty().set(Studies.measured());
        assertThat(model.rowsProperty().get())
                .extracting(SampleRow::name)
                .containsExactly("ec log", "mainlog.ec", "mainlog.ec.1.gz", "Exim log", "mainlog");
        SampleRow log = model.rowsProperty().get().get(0);
        assertThat(log.messages()).isEqualTo("2,000,000");
        assertThat(log.cost()).isEqualTo("360.0");
        assertThat(log.baseline()).isEqualTo("300.0");
        assertThat(log.change()).isEqualTo("+20.0 %");
        assertThat(log.tone()).isEqualTo(Tone.WARNING);
        assertThat(log.bar()).isEqualTo(shown().costBar());
        SampleRow file = model.rowsProperty().get().get(2);
        assertThat(file.told()).contains("/var/log/ecelerity/mainlog.ec.1.gz", "gzip", "41 MB on disk");
        assertThat(file.messages()).isEmpty();
    }

    @Test
    void theDateFullHasItsIntervalWhereThereIsMoreThanOneFuture() {
        StudyResult steady = planned(420_000_000L, 0.4);
        model.studyProperty().set(steady);
        assertThat(shown().fullInterval()).isEmpty();
        model.studyProperty().set(Studies.uncertain(steady));
        assertThat(shown().fullInterval()).isEqualTo("8 in 10 futures: 13 Jun 2026 to 12 Aug 2026");
        model.studyProperty().set(Studies.uncertain(planned(10_000_000_000L, 0)));
        assertThat(shown().fullInterval()).isEqualTo("in fewer than 1 in 10 futures within 365 days");
    }

    @Test
    void eachLogTellsWhatItStoresUnderThePolicy() {
        model.studyProperty().set(planned(500_000_000L, 0));
        assertThat(shown().need().remark()).contains("ec log now stores 172.8 MB");
        model.formatProperty().set("exim");
        assertThat(shown().need().remark()).contains("Exim log now stores ");
    }

    @Test
    void whatIsFoundTwiceIsToldOnce() {
        model.studyProperty()
                .set(new StudyResult(
                        List.of(Studies.ec()),
                        List.of(),
                        List.of(new StudyResult.Failure("gone", "gone: no such file")),
                        List.of(),
                        null,
                        List.of(new Finding(Severity.WARNING, "gone: no such file"))));
        assertThat(shown().findings()).hasSize(1);
        assertThat(shown().findings().get(0).origin().place()).isEqualTo(Finding.Place.FILES);
    }

    private Overview shown() {
        return model.overviewProperty().get().orElseThrow();
    }

    private static StudyResult planned(@org.jspecify.annotations.Nullable Long diskBytes, double growth) {
        Scenario start = Scenario.starting(Studies.TODAY);
        Scenario scenario =
                new Scenario(start.today(), 365, null, growth, start.policy(), null, diskBytes, start.reserve());
        return Studies.plan(Studies.measured(), scenario);
    }
}
