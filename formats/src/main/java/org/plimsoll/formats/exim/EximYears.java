package org.plimsoll.formats.exim;

import java.time.Clock;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Finds the year of syslog's times that lack it.
 *
 * <p>A line about a message was written after the second of reception that its id tells: it is of the first year in
 * which that holds, a day of tolerance given. Any other line is of the year that brings it nearest to a line of the
 * same block that tells its year by a stamp or an id; where there is none, nearest to what the block before said. Where
 * no line of the log tells, it is the latest year in which the day is not after tomorrow.
 */
final class EximYears {
    private static final long DAY_SECONDS = 86_400;
    private static final long UNKNOWN = Long.MIN_VALUE;
    /** Years around a hint that are tried: a 29th of February may be eight years away. */
    private static final int REACH = 8;

    /** An id whose second is this long after the day in the prefix, or before it, is damaged. */
    private static final long NEAR_DAYS = 10;

    private final Clock clock;
    private final EximStamp stamp = new EximStamp();
    private final EximSyslog syslog = new EximSyslog();

    private byte[] data = {};
    private int from;
    private int to;
    private boolean searched = true;
    private long hintDay = UNKNOWN;

    EximYears(Clock clock) {
        this.clock = clock;
    }

    /** Tells of the block whose lines come next. */
    void begin(byte[] data, int from, int to) {
        this.data = data;
        this.from = from;
        this.to = to;
        searched = false;
    }

    /** Days since 1970 of a day whose message was received in that second. */
    long dayAfter(int month, int day, long receivedSecond) {
        long earliest = Math.floorDiv(receivedSecond, DAY_SECONDS) - 1;
        int year = CivilDate.yearOf(Math.max(earliest, 0));
        for (int i = 0; i <= REACH; i++) {
            long found = CivilDate.epochDay(year + i, month, day);
            if (found != CivilDate.NONE && found >= earliest) {
                return found;
            }
        }
        return nearest(month, day, earliest);
    }

    /** Days since 1970 of a day of which nothing else is known. */
    long dayOf(int month, int day) {
        if (!searched) {
            searched = true;
            search();
        }
        return hintDay == UNKNOWN ? latest(month, day) : nearest(month, day, hintDay);
    }

    private long latest(int month, int day) {
        long tomorrow = Math.floorDiv(clock.instant().getEpochSecond(), DAY_SECONDS) + 1;
        int year = CivilDate.yearOf(tomorrow);
        for (int i = 0; i <= REACH; i++) {
            long found = CivilDate.epochDay(year - i, month, day);
            if (found != CivilDate.NONE && found <= tomorrow) {
                return found;
            }
        }
        return tomorrow;
    }

    private static long nearest(int month, int day, long hint) {
        int year = CivilDate.yearOf(Math.max(hint, 0));
        long best = hint;
        long bestDistance = Long.MAX_VALUE;
        for (int i = -REACH; i <= REACH; i++) {
            long found = CivilDate.epochDay(year + i, month, day);
            long distance = Math.abs(found - hint);
            if (found != CivilDate.NONE && distance < bestDistance) {
                best = found;
                bestDistance = distance;
            }
        }
        return best;
    }

    private void search() {
        for (int start = from; start < to; ) {
            int end = Bytes.indexOf(data, start, to, (byte) '\n');
            long told = toldBy(start, end);
            if (told != UNKNOWN) {
                hintDay = told;
                return;
            }
            start = end + 1;
        }
    }

    private long toldBy(int start, int end) {
        int at = start < end && EximSyslog.mayBegin(data[start]) ? syslog.read(data, start, end) : -1;
        if (at < 0 || !syslog.exim()) {
            return UNKNOWN;
        }
        if (!syslog.lacksYear()) {
            return syslog.timed() ? Math.floorDiv(syslog.clockMicros(), DAY_SECONDS * 1_000_000) : UNKNOWN;
        }
        int text = Math.min(syslog.readPiece(data, at, end) + 1, end);
        if (stamp.read(data, text, end) >= 0) {
            return Math.floorDiv(stamp.clockMicros(), DAY_SECONDS * 1_000_000);
        }
        int close = text < end && data[text] == '[' ? Bytes.indexOf(data, text, end, (byte) ' ') + 1 : text;
        int idLength = close < end ? EximIds.lengthAt(data, close, end) : 0;
        if (idLength == 0) {
            return UNKNOWN;
        }
        long second = EximIds.secondAt(data, close, idLength);
        long day = dayAfter(syslog.month(), syslog.day(), second);
        return day - Math.floorDiv(second, DAY_SECONDS) <= NEAR_DAYS ? day : UNKNOWN;
    }
}
