package org.plimsoll.formats.convert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line in the target's format.
 *
 * @param kind what it is
 * @param values its fields
 * @param micros when it was written, microseconds since 1970-01-01T00:00Z
 * @param digits digits of the second's fraction in its time
 */
record Written(TargetKind kind, List<@Nullable String> values, long micros, int digits) {

    private static final long SECOND_MICROS = 1_000_000L;
    private static final long MILLI_MICROS = 1_000L;

    /** Whether its time is not shortened. */
    boolean exactTime() {
        long fraction = Math.floorMod(micros, SECOND_MICROS);
        return digits == 6 || (digits == 3 ? fraction % MILLI_MICROS == 0 : fraction == 0);
    }
}
