package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC =
            LogFixture.days("ec", 900_000, 1_000_000, 1_100_000).measured();
    private static final Measurement EXIM =
            LogFixture.log("exim").bytesPerMessage(700).day(500_000, true).measured();
    private static final List<MeasuredCompression> MEASURED = List.of(
            new MeasuredCompression("exim", Codec.BZIP2, 16_000_000, 2_000_000),
            new MeasuredCompression("ec", Codec.GZIP, 16_000_000, 4_000_000),
            new MeasuredCompression("ec", Codec.BZIP2, 12_000_000, 2_000_000));

    @Test
    void measuredVolumeCostAndRatioMakeThePlan() {
        CapacityPlan plan = Planner.plan(List.of(EC), MEASURED, scenario(365, 0, null));

        assertThat(plan.logs())
                .containsExactly(new LogPlan(
                        "ec",
                        1e6,
                        "mean of 3 complete days, 95 % interval 751,586 to 1,248,414",
                        300,
                        300e6,
                        6,
                        "measured with bzip2 on 12 MB"));
        assertThat(plan.days()).hasSize(365);
        assertThat(plan.days().get(0)).isEqualTo(new DiskDay(TODAY, 1e6, 300e6, 350e6, 650e6, 700e6));
        assertThat(plan.highestPeakBytes()).isEqualTo(700e6);
        assertThat(plan.neededBytes()).isCloseTo(700e6 / 0.95, within(1e-6));
        assertThat(plan.firstFullDay()).isNull();
    }

    @Test
    void whatALogStoresIsWhatLiesOnTheDiskBeforeARotation() {
        CapacityPlan plan = Planner.plan(List.of(EC), MEASURED, scenario(365, 0, null));
        LogPlan log = plan.logs().get(0);

        assertThat(log.storedBytes(plan.scenario().policy()))
                .hasValueCloseTo(plan.days().get(0).beforeRotationBytes(), within(1e-3));
        assertThat(log.storedBytes(new RetentionPolicy(3, Duration.ofHours(12), Codec.GZIP, true)))
                .hasValueCloseTo(150e6 * (2 + 2 / 6.0), within(1e-3));
        assertThat(log.storedBytes(RetentionPolicy.UNROTATED)).isEmpty();
    }

    @Test
    void theFirstFullDayIsTheFirstWhosePeakDoesNotFit() {
        CapacityPlan plan = Planner.plan(List.of(EC), MEASURED, scenario(3660, 0.1, 1_000_000_000L));

        LocalDate full = plan.firstFullDay();
        assertThat(full).isNotNull();
        for (DiskDay day : plan.days()) {
            assertThat(day.peakBytes() > 950e6).isEqualTo(!day.date().isBefore(full));
        }
        // 700 MB today grow by 10 % a year to 950 MB in ln(950 / 700) / ln(1.1) years; a peak holds some older files.
        long daysLeft = TODAY.until(full, ChronoUnit.DAYS);
        assertThat((double) daysLeft).isCloseTo(Math.log(950.0 / 700) / Math.log(1.1) * 365, within(8.0));
    }

    @Test
    void aDiskThatIsFilledToTheLastByteIsNotFull() {
        assertThat(planOn(700_000_000L, 0).firstFullDay()).isNull();
        assertThat(planOn(699_999_999L, 0).firstFullDay()).isEqualTo(TODAY);
    }

    @Test
    void aDiskOfTheNeededSizeIsNotFull() {
        CapacityPlan plan = Planner.plan(List.of(EC, EXIM), MEASURED, scenario(1000, 0.3, null));

        long needed = (long) Math.ceil(plan.neededBytes()) + 1;
        assertThat(Planner.plan(List.of(EC, EXIM), MEASURED, scenario(1000, 0.3, needed))
                        .firstFullDay())
                .isNull();
        assertThat(Planner.plan(List.of(EC, EXIM), MEASURED, scenario(1000, 0.3, needed - 10))
                        .firstFullDay())
                .isNotNull();
    }

    @Test
    void formatsAreAddedDayByDay() {
        Scenario scenario = scenario(100, 0.5, null);
        List<DiskDay> ec = Planner.plan(List.of(EC), MEASURED, scenario).days();
        List<DiskDay> exim = Planner.plan(List.of(EXIM), MEASURED, scenario).days();
        List<DiskDay> both = Planner.plan(List.of(EC, EXIM), MEASURED, scenario).days();

        for (int day = 0; day < 100; day++) {
            assertThat(both.get(day).messages())
                    .isEqualTo(ec.get(day).messages() + exim.get(day).messages());
            assertThat(both.get(day).peakBytes())
                    .isEqualTo(ec.get(day).peakBytes() + exim.get(day).peakBytes());
        }
    }

    @Test
    void theOrderOfTheFormatsDoesNotMatter() {
        Scenario scenario = scenario(100, 0.5, null);

        assertThat(Planner.plan(List.of(EXIM, EC), MEASURED, scenario).days())
                .isEqualTo(Planner.plan(List.of(EC, EXIM), MEASURED, scenario).days());
    }

    @Test
    void aVolumeThatIsGivenCountsForEveryFormat() {
        Scenario scenario = new Scenario(TODAY, 1, 2e6, 0, RetentionPolicy.EC_ROTATE, null, null, 0);

        CapacityPlan plan = Planner.plan(List.of(EC, EXIM), MEASURED, scenario);

        assertThat(plan.logs()).extracting(LogPlan::messagesPerDay).containsExactly(2e6, 2e6);
        assertThat(plan.logs()).extracting(LogPlan::messagesPerDayOrigin).containsExactly("given", "given");
        assertThat(plan.logs()).extracting(LogPlan::bytesPerDay).containsExactly(600e6, 1400e6);
        assertThat(plan.days().get(0).messages()).isEqualTo(4e6);
    }

    @Test
    void aRatioThatIsGivenBeatsTheMeasuredOne() {
        Scenario scenario = new Scenario(TODAY, 1, null, 0, RetentionPolicy.EC_ROTATE, 5.0, null, 0);

        LogPlan log = Planner.plan(List.of(EC), MEASURED, scenario).logs().get(0);

        assertThat(log.compressionRatio()).isEqualTo(5);
        assertThat(log.compressionRatioOrigin()).isEqualTo("given");
    }

    @Test
    void aRatioThatNobodyKnowsIsOne() {
        LogPlan log = Planner.plan(List.of(EC), List.of(), scenario(1, 0, null))
                .logs()
                .get(0);

        assertThat(log.compressionRatio()).isEqualTo(1);
        assertThat(log.compressionRatioOrigin()).isEqualTo("not measured with bzip2, taken as 1");
    }

    @Test
    void withoutCompressionNoRatioIsUsed() {
        RetentionPolicy plain = new RetentionPolicy(7, Duration.ofDays(1), Codec.NONE, false);
        Scenario scenario = new Scenario(TODAY, 1, null, 0, plain, 5.0, null, 0);

        CapacityPlan plan = Planner.plan(List.of(EC), MEASURED, scenario);

        assertThat(plan.logs().get(0).compressionRatio()).isEqualTo(1);
        assertThat(plan.highestPeakBytes()).isEqualTo(2400e6);
    }

    @Test
    void aLogWithoutMessagesIsLeftOut() {
        Measurement empty = LogFixture.log("exim").measured();

        CapacityPlan plan = Planner.plan(List.of(EC, empty), MEASURED, scenario(10, 0, null));

        assertThat(plan.logs()).extracting(LogPlan::format).containsExactly("ec");
        assertThat(plan.highestPeakBytes()).isEqualTo(700e6);
    }

    @Test
    void nothingToPlanWithGivesAPlanWithoutLogs() {
        CapacityPlan plan = Planner.plan(List.of(), List.of(), scenario(10, 0, 1L));

        assertThat(plan.logs()).isEmpty();
        assertThat(plan.days())
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.peakBytes()).isZero());
        assertThat(plan.neededBytes()).isZero();
        assertThat(plan.firstFullDay()).isNull();
        assertThat(plan.findings())
                .containsExactly(new Finding(
                        Finding.Severity.WARNING, "Nothing was measured, so there is nothing to plan with."));
    }

    private static CapacityPlan planOn(long diskBytes, double reserve) {
        Scenario scenario = new Scenario(TODAY, 30, null, 0, RetentionPolicy.EC_ROTATE, null, diskBytes, reserve);
        return Planner.plan(List.of(EC), MEASURED, scenario);
    }

    private static Scenario scenario(int horizonDays, double growth, @Nullable Long diskBytes) {
        return new Scenario(TODAY, horizonDays, null, growth, RetentionPolicy.EC_ROTATE, null, diskBytes, 0.05);
    }
}
