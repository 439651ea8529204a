package org.plimsoll.desktop.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plimsoll.desktop.FakeEngine;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.model.Figures.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class PlanModelTest {
    private static final Scenario START = Scenario.starting(Studies.TODAY);

    private final PlanModel model = new PlanModel(
            new FakeEngine(),
            new Background(Runnable::run, Runnable::run),
            new NoticeModel(),
            START,
            SamplesModel.NOTHING);

    @BeforeEach
    void measure() {
        model.measuredProperty().set(Studies.measured());
    }

    @Test
    void theFormBeginsWithTheScenarioItWasGiven() {
        assertThat(model.scenarioProperty().get()).isEqualTo(START);
        assertThat(model.editedProperty().get()).isFalse();
        assertThat(plan().scenario()).isEqualTo(START);
    }

    @ParameterizedTest
    @EnumSource(PlanInput.class)
    void everyInputReadsWhatItPrints(PlanInput input) {
        Scenario scenario = new Scenario(
                Studies.TODAY,
                90,
                250_000.0,
                0.12,
                new org.plimsoll.planner.plan.RetentionPolicy(14, Duration.ofHours(12), Codec.GZIP, true),
                null,
                500_000_000_000L,
                0.1);
        assertThat(input.apply(scenario, input.print(scenario))).isEqualTo(scenario);
        assertThat(input.apply(START, input.print(START))).isEqualTo(START);
    }

    @Test
    void everyChangePlansAtOnce() {
        type(PlanInput.KEEP, "14");
        assertThat(plan().scenario().policy().keep()).isEqualTo(14);
        type(PlanInput.ROTATE, "7d");
        assertThat(plan().scenario().policy().period()).isEqualTo(Duration.ofDays(7));
        type(PlanInput.MESSAGES, "5M");
        assertThat(plan().scenario().messagesPerDay()).isEqualTo(5_000_000.0);
        type(PlanInput.GROWTH, "12%");
        assertThat(plan().scenario().growthPerYear()).isEqualTo(0.12);
        type(PlanInput.HORIZON, "90d");
        assertThat(plan().scenario().horizonDays()).isEqualTo(90);
        type(PlanInput.DISK, "500GB");
        assertThat(plan().scenario().diskBytes()).isEqualTo(500_000_000_000L);
        type(PlanInput.RESERVE, "10%");
        assertThat(plan().scenario().reserve()).isEqualTo(0.1);
        model.codecProperty().set(Codec.GZIP);
        model.delayCompressionProperty().set(true);
        assertThat(plan().scenario().policy().codec()).isEqualTo(Codec.GZIP);
        assertThat(plan().scenario().policy().delayCompression()).isTrue();
        assertThat(model.editedProperty().get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, seven",
        "KEEP, 10001",
        "KEEP, -1",
        "ROTATE, 5 parsecs",
        "ROTATE, 400d",
        "MESSAGES, many",
        "MESSAGES, 0",
        "GROWTH, -100%",
        "GROWTH, NaN",
        "HORIZON, 11y",
        "HORIZON, ''",
        "DISK, 12 parsecs",
        "DISK, 0",
        "RESERVE, 100%",
    })
    void nonsenseIsToldInPlaceAndNothingIsLost(PlanInput input, String nonsense) {
        type(PlanInput.DISK, "500GB");
        Scenario before = model.scenarioProperty().get();
        type(input, nonsense);
        assertThat(model.errorProperty(input).get()).contains("expected");
        assertThat(model.textProperty(input).get()).isEqualTo(nonsense);
        assertThat(model.scenarioProperty().get()).isEqualTo(before);
        assertThat(model.editedProperty().get()).isTrue();
        type(input, input.print(before));
        assertThat(model.errorProperty(input).get()).isEmpty();
    }

    @Test
    void soundInputsCountWhileAnotherMakesNoSense() {
        type(PlanInput.DISK, "12 parsecs");
        type(PlanInput.KEEP, "30");
        assertThat(plan().scenario().policy().keep()).isEqualTo(30);
        assertThat(model.errorProperty(PlanInput.DISK).get()).isNotEmpty();
    }

    @Test
    void delayedCompressionMeansNothingWithoutACodecAndComesBackWithOne() {
        model.delayCompressionProperty().set(true);
        model.codecProperty().set(Codec.NONE);
        assertThat(plan().scenario().policy().delayCompression()).isFalse();
        model.codecProperty().set(Codec.GZIP);
        assertThat(plan().scenario().policy().delayCompression()).isTrue();
    }

    @Test
    void resetTakesEveryInputBack() {
        type(PlanInput.KEEP, "seven");
        type(PlanInput.DISK, "500GB");
        model.codecProperty().set(Codec.NONE);
        model.reset();
        assertThat(model.scenarioProperty().get()).isEqualTo(START);
        assertThat(model.textProperty(PlanInput.KEEP).get()).isEqualTo("7");
        assertThat(model.errorProperty(PlanInput.KEEP).get()).isEmpty();
        assertThat(model.editedProperty().get()).isFalse();
    }

    @Test
    void effectsTellHowFarAFigureMovedAndWhetherThatIsForTheBetter() {
        double before = plan().neededBytes();
        assertThat(model.effectsProperty().get()).extracting(Effect::change).containsOnly("");
        type(PlanInput.KEEP, "0");
        Effect needed = model.effectsProperty().get().get(0);
        assertThat(plan().neededBytes()).isLessThan(before);
        assertThat(needed.change()).startsWith("\u2212");
        assertThat(needed.tone()).isEqualTo(Tone.GOOD);
        type(PlanInput.KEEP, "30");
        assertThat(model.effectsProperty().get().get(0).change()).startsWith("+");
        assertThat(model.effectsProperty().get().get(0).tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void effectsTellByHowManyDaysTheDiskIsFullLater() {
        type(PlanInput.DISK, "400MB");
        type(PlanInput.GROWTH, "40%");
        LocalDate before = plan().firstFullDay();
        assertThat(before).isNotNull();
        model.compareFromHere();
        assertThat(model.editedProperty().get()).isFalse();
        type(PlanInput.DISK, "410MB");
        assertThat(plan().firstFullDay()).isAfter(before);
        Effect full = model.effectsProperty().get().get(2);
        assertThat(full.change()).matches("\\+\\d+ days");
        assertThat(full.tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void aDiskThatFitsNowIsToldSo() {
        type(PlanInput.DISK, "100MB");
        model.compareFromHere();
        type(PlanInput.DISK, "10GB");
        assertThat(model.effectsProperty().get()).extracting(Effect::change).contains("fits now");
    }

    @Test
    void withoutMeasurementsThereIsNoPlan() {
        model.measuredProperty().set(SamplesModel.NOTHING);
        type(PlanInput.KEEP, "3");
        assertThat(model.plannedProperty().get()).isEqualTo(SamplesModel.NOTHING);
        assertThat(model.effectsProperty().get()).isEqualTo(List.of());
    }

    private void type(PlanInput input, String text) {
        model.textProperty(input).set(text);
    }

    private CapacityPlan plan() {
        CapacityPlan plan = model.plannedProperty().get().plan();
        assertThat(plan).isNotNull();
        return java.util.Objects.requireNonNull(plan);
    }
}
