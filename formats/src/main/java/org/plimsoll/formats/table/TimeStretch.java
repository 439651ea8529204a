package org.plimsoll.formats.table;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Stretch;

/**
 * Tells of the lines of logs, one after the other, whether they are of a stretch of time. A line without a time belongs
 * to the record before it. Not safe for use by several threads.
 */
public final class TimeStretch implements Stretch {
    private final @Nullable TimeBound from;
    private final @Nullable TimeBound to;
    private boolean taken;

    /**
     * A stretch.
     *
     * @param from its beginning, null for all lines from the first on
     * @param to its end, which is no part of it; null for all lines to the last
     */
    public TimeStretch(@Nullable TimeBound from, @Nullable TimeBound to) {
        this.from = from;
        this.to = to;
        begin();
    }

    @Override
    public boolean isEndless() {
        return from == null && to == null;
    }

    /** Lines before the first time are taken if the stretch has no beginning. */
    @Override
    public void begin() {
        taken = from == null;
    }

    @Override
    public boolean takes(boolean timed, long clockMicros, int offsetSeconds) {
        if (timed) {
            taken = (from == null || !from.isAfter(clockMicros, offsetSeconds))
                    && (to == null || to.isAfter(clockMicros, offsetSeconds));
        }
        return taken;
    }
}
