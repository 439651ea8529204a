package org.plimsoll.planner.forecast;

/**
 * Random numbers that are the same on every Java for ever: SplitMix64 (Steele, Lea and Flood, 2014). The JDK promises
 * that only for {@link java.util.Random}, whose low bits repeat.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double STEP = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 up to but not including 1. */
    double share() {
        return (next() >>> 11) * STEP;
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** The numbers from 0 to below the count, in a drawn order. */
    int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int at = below(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    /** A number of the normal distribution with mean 0 and deviation 1, near enough: twelve shares, less six. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += share();
        }
        return sum;
    }
}
