package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;

import static java.util.Objects.requireNonNull;
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
    void moreMessagesNeverNeedLessDisk(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random).withMaxAgeDays(random.nextBoolean() ? null : random.nextInt(9));
        double growth = growth(random);
        double messages = 1 + random.nextInt(1_000_000);
        double more = messages * (1 + random.nextDouble());

        double[] needs = new double[2];
        for (int i = 0; i < 2; i++) {
            LogPlan log = new LogPlan(
                    "ec", i == 0 ? messages : more, "", 300, 0, 5, "", 9, 1, random.nextBoolean() ? 0 : 24_480);
            Scenario scenario = new Scenario(TODAY, 60, null, growth, policy, null, null, 0)
                    .with(new Disk(null, 0.05, 4096, null, 1_000_000, 100));
            needs[i] = Planner.neededBytes(Planner.diskDays(List.of(log), scenario), scenario.disk());
            random = new Random(repetition.getCurrentRepetition());
        }

        assertThat(needs[1]).isGreaterThanOrEqualTo(needs[0] * (1 - ROUNDING));
    }

    @RepeatedTest(12)
    void aLargerDiskNeverFillsEarlier(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long[] messages = new long[21];
        for (int day = 0; day < messages.length; day++) {
            messages[day] = 900_000 + day * 10_000L + random.nextInt(200_000);
        }
        Measurement log = LogFixture.days("ec", messages).measured();
        Scenario scenario = Scenario.starting(TODAY)
                .withHorizonDays(200)
                .with(policy(random))
                .withCompressionRatio(5.0)
                .with(new Chance(100, repetition.getCurrentRepetition(), 0.1));
        double needed = requireNonNull(Planner.plan(List.of(log), List.of(), scenario, Outlook.LEARNT)
                        .prospect())
                .need()
                .p50();
        long disk = (long) (needed * (0.7 + random.nextDouble() * 0.6));
        Disk small = new Disk(disk, 0.05, 0, null, 0, 1_000_000);
        Disk large = new Disk(disk + 1 + (long) (random.nextDouble() * disk * 0.3), 0.05, 0, null, 0, 1_000_000);

        CapacityPlan first = Planner.plan(List.of(log), List.of(), scenario.with(small), Outlook.LEARNT);
        CapacityPlan later = Planner.plan(List.of(log), List.of(), scenario.with(large), Outlook.LEARNT);

        assertThat(orNever(later.firstFullDay())).isAfterOrEqualTo(orNever(first.firstFullDay()));
        Prospect.Full before = requireNonNull(requireNonNull(first.prospect()).full());
        Prospect.Full after = requireNonNull(requireNonNull(later.prospect()).full());
        assertThat(after.probability()).isLessThanOrEqualTo(before.probability());
        assertThat(orNever(after.p10())).isAfterOrEqualTo(orNever(before.p10()));
        assertThat(orNever(after.p50())).isAfterOrEqualTo(orNever(before.p50()));
        assertThat(orNever(after.p90())).isAfterOrEqualTo(orNever(before.p90()));
    }

    private static LocalDate orNever(@Nullable LocalDate date) {
        return date == null ? LocalDate.MAX : date;
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
