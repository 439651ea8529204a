package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Reads ec lines. All separators of a line are found first, then the type letter picks the shapes that may fit, in the
 * order of the table; the first one whose number of fields and whose numbers are right is the answer.
 */
final class EcDecoder implements LineDecoder {
    /** Separators that are looked at: far more than any kind has; the text at the end of a line may hold more. */
    private static final int MOST_SEPARATORS = 64;

    private static final int MOST_TIME_DIGITS = 17;
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final long MICROS = 1_000_000L;

    private static final long SEPARATORS = Bytes.spread('@');
    private static final byte[] XFER = Bytes.ascii("xfer");
    private static final byte[] XFR = Bytes.ascii("xfr");

    private static final int SECONDS_DIGITS = 10;
    private static final int ID_LENGTH = 20;

    /** {@code cc/cc-pp}: the signs at 2 and 5, hexadecimal digits at 0, 1, 3 and 4; the first byte is the lowest. */
    private static final long ID_HEAD_SIGNS = 0x0000ff0000ff0000L;

    private static final long ID_HEAD = 0x00002d00002f0000L;
    private static final long ID_HEAD_HEX = 0x0000008080008080L;

    /** {@code c-ppppp-}: the signs at 1 and 7, decimal digits from 2 to 6. */
    private static final long ID_MIDDLE_SIGNS = 0xff0000000000ff00L;

    private static final long ID_MIDDLE = 0x2d00000000002d00L;
    private static final long ID_MIDDLE_DIGITS = 0x0080808080800000L;

    private static final String NO_TIME = "expected Unix time, 1 to 17 digits, then @";
    private static final String NO_TYPE = "expected a type letter as the 3rd or the 5th field";
    private static final String NO_ID = "expected a message id";
    private static final String NO_HEARTBEAT = "expected a heartbeat: time@@M or time@@@@M1 and nothing else";

    private final EcShape[][] shapes2;
    private final EcShape[][] shapes3;
    private final EcShape opaque2;
    private final EcShape opaque3;
    private final EcShape heartbeat2;
    private final EcShape heartbeat3;
    private final EcShape numberedHeartbeat3;
    private final Set<Meaning> wanted;
    private final boolean anyWanted;
    private final Spans spans;

    private byte[] data = {};
    /** Field {@code i} lies between {@code bounds[i] + 1} and {@code bounds[i + 1]}. */
    private final int[] bounds = new int[MOST_SEPARATORS + 2];

    private int fields;
    private int end;
    private long clockMicros;
    private int problemAt;
    private @Nullable String problem;
    private @Nullable EcShape unfit;

    EcDecoder(List<LineKind> kinds, Set<Meaning> wanted) {
        List<EcShape> shapes = EcShape.of(kinds);
        shapes2 = byLetter(shapes, List.of(EcLineKinds.V22, EcLineKinds.V21));
        shapes3 = byLetter(shapes, List.of(EcLineKinds.V3));
        opaque2 = only(shapes, EcLineKinds.UNDOCUMENTED, EcLineKinds.V2);
        opaque3 = only(shapes, EcLineKinds.UNDOCUMENTED, EcLineKinds.V3);
        heartbeat2 = only(shapes, "M", EcLineKinds.V2);
        heartbeat3 = only(shapes, "M", EcLineKinds.V3);
        numberedHeartbeat3 = only(shapes, "M1", EcLineKinds.V3);
        this.wanted = Set.copyOf(wanted);
        anyWanted = !wanted.isEmpty();
        spans = new Spans(
                kinds.stream().mapToInt(kind -> kind.fields().size()).max().orElseThrow());
    }

    private static EcShape[][] byLetter(List<EcShape> shapes, List<String> versions) {
        EcShape[][] byLetter = new EcShape[26][];
        for (int i = 0; i < byLetter.length; i++) {
            String letter = String.valueOf((char) ('A' + i));
            List<EcShape> candidates = new ArrayList<>();
            for (String version : versions) {
                shapes.stream()
                        .filter(shape -> shape.is(letter, version) && !shape.isHeartbeat())
                        .forEach(candidates::add);
            }
            byLetter[i] = candidates.toArray(EcShape[]::new);
        }
        return byLetter;
    }

