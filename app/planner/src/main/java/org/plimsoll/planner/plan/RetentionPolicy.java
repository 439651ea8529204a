package org.plimsoll.planner.plan;

import java.time.Duration;

import org.plimsoll.planner.measure.Codec;

/**
 * What happens to a log file as it ages. Retention counts generations, not days: that is how ec_rotate, logrotate and
 * exicyclog behave.
 *
 * @param keep rotated generations kept beside the live file, 0 to 10,000
 * @param period time between two rotations, 1 hour to 366 days
 * @param codec what generations are compressed with
 * @param delayCompression whether the youngest generation stays uncompressed until the next rotation
 */
public record RetentionPolicy(int keep, Duration period, Codec codec, boolean delayCompression) {

    // The limits come first: the policies below are checked against them.
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    /** What Momentum's ec_rotate does unless told otherwise: daily, 7 generations, bzip2. */
    public static final RetentionPolicy EC_ROTATE = new RetentionPolicy(7, Duration.ofDays(1), Codec.BZIP2, false);

    /** Most generations that a policy may keep: 27 years of days, or more than a year of hours. */
    public static final int MOST_GENERATIONS = 10_000;

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public RetentionPolicy {
        if (keep < 0 || keep > MOST_GENERATIONS) {
            throw new InvalidScenarioException(
                    "rotations kept: %s, expected a whole number from 0 to 10000".formatted(keep));
        }
        if (period.compareTo(SHORTEST) < 0 || period.compareTo(LONGEST) > 0) {
            throw new InvalidScenarioException(
                    "rotation period: %s, expected 1 hour to 366 days".formatted(Quantities.duration(period)));
        }
        if (delayCompression && codec == Codec.NONE) {
            throw new InvalidScenarioException(
                    "delayed compression without compression: expected gzip or bzip2 beside it");
        }
    }

    /**
     * The same policy with another number of generations.
     *
     * @throws InvalidScenarioException if the number makes no sense
     */
    public RetentionPolicy keeping(int generations) {
        return new RetentionPolicy(generations, period, codec, delayCompression);
    }
}
