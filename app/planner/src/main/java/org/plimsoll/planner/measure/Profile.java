package org.plimsoll.planner.measure;

import org.jspecify.annotations.Nullable;

/**
 * How the log of a measurement is spread.
 *
 * @param composition over kinds of line and fields; null if that was not asked for
 */
public record Profile(@Nullable Composition composition) {
    /** Nothing but the totals is known. */
    public static final Profile UNKNOWN = new Profile(null);

    /** The same with a composition. */
    Profile with(Composition other) {
        return new Profile(other);
    }
}
