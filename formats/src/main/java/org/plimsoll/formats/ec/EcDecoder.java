package org.plimsoll.formats.ec;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineTotals;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Reads ec lines. All separators of a line are found first, then the type letter picks the shapes that may fit, in the
 * order of the table; the first one whose number of fields and whose numbers are right is the answer.
 */
final class EcDecoder implements LineDecoder {
    private static final int MOST_TIME_DIGITS = 17;
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final long MICROS = 1_000_000L;

    /** Stands for a time that is to be asked of {@link #otherLogs}. */
    private static final long OF_OTHER_LOG = Long.MIN_VALUE;

    private static final int SECONDS_DIGITS = 10;
    private static final String NO_TIME = "expected Unix time, 1 to 17 digits, then @";
    private static final String NO_TYPE = "expected a type letter as the 3rd or the 5th field";
    private static final String NO_ID = "expected a message id";
    private static final String NO_HEARTBEAT = "expected a heartbeat: time@@M or time@@@@M1 and nothing else";

    private final EcTables tables;
    private final Set<Meaning> wanted;
    private final boolean anyWanted;
    private final Spans spans;
    private final EcOtherLogs otherLogs;

    private byte[] data = {};
    private final EcFields fields = new EcFields();
    private final EcUsualLines usual;
    private int end;
    private long clockMicros;
    private int problemAt;
    private @Nullable String problem;
    private @Nullable EcShape unfit;

    EcDecoder(EcTables tables, Set<Meaning> wanted) {
        this.tables = tables;
        usual = new EcUsualLines(fields, tables);
        this.wanted = EnumSet.noneOf(Meaning.class);
        this.wanted.addAll(wanted);
        anyWanted = !wanted.isEmpty();
        spans = new Spans(tables.mostFields);
        otherLogs = new EcOtherLogs(tables, wanted, spans);
    }

    @Override
    public void begin(byte[] data, int from, int to) {
        usual.begin();
    }

    /** Nearly every line is a usual one; its end and its fields are found in one pass. */
    @Override
    public int decodeAt(byte[] data, int start, int limit) {
        int after = usual.read(data, start, limit, null);
        if (after == start) {
            return heartbeatAt(data, limit);
        }
        this.data = data;
        end = usual.lineEnd();
        clockMicros = usual.clockMicros();
        if (anyWanted) {
            place(usual.shape());
        }
        return usual.kind();
    }

    /** A quiet log is full of heartbeats. */
    private int heartbeatAt(byte[] data, int limit) {
        int digits = anyWanted ? -1 : usual.heartbeat(data, limit);
        if (digits < 0) {
            return UNUSUAL;
        }
        end = usual.lineEnd();
        clockMicros = usual.clockMicros();
        return digits == 0 ? tables.heartbeat3.index : tables.numberedHeartbeat3.index;
    }

    @Override
    public int addAll(byte[] data, int start, int limit, LineTotals totals) {
        int at = start;
        while (at < limit) {
            int after = usual.read(data, at, limit, totals);
            if (after == at) {
                int kind = heartbeatAt(data, limit);
                if (kind < 0 || !totals.add(kind, end + 1 - at, clockMicros, 0)) {
                    return at;
                }
                after = end + 1;
            }
            at = after;
        }
        return at;
    }

    @Override
    public int lineEnd() {
        return end;
    }

    @Override
    public int decode(byte[] data, int start, int end) {
        this.data = data;
        this.end = withoutLineEnd(data, start, end);
        problem = null;
        unfit = null;
        int timeEnd = readTime(start);
        if (timeEnd < 0) {
            return ofOtherLog(start);
        }
        fields.split(data, start, timeEnd, this.end);
        EcShape shape = shape();
        if (shape == null) {
            return ofOtherLog(start);
        }
        if (anyWanted) {
            place(shape);
        }
        return shape.moved >= 0 && comesFromAnotherNode(shape) ? shape.moved : shape.index;
    }

    /** Anything but a line of the main log or the bounce log. */
    private int ofOtherLog(int start) {
        int kind = otherLogs.decode(data, start, end, clockMicros);
        clockMicros = OF_OTHER_LOG;
        String otherProblem = otherLogs.problemReason();
        if (otherProblem != null) {
            unfit = null;
            refuse(otherLogs.problemAt(), otherProblem);
        } else if (kind >= 0 && kind != otherLogs.continuation()) {
            unfit = null;
            problem = null;
        }
        return kind;
    }

    /** A CR belongs to the line end, and so do the NULs that old aggregators left there. */
    private static int withoutLineEnd(byte[] data, int start, int end) {
        int last = end > start && data[end - 1] == '\r' ? end - 1 : end;
        while (last > start && data[last - 1] == 0) {
            last--;
        }
        return last;
    }

    /** Reads the time; the place of the separator after it, or -1. Nearly every time has ten digits. */
    private int readTime(int start) {
        int separator = start + SECONDS_DIGITS;
        if (separator < end && data[separator] == '@') {
            long high = Digits.eight(Bytes.longAt(data, start));
            int low = Digits.two(data, separator - 2);
            if (high >= 0 && low >= 0) {
                clockMicros = (high * 100 + low) * MICROS;
                return separator;
            }
        }
        return readOddTime(start);
    }

