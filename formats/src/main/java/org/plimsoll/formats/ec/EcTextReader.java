package org.plimsoll.formats.ec;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;

/** Reads the lines that are mostly text: the panic log, the HTTP log, and the timing of receptions. */
final class EcTextReader {
    /** {@code [Thu 01 Jan 2014 15:55:58]}: places of its parts behind the bracket. */
    private static final int DAY = 4;

    private static final int MONTH = 7;
    private static final int YEAR = 11;
    private static final int CLOCK = 16;
    private static final int STAMP_LENGTH = 24;

    private static final long MICROS = 1_000_000L;
    private static final int DAY_SECONDS = 86_400;

    private static final byte[] MONTHS = Bytes.ascii("JanFebMarAprMayJunJulAugSepOctNovDec");
    private static final byte[] AFTER = Bytes.ascii(" after ");
    private static final byte[] SECONDS = Bytes.ascii(" s ");
    private static final String NO_REQUEST =
            "expected address, address, \"request\", status, bytes and milliseconds, as in an HTTP log";

    private static final List<byte[]> OUTCOMES = List.of(
            Bytes.ascii("received after "),
            Bytes.ascii("rejected after "),
            Bytes.ascii("unexpected disconnect after "));

    private final EcOddLine line;
    private final int panic;
    private final int request;
    private final int console;
    private final int http;
    private final int timing;
    private final byte[][] timingKeys;

    EcTextReader(EcOddLine line) {
        this.line = line;
        panic = line.kind(EcPanicKinds.PANIC);
        request = line.kind(EcPanicKinds.REQUEST);
        console = line.kind(EcPanicKinds.CONSOLE);
        http = line.kind(EcServiceKinds.HTTP);
        timing = line.kind(EcServiceKinds.TIMING);
        timingKeys = EcServiceKinds.TIMING_KEYS.stream().map(Bytes::ascii).toArray(byte[][]::new);
    }

    /** A record of the panic log whose text begins at {@code text}. */
    int panic(int text) {
        int peerEnd = Bytes.indexOf(line.data(), text, line.end(), (byte) ' ');
        if (peerEnd > text && request(request, 2, peerEnd + 1)) {
            line.place(request, 0, line.start(), line.timeEnd());
            line.place(request, 1, text, peerEnd);
            return request;
        }
        line.place(panic, 0, line.start(), line.timeEnd());
        line.place(panic, 1, text, line.end());
        return panic;
    }

    /** A line of the HTTP log. */
    int http() {
        byte[] data = line.data();
        int peer = line.timeEnd() + 1;
        int peerEnd = Bytes.indexOf(data, peer, line.end(), (byte) ' ');
        int localEnd = Bytes.indexOf(data, Math.min(peerEnd + 1, line.end()), line.end(), (byte) ' ');
        if (peerEnd == peer || localEnd <= peerEnd + 1 || !request(http, 3, localEnd + 1)) {
            return line.refuse(Math.min(peer, line.end()), NO_REQUEST);
        }
        line.place(http, 0, line.start(), line.timeEnd());
        line.place(http, 1, peer, peerEnd);
        line.place(http, 2, peerEnd + 1, localEnd);
        return http;
    }

    /**
     * Reads {@code "request" status bytes milliseconds}, which must be all that is left; nothing is noted otherwise.
     */
    private boolean request(int kind, int field, int from) {
        byte[] data = line.data();
        int quote = Bytes.lastIndexOf(data, from, line.end(), (byte) '"');
        if (!line.is(from, '"') || quote <= from || !line.is(quote + 1, ' ')) {
            return false;
        }
        int statusEnd = Bytes.indexOf(data, quote + 2, line.end(), (byte) ' ');
        int bytes = Math.min(statusEnd + 1, line.end());
        int bytesEnd = Bytes.indexOf(data, bytes, line.end(), (byte) ' ');
        int millis = Math.min(bytesEnd + 1, line.end());
        boolean numbers = Digits.isInteger(data, quote + 2, statusEnd)
                && Digits.isInteger(data, bytes, bytesEnd)
                && Digits.isDecimal(data, millis, line.end());
        if (numbers) {
            line.place(kind, field, from + 1, quote);
            line.place(kind, field + 1, quote + 2, statusEnd);
            line.place(kind, field + 2, bytes, bytesEnd);
            line.place(kind, field + 3, millis, line.end());
        }
        return numbers;
    }

