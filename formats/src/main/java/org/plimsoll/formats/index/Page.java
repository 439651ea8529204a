package org.plimsoll.formats.index;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogPages;
import org.plimsoll.formats.table.RecordTime;

/**
 * What is known of a page of lines without reading it again.
 *
 * @param log place of its log in the index
 * @param place where it lies
 * @param firstLine its first line, from 0, through all logs
 * @param lines number of its lines
 * @param numberInLog number of its first line in its log, from 1
 * @param before when the record was written that its first lines may continue; not changed any more
 * @param latest latest time in it and in the pages of its log before it; not changed any more
 * @param unrecognised its lines that are no records, null if there are none; not changed any more
 */
record Page(
        int log,
        LogPages.Page place,
        long firstLine,
        int lines,
        long numberInLog,
        RecordTime before,
        RecordTime latest,
        @Nullable LineBits unrecognised) {

    boolean recognised(int line) {
        return unrecognised == null || !unrecognised.has(line);
    }

    long endLine() {
        return firstLine + lines;
    }
}
