package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

/** A line kind as the decoder needs it: its numbers in arrays. Worked out from the table, never written down again. */
final class EcShape {
    private static final byte[] UNKNOWN = Bytes.ascii("unknown");

    /** Place in the table. */
    final int index;
    /** Place in the table of the same line coming from another node, -1 if there is no such kind. */
    final int moved;

    final int fields;
    /** Whether the last field takes the rest of the line. */
    final boolean endsWithText;
    /** First of the four address fields, -1 if there are none. */
    final int firstEscaped;

    /** Separators that end a field: those of all fields, or of those before the text. */
    final int lastSeparator;
    /** What stands where the last of them is to be: the end of the line, or the separator before the text. */
    final byte lastSign;

    /** The field behind the text, -1 if there is none. */
    final int userString;

    final int protocol;
    /** Field of the type letter. */
    final int type;
    /** Fields whose bytes must be of the field's type. */
    final int[] checkedFields;

    /** Fields that are whole numbers. */
    final int[] integers;
    /** The field that is a number with a fraction, -1 if there is none. */
    final int decimal;

    final Meaning[] meanings;
    private final FieldType[] checkedTypes;
    private final LineKind kind;

    private EcShape(LineKind kind, int index, int moved) {
        this.kind = kind;
        this.index = index;
        this.moved = moved;
        fields = kind.fields().size();
        endsWithText = type(fields - 1) == FieldType.REST;
        lastSeparator = endsWithText ? fields - 1 : fields;
        lastSign = (byte) (endsWithText ? '@' : '\n');
        firstEscaped = IntStream.range(0, fields)
                .filter(i -> type(i) == FieldType.ESCAPED)
                .findFirst()
                .orElse(-1);
        userString = kind.fields().indexOf(EcColumns.USER_STRING);
        protocol = kind.indexOf(Meaning.PROTOCOL);
        type = kind.fields().indexOf(EcColumns.TYPE);
        checkedFields =
                IntStream.range(0, fields).filter(i -> isChecked(type(i))).toArray();
        integers = IntStream.range(0, fields)
                .filter(i -> type(i) == FieldType.INTEGER)
                .toArray();
        decimal = IntStream.range(0, fields)
                .filter(i -> type(i) == FieldType.DECIMAL)
                .findFirst()
                .orElse(-1);
        checkedTypes = IntStream.of(checkedFields).mapToObj(this::type).toArray(FieldType[]::new);
        meanings = kind.fields().stream().map(field -> field.meaning()).toArray(Meaning[]::new);
    }

    /** The shapes of a table; kinds of the same letter, version and log are one shape that the protocol divides. */
    static List<EcShape> of(List<LineKind> kinds) {
        List<EcShape> shapes = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            boolean divided = i + 1 < kinds.size() && sameLine(kinds.get(i), kinds.get(i + 1));
            if (i == 0 || !sameLine(kinds.get(i - 1), kinds.get(i))) {
                shapes.add(new EcShape(kinds.get(i), i, divided ? i + 1 : -1));
            }
        }
        return shapes;
    }

    private static boolean sameLine(LineKind one, LineKind other) {
        return one.tag().equals(other.tag())
                && one.version().equals(other.version())
                && one.log().equals(other.log());
    }

    boolean is(String tag, String version) {
        return kind.tag().equals(tag) && kind.version().equals(version);
    }

    boolean isHeartbeat() {
        return kind.event() == Event.HEARTBEAT;
    }

    /** Whether surplus fields can be put down to a bare {@code @} in a local part. */
    boolean repairable() {
        return firstEscaped >= 0;
    }

    /**
     * Whether a field is of its type. The peer is looked at only where the line is in doubt: a failure of 2.1 with
     * {@code @} in its text must not be taken for one of 2.2, nor two lines that ran together for a reception with
     * {@code @} in an address.
     */
    boolean accepts(int checked, byte[] data, int from, int to, boolean inDoubt) {
        return switch (checkedTypes[checked]) {
            case INTEGER -> Digits.isInteger(data, from, to);
            case DECIMAL -> Digits.isDecimal(data, from, to);
            default -> !inDoubt || isAddress(data, from, to);
        };
    }

    /** Nothing, {@code unknown}, or an IP address: a number alone is none. */
    private static boolean isAddress(byte[] data, int from, int to) {
        int dividers = 0;
        for (int i = from; i < to; i++) {
            byte b = data[i];
            boolean divider = b == '.' || b == ':';
            dividers += divider ? 1 : 0;
            boolean sign = divider || b == '[' || b == ']' || b == '%';
            if (Character.digit(b, 16) < 0 && !sign) {
                return Bytes.equalsIgnoringCase(data, from, to, UNKNOWN);
            }
        }
        return from == to || dividers > 1;
    }

    /** What a line that does not fit should have been. */
    String expectation(int found) {
        boolean tooFew = found < fields;
        boolean tooMany = found > fields && !endsWithText && !repairable();
        String count = endsWithText ? "at least " + fields : String.valueOf(fields);
        return tooFew || tooMany
                ? "expected %s fields in a record %s of version %s, found %s"
                        .formatted(count, kind.tag(), kind.version(), found)
                : "expected %s here in a record %s of version %s"
                        .formatted("a number or an address of its kind", kind.tag(), kind.version());
    }

    private FieldType type(int field) {
        return kind.fields().get(field).type();
    }

    private static boolean isChecked(FieldType type) {
        return type == FieldType.INTEGER || type == FieldType.DECIMAL || type == FieldType.HOST;
    }
}
