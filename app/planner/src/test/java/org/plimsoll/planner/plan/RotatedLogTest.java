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
        "GZIP, 5.77, false, 0.52, 1.52, 1.70",
        "GZIP, 5.77, true, 1.35, 2.35, 2.52",
        "BZIP2, 7.4, false, 0.40, 1.40, 1.54",
    })
    void threeGenerationsNeedWhatARealRotationNeeded(
            Codec codec, double ratio, boolean delayed, double after, double before, double peak) {
        DiskDay day =
                days(new RetentionPolicy(3, DAY, codec, delayed), ratio, 1).get(0);

        assertThat(day.afterRotationBytes() / MB_300).isCloseTo(after, within(0.01));
        assertThat(day.beforeRotationBytes() / MB_300).isCloseTo(before, within(0.01));
        assertThat(day.peakBytes() / MB_300).isCloseTo(peak, within(0.01));
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

    @Test
    void withoutGenerationsTheFileIsRemovedAndNotCompressed() {
        for (boolean delayed : new boolean[] {false, true}) {
            assertThat(days(new RetentionPolicy(0, DAY, Codec.GZIP, delayed), 6, 1))
                    .containsExactly(new DiskDay(TODAY, 1e6, 300e6, 0, 300e6, 300e6));
        }
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
