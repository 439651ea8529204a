package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long DAY = 86_400;
    private static final RetentionPolicy THREE = new RetentionPolicy(3, Duration.ofDays(1), Codec.NONE, false);

    @Test
    void aPeriodTurnsAtItsMultiplesLongBeforeThePlanBegins() {
        assertThat(turns(THREE, 2, 1)).containsExactly(-5 * DAY, -4 * DAY, -3 * DAY, -2 * DAY, -DAY, 0, DAY);
    }

    @Test
    void yearsTurnOnNewYearsDay() {
        RetentionPolicy yearly = THREE.keeping(1).with(Trigger.ON_TIME.by(Trigger.Calendar.YEARLY));

        long[] turns = turns(yearly, 800, 1);

        assertThat(Arrays.stream(turns).mapToObj(second -> TODAY.plusDays(second / DAY)))
                .contains(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .allMatch(date -> date.getDayOfYear() == 1)
                .endsWith(LocalDate.of(2029, 1, 1));
    }

    @RepeatedTest(50)
    void aSizeTurnsAtTheFirstLookThatFindsIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long size = 1L + random.nextInt(1_000_000_000);
        Duration check = Duration.ofHours(1 + random.nextInt(48));
        RetentionPolicy policy = THREE.with(new Trigger(Trigger.Calendar.NONE, size, null, null, check));
        Flow flow = flow(60, random.nextDouble() * 5 - 0.5);

        long[] turns = Turns.of(policy, TODAY, 60, flow);

        for (int i = 1; i < turns.length; i++) {
            assertThat(flow.between(turns[i - 1], turns[i])).isGreaterThanOrEqualTo((double) size);
            long lookBefore = turns[i] - check.toSeconds();
            assertThat(lookBefore == turns[i - 1] || flow.between(turns[i - 1], lookBefore) < size)
                    .isTrue();
        }
    }

    @Test
    void aLeastSizePutsADueRotationOffAndAGreatestBringsItForward() {
        // 100 MB a day. Weekly, but not below 1,000 MB: due after 7 days, done when 10 days have come together.
        RetentionPolicy weekly = THREE.keeping(0).compressing(Codec.NONE, 0, false);
        RetentionPolicy least = new RetentionPolicy(0, Duration.ofDays(7), Codec.NONE, false)
                .with(new Trigger(Trigger.Calendar.NONE, null, 1_000_000_000L, null, Duration.ofDays(1)));
        assertThat(gaps(turns(least, 100, 1))).containsOnly(10L);

        RetentionPolicy greatest =
                least.with(new Trigger(Trigger.Calendar.NONE, null, null, 250_000_000L, Duration.ofDays(1)));
        assertThat(gaps(turns(greatest, 100, 1))).contains(3L).allMatch(days -> days <= 3);
        assertThat(gaps(turns(weekly, 100, 1))).containsOnly(1L);
    }

    private static Long[] gaps(long[] turns) {
        Long[] gaps = new Long[turns.length - 1];
        for (int i = 1; i < turns.length; i++) {
            gaps[i - 1] = (turns[i] - turns[i - 1]) / DAY;
        }
        return gaps;
    }

    private static long[] turns(RetentionPolicy policy, int horizon, double factor) {
        return Turns.of(policy, TODAY, horizon, flow(horizon, factor - 1));
    }

    private static Flow flow(int horizon, double growth) {
        return Flow.ofMean(new GrowthForecaster(1_000_000, growth).forecast(TODAY, 366, horizon), 100, 0);
    }
}
