package org.plimsoll.desktop.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.chart.Fan;
import org.plimsoll.desktop.chart.FullDays;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.plan.Effect;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.plan.PlanModel;
import org.plimsoll.desktop.plan.Plans;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Comparisons;
import org.plimsoll.report.Contender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** With the real planner: what the screen says is what the planner says. */
class OutlookModelTest {
    private static final StudyResult MEASURED = Studies.uneven();

    private final Background background = new Background(Runnable::run, Runnable::run);
    private final NoticeModel notices = new NoticeModel();
    private final Scenarios scenarios = new Scenarios(Scenario.starting(Studies.TODAY));
    private final Plans plans = new Plans(Engine.STUDY);
    private final PlanModel plan = new PlanModel(plans, background, notices, scenarios, SamplesModel.NOTHING);
    private final OutlookModel model = new OutlookModel(plans, background, notices, scenarios, SamplesModel.NOTHING);

    @BeforeEach
    void measure() {
        model.studyProperty().bind(plan.plannedProperty());
        model.setShown(true);
        plan.measuredProperty().set(MEASURED);
    }

    @Test
    void withoutMeasurementsThereIsNothingToShow() {
        plan.measuredProperty().set(SamplesModel.NOTHING);
        assertThat(model.foresightProperty().get()).isEmpty();
        assertThat(model.comparisonProperty().get()).isEmpty();
        assertThat(model.diskProperty().get()).isEmpty();
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        model.setShown(false);
        Foresight before = foresight();
        plan.textProperty(PlanInput.KEEP).set("30");
        assertThat(foresight()).isSameAs(before);
        model.setShown(true);
        assertThat(foresight()).isNotSameAs(before);
    }

    @Test
    void theFanIsThatOfThePlanner() {
        plan.textProperty(PlanInput.DISK).set("190MB");
        Fan fan = foresight().fan();
        Prospect prospect = Objects.requireNonNull(planned().prospect());
        assertThat(fan.bands()).isEqualTo(prospect.fan());
        assertThat(fan.days()).isEqualTo(365);
        assertThat(fan.usable()).hasSize(366).containsOnly(Math.floor(190e6 * 0.95));
        assertThat(fan.usableLabel()).isEqualTo("usable 180.5 MB (5 % kept free)");
        Prospect.Full full = Objects.requireNonNull(prospect.full());
        assertThat(fan.marks()).isNotEmpty().first().extracting(Fan.Mark::date).isEqualTo(full.p10());
        double most = planned().highestPeakBytes();
        assertThat(fan.teeth().points().stream()
                        .mapToDouble(point -> point.bytes())
                        .max())
                .hasValueCloseTo(most, within(1.0));
    }

    @Test
    void theDistributionSumsUpToTheProbabilityBeforeTheHorizon() {
        plan.textProperty(PlanInput.DISK).set("190MB");
        FullDays full = foresight().full();
        assertThat(full.probability()).isBetween(0.05, 1.0);
        assertThat(full.bins()).hasSize(27);
        assertThat(full.bins().stream().mapToDouble(FullDays.Bin::share).sum())
                .isCloseTo(full.probability(), within(1e-9));
        assertThat(full.bins().get(26).until()).isCloseTo(full.probability(), within(1e-9));
        assertThat(full.bins().stream().mapToInt(FullDays.Bin::days).sum()).isEqualTo(365);
        assertThat(full.sentence()).contains("of the futures by 1 Mar 2027");
    }

    @Test
    void whereNothingIsLeftToChanceTheSentenceSaysSo() {
        plan.textProperty(PlanInput.DISK).set("190MB");
        plan.textProperty(PlanInput.GROWTH).set("100%");
        assertThat(foresight().full().bins()).isEmpty();
        assertThat(foresight().full().sentence()).contains("full on").contains("Nothing is left to chance");
        assertThat(foresight().fan().bands()).isEmpty();
        plan.textProperty(PlanInput.DISK).set("");
        assertThat(foresight().full().sentence()).startsWith("Enter the size");
    }

    @Test
    void theGenerationsThatFitAreThoseOfThePlannerAndAreAppliedInOneStep() {
        plan.textProperty(PlanInput.DISK).set("500MB");
        int most = Planner.mostGenerations(planned()).orElseThrow();
        Answer answer = answer("generations");
        assertThat(answer.value()).isEqualTo(Integer.toString(most));
        assertThat(answer.remark()).isEqualTo("reach back %s days, on the mean course".formatted(most));
        model.apply(answer);
        assertThat(scenarios.current().scenario().policy().keep()).isEqualTo(most);
        assertThat(plan.textProperty(PlanInput.KEEP).get()).isEqualTo(Integer.toString(most));
        assertThat(answer("generations").applied()).isNull();
        plan.undo();
        assertThat(plan.textProperty(PlanInput.KEEP).get()).isEqualTo("7");
    }

