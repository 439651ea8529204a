package org.plimsoll.planner.plan;

import java.util.List;

/**
 * What of one log lies on the disk at a moment.
 *
 * @param second the moment, from the midnight that begins the plan's first day
 * @param kind what goes on
 * @param files the files, as sums and differences
 */
public record DiskMoment(long second, Kind kind, List<HeldFiles> files) {

    /** What goes on at a moment. */
    public enum Kind {
        /** A rotation is over. */
        AFTER_ROTATION,
        /** Nothing but writing. */
        BETWEEN,
        /** A rotation goes on. */
        ROTATING
    }

    /** Copies the list. */
    public DiskMoment {
        files = List.copyOf(files);
    }
}
