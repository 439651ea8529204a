package org.plimsoll.formats.traffic;

import org.plimsoll.formats.model.TrafficMix;

/**
 * Sizes of messages whose logarithms are normally distributed. All functions are StrictMath's, as in {@link Chance}.
 */
final class Sizes {
    /** A message without a body still has a header. */
    private static final double SMALLEST_BYTES = 200;

    private final double medianBytes;
    private final double smallestBytes;
    private final double deviation;

    /** The mean of a log-normal distribution is its median times exp(deviation^2 / 2). */
    Sizes(TrafficMix.Sizes sizes) {
        medianBytes = sizes.medianBytes();
        smallestBytes = Math.min(SMALLEST_BYTES, Math.max(1, medianBytes / 2));
        deviation = StrictMath.sqrt(2 * StrictMath.log(sizes.meanBytes() / medianBytes));
    }

    /** The next one; takes two numbers of the source (Box and Muller 1958). */
    long draw(Chance chance) {
        double radius = StrictMath.sqrt(2 * chance.waiting());
        double normal = radius * StrictMath.cos(2 * Math.PI * chance.unit());
        return (long) Math.max(smallestBytes, medianBytes * StrictMath.exp(deviation * normal));
    }
}