    @Test
    void theMessagesThatFitAreThoseOfThePlanner() {
        assertThat(answer("messages").value()).isEqualTo("\u2013");
        plan.textProperty(PlanInput.DISK).set("500MB");
        double most = Planner.messagesPerDayThatFit(planned()).orElseThrow();
        model.apply(answer("messages"));
        assertThat(scenarios.current().scenario().messagesPerDay()).isEqualTo(Math.floor(most));
        assertThat(planned().firstFullDay()).isNull();
    }

    @Test
    void theDiskForARiskIsThatOfThePlannerAndHoldsIt() {
        model.riskProperty().set("2%");
        Answer answer = model.diskProperty().get().orElseThrow();
        Scenario asked = scenarios.current().scenario().with(new Chance(1000, 1, 0.02));
        double expected = Objects.requireNonNull(
                        Objects.requireNonNull(Study.plan(MEASURED, asked).plan())
                                .prospect())
                .need()
                .atRisk();
        assertThat(Objects.requireNonNull(answer.applied()).diskBytes()).isEqualTo((long) Math.ceil(expected));
        model.apply(answer);
        Prospect.Full full = Objects.requireNonNull(
                Objects.requireNonNull(planned().prospect()).full());
        assertThat(full.probability()).isCloseTo(0.02, within(0.002));
        model.riskProperty().set("all");
        assertThat(model.riskErrorProperty().get()).contains("expected a percentage");
    }

    @Test
    void theCodecThatSavesMostComesFirstAndCanBeTaken() {
        List<Answer> codecs = foresight().codecs();
        assertThat(codecs).extracting(Answer::question).containsExactly("xz", "bzip2", "gzip", "none");
        assertThat(codecs.get(1).remark()).isEqualTo("as it is");
        model.apply(codecs.get(0));
        assertThat(plan.codecProperty().get()).isEqualTo(Codec.XZ);
        assertThat(foresight().codecs().get(0).remark()).isEqualTo("as it is");
    }

    @Test
    void whatThePolicyFormTellsIsWhatTheFuturesSay() {
        plan.textProperty(PlanInput.DISK).set("190MB");
        Prospect prospect = Objects.requireNonNull(planned().prospect());
        assertThat(plan.effectsProperty().get()).extracting(Effect::label).contains("Disk for 10 % risk");
        assertThat(plan.effectsProperty().get().get(0).value())
                .isEqualTo(Units.printSize(prospect.need().atRisk()));
        LocalDate half = Objects.requireNonNull(prospect.full()).p50();
        assertThat(half).isNotNull();
        assertThat(plan.effectsProperty().get().get(2).value()).isEqualTo(Words.date(Objects.requireNonNull(half)));
        plan.textProperty(PlanInput.DISK).set("215MB");
        Prospect.Full rather = Objects.requireNonNull(
                Objects.requireNonNull(planned().prospect()).full());
        assertThat(rather.p50()).isNull();
        assertThat(plan.effectsProperty().get().get(2).value())
                .isEqualTo(Units.printPercentage(rather.probability()) + " chance");
    }

    @Test
    void scenariosAreComparedAsTheReportComparesThem() {
        assertThat(model.comparisonProperty().get()).isEmpty();
        plan.textProperty(PlanInput.DISK).set("400MB");
        scenarios.addCopy();
        plan.textProperty(PlanInput.KEEP).set("30");
        scenarios.rename("a month");
        List<Contender> expected = scenarios.all().stream()
                .map(named -> new Contender(named.name(), Study.plan(MEASURED, named.scenario())))
                .toList();
        Comparison comparison = model.comparisonProperty().get().orElseThrow();
        assertThat(comparison.figures()).isEqualTo(Comparisons.sideBySide(expected));
        assertThat(comparison.differences()).isEqualTo(Comparisons.differences(expected));
        assertThat(comparison.peaks().lines()).hasSize(2);
        scenarios.remove();
        assertThat(model.comparisonProperty().get()).isEmpty();
    }

    private Answer answer(String id) {
        return foresight().fitting().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Foresight foresight() {
        return model.foresightProperty().get().orElseThrow();
    }

    private CapacityPlan planned() {
        return Objects.requireNonNull(plan.plannedProperty().get().plan());
    }
}
