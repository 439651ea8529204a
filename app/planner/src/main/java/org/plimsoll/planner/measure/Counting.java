package org.plimsoll.planner.measure;

/**
 * Hears what is counted while it is counted, for whoever cannot wait for the end: a figure that settles. Called from
 * several threads.
 */
public interface Counting {
    /** Hears nothing. */
    Counting NONE = (format, messages, bytes) -> {};

    /**
     * One more block of a log was read.
     *
     * @param format the format's name
     * @param messages messages received in this block
     * @param bytes bytes of this block's lines, decompressed
     */
    void counted(String format, long messages, long bytes);
}
