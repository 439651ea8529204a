package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must hold whatever the numbers are. */
class PlannerPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Codec> CODECS = List.of(Codec.values());
    private static final double ROUNDING = 1e-9;

    @RepeatedTest(60)
    void moreRetentionNeverNeedsLessDisk(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = growth(random);

        List<DiskDay> fewer = days(policy, growth, 1e6, 5);
        List<DiskDay> more = days(policy.keeping(policy.keep() + 1 + random.nextInt(5)), growth, 1e6, 5);

        for (int day = 0; day < fewer.size(); day++) {
            assertThat(more.get(day).peakBytes())
                    .isGreaterThanOrEqualTo(fewer.get(day).peakBytes() * (1 - ROUNDING));
            assertThat(more.get(day).afterRotationBytes())
                    .isGreaterThanOrEqualTo(fewer.get(day).afterRotationBytes() * (1 - ROUNDING));
        }
    }

    @RepeatedTest(60)
    void aBetterRatioNeverNeedsMoreDisk(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = growth(random);
        double ratio = 1 + random.nextDouble() * 5;

        List<DiskDay> worse = days(policy, growth, 1e6, ratio);
        List<DiskDay> better = days(policy, growth, 1e6, ratio + random.nextDouble());

        for (int day = 0; day < worse.size(); day++) {
            assertThat(better.get(day).peakBytes())
                    .isLessThanOrEqualTo(worse.get(day).peakBytes() * (1 + ROUNDING));
        }
    }

    @RepeatedTest(60)
    void fasterGrowthNeverNeedsLessDiskOnceThePastIsBehind(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = new RetentionPolicy(3, Duration.ofDays(1), Codec.GZIP, random.nextBoolean());
        double growth = growth(random);

        List<DiskDay> slower = days(policy, growth, 1e6, 5);
        List<DiskDay> faster = days(policy, growth + 0.1, 1e6, 5);

        for (int day = 10; day < slower.size(); day++) {
            assertThat(faster.get(day).peakBytes())
                    .isGreaterThan(slower.get(day).peakBytes());
        }
    }

    @RepeatedTest(60)
    void everythingIsInProportionToTheMessages(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = growth(random);

        List<DiskDay> once = days(policy, growth, 1e6, 5);
        List<DiskDay> thrice = days(policy, growth, 3e6, 5);

        for (int day = 0; day < once.size(); day++) {
            double peak = once.get(day).peakBytes();
            assertThat(thrice.get(day).peakBytes()).isCloseTo(peak * 3, within(peak * ROUNDING));
            assertThat(thrice.get(day).messages())
                    .isCloseTo(
                            once.get(day).messages() * 3, within(once.get(day).messages() * ROUNDING));
        }
    }

    @RepeatedTest(60)
    void theThreeFiguresOfADayAreInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());

        for (DiskDay day : days(policy(random), growth(random), 1e6, 1 + random.nextDouble() * 9)) {
            assertThat(day.afterRotationBytes()).isNotNegative().isLessThanOrEqualTo(day.beforeRotationBytes());
            assertThat(day.beforeRotationBytes()).isPositive().isLessThanOrEqualTo(day.peakBytes());
        }
    }

    @RepeatedTest(30)
    void aLongerHorizonChangesNoDayBeforeIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = growth(random);

        List<DiskDay> days = days(policy, growth, 1e6, 5);

        Scenario shorter = new Scenario(TODAY, 17, null, growth, policy, null, null, 0);
        assertThat(Planner.diskDays(List.of(log(1e6, 5)), shorter)).isEqualTo(days.subList(0, 17));
    }

    private static RetentionPolicy policy(Random random) {
        Codec codec = CODECS.get(random.nextInt(CODECS.size()));
        Duration period = Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 24 : 24 * 40));
        return new RetentionPolicy(random.nextInt(20), period, codec, codec != Codec.NONE && random.nextBoolean());
    }

    private static double growth(Random random) {
        return random.nextDouble() * 2 - 0.5;
    }

    private static List<DiskDay> days(RetentionPolicy policy, double growth, double messages, double ratio) {
        Scenario scenario = new Scenario(TODAY, 60, null, growth, policy, null, null, 0);
        return Planner.diskDays(List.of(log(messages, ratio)), scenario);
    }

    private static LogPlan log(double messages, double ratio) {
        return new LogPlan("ec", messages, "", 300, messages * 300, ratio, "");
    }
}
