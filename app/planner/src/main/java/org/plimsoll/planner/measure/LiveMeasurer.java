package org.plimsoll.planner.measure;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;

/** Measures a log while it is written. Not safe for use by several threads. */
public final class LiveMeasurer {
    private final LogSource source;
    private final LogFormat format;
    private final String name;
    private final String reason;
    private final @Nullable ZoneId zone;
    private final @Nullable TimeRange range;
    private final LogMeasurer empty;
    private final LineCursor cursor;
    private final Tally total;

    /**
     * A measurer of no lines yet.
     *
     * @param source the file that is being written
     * @param format what its lines are read as
     * @param name the log that its name says it is
     * @param reason why it is read as this format
     * @param zone zone whose days are counted, null for the format's own
     * @param range the stretch of time that counts, null for all lines
     */
    public LiveMeasurer(
            LogSource source,
            LogFormat format,
            String name,
            String reason,
            @Nullable ZoneId zone,
            @Nullable TimeRange range) {
        this.source = source;
        this.format = format;
        this.name = name;
        this.reason = reason;
        this.zone = zone;
        this.range = range;
        empty = new LogMeasurer(format, zone, range);
        cursor = new LineCursor(format);
        total = empty.emptyTally();
    }

    /**
     * Counts lines that came.
     *
     * @param data holds them from its beginning on
     * @param end byte after the last one
     * @param offset byte offset of the first one in the log
     * @param dropped bytes of the only line that are not in the array because it is too long
     */
    public void lines(byte[] data, int end, long offset, long dropped) {
        Tally came = empty.emptyTally();
        cursor.begin(data, 0, end, offset, dropped);
        came.addAll(cursor);
        total.append(came);
    }

    /** The measurement of all lines until now. */
    public Measurement measurement() {
        Tally now = empty.emptyTally();
        now.append(total);
        LogMeasurer measurer = new LogMeasurer(format, zone, range);
        measurer.add(source, name, reason, now);
        return measurer.measurement();
    }
}
