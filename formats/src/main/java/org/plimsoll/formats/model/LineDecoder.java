package org.plimsoll.formats.model;

import org.jspecify.annotations.Nullable;

/**
 * Reads lines of one format, one after the other, into places of its own: nothing is allocated for a line that is
 * understood. What it found is valid until the next call of {@link #decode}.
 *
 * <p>Whether a line is understood, what kind it is and when it was written never depends on the wanted meanings.
 */
public interface LineDecoder {
    /** Returned by {@link #decode} for a line that is none of this format. */
    int UNRECOGNISED = -1;

    /** Returned by {@link #decodeAt} for a line that only {@link #decode} can read. */
    int UNUSUAL = -2;

    /** The answer of {@link #offsetSeconds} where the line names no zone. */
    int NO_OFFSET = Integer.MIN_VALUE;

    /**
     * Tells of a stretch of whole lines that will be read next. A decoder may look ahead in it for what a line leaves
     * out, such as the year.
     *
     * @param data holds the stretch
     * @param from its first byte
     * @param to byte after its last one
     */
    default void begin(byte[] data, int from, int to) {}

    /**
     * Reads one line.
     *
     * @param data bytes of which the line is a part
     * @param start first byte of the line
     * @param end byte after its last one; the line's end is not part of it
     * @return place of its kind in {@link LogFormat#kinds()}, or {@link #UNRECOGNISED}
     */
    int decode(byte[] data, int start, int end);

    /**
     * Reads the line that begins at {@code start}, if it is one of those that can be read faster when their end need
     * not be found before. For every line the answer is that of {@link #decode}, or {@link #UNUSUAL}. A line that is
     * read tells when it was written, and does not continue the record before it.
     *
     * <p>The line belongs to a stretch of which {@link #begin} has told; what is in it has not changed since then.
     *
     * @param data bytes of which the line is a part
     * @param start first byte of the line
     * @param limit byte after the last one that may be looked at
     * @return place of its kind in {@link LogFormat#kinds()}, or {@link #UNUSUAL}
     */
    default int decodeAt(byte[] data, int start, int limit) {
        return UNUSUAL;
    }

    /** Index of the line feed of the line that {@link #decodeAt} has read. */
    default int lineEnd() {
        throw new IllegalStateException("expected a line that decodeAt has read");
    }

    /**
     * Adds lines to totals for as long as {@link #decodeAt} can read them and they belong there. What is known of the
     * last line may be lost.
     *
     * @param data bytes of which the lines are a part
     * @param start first byte of the first line
     * @param limit byte after the last one that may be looked at
     * @param totals where to add them
     * @return first byte of the first line that was not added
     */
    default int addAll(byte[] data, int start, int limit, LineTotals totals) {
        int at = start;
        while (at < limit) {
            int kind = decodeAt(data, at, limit);
            if (kind < 0) {
                return at;
            }
            int after = lineEnd() + 1;
            if (!totals.add(kind, after - at, clockMicros(), offsetSeconds())) {
                return at;
            }
            at = after;
        }
        return at;
    }

    /** Whether the line tells when it was written. */
    boolean hasTime();

    /** When the line was written: microseconds since 1970-01-01T00:00 on the log's clock. */
    long clockMicros();

    /** Seconds that the log's clock is ahead of UTC, or {@link #NO_OFFSET}. */
    int offsetSeconds();

    /** Places of the fields, by their index in the line kind. */
    Spans spans();

    /** For an unrecognised line: index in the data at which reading failed. */
    int problemAt();

    /** For an unrecognised line: what was expected there; null for others. */
    @Nullable
    String problemReason();
}
