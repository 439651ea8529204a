package org.plimsoll.planner.plan;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What makes a rotation due besides the policy's period.
 *
 * @param calendar whether months or years of the calendar take the place of the period
 * @param sizeBytes the file rotates when it is found at least this large, whatever the time ({@code size} of
 *     logrotate); null for time alone
 * @param minBytes the file does not rotate before it is this large, though it is time ({@code minsize}); null for none
 * @param maxBytes the file rotates when it is found larger than this, though it is not time ({@code maxsize}); null for
 *     none
 * @param check time between two looks at the file: how often cron starts the rotation, 1 minute to 366 days
 */
public record Trigger(
        Calendar calendar,
        @Nullable Long sizeBytes,
        @Nullable Long minBytes,
        @Nullable Long maxBytes,
        Duration check) {

    /** Periods that are no fixed number of hours. */
    public enum Calendar {
        /** The policy's period counts. */
        NONE,
        /** On the first day of each month. */
        MONTHLY,
        /** On the first day of each year. */
        YEARLY
    }

    /** Each period, whatever the size; the size is looked at once a day. */
    public static final Trigger ON_TIME = new Trigger(Calendar.NONE, null, null, null, Duration.ofDays(1));

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Trigger {
        positive("size that makes a rotation due", sizeBytes);
        positive("least size of a rotation", minBytes);
        positive("greatest size before a rotation", maxBytes);
        if (check.compareTo(Duration.ofMinutes(1)) < 0 || check.compareTo(Duration.ofDays(366)) > 0) {
            throw new InvalidScenarioException("time between two looks at the size: %s, expected 1 minute to 366 days"
                    .formatted(Quantities.duration(check)));
        }
        if (sizeBytes != null && minBytes != null) {
            throw new InvalidScenarioException(
                    "least size beside a size that makes a rotation due: expected one of the two");
        }
        if (minBytes != null && maxBytes != null && minBytes > maxBytes) {
            throw new InvalidScenarioException("least size of a rotation: %s, expected no more than the greatest, %s"
                    .formatted(Quantities.size(minBytes), Quantities.size(maxBytes)));
        }
    }

    /** Whether the size of the file plays a part, so that rotations depend on the volume. */
    public boolean looksAtSize() {
        return sizeBytes != null || minBytes != null || maxBytes != null;
    }

    /** The same trigger by the calendar. */
    public Trigger by(Calendar other) {
        return new Trigger(other, sizeBytes, minBytes, maxBytes, check);
    }

    private static void positive(String what, @Nullable Long bytes) {
        if (bytes != null && bytes <= 0) {
            throw new InvalidScenarioException("%s: %s bytes, expected more than 0".formatted(what, bytes));
        }
    }
}
