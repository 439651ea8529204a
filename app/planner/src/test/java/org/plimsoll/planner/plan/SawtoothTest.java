package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SawtoothTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC = LogFixture.days("ec", 1_000_000).measured();
    private static final Measurement EXIM =
            LogFixture.log("exim").bytesPerMessage(700).day(250_000, true).measured();

    /** 300 MB a day at ratio 6, seven kept: 650 MB before midnight, 700 while the compressor writes, 350 after. */
    @Test
    void aRotationIsThreePointsAtOneTime() {
        Sawtooth teeth = Sawtooth.of(plan(List.of(EC), scenario(RetentionPolicy.EC_ROTATE, 2)));
        assertThat(teeth.points())
                .containsExactly(
                        new Sawtooth.Point(0, 650e6),
                        new Sawtooth.Point(0, 700e6),
                        new Sawtooth.Point(0, 350e6),
                        new Sawtooth.Point(1, 650e6),
                        new Sawtooth.Point(1, 700e6),
                        new Sawtooth.Point(1, 350e6),
                        new Sawtooth.Point(2, 650e6));
    }

    @Test
    void aFileThatNothingRotatesOnlyGrows() {
        Sawtooth teeth = Sawtooth.of(plan(List.of(EC), scenario(RetentionPolicy.UNROTATED, 3)));
        assertThat(teeth.points()).extracting(Sawtooth.Point::bytes).containsExactly(0.0, 300e6, 600e6, 900e6);
    }

    @Test
    void theFiguresOfADayAreTheLeastAndTheMostOfItsTeeth() {
        Random random = new Random(20261125);
        for (int i = 0; i < 200; i++) {
            CapacityPlan plan = plan(List.of(EC, EXIM), scenario(policy(random), 1 + random.nextInt(60)));
            List<Sawtooth.Point> points = Sawtooth.of(plan).points();
            for (int day = 0; day < plan.days().size(); day++) {
                compare(points, day, plan.days().get(day));
            }
        }
    }

    private static void compare(List<Sawtooth.Point> points, int day, DiskDay expected) {
        List<Sawtooth.Point> at = points.stream()
                .filter(point -> point.day() >= day && point.day() < day + 1)
                .toList();
        double end = points.stream()
                .filter(point -> point.day() == day + 1)
                .findFirst()
                .orElseThrow()
                .bytes();
        boolean begins = at.stream().filter(point -> point.day() == day).count() > 1;
        double most = Math.max(
                end, at.stream().mapToDouble(Sawtooth.Point::bytes).max().orElseThrow());
        double least = at.stream()
                .skip(begins ? 1 : 0)
                .mapToDouble(Sawtooth.Point::bytes)
                .min()
                .orElseThrow();
        assertThat(most).isCloseTo(expected.peakBytes(), within(1.0));
        assertThat(Math.min(least, end)).isCloseTo(expected.afterRotationBytes(), within(1.0));
    }

    private static RetentionPolicy policy(Random random) {
        List<Codec> codecs = List.of(Codec.values());
        Codec codec = codecs.get(random.nextInt(codecs.size()));
        boolean delayed = codec != Codec.NONE && random.nextBoolean();
        RetentionPolicy policy =
                new RetentionPolicy(random.nextInt(9), Duration.ofHours(1 + random.nextInt(80)), codec, delayed);
        return switch (random.nextInt(5)) {
            case 0 -> policy.with(new Manner(random.nextBoolean(), random.nextBoolean(), false));
            case 1 -> policy.withMaxAgeDays(random.nextInt(5));
            case 2 -> policy.with(new Archive(random.nextInt(5), Codec.XZ, 6));
            case 3 -> RetentionPolicy.backlog(Duration.ofHours(1 + random.nextInt(200)));
            default -> policy;
        };
    }

    private static CapacityPlan plan(List<Measurement> logs, Scenario scenario) {
        return Planner.plan(logs, List.of(), scenario);
    }

    private static Scenario scenario(RetentionPolicy policy, int days) {
        return new Scenario(TODAY, days, null, 0, policy, 6.0, null, 0);
    }
}