    private int readOddTime(int start) {
        long value = 0;
        int i = start;
        int last = Math.min(end, start + MOST_TIME_DIGITS);
        for (; i < last; i++) {
            int digit = data[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        if (i == start || i == end || data[i] != '@') {
            refuse(i, NO_TIME);
            return -1;
        }
        clockMicros = i - start >= FEWEST_MICROS_DIGITS ? value : value * MICROS;
        return i;
    }

    private @Nullable EcShape shape() {
        if (fields.count() > 1 && fields.isEmpty(1)) {
            return heartbeat();
        }
        int letter = fields.letter(EcLineKinds.LETTER_2);
        if (letter >= 0 && tables.shapes2[letter].length > 0) {
            return fitting(tables.shapes2[letter]);
        }
        int letter3 = fields.letter(EcLineKinds.LETTER_3);
        if (letter < 0 && letter3 < 0) {
            return refuse(fields.start(Math.min(EcLineKinds.LETTER_2, fields.count() - 1)), NO_TYPE);
        }
        if (!fields.isId(1)) {
            return refuse(fields.start(1), NO_ID);
        }
        if (letter >= 0) {
            return tables.opaque2;
        }
        return tables.shapes3[letter3].length > 0 ? fitting(tables.shapes3[letter3]) : tables.opaque3;
    }

    private @Nullable EcShape fitting(EcShape[] candidates) {
        for (EcShape shape : candidates) {
            if (shape.firstEscaped >= 0) {
                fields.dropEscaped(shape.firstEscaped);
            }
            if (fits(shape, candidates.length > 1)) {
                return shape;
            }
            unfit = shape;
        }
        return null;
    }

    /**
     * Whether the line has the number of fields and the numbers of a shape. Before 3.0.12 a bare {@code @} could stand
     * in a local part; such a line has too many fields, and those after the addresses are found from the right.
     */
    private boolean fits(EcShape shape, boolean versionInDoubt) {
        int surplus = fields.count() - shape.fields;
        if (surplus < 0 || (surplus > 0 && !shape.endsWithText && !shape.repairable())) {
            problemAt = end;
            return false;
        }
        int shift = shape.endsWithText ? 0 : surplus;
        boolean inDoubt = shift > 0 || (versionInDoubt && shape.endsWithText);
        for (int i = 0; i < shape.checkedFields.length; i++) {
            int field = shape.checkedFields[i];
            field += field > shape.firstEscaped ? shift : 0;
            if (!shape.accepts(i, data, fields.start(field), fields.end(field), inDoubt)) {
                problemAt = fields.start(field);
                return false;
            }
        }
        return true;
    }

    private @Nullable EcShape heartbeat() {
        if (fields.count() == tables.heartbeat2.fields && fields.heartbeatLength(EcLineKinds.LETTER_2) > 0) {
            return tables.heartbeat2;
        }
        int length = fields.count() == tables.heartbeat3.fields && fields.isEmpty(2) && fields.isEmpty(3)
                ? fields.heartbeatLength(EcLineKinds.LETTER_3)
                : 0;
        if (length == 0) {
            return refuse(fields.start(1), NO_HEARTBEAT);
        }
        return length == 1 ? tables.heartbeat3 : tables.numberedHeartbeat3;
    }

    private boolean comesFromAnotherNode(EcShape shape) {
        int protocol = shape.protocol + fields.count() - shape.fields;
        int from = fields.start(protocol);
        int to = fields.end(protocol);
        return EcShape.comesFromAnotherNode(data, from, to);
    }

    private void place(EcShape shape) {
        spans.clear();
        int surplus = shape.endsWithText ? 0 : fields.count() - shape.fields;
        for (int i = 0; i < shape.fields; i++) {
            if (wanted.contains(shape.meanings[i])) {
                place(shape, i, surplus);
            }
        }
    }

    /** With surplus fields nobody knows where the addresses part: all but the last domain is given as the recipient. */
    private void place(EcShape shape, int field, int surplus) {
        int lastAddress = shape.firstEscaped + 3;
        if (shape.userString >= 0 && field >= shape.userString - 1) {
            placeAroundLastSeparator(shape, field);
        } else if (surplus == 0 || field < shape.firstEscaped) {
            boolean text = shape.endsWithText && field == shape.fields - 1;
            placeIfThere(field, text ? end : fields.end(field));
        } else if (field == shape.firstEscaped) {
            spans.set(field, fields.start(field), fields.end(lastAddress + surplus - 1));
        } else if (field >= lastAddress) {
            spans.set(field, fields.start(field + surplus), fields.end(field + surplus));
        }
    }

    /** Separators in the text are part of it, but the last one that is not escaped ends it. */
    private void placeAroundLastSeparator(EcShape shape, int field) {
        int text = fields.start(shape.userString - 1);
        int separator = Bytes.lastIndexOf(data, text, end, (byte) '@');
        while (separator >= text && fields.escaped(text, separator)) {
            separator = Bytes.lastIndexOf(data, text, separator, (byte) '@');
        }
        if (field < shape.userString) {
            spans.set(field, text, separator < text ? end : separator);
        } else if (separator >= text) {
            spans.set(field, separator + 1, end);
        }
    }

    /** An undocumented record may end with its letter. */
    private void placeIfThere(int field, int to) {
        if (field < fields.count()) {
            spans.set(field, fields.start(field), to);
        }
    }

    private @Nullable EcShape refuse(int at, String reason) {
        problemAt = at;
        problem = reason;
        return null;
    }

    @Override
    public boolean hasTime() {
        return clockMicros != OF_OTHER_LOG || otherLogs.hasTime();
    }

    @Override
    public long clockMicros() {
        return clockMicros != OF_OTHER_LOG ? clockMicros : otherLogs.clockMicros();
    }

    @Override
    public int offsetSeconds() {
        return clockMicros != OF_OTHER_LOG ? 0 : otherLogs.offsetSeconds();
    }

    @Override
    public Spans spans() {
        return spans;
    }

    @Override
    public int problemAt() {
        return problemAt;
    }

    @Override
    public @Nullable String problemReason() {
        return unfit == null ? problem : unfit.expectation(fields.count());
    }
}
