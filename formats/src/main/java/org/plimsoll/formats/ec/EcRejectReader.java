package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineDecoder;

/**
 * Reads what stands after {@code time: } in the reject log: pairs, the two contexts, and the text of the reply.
 *
 * <p>Quoting is not documented: a value is taken for quoted where a quote stands at its beginning, and inside quotes a
 * backslash guards the byte after it. A context ends with the first bracket outside quotes that has a blank or nothing
 * behind it.
 */
final class EcRejectReader {
    private static final byte[] MARKER = Bytes.ascii(EcRejectKinds.MARKER + " ");
    private static final byte[] CONNECTION_CONTEXT = Bytes.ascii("CTXCONN=[");
    private static final byte[] MESSAGE_CONTEXT = Bytes.ascii("CTXMESS=[");
    private static final String NO_PAIR = "expected KEY=value and a blank, or CTXCONN=[...], as in a reject log";
    private static final String NO_CONTEXTS = "expected CTXCONN=[...] in a line of the reject log";
    private static final String OPEN_QUOTE = "expected a quote that closes the value and a blank after it";
    private static final String OPEN_CONTEXT = "expected a bracket that closes the context";
    private static final String NO_BLANK = "expected a blank after the time and colon of a reject log, then KEY=value";

    private final EcOddLine line;
    private final int reject;
    private final int marker;
    private final byte[][] tags;
    private final byte[][] partKeys;

    /** First of the documented pairs that may come next. */
    private int firstKnown;

    EcRejectReader(EcOddLine line) {
        this.line = line;
        reject = line.kind(EcRejectKinds.REJECT);
        marker = line.kind(EcRejectKinds.MARKER);
        List<Field> fields = line.kind(reject).fields();
        tags = fields.stream().map(field -> Bytes.ascii(field.tag())).toArray(byte[][]::new);
        partKeys = EcRejectKinds.PART_KEYS.stream()
                .map(key -> Bytes.ascii(key + "="))
                .toArray(byte[][]::new);
    }

    /** Reads from the byte after the blank on; the place of the kind, or a refusal. */
    int read(int from) {
        byte[] data = line.data();
        if (Bytes.startsWith(data, from, line.end(), MARKER)) {
            return marker(from);
        }
        if (keyEnd(from) < 0 && !Bytes.startsWith(data, from, line.end(), CONNECTION_CONTEXT)) {
            return line.refuse(from, NO_BLANK);
        }
        line.place(reject, 0, line.start(), line.timeEnd());
        int contexts = readPairs(from);
        return contexts < 0 ? LineDecoder.UNRECOGNISED : readContexts(contexts);
    }

    private int marker(int from) {
        int number = from + MARKER.length;
        if (!Digits.isInteger(line.data(), number, line.end())) {
            return line.refuse(number, "expected a number after Marker");
        }
        line.place(marker, 0, line.start(), line.timeEnd());
        line.place(marker, 1, from, number - 1);
        line.place(marker, 2, number, line.end());
        return marker;
    }

    /** Reads the pairs; where the contexts begin, or -1. */
    private int readPairs(int from) {
        byte[] data = line.data();
        firstKnown = EcRejectKinds.FIRST_PAIR;
        int pairs = -1;
        int at = from;
        while (!Bytes.startsWith(data, at, line.end(), CONNECTION_CONTEXT)) {
            if (at >= line.end()) {
                return line.refuse(line.end(), NO_CONTEXTS);
            }
            int next = pairEnd(at);
            if (next < 0) {
                return next;
            }
            boolean known = pairs < 0 && placeKnown(at, next);
            pairs = known || pairs >= 0 ? pairs : at;
            at = next + 1;
        }
        if (pairs >= 0) {
            line.place(reject, EcRejectKinds.PAIRS, pairs, at - 1);
        }
        return at;
    }

