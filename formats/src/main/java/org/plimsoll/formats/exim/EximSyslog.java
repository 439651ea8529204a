package org.plimsoll.formats.exim;

import java.util.Arrays;
import java.util.stream.Stream;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;

/**
 * Reads what syslog writes before a line: RFC 3164 ({@code Nov 23 13:33:21 mx exim[25304]:}), RFC 5424 ({@code <22>1
 * 2026-11-23T13:33:21.743726+00:00 mx exim 25313 - -}) or the form with an RFC 3339 time that rsyslog puts into files;
 * a priority may stand before each of them. After it, Exim numbers the pieces of a long record.
 */
final class EximSyslog {
    private static final long MICROS = 1_000_000L;
    private static final long DAY_SECONDS = 86_400;
    private static final int SEVERITY_MASK = 7;

    /** {@code Nov 23 13:33:21}. */
    private static final int NAMED_TIME_LENGTH = 15;

    /** {@code 2026-11-23T13:33:21}. */
    private static final int SECOND_LENGTH = 19;

    /** With nine decimals and a zone. */
    private static final int LONGEST_TIME = 35;

    private static final int[] MONTHS = codes("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final byte[] EXIM = Bytes.ascii("exim");

    private int priorityEnd;
    private int timeStart;
    private int timeEnd;
    private int hostEnd;
    private int programEnd;
    private boolean exim;
    private int severity;

    private boolean timed;
    private long epochDay;
    private long microsOfDay;
    private int offsetSeconds;
    private int month;
    private int day;

    private int pieceStart;
    private int pieceEnd;
    private long piece;
    private boolean splitAtLineEnd;

    private static int[] codes(String names) {
        return Stream.of(names.split(" "))
                .mapToInt(name -> name.charAt(0) << 16 | name.charAt(1) << 8 | name.charAt(2))
                .toArray();
    }

    /** Whether a line that begins with this byte is worth a closer look. */
    static boolean mayBegin(byte first) {
        return first == '<' || (first >= 'A' && first <= 'S') || Digits.isDigit(first);
    }

    /** Index after the prefix, a blank or the end, or -1 if none begins at {@code start}. */
    int read(byte[] data, int start, int end) {
        severity = -1;
        pieceStart = -1;
        piece = 0;
        timed = false;
        offsetSeconds = LineDecoder.NO_OFFSET;
        month = 0;
        int at = readPriority(data, start, end);
        if (at > start && at + 1 < end && data[at] == '1' && data[at + 1] == ' ') {
            priorityEnd = at + 1;
            return readModern(data, at + 2, end);
        }
        priorityEnd = at;
        timeStart = at;
        boolean named = at < end && !Digits.isDigit(data[at]);
        if (named ? !readNamedDay(data, at, end) : !readTimestamp(data, at, end)) {
            return -1;
        }
        return readHostAndProgram(data, end, named);
    }

    private int readPriority(byte[] data, int start, int end) {
        if (start >= end || data[start] != '<') {
            return start;
        }
        int close = start + 1;
        while (close < end && Digits.isDigit(data[close])) {
            close++;
        }
        long priority = close - start <= 4 && close < end && data[close] == '>'
                ? Digits.parse(data, start + 1, close)
                : Digits.NONE;
        if (priority < 0) {
            return start;
        }
        severity = (int) priority & SEVERITY_MASK;
        return close + 1;
    }

    private int readModern(byte[] data, int at, int end) {
        timeStart = at;
        timed = readTimestamp(data, at, end);
        timeEnd = timed ? timeEnd : at + 1;
        boolean unknown = at < end && data[at] == '-';
        if ((!timed && !unknown) || timeEnd >= end || data[timeEnd] != ' ') {
            return -1;
        }
        hostEnd = Bytes.indexOf(data, timeEnd + 1, end, (byte) ' ');
        int program = hostEnd + 1;
        int field = hostEnd;
        for (int i = 0; i < 3 && field < end; i++) {
            field = Bytes.indexOf(data, field + 1, end, (byte) ' ');
        }
        if (field >= end || field + 1 >= end) {
            return -1;
        }
        exim = isExim(data, program, end);
        programEnd = structuredEnd(data, field + 1, end);
        return programEnd;
    }

    /** Index after {@code -} or elements in brackets, whose quoted values may hold brackets. */
    private static int structuredEnd(byte[] data, int from, int end) {
        if (data[from] == '-') {
            return from + 1 == end || data[from + 1] == ' ' ? from + 1 : -1;
        }
        boolean quoted = false;
        for (int i = from; i < end && data[from] == '['; i++) {
            if (data[i] == '\\') {
                i++;
            } else if (data[i] == '"') {
                quoted = !quoted;
            } else if (data[i] == ']' && !quoted && (i + 1 == end || data[i + 1] == ' ')) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code Nov 23 13:33:21}: a day without its year. */
    private boolean readNamedDay(byte[] data, int at, int end) {
        timeEnd = at + NAMED_TIME_LENGTH;
        if (timeEnd >= end || data[timeEnd] != ' ' || data[at + 3] != ' ' || data[at + 6] != ' ') {
            return false;
        }
        month = monthAt(data, at);
        day = data[at + 4] == ' ' && Digits.isDigit(data[at + 5]) ? data[at + 5] - '0' : Digits.two(data, at + 4);
        timed = month > 0 && day > 0 && day <= 31 && readClock(data, at + 7);
        return timed;
    }

    /** Number of the month whose first three letters stand at {@code at}, 0 if there are none. */
    private static int monthAt(byte[] data, int at) {
        int name = data[at] << 16 | data[at + 1] << 8 | data[at + 2];
        for (int i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i] == name) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean readClock(byte[] data, int at) {
        int hour = Digits.two(data, at);
        int minute = Digits.two(data, at + 3);
        int second = Digits.two(data, at + 6);
        microsOfDay = (hour * 3600L + minute * 60L + second) * MICROS;
        return data[at + 2] == ':'
                && data[at + 5] == ':'
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60;
    }

    /** {@code 2026-11-23T13:33:21.743726+00:00}, with up to six decimals or none, and a zone or {@code Z}. */
    private boolean readTimestamp(byte[] data, int at, int end) {
        if (end - at < 20 || data[at + 10] != 'T' || data[at + 4] != '-' || data[at + 7] != '-') {
            return false;
        }
        int century = Digits.two(data, at);
        int year = Digits.two(data, at + 2);
        epochDay = year < 0
                ? CivilDate.NONE
                : CivilDate.epochDay(century * 100 + year, Digits.two(data, at + 5), Digits.two(data, at + 8));
        if (epochDay == CivilDate.NONE || !readClock(data, at + 11)) {
            return false;
        }
        timeEnd = readZone(data, readFraction(data, at + 19, end), end);
        timed = timeEnd >= 0;
        return timed;
    }

    private int readFraction(byte[] data, int at, int end) {
        if (data[at] != '.') {
            return at;
        }
        int i = at + 1;
        long unit = MICROS / 10;
        while (i < end && Digits.isDigit(data[i])) {
            microsOfDay += (data[i] - '0') * unit;
            unit /= 10;
            i++;
        }
        return i;
    }

    private int readZone(byte[] data, int at, int end) {
        if (at < end && data[at] == 'Z') {
            offsetSeconds = 0;
            return at + 1;
        }
        boolean signed = at + 6 <= end && (data[at] == '+' || data[at] == '-') && data[at + 3] == ':';
        int hours = signed ? Digits.two(data, at + 1) : -1;
        int minutes = signed ? Digits.two(data, at + 4) : -1;
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return -1;
        }
        int seconds = hours * 3600 + minutes * 60;
        offsetSeconds = data[at] == '-' ? -seconds : seconds;
        return at + 6;
    }

    /** A program's name ends with a colon; behind a day without its year there may be none. */
    private int readHostAndProgram(byte[] data, int end, boolean withoutProgram) {
        if (timeEnd >= end || data[timeEnd] != ' ') {
            return -1;
        }
        hostEnd = Bytes.indexOf(data, timeEnd + 1, end, (byte) ' ');
        int tagEnd = Bytes.indexOf(data, Math.min(hostEnd + 1, end), end, (byte) ' ');
        boolean program = tagEnd > hostEnd + 2 && data[tagEnd - 1] == ':';
        if (hostEnd == timeEnd + 1 || hostEnd >= end || (!program && !withoutProgram)) {
            return -1;
        }
        programEnd = program ? tagEnd : -1;
        exim = program && isExim(data, hostEnd + 1, end);
        return program ? tagEnd : hostEnd;
    }

    private static boolean isExim(byte[] data, int at, int end) {
        int after = at + EXIM.length;
        return Bytes.startsWith(data, at, end, EXIM) && (after == end || data[after] < 'a' || data[after] > 'z');
    }

    /** Index after the number of a piece, {@code [1/3]} or {@code [2\6]}, if one stands behind the prefix. */
    int readPiece(byte[] data, int at, int end) {
        int i = at + 2;
        if (i >= end || data[at + 1] != '[') {
            return at;
        }
        while (i < end && Digits.isDigit(data[i])) {
            i++;
        }
        int divider = i;
        boolean divided = i > at + 2 && i < end && (data[i] == '/' || data[i] == '\\');
        do {
            i++;
        } while (i < end && Digits.isDigit(data[i]));
        boolean closed =
                divided && i > divider + 1 && i < end && data[i] == ']' && (i + 1 == end || data[i + 1] == ' ');
        if (!closed) {
            return at;
        }
        pieceStart = at + 1;
        pieceEnd = i + 1;
        piece = Digits.parse(data, at + 2, divider);
        splitAtLineEnd = data[divider] == '\\';
        return pieceEnd;
    }

    /**
     * Whether a line before the one that was read is surely of another process, in the same second; only numbers tell
     * processes apart.
     *
     * @param start first byte of the line that was read
     * @param other first byte of the other line
     * @param otherEnd byte after its last one
     */
    boolean isOfAnotherProcess(byte[] data, int start, int other, int otherEnd) {
        int seconds = other + (month > 0 ? NAMED_TIME_LENGTH : SECOND_LENGTH);
        boolean numbered = programEnd >= 2 && data[programEnd - 1] == ':' && data[programEnd - 2] == ']';
        if (!numbered
                || seconds > otherEnd
                || !Arrays.equals(data, start, start + seconds - other, data, other, seconds)) {
            return false;
        }
        int length = programEnd - timeEnd;
        int last = Math.min(otherEnd - length, other + LONGEST_TIME);
        for (int at = seconds; at <= last; at++) {
            if (Arrays.equals(data, timeEnd, programEnd, data, at, at + length)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the program is Exim by its name. */
    boolean exim() {
        return exim;
    }

    /** The severity, 0 to 7, or -1 if no priority is written. */
    int severity() {
        return severity;
    }

    /** Number of the piece, 0 if the record is whole. */
    long piece() {
        return piece;
    }

    /** Whether the record was divided where one of its lines ends, not by its length. */
    boolean splitAtLineEnd() {
        return splitAtLineEnd;
    }

    /** Whether there is a time. */
    boolean timed() {
        return timed;
    }

    /** Whether the time lacks its year. */
    boolean lacksYear() {
        return month > 0;
    }

    /** The month, 1 to 12, of a time without its year. */
    int month() {
        return month;
    }

    /** The day of the month of a time without its year. */
    int day() {
        return day;
    }

    /** Puts in the day that was missing. */
    void setEpochDay(long epochDay) {
        this.epochDay = epochDay;
    }

    /** Microseconds since 1970-01-01T00:00 on the clock of whoever wrote the prefix. */
    long clockMicros() {
        return epochDay * DAY_SECONDS * MICROS + microsOfDay;
    }

    /** Offset of that clock, or {@link LineDecoder#NO_OFFSET}. */
    int offsetSeconds() {
        return offsetSeconds;
    }

    /** Notes where the parts of the prefix of a line that begins at {@code start} are. */
    void place(EximFields fields, int start) {
        if (priorityEnd > start) {
            fields.note(EximTags.PRIORITY_FIELD, start, priorityEnd);
        }
        fields.note(EximTags.SYSLOG_TIME_FIELD, timeStart, timeEnd);
        fields.note(EximTags.SYSLOG_HOST_FIELD, timeEnd + 1, hostEnd);
        if (programEnd >= 0) {
            fields.note(EximTags.PROGRAM_FIELD, hostEnd + 1, programEnd);
        }
        if (pieceStart >= 0) {
            fields.note(EximTags.PIECE_FIELD, pieceStart, pieceEnd);
        }
    }
}