    /** A line of the panic log as the console shows it. */
    int console() {
        byte[] data = line.data();
        int from = line.start() + 1;
        int close = from + STAMP_LENGTH;
        boolean shaped = line.is(close, ']')
                && line.is(close + 1, ' ')
                && data[from + 3] == ' '
                && data[from + DAY + 2] == ' '
                && data[from + MONTH + 3] == ' '
                && data[from + YEAR + 4] == ' '
                && data[from + CLOCK + 2] == ':'
                && data[from + CLOCK + 5] == ':';
        if (!shaped || !readClock(data, from)) {
            return LineDecoder.UNRECOGNISED;
        }
        line.place(console, 0, from, close);
        int text = close + 2;
        int levelEnd = line.is(text, '[') ? Bytes.indexOf(data, text, line.end(), (byte) ']') : line.end();
        if (line.is(levelEnd + 1, ' ')) {
            line.place(console, 1, text + 1, levelEnd);
            text = levelEnd + 2;
        }
        line.place(console, 2, text, line.end());
        return console;
    }

    private boolean readClock(byte[] data, int from) {
        int month = month(data, from + MONTH);
        int century = Digits.two(data, from + YEAR);
        int years = Digits.two(data, from + YEAR + 2);
        int day = Digits.two(data, from + DAY);
        int hour = Digits.two(data, from + CLOCK);
        int minute = Digits.two(data, from + CLOCK + 3);
        int second = Digits.two(data, from + CLOCK + 6);
        boolean clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        if (!clock || month == 0 || century < 0 || years < 0 || day < 1) {
            return false;
        }
        YearMonth page = YearMonth.of(century * 100 + years, month);
        if (!page.isValidDay(day)) {
            return false;
        }
        long days = LocalDate.of(page.getYear(), month, day).toEpochDay();
        line.clock((days * DAY_SECONDS + hour * 3600L + minute * 60L + second) * MICROS);
        return true;
    }

    /** Number of the month whose three letters stand at {@code at}, 0 if there is none. */
    private static int month(byte[] data, int at) {
        for (int month = 0; month < 12; month++) {
            int name = 3 * month;
            if (data[at] == MONTHS[name] && data[at + 1] == MONTHS[name + 1] && data[at + 2] == MONTHS[name + 2]) {
                return month + 1;
            }
        }
        return 0;
    }

    /** What reception_timing_logger says about a reception. */
    int timing(int from) {
        byte[] data = line.data();
        for (byte[] outcome : OUTCOMES) {
            if (Bytes.startsWith(data, from, line.end(), outcome)) {
                int seconds = from + outcome.length;
                int secondsEnd = Bytes.indexOf(data, seconds, line.end(), (byte) ' ');
                if (!Digits.isDecimal(data, seconds, secondsEnd)
                        || !Bytes.startsWith(data, secondsEnd, line.end(), SECONDS)) {
                    return line.refuse(seconds, "expected the seconds that a reception took, then s and its figures");
                }
                line.place(timing, 0, line.start(), line.timeEnd());
                line.place(timing, 1, from, seconds - AFTER.length);
                line.place(timing, EcServiceKinds.TIMING_SECONDS, seconds, secondsEnd);
                line.place(timing, EcServiceKinds.TIMING_DETAILS, secondsEnd + 1, line.end());
                placeParts(secondsEnd + 1);
                return timing;
            }
        }
        return LineDecoder.UNRECOGNISED;
    }

    private void placeParts(int from) {
        byte[] data = line.data();
        for (int i = 0; i < timingKeys.length; i++) {
            int at = Bytes.indexOf(data, from, line.end(), timingKeys[i]);
            if (at >= 0) {
                int value = at + timingKeys[i].length;
                int valueEnd = Bytes.indexOf(data, value, line.end(), (byte) ' ');
                line.place(timing, EcServiceKinds.FIRST_TIMING_PART + i, value, valueEnd);
            }
        }
    }
}
