package org.plimsoll.formats;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;

/**
 * One file of a log, and what is known of it before all of it was read.
 *
 * @param source where its bytes come from
 * @param format what it is to be read as; null for a stream or a jlog that is recognised when it is scanned
 * @param reason one phrase: why it is read so
 * @param firstTime time of its first line that has one; null if that is not known
 * @param lastTime time of its last line that has one; null if that is not known, as for compressed files
 */
public record LogFile(
        LogSource source,
        @Nullable LogFormat format,
        String reason,
        @Nullable LogTime firstTime,
        @Nullable LogTime lastTime) {

    private static final long MICROS = 1_000_000;

    /**
     * What it is to be read as and why; where that is not known yet, the beginning of the scan tells.
     *
     * @param scan of this file
     */
    public Detection detection(LogScan scan) {
        return format == null ? scan.detect() : new Detection(format, reason);
    }

    /** The same file with the times that reading all of it has brought. */
    public LogFile from(@Nullable LogTime first, @Nullable LogTime last) {
        return new LogFile(source, format, reason, first, last);
    }

    /** Time from one to the other, on one clock; instants where both tell their offset. */
    static Duration between(LogTime from, LogTime to) {
        Integer fromOffset = from.offsetSeconds();
        Integer toOffset = to.offsetSeconds();
        long offsets = fromOffset == null || toOffset == null ? 0 : fromOffset - (long) toOffset;
        return Duration.ofNanos((to.clockMicros() - from.clockMicros() + offsets * MICROS) * 1000);
    }
}
