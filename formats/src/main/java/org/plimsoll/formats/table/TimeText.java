package org.plimsoll.formats.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;

/** Writes times as {@link LogTime} does; most lines are of the same day as the one before, so its text is kept. */
final class TimeText {
    private static final long MICROS = 1_000_000L;
    private static final int SECONDS_PER_DAY = 86_400;

    private final @Nullable ZoneRules zone;
    private final Precision precision;
    private long day = Long.MIN_VALUE;
    private byte[] date = {};
    private int offset = LineDecoder.NO_OFFSET;
    private byte[] ending = {};

    /** How much of a time is written. */
    enum Precision {
        /** The date. */
        DAY,
        /** Date and hour. */
        HOUR,
        /** All that the log tells, and the offset of its clock if that is known. */
        WHOLE
    }

    /**
     * Writes times.
     *
     * @param zone where to tell them, as far as the log knows its own offset; null for the log's clock
     */
    TimeText(@Nullable ZoneId zone, Precision precision) {
        this.zone = zone == null ? null : zone.getRules();
        this.precision = precision;
    }

    void write(long clockMicros, int offsetSeconds, Value into) {
        long seconds = Math.floorDiv(clockMicros, MICROS);
        int known = offsetSeconds;
        if (zone != null && known != LineDecoder.NO_OFFSET) {
            known = zone.getOffset(Instant.ofEpochSecond(seconds - offsetSeconds))
                    .getTotalSeconds();
            seconds += known - offsetSeconds;
        }
        into.make();
        addDate(Math.floorDiv(seconds, (long) SECONDS_PER_DAY), into);
        if (precision != Precision.DAY) {
            int second = (int) Math.floorMod(seconds, (long) SECONDS_PER_DAY);
            into.add('T').addTwo(second / 3600);
            if (precision == Precision.WHOLE) {
                into.add(':').addTwo(second / 60 % 60).add(':').addTwo(second % 60);
                addFraction((int) Math.floorMod(clockMicros, MICROS), into);
                addOffset(known, into);
            }
        }
        into.setPlain();
    }

    private void addDate(long epochDay, Value into) {
        if (epochDay != day) {
            day = epochDay;
            date = Bytes.ascii(LocalDate.ofEpochDay(epochDay).toString());
        }
        into.add(date);
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

    private void addOffset(int known, Value into) {
        if (known != offset) {
            offset = known;
            ending = Bytes.ascii(
                    known == LineDecoder.NO_OFFSET
                            ? ""
                            : ZoneOffset.ofTotalSeconds(known).getId());
        }
        into.add(ending);
    }
}
