package org.plimsoll.planner.measure;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EstimatorTest {
    private static final int TRIALS = 1000;
    private static final int BLOCKS = 8000;

    @Test
    void ofALogLikeAnyOtherNineteenIntervalsInTwentyHoldTheTruth() {
        assertCovered(counts(block -> 300), 0.01);
    }

    @Test
    void aTrendDoesNotBiasIt() {
        assertCovered(counts(block -> 100 + 400.0 * block / BLOCKS), 0.01);
    }

    @Test
    void aDailyRhythmDoesNotBiasIt() {
        assertCovered(counts(block -> 300 + 250 * Math.sin(2 * Math.PI * block / 271)), 0.05);
    }

    @Test
    void clustersDoNotBiasIt() {
        Random random = new Random(5);
        double[] clusters = new double[BLOCKS / 20];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = random.nextInt(6) == 0 ? 20 : 350;
        }
        assertCovered(counts(block -> clusters[block / 20]), 0.05);
    }

    @Test
    void blocksWithoutAnyMessageNowAndThenDoNotBiasIt() {
        Random random = new Random(6);
        assertCovered(counts(block -> random.nextInt(10) == 0 ? 0.001 : 300), 0.02);
    }

    @Test
    void theAskedPrecisionIsReachedAndNoMoreIsRead() {
        Estimator.Blocks log = counts(block -> 100);
        for (double precision : new double[] {0.05, 0.02, 0.01, 0.005}) {
            Estimator.Total total = Estimator.estimate(log, precision, 3);
            assertThat(total.halfWidth() / total.messages()).isLessThan(precision);
            assertThat(total.blocksRead()).isLessThan(BLOCKS);
        }
        int rough = Estimator.estimate(log, 0.05, 3).blocksRead();
        assertThat(Estimator.estimate(log, 0.005, 3).blocksRead()).isGreaterThan(4 * rough);
    }

    @Test
    void aShortLogIsReadWhole() {
        Estimator.Blocks log = counts(new long[] {3, 5, 7});
        assertThat(Estimator.estimate(log, 0.5, 1)).isEqualTo(new Estimator.Total(15, 0, 15, 3));
    }

    @Test
    void aPrecisionThatTakesMostOfTheLogTakesAllOfIt() {
        Estimator.Blocks log = counts(block -> block % 2 == 0 ? 1 : 900);
        Estimator.Total total = Estimator.estimate(log, 0.001, 1);
        assertThat(total.blocksRead()).isEqualTo(BLOCKS);
        assertThat(total.halfWidth()).isZero();
    }

    @Test
    void theSameSeedReadsTheSamePlaces() {
        Estimator.Blocks log = counts(block -> 200);
        assertThat(Estimator.estimate(log, 0.02, 9)).isEqualTo(Estimator.estimate(log, 0.02, 9));
        assertThat(Estimator.estimate(log, 0.02, 9)).isNotEqualTo(Estimator.estimate(log, 0.02, 10));
    }

    @Test
    void aLogWithoutMessagesHasNone() {
        Estimator.Total total = Estimator.estimate(counts(new long[BLOCKS]), 0.01, 1);
        assertThat(total.messages()).isZero();
        assertThat(total.halfWidth()).isZero();
    }

    @Test
    void theBlocksOfSeveralFilesAreThoseOfOneLog() {
        Estimator.Blocks joined =
                new JoinedBlocks(List.of(counts(), counts(4, 5), counts(), counts(), counts(6), counts()));
        assertThat(joined.count()).isEqualTo(3);
        assertThat(LongStream.range(0, 3).map(joined::messages)).containsExactly(4L, 5L, 6L);
    }

    private static void assertCovered(Estimator.Blocks log, double precision) {
        long truth = LongStream.range(0, log.count()).map(log::messages).sum();
        int covered = 0;
        double sum = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            Estimator.Total total = Estimator.estimate(log, precision, seed);
            assertThat(total.halfWidth()).isPositive();
            covered += Math.abs(total.messages() - truth) <= total.halfWidth() ? 1 : 0;
            sum += total.messages();
        }
        assertThat(covered).isBetween(930, 970);
        assertThat(sum / TRIALS / truth).isBetween(0.999, 1.001);
    }

    private static Estimator.Blocks counts(IntToDoubleFunction mean) {
        Well19937c random = new Well19937c(20261123);
        long[] counts = new long[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            counts[block] = new PoissonDistribution(random, mean.applyAsDouble(block), 1e-9, 10_000).sample();
        }
        return counts(counts);
    }

    private static Estimator.Blocks counts(long... messages) {
        return new Estimator.Blocks() {
            @Override
            public long count() {
                return messages.length;
            }

            @Override
            public long messages(long block) {
                return messages[(int) block];
            }
        };
    }
}
