package org.plimsoll.formats.model;

import org.jspecify.annotations.Nullable;

/**
 * What kind of traffic a generated log tells of. What is null is left as the generator has it: a few providers and
 * hosts that are down for weeks make the shares uneven; a share that is given is the same for all hosts.
 *
 * @param deferredShare share of the recipients whose first attempt is deferred, 0 to 1
 * @param bouncedShare share of the recipients that fail for good in the end, 0 to 1
 * @param sizes how large messages are
 * @param rhythm how the hours of a day and the days of a week differ
 */
public record TrafficMix(
        @Nullable Double deferredShare,
        @Nullable Double bouncedShare,
        @Nullable Sizes sizes,
        Rhythm rhythm) {

    /** What a server of medium size sees. */
    public static final TrafficMix USUAL = new TrafficMix(null, null, null, Rhythm.WEEKLY);

    /** Checks that the shares are shares, and leave room for what is delivered at once. */
    public TrafficMix {
        double deferred = deferredShare == null ? 0 : deferredShare;
        double bounced = bouncedShare == null ? 0 : bouncedShare;
        if (!(deferred >= 0 && bounced >= 0 && deferred + bounced <= 1)) {
            throw new IllegalArgumentException(
                    "shares deferred %s and bounced %s, expected from 0 to 1 together".formatted(deferred, bounced));
        }
    }

    /** How the hours of a day and the days of a week differ. */
    public enum Rhythm {
        /** Busy in the morning of working days, quiet at night and at the weekend. */
        WEEKLY,
        /** Busy in the morning, quiet at night, every day alike. */
        DAILY,
        /** Every hour like the others. */
        FLAT
    }

    /**
     * Sizes of messages: their logarithms are normally distributed, which fits mail well.
     *
     * @param medianBytes half of the messages are smaller
     * @param meanBytes all bytes over all messages, not below the median
     */
    public record Sizes(double medianBytes, double meanBytes) {
        /** Checks the order of the two. */
        public Sizes {
            if (!(medianBytes >= 1 && meanBytes >= medianBytes && meanBytes <= 1e12)) {
                throw new IllegalArgumentException("sizes of median %s and mean %s, expected the median from 1 byte on"
                                .formatted(medianBytes, meanBytes)
                        + " and the mean not below it");
            }
        }
    }
}
