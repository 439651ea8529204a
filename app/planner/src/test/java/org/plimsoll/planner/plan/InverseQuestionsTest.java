package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class InverseQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC = LogFixture.days("ec", 1_000_000).measured();
    private static final Measurement EXIM =
            LogFixture.log("exim").bytesPerMessage(700).day(250_000, true).measured();

    /** 300 MB raw a day at ratio 6: the live file and the compressor's output take 350 MB, each generation 50 MB. */
    @Test
    void asManyGenerationsFitAsTheDiskHasRoomFor() {
        assertThat(Planner.mostGenerations(plan(List.of(EC), 0, 350_000_000L + 12 * 50_000_000L)))
                .hasValue(12);
        assertThat(Planner.mostGenerations(plan(List.of(EC), 0, 350_000_000L + 12 * 50_000_000L - 1)))
                .hasValue(11);
        assertThat(Planner.mostGenerations(plan(List.of(EC), 0, 350_000_000L))).hasValue(0);
        assertThat(Planner.mostGenerations(plan(List.of(EC), 0, 349_999_999L))).isEmpty();
        assertThat(Planner.mostGenerations(plan(List.of(EC), 0, 1_000_000_000_000_000L)))
                .hasValue(RetentionPolicy.MOST_GENERATIONS);
    }

    @Test
    void oneGenerationMoreThanFitsFillsTheDisk() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            long disk = 400_000_000L + random.nextInt(1_500_000_000);
            CapacityPlan plan = plan(List.of(EC, EXIM), random.nextDouble() * 0.5, disk);
            int keep = Planner.mostGenerations(plan).orElse(-1);

            assertThat(full(plan, keep + 1)).isTrue();
            if (keep >= 0) {
                assertThat(full(plan, keep)).isFalse();
            }
        }
    }

    @Test
    void theMessagesThatFitFillTheDiskToTheBrim() {
        CapacityPlan plan = plan(List.of(EC), 0.2, 2_000_000_000L);
        double fitting = Planner.messagesPerDayThatFit(plan).orElseThrow();

        Scenario brim = new Scenario(TODAY, 400, fitting, 0.2, plan.scenario().policy(), 6.0, 2_000_000_000L, 0);
        assertThat(Planner.plan(List.of(EC), List.of(), brim).highestPeakBytes())
                .isCloseTo(2e9, within(1e-3));
    }

    @Test
    void theMessagesThatFitAreThoseOfAllFormatsInProportion() {
        CapacityPlan plan = plan(List.of(EC, EXIM), 0, 1_000_000_000L);

        // 300 MB and 175 MB raw a day; peaks with seven generations are L + 8 L / 6.
        double peak = 475e6 * (1 + 8 / 6.0);
        assertThat(Planner.messagesPerDayThatFit(plan).orElseThrow()).isCloseTo(1_250_000 * 1e9 / peak, within(1e-3));
    }

    @Test
    void withoutADiskOrALogThereIsNoAnswer() {
        for (CapacityPlan plan : List.of(plan(List.of(EC), 0, null), plan(List.of(), 0, 1_000_000_000L))) {
            assertThat(Planner.mostGenerations(plan)).isEmpty();
            assertThat(Planner.messagesPerDayThatFit(plan)).isEmpty();
        }
    }

    private static boolean full(CapacityPlan plan, int keep) {
        Scenario scenario = plan.scenario().with(plan.scenario().policy().keeping(keep));
        return Planner.plan(List.of(EC, EXIM), List.of(), scenario).firstFullDay() != null;
    }

    private static CapacityPlan plan(List<Measurement> measurements, double growth, @Nullable Long diskBytes) {
        RetentionPolicy policy = new RetentionPolicy(7, Duration.ofDays(1), Codec.GZIP, false);
        return Planner.plan(measurements, List.of(), new Scenario(TODAY, 400, null, growth, policy, 6.0, diskBytes, 0));
    }
}