    /** Index of the blank after the pair that begins at {@code at}, or a refusal. */
    private int pairEnd(int at) {
        int equals = keyEnd(at);
        if (equals < 0) {
            return line.refuse(at, NO_PAIR);
        }
        byte[] data = line.data();
        int value = equals + 1;
        int end =
                line.is(value, '"') ? quoteEnd(value, line.end()) : Bytes.indexOf(data, value, line.end(), (byte) ' ');
        return line.is(end, ' ') ? end : line.refuse(Math.min(value, line.end()), OPEN_QUOTE);
    }

    /** Index of the equals sign after capital letters and underscores, -1 if there is none. */
    private int keyEnd(int from) {
        byte[] data = line.data();
        int i = from;
        while (i < line.end() && ((data[i] >= 'A' && data[i] <= 'Z') || data[i] == '_')) {
            i++;
        }
        return i > from && line.is(i, '=') ? i : -1;
    }

    /** Index after the quote that closes the one at {@code from}, or {@code to}. */
    private int quoteEnd(int from, int to) {
        byte[] data = line.data();
        int i = from + 1;
        while (i < to && data[i] != '"') {
            i += data[i] == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, to);
    }

    /** Notes the pair if it is one of the documented ones, written as documented, and in their order. */
    private boolean placeKnown(int from, int to) {
        byte[] data = line.data();
        for (int field = firstKnown; field < EcRejectKinds.PAIRS; field++) {
            byte[] tag = tags[field];
            if (Bytes.startsWith(data, from, to, tag)) {
                boolean quoted = tag[tag.length - 1] == '"';
                int value = from + tag.length;
                int end = quoted ? to - 1 : to;
                boolean fits =
                        quoted ? data[end] == '"' && end >= value : !line.is(value, '"') && isOfType(field, value, end);
                if (fits) {
                    line.place(reject, field, value, end);
                    firstKnown = field + 1;
                }
                return fits;
            }
        }
        return false;
    }

    private boolean isOfType(int field, int from, int to) {
        return line.kind(reject).fields().get(field).type() != FieldType.INTEGER
                || Digits.isInteger(line.data(), from, to);
    }

    private int readContexts(int from) {
        byte[] data = line.data();
        int connection = from + CONNECTION_CONTEXT.length;
        int end = contextEnd(connection, false);
        if (end < 0) {
            return line.refuse(line.end(), OPEN_CONTEXT);
        }
        line.place(reject, EcRejectKinds.CONNECTION_CONTEXT, connection, end);
        int next = end + 2;
        if (Bytes.startsWith(data, Math.min(next, line.end()), line.end(), MESSAGE_CONTEXT)) {
            int message = next + MESSAGE_CONTEXT.length;
            end = contextEnd(message, true);
            if (end < 0) {
                return line.refuse(line.end(), OPEN_CONTEXT);
            }
            line.place(reject, EcRejectKinds.MESSAGE_CONTEXT, message, end);
            next = end + 2;
        }
        if (end + 1 < line.end()) {
            line.place(reject, EcRejectKinds.TEXT_FIELD, next, line.end());
        }
        return reject;
    }

    /** Index of the bracket that closes a context, -1 if there is none. */
    private int contextEnd(int from, boolean withParts) {
        byte[] data = line.data();
        int item = from;
        int i = from;
        while (i < line.end()) {
            boolean closes = data[i] == ']' && (i + 1 == line.end() || data[i + 1] == ' ');
            if (closes || data[i] == ',') {
                endItem(item, i, withParts);
                item = i + 1;
            }
            if (closes) {
                return i;
            }
            i = data[i] == '"' && data[i - 1] == '=' ? quoteEnd(i, line.end()) : i + 1;
        }
        return -1;
    }

    private void endItem(int from, int to, boolean withParts) {
        for (int i = 0; withParts && i < partKeys.length; i++) {
            byte[] key = partKeys[i];
            if (Bytes.startsWith(line.data(), from, to, key)) {
                int value = from + key.length;
                boolean quoted = to - value > 1 && line.is(value, '"') && line.is(to - 1, '"');
                line.place(reject, EcRejectKinds.FIRST_PART + i, quoted ? value + 1 : value, quoted ? to - 1 : to);
            }
        }
    }
}
