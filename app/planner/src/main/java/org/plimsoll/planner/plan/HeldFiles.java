package org.plimsoll.planner.plan;

import java.util.List;

/**
 * Files of one log that lie on the disk together, or that no longer do.
 *
 * @param role what they are there for
 * @param form how they lie there
 * @param bounds ends of the stretches of log that they hold, in seconds from the midnight that begins the plan's first
 *     day: each file begins where the one before it ends; two or more
 * @param gone whether they are to be taken off what else is listed, for they were removed before it came to this
 */
public record HeldFiles(Role role, Form form, List<Long> bounds, boolean gone) {

    /** What files are there for. */
    public enum Role {
        /** The file that is being written. */
        LIVE,
        /** Generations that the policy keeps. */
        KEPT,
        /** Generations in the archive. */
        ARCHIVED,
        /** The copy that a rotation makes of the live file. */
        COPY,
        /** What the compressor has written of a file that is still there. */
        OUTPUT,
        /** Generations on their way into the archive, which lie there and here. */
        MOVING,
        /** What a rotation removes. */
        REMOVED,
        /** What readers of a queue have not read. */
        QUEUE
    }

    /** How files lie on the disk. */
    public enum Form {
        /** As they were written. */
        RAW,
        /** Compressed with the policy's codec. */
        PACKED,
        /** Compressed with the archive's codec. */
        ARCHIVED,
        /** As records of a queue. */
        QUEUED
    }

    /** Copies the list. */
    public HeldFiles {
        bounds = List.copyOf(bounds);
    }

    /** How many they are. */
    public int files() {
        return bounds.size() - 1;
    }

    /** Where the first of them begins. */
    public long fromSecond() {
        return bounds.get(0);
    }

    /** Where the last of them ends. */
    public long toSecond() {
        return bounds.get(bounds.size() - 1);
    }
}
