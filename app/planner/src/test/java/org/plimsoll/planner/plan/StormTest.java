package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class StormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC =
            LogFixture.days("ec", 800_000, 1_000_000, 1_200_000).measured();
    private static final LogPlan LOG = new LogPlan("ec", 1e6, "", 300, 300e6, 1, "");

    /**
     * Tries come at 0, 1200, 3600, 8400, 18000, 37200 and 75600 seconds after a message has arrived, so a message that
     * arrives when the outage begins is tried seven times within a day.
     */
    @Test
    void anOutageWritesALineForEachTryUntilItEnds() {
        double lineBytes = (double) EC.bytes() / EC.lines();
        double perSecond = 1e6 * 0.3 / 86_400;
        double lines = 0;
        for (int second = 0; second < 86_400; second += 10) {
            for (int attempt = 0; second + 1200 * (Math.pow(2, attempt) - 1) < 86_400; attempt++) {
                lines += perSecond * 10;
            }
        }

        double[] extra = StormBytes.of(new Storm.Outage(0.3, Duration.ofDays(1)), EC, LOG);

        assertThat(extra).hasSize(1);
        assertThat(extra[0]).isCloseTo(lines * lineBytes, within(lines * lineBytes * 0.001));
    }

    @Test
    void aLongOutageIsHeavierOnItsSecondDay() {
        double[] two = StormBytes.of(new Storm.Outage(0.3, Duration.ofDays(2)), EC, LOG);
        double[] one = StormBytes.of(new Storm.Outage(0.3, Duration.ofDays(1)), EC, LOG);

        assertThat(two[0]).isCloseTo(one[0], within(1e-3));
        assertThat(two[1]).isGreaterThan(two[0]);
    }

    @Test
    void debuggingAndTheWorstDayAndAFloodAddWhatTheySay() {
        assertThat(StormBytes.of(new Storm.Debugging(10, Duration.ofHours(36)), EC, LOG))
                .containsExactly(2700e6, 1350e6);
        assertThat(StormBytes.of(new Storm.WorstDay(2), EC, LOG)).containsExactly(60e6, 60e6);
        double bounce = 2.0 * EC.bytes() / EC.lines();
        assertThat(Arrays.stream(StormBytes.of(new Storm.BounceFlood(2e6, Duration.ofHours(6)), EC, LOG))
                        .sum())
                .isCloseTo(2e6 * bounce, within(1.0));
    }

    /** Nine plain days are on the disk, and the storm lies in two of them. */
    @Test
    void aStormMakesTheDiskLargerByWhatLiesOnItAtOnce() {
        RetentionPolicy plain = new RetentionPolicy(8, Duration.ofDays(1), Codec.NONE, false);
        Scenario scenario = new Scenario(TODAY, 90, null, 0, plain, null, 5_000_000_000L, 0)
                .with(List.of(new Storm.Debugging(10, Duration.ofDays(2))));

        CapacityPlan plan = Planner.plan(List.of(EC), List.of(), scenario);

        assertThat(plan.neededBytes()).isEqualTo(2700e6);
        StormPlan storm = plan.storms().get(0);
        assertThat(storm.extraBytes()).containsExactly(2700e6, 2700e6);
        assertThat(storm.neededBytes()).isCloseTo(8100e6, within(1.0));
        assertThat(storm.fits()).isFalse();
        assertThat(plan.findings())
                .extracting(Finding::sentence)
                .contains("A storm (debugging left on for 2 days, 10 times the log) adds 5.4 GB of log and then needs a"
                        + " disk of 8.1 GB, more than there is.");
    }

    @Test
    void aNodeTakesOverTheLoadOfOneThatIsLost() {
        Fleet fleet = new Fleet(List.of(0.5, 0.3, 0.2), true);
        Scenario scenario = new Scenario(TODAY, 30, null, 0, RetentionPolicy.UNROTATED, null, null, 0).with(fleet);

        CapacityPlan plan = Planner.plan(List.of(EC), List.of(), scenario);

        assertThat(plan.nodes())
                .extracting(NodePlan::heaviestShare)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(0.5 / 0.7, 0.3 / 0.5, 0.2 / 0.5);
        assertThat(plan.nodes().get(1).neededBytes()).isCloseTo(0.3 * 9000e6, within(1.0));
        assertThat(plan.nodes().get(1).heaviestNeededBytes()).isCloseTo(0.6 * 9000e6, within(1.0));
        assertThat(plan.neededBytes()).isCloseTo(9000e6 * 0.5 / 0.7, within(1.0));
    }

    /**
     * Two packed generations and the live file here, five repacked ones there; the log of the other format elsewhere.
     */
    @Test
    void eachVolumeHoldsItsPart() {
        Measurement exim =
                LogFixture.log("exim").bytesPerMessage(700).day(100_000, true).measured();
        RetentionPolicy policy =
                new RetentionPolicy(2, Duration.ofDays(1), Codec.GZIP, false).with(new Archive(5, Codec.XZ));
        List<MeasuredCompression> ratios = List.of(
                new MeasuredCompression("ec", Codec.GZIP, 6000, 1000),
                new MeasuredCompression("ec", Codec.XZ, 10_000, 1000),
                new MeasuredCompression("exim", Codec.GZIP, 7000, 1000),
                new MeasuredCompression("exim", Codec.XZ, 7000, 1000));
        Scenario scenario = new Scenario(TODAY, 30, null, 0, policy, null, null, 0)
                .withMounts(List.of(
                        new Mount(Mount.ARCHIVE, Disk.of(150_000_000L, 0)), new Mount("exim", Disk.of(null, 0.5))));

        CapacityPlan plan = Planner.plan(List.of(EC, exim), ratios, scenario);

        // Live 300 MB, two of 50 MB, the compressor's output of 50 MB; the one that moves is not gone meanwhile.
        assertThat(plan.neededBytes()).isEqualTo(450e6);
        MountPlan archive = plan.mounts().get(0);
        // Five of 30 MB and, while the sixth comes, the oldest; and five of 10 MB of the other log and one more.
        assertThat(archive.neededBytes()).isEqualTo(6 * 40e6);
        assertThat(archive.firstFullDay()).isEqualTo(TODAY);
        assertThat(plan.mounts().get(1).neededBytes()).isEqualTo((70e6 + 3 * 10e6) / 0.5);
    }

    @Test
    void filesThatNothingRemovesEndTheInodesBeforeTheSpace() {
        Disk disk = new Disk(1_000_000_000_000_000L, 0, 4096, 300L, 0, 0);
        Scenario scenario = new Scenario(TODAY, 365, null, 0, RetentionPolicy.AGGREGATED, null, null, 0).with(disk);

        assertThat(Planner.plan(List.of(EC), List.of(), scenario).findings())
                .extracting(Finding::sentence)
                .contains("The disk can hold 300 files, and 366 of logs alone come together by 2027-11-22: inodes end"
                        + " before the space does.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'share of the destination: 0 %, expected above 0 % and at most 100 %'",
        "1.5, 'share of the destination: 150 %, expected above 0 % and at most 100 %'",
    })
    void aStormThatCannotBeIsRefused(double share, String sentence) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> new Storm.Outage(share, Duration.ofDays(1)))
                .withMessage(sentence);
    }

    @Test
    void sharesOfNodesMakeTheWhole() {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> new Fleet(List.of(0.5, 0.3), false))
                .withMessage("shares of the nodes: 80 % together, expected shares above 0 % that make 100 %");
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> new Fleet(List.of(1.0), true))
                .withMessage("loss of a node: there is only one, expected two or more");
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> new Disk(1L, 0, 1000, null, 0, 0))
                .withMessage("block size: 1000 bytes, expected a power of two from 512 to 1048576");
    }
}
