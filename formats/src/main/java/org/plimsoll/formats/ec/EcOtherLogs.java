package org.plimsoll.formats.ec;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Reads the lines of all logs but the main log and the bounce log. Asked only for lines that neither of them has, so
 * that they need not wait for it. What follows the time tells the log: {@code @} and letters, {@code +} for XMPP, a
 * blank for HTTP, a colon and a blank for rejections, a colon for the panic log; a line without a time may continue one
 * of the panic log.
 */
final class EcOtherLogs {
    /** Digits of a time before a colon; fewer are something else. Source: Momentum reference, all examples. */
    private static final int FEWEST_TIME_DIGITS = 10;

    private static final int MOST_TIME_DIGITS = 16;

    private final EcOddLine line;
    private final EcLetterLogs letterLogs;
    private final EcRejectReader rejects;
    private final EcTextReader texts;
    private final int continuation;

    EcOtherLogs(EcTables tables, Set<Meaning> wanted, Spans spans) {
        line = new EcOddLine(tables.kinds, wanted, spans);
        letterLogs = new EcLetterLogs(line, tables);
        rejects = new EcRejectReader(line);
        texts = new EcTextReader(line);
        continuation = line.kind(EcPanicKinds.CONTINUATION);
    }

    /**
     * Reads a line.
     *
     * @param clockMicros the time of the line if an {@code @} follows it
     * @return place of its kind, or {@link LineDecoder#UNRECOGNISED}
     */
    int decode(byte[] data, int start, int end, long clockMicros) {
        line.begin(data, start, end);
        int separator = Digits.end(data, start, end);
        if (separator == end) {
            return continued();
        }
        byte sign = data[separator];
        if (separator > start && sign == '@') {
            line.time(separator, clockMicros);
            return letterLogs.separatedByAt();
        }
        boolean timed =
                separator - start >= FEWEST_TIME_DIGITS && separator - start <= MOST_TIME_DIGITS && data[start] != '0';
        int kind = timed ? stamped(separator, sign) : LineDecoder.UNRECOGNISED;
        if (kind < 0 && sign == '[' && separator == start) {
            kind = texts.console();
        }
        boolean certain = kind >= 0 || (timed && sign == ':');
        return certain ? kind : continued();
    }

    private int stamped(int separator, byte sign) {
        line.time(separator);
        return switch (sign) {
            case ':' -> afterColon(separator + 1);
            case '+' -> letterLogs.separatedByPlus();
            case ' ' -> texts.http();
            default -> LineDecoder.UNRECOGNISED;
        };
    }

    private int afterColon(int text) {
        if (!line.is(text, ' ')) {
            return texts.panic(text);
        }
        int timing = texts.timing(text + 1);
        return timing >= 0 || line.isRefused() ? timing : rejects.read(text + 1);
    }

    /** A line of text may continue a record of the panic log; binary data does not. */
    private int continued() {
        line.noTime();
        if (line.controlByte() >= 0) {
            return LineDecoder.UNRECOGNISED;
        }
        line.place(continuation, 0, line.start(), line.end());
        return continuation;
    }

    /** Place of the kind of lines that continue a record. */
    int continuation() {
        return continuation;
    }

    boolean hasTime() {
        return line.hasTime();
    }

    long clockMicros() {
        return line.clockMicros();
    }

    int offsetSeconds() {
        return line.offsetSeconds();
    }

    int problemAt() {
        return line.problemAt();
    }

    /** What is wrong with the line, null if nothing better can be said than that it is none of the main log. */
    @Nullable
    String problemReason() {
        return line.problemReason();
    }
}
