package org.plimsoll.formats.table;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;

import java.time.Instant;
import java.time.ZoneId;

/** Writes times as {@link LogTime} does; most lines tell the same second as the one before, so it is kept. */
final class TimeText {
    private static final long MICROS = 1_000_000L;

    private final @Nullable ZoneId zone;
    private final int shown;
    private long second = Long.MIN_VALUE;
    private int offset;
    private byte[] clock = {};
    private byte[] ending = {};

    /**
     * Writes times.
     *
     * @param zone where to tell them, as far as the log knows its own offset; null for the log's clock
     * @param shown characters of date and time that are written at most: 10 for the day, 13 for the hour
     */
    TimeText(@Nullable ZoneId zone, int shown) {
        this.zone = zone;
        this.shown = shown;
    }

    void write(long clockMicros, int offsetSeconds, Value into) {
        long now = Math.floorDiv(clockMicros, MICROS);
        if (now != second || offset != offsetSeconds || clock.length == 0) {
            second = now;
            offset = offsetSeconds;
            prepare();
        }
        into.make();
        into.add(clock, 0, Math.min(shown, clock.length));
        if (shown < clock.length) {
            return;
        }
        addFraction((int) Math.floorMod(clockMicros, MICROS), into);
        into.add(ending);
    }

    private void prepare() {
        long seconds = second;
        Integer known = offset == LineDecoder.NO_OFFSET ? null : Integer.valueOf(offset);
        if (zone != null && known != null) {
            int there = zone.getRules()
                    .getOffset(Instant.ofEpochSecond(seconds - known))
                    .getTotalSeconds();
            seconds += there - known;
            known = there;
        }
        clock = Bytes.ascii(new LogTime(seconds * MICROS, null).toString());
        String whole = new LogTime(seconds * MICROS, known).toString();
        ending = Bytes.ascii(whole.substring(clock.length));
    }

    private static void addFraction(int micros, Value into) {
        if (micros == 0) {
            return;
        }
        into.add('.');
        int rest = micros;
        for (int unit = 100_000; rest > 0; unit /= 10) {
            into.add((char) ('0' + rest / unit));
            rest %= unit;
        }
    }
}
