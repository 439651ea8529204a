package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for every way of rotating. */
class RetentionPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Codec> CODECS = List.of(Codec.values());
    private static final double ROUNDING = 1 + 1e-9;

    @RepeatedTest(100)
    void moreRetentionNeverNeedsLessDisk(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = random.nextDouble() - 0.3;

        // From none to one a copy is made at all where the file is cut, so the row begins at one.
        double fewer = peak(policy.keeping(1 + policy.keep()), growth);
        double more = peak(policy.keeping(2 + policy.keep() + random.nextInt(5)), growth);
        assertThat(more * ROUNDING).isGreaterThanOrEqualTo(fewer);

        int days = random.nextInt(6);
        double younger = peak(policy.withMaxAgeDays(days), growth);
        double older = peak(policy.withMaxAgeDays(days + 1 + random.nextInt(6)), growth);
        assertThat(older * ROUNDING).isGreaterThanOrEqualTo(younger);
        assertThat(peak(policy.withMaxAgeDays(null), growth) * ROUNDING).isGreaterThanOrEqualTo(older);
    }

    @RepeatedTest(100)
    void anArchiveNeverNeedsLessThanRemoving(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        double growth = random.nextDouble() - 0.3;
        RetentionPolicy kept = policy.keeping(1 + policy.keep());
        int keep = random.nextInt(20);

        double archived = peak(kept.with(new Archive(keep, Codec.XZ)), growth);
        assertThat(archived * ROUNDING).isGreaterThanOrEqualTo(peak(kept, growth));
        assertThat(peak(kept.with(new Archive(keep + 5, Codec.XZ)), growth) * ROUNDING)
                .isGreaterThanOrEqualTo(archived);
    }

    @RepeatedTest(50)
    void blocksAndCopiesNeverNeedLess(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        Manner manner = policy.manner();

        double exact = peak(policy, 0.1);
        assertThat(peak(policy, 0.1, 4096)).isGreaterThanOrEqualTo(exact);
        assertThat(peak(policy, 0.1, 4096)).isLessThanOrEqualTo(exact + 4096.0 * (policy.keep() + 3));
        if (policy.keep() > 0) {
            RetentionPolicy copied = policy.with(new Manner(true, manner.oldestFirst(), manner.datedNames()));
            RetentionPolicy renamed = policy.with(new Manner(false, manner.oldestFirst(), manner.datedNames()));
            assertThat(peak(copied, 0.1) * ROUNDING).isGreaterThanOrEqualTo(peak(renamed, 0.1));
        }
    }

    private static RetentionPolicy policy(Random random) {
        Codec codec = CODECS.get(random.nextInt(CODECS.size()));
        Duration period = Duration.ofHours(1 + random.nextInt(24 * 8));
        RetentionPolicy policy = new RetentionPolicy(
                        random.nextInt(12), period, codec, codec != Codec.NONE && random.nextBoolean())
                .with(new Manner(random.nextBoolean(), false, random.nextBoolean()));
        if (random.nextInt(3) == 0) {
            long size = 1L + random.nextInt(900_000_000);
            policy = policy.with(new Trigger(Trigger.Calendar.NONE, size, null, null, Duration.ofHours(6)));
        }
        return policy;
    }

    private static double peak(RetentionPolicy policy, double growth) {
        return peak(policy, growth, 0);
    }

    private static double peak(RetentionPolicy policy, double growth, long blockBytes) {
        Scenario scenario = new Scenario(TODAY, 60, null, growth, policy, null, null, 0)
                .with(new Disk(null, 0, blockBytes, null, 0, 0));
        LogPlan log = new LogPlan("ec", 1e6, "", 300, 300e6, policy.codec() == Codec.NONE ? 1 : 5, "", 8, 1, 0);
        return DiskDay.highestPeakBytes(Planner.diskDays(List.of(log), scenario));
    }
}
