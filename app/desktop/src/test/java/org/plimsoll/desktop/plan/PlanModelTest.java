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
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;
import org.plimsoll.report.model.Figures.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class PlanModelTest {
    private static final Scenario START = Scenario.starting(Studies.TODAY);

    private final Scenarios scenarios = new Scenarios(START);
    private final PlanModel model = new PlanModel(
            new Plans(new FakeEngine()),
            new Background(Runnable::run, Runnable::run),
            new NoticeModel(),
            scenarios,
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
    @EnumSource(FurtherInput.class)
    void everyFurtherInputReadsWhatItPrints(FurtherInput input) {
        Settings told = Settings.NONE
                .with(Setting.KEEP, new Written("keep", "14"))
                .with(Setting.MAX_AGE, new Written("age", "30d"))
                .with(Setting.ROTATE, new Written("rotate", "monthly"))
                .with(Setting.ROTATE_SIZE, new Written("size", "465GiB"))
                .with(Setting.MAX_SIZE, new Written("size", "500GiB"))
                .with(Setting.ROTATE_CHECK, new Written("check", "1h"))
                .with(Setting.COMPRESS, new Written("compress", "gzip:9"))
                .with(Setting.COPY_TRUNCATE, new Written("copy", "true"))
                .with(Setting.ARCHIVE, new Written("archive", "xz:90"))
                .with(Setting.COMPRESSION_RATIO, new Written("ratio", "5.77"))
                .with(Setting.DISK_SIZE, new Written("disk", "465GiB"))
                .with(Setting.BLOCK, new Written("block", "4KiB"))
                .with(Setting.INODES, new Written("inodes", "1000000"))
                .with(Setting.OTHER_USE, new Written("use", "1.5GB"))
                .with(Setting.OTHER_GROWTH, new Written("growth", "-1MB"))
                .with(Setting.MOUNTS, List.of(new Written("mount", "archive=2TB,block=4KiB,reserve=0%")))
                .with(Setting.NODES, new Written("nodes", "50%,30%,20%"))
                .with(Setting.LOSE_NODE, new Written("lose", "true"))
                .with(
                        Setting.STORMS,
                        List.of(new Written("storm", "outage:30%:1d"), new Written("storm", "worst-day:3")))
                .with(Setting.FUTURES, new Written("futures", "500"))
                .with(Setting.SEED, new Written("seed", "7"))
                .with(Setting.RISK, new Written("risk", "5%"));
        Scenario scenario = told.scenario(Studies.TODAY, List.of());
        assertThat(input.print(scenario).isEmpty()).isEqualTo(input == FurtherInput.MIN_SIZE);
        assertThat(input.apply(scenario, input.print(scenario))).isEqualTo(scenario);
        assertThat(input.apply(START, input.print(START))).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource({
        "ROTATE_SIZE, 1GB",
        "MIN_SIZE, 10MB",
        "MAX_SIZE, 2GB",
        "ROTATE_CHECK, 1h",
        "MAX_AGE, 30d",
        "LEVEL, 1",
        "COPY_TRUNCATE, true",
        "OLDEST_FIRST, true",
        "ARCHIVE, xz:90",
        "COMPRESSION_RATIO, 5.77",
        "OTHER_USE, 10GB",
        "OTHER_GROWTH, 1MB",
        "BLOCK, 4KiB",
        "INODES, 1M",
        "MOUNTS, archive=2TB",
        "NODES, 3",
        "STORMS, outage:30%:1d; bounces:2M:6h; debug:10:2d; worst-day:3; worst-hour:6h",
        "RISK, 5%",
        "FUTURES, 100",
        "SEED, 7",
        "TODAY, 2026-04-01",
    })
    void everyFurtherInputChangesThePlanAndIsTakenBackByNothing(FurtherInput input, String typed) {
        String before = model.textProperty(input).get();
        model.textProperty(input).set(typed);
        assertThat(model.errorProperty(input).get()).isEmpty();
        assertThat(plan().scenario()).isNotEqualTo(START);
        model.undo();
        assertThat(plan().scenario()).isEqualTo(START);
        assertThat(model.textProperty(input).get()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ROTATE_SIZE, 5 parsecs",
        "MAX_AGE, old",
        "LEVEL, 12",
        "ARCHIVE, xz",
        "NODES, '50%,20%'",
        "LOSE_NODE, true",
        "STORMS, hail:1:1d",
        "RISK, 100%",
        "FUTURES, 0",
        "MOUNTS, sendmail=2TB",
        "TODAY, tomorrow",
    })
    void nonsenseInAFurtherInputIsToldInPlace(FurtherInput input, String nonsense) {
        model.textProperty(input).set(nonsense);
        assertThat(model.errorProperty(input).get()).contains("expected");
        assertThat(plan().scenario()).isEqualTo(START);
        model.undo();
        assertThat(model.errorProperty(input).get()).isEmpty();
        assertThat(model.textProperty(input).get()).isEqualTo(input.print(START));
    }

    @Test
    void aPreciseSizeStaysPreciseThoughItIsShownRounded() {
        Scenario precise = START.with(org.plimsoll.planner.plan.Disk.of(499_289_948_160L, 0.05));
        scenarios.replaceAll(List.of(new Scenarios.Named("opened", precise)), 0);
        assertThat(model.textProperty(PlanInput.DISK).get()).isEqualTo("499.3 GB");
        type(PlanInput.KEEP, "8");
        assertThat(model.scenarioProperty().get().diskBytes()).isEqualTo(499_289_948_160L);
    }

    @Test
    void typingIsUndoneFieldByFieldAndDoneAgain() {
        type(PlanInput.KEEP, "1");
        type(PlanInput.KEEP, "14");
        type(PlanInput.DISK, "5");
        type(PlanInput.DISK, "500GB");
        model.undo();
        assertThat(model.textProperty(PlanInput.DISK).get()).isEmpty();
        assertThat(plan().scenario().policy().keep()).isEqualTo(14);
        model.undo();
        assertThat(model.textProperty(PlanInput.KEEP).get()).isEqualTo("7");
        assertThat(model.editedProperty().get()).isFalse();
        model.redo();
        model.redo();
        assertThat(plan().scenario().diskBytes()).isEqualTo(500_000_000_000L);
    }

    @Test
    void anotherScenarioComesWithItsOwnTextsAndIsComparedWithItself() {
        type(PlanInput.KEEP, "14");
        scenarios.addCopy();
        assertThat(model.editedProperty().get()).isFalse();
        type(PlanInput.KEEP, "30");
        scenarios.choose(0);
        assertThat(model.textProperty(PlanInput.KEEP).get()).isEqualTo("14");
        assertThat(plan().scenario().policy().keep()).isEqualTo(14);
        assertThat(model.editedProperty().get()).isFalse();
    }

    @Test
    void anotherCodecBeginsAtItsUsualLevel() {
        model.codecProperty().set(Codec.GZIP);
        model.textProperty(FurtherInput.LEVEL).set("9");
        assertThat(plan().scenario().policy().level()).isEqualTo(9);
        model.codecProperty().set(Codec.ZSTD);
        assertThat(model.textProperty(FurtherInput.LEVEL).get()).isEqualTo(Integer.toString(Codec.ZSTD.defaultLevel()));
        model.undo();
        assertThat(plan().scenario().policy().level()).isEqualTo(9);
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
