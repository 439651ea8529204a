package org.plimsoll.planner.plan;

import org.plimsoll.planner.measure.Measurement;

/** What a queue on disk (jlog) takes: its records carry a header and an index entry, its segments go as a whole. */
public final class Backlog {
    /** Header of 16 bytes and index entry of 8. */
    static final double BYTES_PER_RECORD = 24;

    /** The segment that is being read stays until it has been read to its end. */
    public static final double SEGMENT_BYTES = 4 * 1024 * 1024;

    private Backlog() {}

    /** Bytes in the queue for each byte of log: a line is a record. */
    static double factor(Measurement measurement) {
        return measurement.bytes() == 0 ? 1 : 1 + BYTES_PER_RECORD * measurement.lines() / measurement.bytes();
    }
}
