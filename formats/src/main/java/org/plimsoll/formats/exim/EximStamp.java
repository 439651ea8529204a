package org.plimsoll.formats.exim;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;

/**
 * Reads the stamp that begins a record: {@code YYYY-MM-DD hh:mm:ss[.mmm][ +hhmm]}. The date is worked out once for as
 * long as it stays the same.
 */
final class EximStamp {
    private static final int LENGTH = 19;
    private static final int FRACTION_LENGTH = 4;
    private static final long MICROS_IN_MILLI = 1_000L;
    private static final long MICROS = 1_000_000L;
    private static final long DAY_SECONDS = 86_400;

    /** The signs of {@code hh:mm:ss}; the first byte is the lowest. */
    private static final long COLON_BYTES = 0x0000ff0000ff0000L;

    private static final long COLONS = 0x00003a00003a0000L;
    private static final long CLOCK_DIGITS = 0x0f0f000f0f000f0fL;

    private long dateHead;
    private int dateTail;
    private long epochDay = Long.MIN_VALUE;

    private long clockMicros;
    private int offsetSeconds;
    private int clockStart;
    private int clockEnd;
    private int zoneStart;

    /** Index after the stamp, zone included, or -1 if no stamp begins at {@code start}. */
    int read(byte[] data, int start, int end) {
        if (end - start < LENGTH || !readDate(data, start) || !readClock(data, start + 11)) {
            return -1;
        }
        int at = readFraction(data, start + LENGTH, end);
        if (at < end && data[at] != ' ') {
            return -1;
        }
        clockStart = start;
        clockEnd = at;
        return readZone(data, at, end);
    }

    private boolean readDate(byte[] data, int start) {
        long head = Bytes.longAt(data, start);
        int tail = data[start + 8] << 8 | data[start + 9];
        if (head == dateHead && tail == dateTail && epochDay != Long.MIN_VALUE) {
            return true;
        }
        int century = Digits.two(data, start);
        int yearOfCentury = Digits.two(data, start + 2);
        int month = Digits.two(data, start + 5);
        int day = Digits.two(data, start + 8);
        int year = century * 100 + yearOfCentury;
        boolean shaped = data[start + 4] == '-' && data[start + 7] == '-' && yearOfCentury >= 0;
        long found = shaped ? CivilDate.epochDay(year, month, day) : CivilDate.NONE;
        if (found == CivilDate.NONE) {
            return false;
        }
        epochDay = found;
        dateHead = head;
        dateTail = tail;
        return true;
    }

    /**
     * Reads {@code hh:mm:ss}, eight bytes at once. Ten times every byte plus the one behind it puts the two digits of
     * hour, minute and second together in the bytes 0, 3 and 6; 99 is the most that comes out, so nothing carries.
     */
    private boolean readClock(byte[] data, int at) {
        long word = Bytes.longAt(data, at);
        boolean ascii = (word & Digits.TOP_BITS) == 0;
        boolean shaped = data[at - 1] == ' ' && (word & COLON_BYTES) == COLONS;
        if (!ascii || !shaped || (Digits.digitsIn(word) | (COLON_BYTES & Digits.TOP_BITS)) != Digits.TOP_BITS) {
            return false;
        }
        long digits = word & CLOCK_DIGITS;
        long pairs = digits * 10 + (digits >>> 8);
        long hour = pairs & 0xff;
        long minute = (pairs >>> 24) & 0xff;
        long second = (pairs >>> 48) & 0xff;
        clockMicros = (epochDay * DAY_SECONDS + hour * 3600 + minute * 60 + second) * MICROS;
        return hour < 24 && minute < 60 && second < 60;
    }

    private int readFraction(byte[] data, int at, int end) {
        if (end - at < FRACTION_LENGTH || data[at] != '.' || !Digits.all(data, at + 1, at + FRACTION_LENGTH)) {
            return at;
        }
        clockMicros += Digits.parse(data, at + 1, at + FRACTION_LENGTH) * MICROS_IN_MILLI;
        return at + FRACTION_LENGTH;
    }

    /** Index after the zone if there is one, {@code at} if not. */
    private int readZone(byte[] data, int at, int end) {
        offsetSeconds = LineDecoder.NO_OFFSET;
        zoneStart = -1;
        int after = at + 6;
        if (after > end || (data[at + 1] != '+' && data[at + 1] != '-') || (after < end && data[after] != ' ')) {
            return at;
        }
        int hours = Digits.two(data, at + 2);
        int minutes = Digits.two(data, at + 4);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return at;
        }
        int seconds = hours * 3600 + minutes * 60;
        offsetSeconds = data[at + 1] == '-' ? -seconds : seconds;
        zoneStart = at + 1;
        return after;
    }

    /** Microseconds since 1970-01-01T00:00 on the daemon's clock. */
    long clockMicros() {
        return clockMicros;
    }

    /** Offset of that clock, or {@link LineDecoder#NO_OFFSET}. */
    int offsetSeconds() {
        return offsetSeconds;
    }

    /** Index of date and time. */
    int clockStart() {
        return clockStart;
    }

    /** Index after date and time. */
    int clockEnd() {
        return clockEnd;
    }

    /** Index of the zone, or -1. */
    int zoneStart() {
        return zoneStart;
    }
}
