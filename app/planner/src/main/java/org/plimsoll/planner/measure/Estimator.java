package org.plimsoll.planner.measure;

import java.util.SplittableRandom;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Estimates how many messages a log holds from blocks at random places.
 *
 * <p>The log is cut into strata of equal length in the order of the file, and two blocks are drawn from each, so that a
 * rhythm of days or a trend makes the estimate no less sure: only what differs within a stratum does. With {@code M}
 * blocks in a stratum and {@code a} and {@code b} messages in its two, the stratum holds about {@code M (a + b) / 2}
 * messages, with a variance of {@code M (M - 2) (a - b)^2 / 4}. The bytes of the log are known, so the cost of a
 * message is the quotient of a known and an estimated number, and its interval that of the messages turned over. The
 * interval takes Student's distribution with the degrees of freedom of Satterthwaite's approximation, since each
 * stratum's variance rests on one difference. Source: Cochran, Sampling Techniques, 3rd edition, 5.4 and 5.9.
 *
 * <p>A first sample tells how many blocks the asked precision takes; what is answered rests on a second one alone. If
 * the first one were used as well, it would count most often just when it looks surer than it is.
 */
final class Estimator {
    /** Long enough to hold some hundred lines, short enough to be read in less than a millisecond. */
    static final int BLOCK_BYTES = 128 * 1024;

    /** Strata of the first sample, and the fewest of the second: fewer would make the interval itself unsure. */
    private static final int FEWEST_STRATA = 64;

    /** The first sample's variance is itself an estimate: so much is added to the strata that it asks for. */
    private static final double MARGIN = 1.3;

    private Estimator() {}

    /** Where messages are counted. */
    interface Blocks {
        /** Number of blocks, each of {@link #BLOCK_BYTES}. */
        long count();

        /** Messages whose lines begin in a block. */
        long messages(long block);
    }

    /**
     * Messages in all blocks.
     *
     * @param messages the estimate
     * @param halfWidth half of its 95 % interval, 0 if every block was read
     * @param seen messages in the blocks that were read
     * @param blocksRead blocks that were read
     */
    record Total(double messages, double halfWidth, long seen, int blocksRead) {}

    /**
     * Estimates the messages.
     *
     * @param blocks the log
     * @param precision half width of the interval to reach, 0.01 for 1 %, above 0
     * @param seed seed of the places
     */
    static Total estimate(Blocks blocks, double precision, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        if (blocks.count() <= 4L * FEWEST_STRATA) {
            return all(blocks);
        }
        Total first = sample(blocks, FEWEST_STRATA, random);
        double missing = first.messages == 0 ? 1 : first.halfWidth / first.messages / precision;
        double strata = Math.max(FEWEST_STRATA, FEWEST_STRATA * MARGIN * missing * missing);
        if (4 * strata >= blocks.count()) {
            return all(blocks);
        }
        return sample(blocks, (int) strata, random);
    }

    private static Total all(Blocks blocks) {
        long messages = 0;
        for (long block = 0; block < blocks.count(); block++) {
            messages += blocks.messages(block);
        }
        return new Total(messages, 0, messages, Math.toIntExact(blocks.count()));
    }

    private static Total sample(Blocks blocks, int strata, SplittableRandom random) {
        double messages = 0;
        double variance = 0;
        double squaredVariances = 0;
        long seen = 0;
        for (int stratum = 0; stratum < strata; stratum++) {
            long from = bound(blocks, strata, stratum);
            long size = bound(blocks, strata, stratum + 1) - from;
            long one = random.nextLong(size);
            long other = (one + 1 + random.nextLong(size - 1)) % size;
            long inOne = blocks.messages(from + one);
            long inOther = blocks.messages(from + other);
            double difference = (double) (inOne - inOther);
            double ofStratum = size * (size - 2.0) * difference * difference / 4;
            messages += size * (inOne + inOther) / 2.0;
            variance += ofStratum;
            squaredVariances += ofStratum * ofStratum;
            seen += inOne + inOther;
        }
        double freedom = squaredVariances == 0 ? strata : variance * variance / squaredVariances;
        double student = new TDistribution(null, freedom).inverseCumulativeProbability((1 + Estimate.CONFIDENCE) / 2);
        return new Total(messages, student * Math.sqrt(variance), seen, 2 * strata);
    }

    private static long bound(Blocks blocks, int strata, int stratum) {
        return Math.multiplyExact(blocks.count(), (long) stratum) / strata;
    }
}
