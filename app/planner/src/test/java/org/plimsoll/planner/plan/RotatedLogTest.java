package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Constant volume: every figure can be worked out by hand. */
class RotatedLogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Duration DAY = Duration.ofDays(1);
    /** A day's log: 300 bytes for each of a million messages. */
    private static final double MB_300 = 300e6;

    /** A real logrotate was watched with 98.3 MB a day; figures are in units of one day's log. */
    @ParameterizedTest
    @CsvSource({
        "GZIP, 5.74, false, false, 0.52, 1.52, 1.70",
        "GZIP, 5.74, true, false, 1.35, 2.35, 2.52",
        "GZIP, 5.74, false, true, 0.52, 1.52, 2.52",
        "GZIP, 5.74, true, true, 1.35, 2.35, 2.52",
        "BZIP2, 7.4, false, false, 0.40, 1.40, 1.54",
    })
    void threeGenerationsNeedWhatARealRotationNeeded(
            Codec codec, double ratio, boolean delayed, boolean copied, double after, double before, double peak) {
        RetentionPolicy policy = new RetentionPolicy(3, DAY, codec, delayed).with(new Manner(copied, false, false));

        DiskDay day = days(policy, ratio, 1).get(0);

        assertThat(day.afterRotationBytes() / MB_300).isCloseTo(after, within(0.006));
        assertThat(day.beforeRotationBytes() / MB_300).isCloseTo(before, within(0.006));
        assertThat(day.peakBytes() / MB_300).isCloseTo(peak, within(0.006));
    }

    /** Seven at ratio 6: 7 x 50 MB, the live file's 300 MB, and 50 MB that the compressor writes. */
    @Test
    void ecRotateNeedsSevenPackedGenerationsAndTheLiveFile() {
        assertThat(days(RetentionPolicy.EC_ROTATE, 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 350e6, 650e6, 700e6));
    }

    @Test
    void withoutCompressionARotationOnlyRenames() {
        assertThat(days(new RetentionPolicy(7, DAY, Codec.NONE, false), 1, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 2100e6, 2400e6, 2400e6));
    }

    /** logrotate was watched at it: it compresses first and removes then, unless compression waits or a copy is cut. */
    @Test
    void withoutGenerationsTheFileIsCompressedBeforeItIsRemoved() {
        assertThat(days(new RetentionPolicy(0, DAY, Codec.GZIP, false), 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 0, 300e6, 350e6));
        assertThat(days(new RetentionPolicy(0, DAY, Codec.GZIP, true), 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 0, 300e6, 300e6));
        RetentionPolicy cut = new RetentionPolicy(0, DAY, Codec.GZIP, false).with(new Manner(true, false, false));
        assertThat(days(cut, 6, 1)).containsExactly(new DiskDay(TODAY, 1e6, 300e6, 0, 300e6, 300e6));
    }

    /** exicyclog removes the oldest first, so packing the second file takes no more than there was. */
    @Test
    void exicyclogNeverNeedsMoreThanJustBeforeItRuns() {
        assertThat(days(RetentionPolicy.EXICYCLOG, 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 750e6, 1050e6, 1050e6));
    }

    /** At three days the generations of today, of yesterday and of the two days before are no older than that. */
    @Test
    void aGreatestAgeOfThreeDaysKeepsFourDailyGenerations() {
        RetentionPolicy policy = new RetentionPolicy(50, DAY, Codec.GZIP, false).withMaxAgeDays(3);

        // What is too old goes first, so the peak is the level before, less one generation, and the output.
        assertThat(days(policy, 6, 1)).containsExactly(new DiskDay(TODAY, 1e6, 300e6, 200e6, 500e6, 500e6));
        assertThat(days(policy.with(new Manner(false, false, true)), 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 200e6, 500e6, 550e6));
    }

    @Test
    void whatNothingRemovesGrowsFromTheFirstDay() {
        assertThat(days(RetentionPolicy.UNROTATED, 1, 3))
                .extracting(DiskDay::peakBytes)
                .containsExactly(300e6, 600e6, 900e6);
        assertThat(days(RetentionPolicy.AGGREGATED, 1, 3))
                .extracting(DiskDay::peakBytes)
                .containsExactly(300e6, 600e6, 900e6);
    }

    /** Two days of line and 24 bytes a record, and the segment that is being read. */
    @Test
    void aQueueHoldsWhatItsSlowestReaderHasNotRead() {
        Scenario scenario = new Scenario(TODAY, 2, null, 0, RetentionPolicy.backlog(Duration.ofDays(2)), null, null, 0);
        LogPlan log = new LogPlan("ec", 1e6, "", 300, 300e6, 1, "", 1, 1 + 24 * 2 / 300.0, 0);

        double level = 2 * (300e6 + 24 * 2e6) + 4 * 1024 * 1024;
        assertThat(Planner.diskDays(List.of(log), scenario)).allSatisfy(day -> {
            assertThat(day.peakBytes()).isCloseTo(level, within(1e-3));
            assertThat(day.afterRotationBytes()).isCloseTo(level, within(1e-3));
        });
    }

    /** Two plain generations' worth in gzip, and five more in xz at ratio 10: 2 x 50 + 5 x 30 MB. */
    @Test
    void anArchivePacksAnewAndKeepsLonger() {
        RetentionPolicy policy = new RetentionPolicy(2, DAY, Codec.GZIP, false).with(new Archive(5, Codec.XZ));
        Scenario scenario = new Scenario(TODAY, 1, null, 0, policy, null, null, 0);
        LogPlan log = new LogPlan("ec", 1e6, "", 300, 300e6, 6, "", 10, 1, 0);

        // While it packs anew, the generation lies here and there, and the oldest is not gone.
        assertThat(Planner.diskDays(List.of(log), scenario))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 250e6, 550e6, 600e6));
    }

    @Test
    void everyFileFillsWholeBlocks() {
        Scenario scenario = new Scenario(
                        TODAY, 1, null, 0, new RetentionPolicy(3, DAY, Codec.GZIP, false), null, null, 0)
                .with(new Disk(null, 0, 4096, null, 0, 0));
        LogPlan log = new LogPlan("ec", 10, "", 100, 1000, 2, "");

        // A live file of 1,000 bytes and generations of 500: a block each.
        assertThat(Planner.diskDays(List.of(log), scenario))
                .containsExactly(new DiskDay(TODAY, 10, 1000, 3 * 4096, 4 * 4096, 5 * 4096));
    }

    @Test
    void aFileThatRotatesBySizeWaitsForIt() {
        Trigger trigger = new Trigger(Trigger.Calendar.NONE, 1_000_000_000L, null, null, DAY);
        RetentionPolicy policy = new RetentionPolicy(2, DAY, Codec.NONE, false).with(trigger);

        // 300 MB a day: the look after the fourth day finds 1,200 MB.
        List<DiskDay> days = days(policy, 1, 40);
        assertThat(days).extracting(DiskDay::peakBytes).containsOnly(3000e6, 3300e6, 3600e6);
        assertThat(days.stream().mapToDouble(DiskDay::afterRotationBytes).min()).hasValue(2400e6);
    }

    @Test
    void monthsRotateOnTheirFirstDay() {
        RetentionPolicy policy = new RetentionPolicy(1, Duration.ofDays(31), Codec.NONE, false)
                .with(Trigger.ON_TIME.by(Trigger.Calendar.MONTHLY));

        // October is kept until the first of December, when November takes its place.
        List<DiskDay> days = days(policy, 1, 9);
        assertThat(days.get(7).peakBytes()).isEqualTo((31 + 30) * MB_300);
        assertThat(days.get(8).date()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(days.get(8).afterRotationBytes()).isEqualTo(30 * MB_300);
    }

    @Test
    void oneDelayedGenerationIsNeverSeenPackedButIsPackedBeforeItGoes() {
        assertThat(days(new RetentionPolicy(1, DAY, Codec.GZIP, true), 6, 1))
                .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 300e6, 600e6, 650e6));
    }

    @Test
    void withoutGrowthEveryDayOfADailyRotationIsTheFirst() {
        List<DiskDay> days = days(RetentionPolicy.EC_ROTATE, 6, 3660);

        assertThat(days)
                .hasSize(3660)
                .allSatisfy(day -> assertThat(day.peakBytes()).isEqualTo(700e6));
    }

    @Test
    void aWeeklyRotationClimbsForSevenDaysAndFalls() {
        List<DiskDay> days = days(new RetentionPolicy(2, Duration.ofDays(7), Codec.GZIP, false), 6, 8);

        // After: 2 x 2100 / 6. The first day begins with a rotation that packs 2100 MB into 350 MB.
        assertThat(days)
                .extracting(DiskDay::afterRotationBytes)
                .containsExactly(700e6, 1000e6, 1300e6, 1600e6, 1900e6, 2200e6, 2500e6, 700e6);
        assertThat(days)
                .extracting(DiskDay::beforeRotationBytes)
                .containsExactly(1000e6, 1300e6, 1600e6, 1900e6, 2200e6, 2500e6, 2800e6, 1000e6);
        assertThat(days)
                .extracting(DiskDay::peakBytes)
                .containsExactly(3150e6, 1300e6, 1600e6, 1900e6, 2200e6, 2500e6, 2800e6, 3150e6);
    }

    @Test
    void anHourlyRotationKeepsHoursNotDays() {
        // 12.5 MB an hour: 7 x 12.5 / 5 after, 12.5 more before, 2.5 more at the peak.
        assertThat(days(new RetentionPolicy(7, Duration.ofHours(1), Codec.BZIP2, false), 5, 2))
                .containsExactly(
                        new DiskDay(TODAY, 1e6, 300e6, 17.5e6, 30e6, 32.5e6),
                        new DiskDay(TODAY.plusDays(1), 1e6, 300e6, 17.5e6, 30e6, 32.5e6));
    }

    @Test
    void aRotationAtNoonOfEverySecondDayFallsWhereItFalls() {
        List<DiskDay> days = days(new RetentionPolicy(1, Duration.ofHours(36), Codec.NONE, false), 1, 3);

        // 450 MB a period, rotations at hours 0, 36 and 72: the second day's is at its noon.
        assertThat(days).extracting(DiskDay::afterRotationBytes).containsExactly(450e6, 450e6, 600e6);
        assertThat(days).extracting(DiskDay::beforeRotationBytes).containsExactly(750e6, 900e6, 900e6);
        assertThat(days).extracting(DiskDay::peakBytes).containsExactly(900e6, 900e6, 900e6);
    }

    @Test
    void theLongestRetentionIsFollowedToItsLastGeneration() {
        RetentionPolicy longest = new RetentionPolicy(10_000, Duration.ofDays(366), Codec.NONE, false);

        assertThat(days(longest, 1, 1).get(0).afterRotationBytes()).isEqualTo(10_000 * 366 * MB_300);
    }

    private static List<DiskDay> days(RetentionPolicy policy, double ratio, int horizonDays) {
        Scenario scenario = new Scenario(TODAY, horizonDays, null, 0, policy, null, null, 0);
        return Planner.diskDays(List.of(new LogPlan("ec", 1e6, "given", 300, 300e6, ratio, "given")), scenario);
    }
}