    private static EcShape only(List<EcShape> shapes, String tag, String version) {
        return shapes.stream()
                .filter(shape -> shape.is(tag, version))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int decode(byte[] data, int start, int end) {
        this.data = data;
        this.end = withoutLineEnd(data, start, end);
        problem = null;
        unfit = null;
        int timeEnd = readTime(start);
        if (timeEnd < 0) {
            return UNRECOGNISED;
        }
        split(start, timeEnd);
        EcShape shape = shape();
        if (shape == null) {
            return UNRECOGNISED;
        }
        if (anyWanted) {
            place(shape);
        }
        return shape.moved >= 0 && comesFromAnotherNode(shape) ? shape.moved : shape.index;
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

    /** Finds the separators, eight bytes at a time. */
    private void split(int start, int firstSeparator) {
        int[] bounds = this.bounds;
        byte[] data = this.data;
        int end = this.end;
        bounds[0] = start - 1;
        bounds[1] = firstSeparator;
        int found = splitHead(firstSeparator);
        int i = bounds[found] + 1;
        int wordsEnd = end - Long.BYTES;
        while (i <= wordsEnd && found <= MOST_SEPARATORS - Long.BYTES) {
            long matches = Bytes.matches(Bytes.longAt(data, i), SEPARATORS);
            while (matches != 0) {
                bounds[++found] = i + (Long.numberOfTrailingZeros(matches) >>> 3);
                matches &= matches - 1;
            }
            i += Long.BYTES;
        }
        for (; i < end && found < MOST_SEPARATORS; i++) {
            if (data[i] == '@') {
                bounds[++found] = i;
            }
        }
        fields = found + 1;
        bounds[fields] = end;
    }

    /**
     * Finds the separators of the three ids and the type letter of version 3, which make half of most lines: if they
     * stand where ids of the usual length put them, only the ids need to be free of others. The number of separators
     * found, the first one included.
     */
    private int splitHead(int firstSeparator) {
        int message = firstSeparator + 1 + ID_LENGTH;
        int batch = message + 1 + ID_LENGTH;
        int connection = batch + 1 + ID_LENGTH;
        int type = connection + 2;
        boolean shaped = type < end
                && data[message] == '@'
                && data[batch] == '@'
                && data[connection] == '@'
                && data[type] == '@'
                && data[type - 1] != '@';
        if (!shaped || anySeparator(message) || anySeparator(batch) || anySeparator(connection)) {
            return 1;
        }
        bounds[2] = message;
        bounds[3] = batch;
        bounds[4] = connection;
        bounds[5] = type;
        return 5;
    }

    /** Whether a separator stands in the id that ends before {@code at}. */
    private boolean anySeparator(int at) {
        long head = Bytes.matches(Bytes.longAt(data, at - ID_LENGTH), SEPARATORS);
        long middle = Bytes.matches(Bytes.longAt(data, at - ID_LENGTH + Long.BYTES), SEPARATORS);
        long tail = Bytes.matches(Bytes.longAt(data, at - Long.BYTES), SEPARATORS);
        return (head | middle | tail) != 0;
    }

    private @Nullable EcShape shape() {
        if (fields > 1 && isEmpty(1)) {
            return heartbeat();
        }
        int letter = letter(EcLineKinds.LETTER_2);
        if (letter >= 0 && shapes2[letter].length > 0) {
            return fitting(shapes2[letter]);
        }
        int letter3 = letter(EcLineKinds.LETTER_3);
        if (letter < 0 && letter3 < 0) {
            return refuse(bounds[Math.min(EcLineKinds.LETTER_2, fields - 1)] + 1, NO_TYPE);
        }
        if (!isId(1)) {
            return refuse(bounds[1] + 1, NO_ID);
        }
        if (letter >= 0) {
            return opaque2;
        }
        return shapes3[letter3].length > 0 ? fitting(shapes3[letter3]) : opaque3;
    }

    private @Nullable EcShape fitting(EcShape[] candidates) {
        for (EcShape shape : candidates) {
            if (shape.firstEscaped >= 0) {
                dropEscaped(shape.firstEscaped);
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
        int surplus = fields - shape.fields;
        if (surplus < 0 || (surplus > 0 && !shape.endsWithText && !shape.repairable())) {
            problemAt = end;
            return false;
        }
        int shift = shape.endsWithText ? 0 : surplus;
        boolean inDoubt = shift > 0 || (versionInDoubt && shape.endsWithText);
        for (int i = 0; i < shape.checkedFields.length; i++) {
            int field = shape.checkedFields[i];
            field += field > shape.firstEscaped ? shift : 0;
            if (!shape.accepts(i, data, bounds[field] + 1, bounds[field + 1], inDoubt)) {
                problemAt = bounds[field] + 1;
                return false;
            }
        }
        return true;
    }

    /** Removes separators that a backslash in a local part escapes; local parts are the first and the third address. */
    private void dropEscaped(int firstEscaped) {
        int kept = firstEscaped;
        for (int i = firstEscaped + 1; i < fields; i++) {
            boolean localPart = kept == firstEscaped || kept == firstEscaped + 2;
            if (!localPart || data[bounds[i] - 1] != '\\' || !escaped(bounds[kept] + 1, bounds[i])) {
                bounds[++kept] = bounds[i];
            }
        }
        fields = Math.min(fields, kept + 1);
        bounds[fields] = end;
    }

    private boolean escaped(int from, int at) {
        int i = at;
        while (i > from && data[i - 1] == '\\') {
            i--;
        }
        return (at - i & 1) == 1;
    }

    private @Nullable EcShape heartbeat() {
        if (fields == heartbeat2.fields && heartbeatLength(EcLineKinds.LETTER_2) > 0) {
            return heartbeat2;
        }
        int length =
                fields == heartbeat3.fields && isEmpty(2) && isEmpty(3) ? heartbeatLength(EcLineKinds.LETTER_3) : 0;
        if (length == 0) {
            return refuse(bounds[1] + 1, NO_HEARTBEAT);
        }
        return length == 1 ? heartbeat3 : numberedHeartbeat3;
    }

    /** Length of a field that is an M and digits, 0 if it is anything else. */
    private int heartbeatLength(int field) {
        int from = bounds[field] + 1;
        int to = bounds[field + 1];
        boolean numbered = to - from > 1 && Digits.all(data, from + 1, to);
        return from < to && data[from] == 'M' && (to - from == 1 || numbered) ? to - from : 0;
    }

    private boolean comesFromAnotherNode(EcShape shape) {
        int protocol = shape.protocol + fields - shape.fields;
        int from = bounds[protocol] + 1;
        int to = bounds[protocol + 1];
        return Bytes.equalsIgnoringCase(data, from, to, XFER) || Bytes.equalsIgnoringCase(data, from, to, XFR);
    }

    /** Place of a capital letter in the alphabet if it is the whole field, -1 otherwise. */
    private int letter(int field) {
        if (fields <= field || bounds[field + 1] - bounds[field] != 2) {
            return -1;
        }
        int letter = data[bounds[field] + 1] - 'A';
        return letter >= 0 && letter < 26 ? letter : -1;
    }

    private boolean isEmpty(int field) {
        return bounds[field + 1] - bounds[field] == 1;
    }

    /**
     * {@code cc/cc-ppppp-ssssssss}. Damaged ids occur in other fields; this one tells what the line is, and as every
     * line asks, three words answer: bytes 0 to 7, 4 to 11 and 12 to 19.
     */
    private boolean isId(int field) {
        int from = bounds[field] + 1;
        if (bounds[field + 1] - from != ID_LENGTH) {
            return false;
        }
        long head = Bytes.longAt(data, from);
        long middle = Bytes.longAt(data, from + 4);
        long tail = Bytes.longAt(data, from + 12);
        boolean ascii = ((head | middle | tail) & Digits.TOP_BITS) == 0;
        return ascii
                && (head & ID_HEAD_SIGNS) == ID_HEAD
                && (middle & ID_MIDDLE_SIGNS) == ID_MIDDLE
                && (Digits.upperHexIn(head) & ID_HEAD_HEX) == ID_HEAD_HEX
                && (Digits.digitsIn(middle) & ID_MIDDLE_DIGITS) == ID_MIDDLE_DIGITS
                && Digits.upperHexIn(tail) == Digits.TOP_BITS;
    }

    private void place(EcShape shape) {
        spans.clear();
        int surplus = shape.endsWithText ? 0 : fields - shape.fields;
        for (int i = 0; i < shape.fields; i++) {
            if (wanted.contains(shape.meanings[i])) {
                place(shape, i, surplus);
            }
        }
    }

    /** With surplus fields nobody knows where the addresses part: all but the last domain is given as the recipient. */
    private void place(EcShape shape, int field, int surplus) {
        int lastAddress = shape.firstEscaped + 3;
        if (surplus == 0 || field < shape.firstEscaped) {
            boolean text = shape.endsWithText && field == shape.fields - 1;
            placeIfThere(field, text ? end : bounds[field + 1]);
        } else if (field == shape.firstEscaped) {
            spans.set(field, bounds[field] + 1, bounds[lastAddress + surplus]);
        } else if (field >= lastAddress) {
            spans.set(field, bounds[field + surplus] + 1, bounds[field + surplus + 1]);
        }
    }

    /** An undocumented record may end with its letter. */
    private void placeIfThere(int field, int to) {
        if (field < fields) {
            spans.set(field, bounds[field] + 1, to);
        }
    }

    private @Nullable EcShape refuse(int at, String reason) {
        problemAt = at;
        problem = reason;
        return null;
    }

    @Override
    public boolean hasTime() {
        return true;
    }

    @Override
    public long clockMicros() {
        return clockMicros;
    }

    @Override
    public int offsetSeconds() {
        return 0;
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
        return unfit == null ? problem : unfit.expectation(fields);
    }
}
