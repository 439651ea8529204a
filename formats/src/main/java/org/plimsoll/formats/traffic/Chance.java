package org.plimsoll.formats.traffic;

/**
 * A source of random numbers (SplitMix64, Steele, Lea and Flood 2014). The JDK's own generators may change between
 * releases; the same seed must give the same log for ever, so this one is written out, and logarithms are StrictMath's.
 */
public final class Chance {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** A source that gives the same numbers for the same seed. */
    public Chance(long seed) {
        state = seed;
    }

    /** The numbers of one thing only: another source does not disturb them. */
    public static Chance of(long seed, long purpose) {
        return new Chance(mix(mix(seed + GOLDEN_GAMMA) + purpose * GOLDEN_GAMMA));
    }

    /** Spreads a number over all 64 bits. */
    public static long mix(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** 64 random bits. */
    public long bits() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to below {@code bound}. */
    public int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 to below 1. */
    public double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** True with this probability. */
    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** A waiting time of mean 1. */
    public double waiting() {
        return -StrictMath.log(1 - unit());
    }

    /** One of several, each as likely as the others. */
    public String pick(String[] choices) {
        return choices[below(choices.length)];
    }
}
