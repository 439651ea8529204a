package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

/** A line kind as the decoder needs it: its numbers in arrays. Worked out from the table, never written down again. */
final class EcShape {
    private static final byte[] UNKNOWN = Bytes.ascii("unknown");
    private static final byte[] XFER = Bytes.ascii("xfer");
    private static final byte[] XFR = Bytes.ascii("xfr");

    /** By byte below 128, whether it may stand in an address. */
    private static final boolean[] OF_ADDRESS = ofAddress();

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

    /** Fields that are whole numbers, the last one as often as there are fewer than three; -1 if there are none. */
    final int integer;

    final int otherInteger;
    final int thirdInteger;
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
        firstEscaped = firstOf(FieldType.ESCAPED);
        userString = kind.fields().indexOf(EcColumns.USER_STRING);
        protocol = kind.indexOf(Meaning.PROTOCOL);
        type = kind.fields().indexOf(EcColumns.TYPE);
        checkedFields = fieldsOf(FieldType.INTEGER, FieldType.DECIMAL, FieldType.HOST);
        int[] integers = fieldsOf(FieldType.INTEGER);
        integer = integers.length > 0 ? integers[0] : -1;
        otherInteger = integers.length > 1 ? integers[1] : integer;
        thirdInteger = integers.length > 2 ? integers[2] : otherInteger;
        decimal = firstOf(FieldType.DECIMAL);
        checkedTypes = new FieldType[checkedFields.length];
        for (int i = 0; i < checkedFields.length; i++) {
            checkedTypes[i] = type(checkedFields[i]);
        }
        meanings = new Meaning[fields];
        for (int i = 0; i < fields; i++) {
            meanings[i] = kind.fields().get(i).meaning();
        }
    }

    /** The first field of a type, -1 if there is none. */
    private int firstOf(FieldType type) {
        int[] found = fieldsOf(type);
        return found.length == 0 ? -1 : found[0];
    }

    /** The fields of some types; plain loops, as streams took 0.004 s of a start. */
    private int[] fieldsOf(FieldType... types) {
        int[] found = new int[fields];
        int count = 0;
        for (int i = 0; i < fields; i++) {
            for (FieldType type : types) {
                if (type(i) == type) {
                    found[count++] = i;
                }
            }
        }
        return Arrays.copyOf(found, count);
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

    /** Other than zero if a field that is to be a host is none. */
    int oddInHosts(byte[] data, int[] bounds) {
        int odd = 0;
        for (int i = 0; i < checkedFields.length; i++) {
            int field = checkedFields[i];
            boolean fits = checkedTypes[i] != FieldType.HOST || isAddress(data, bounds[field] + 1, bounds[field + 1]);
            odd |= fits ? 0 : 1;
        }
        return odd;
    }

    /** Whether the protocol of a reception is that of another node of the cluster. */
    boolean comesFromAnotherNode(byte[] data, int[] bounds) {
        return comesFromAnotherNode(data, bounds[protocol] + 1, bounds[protocol + 1]);
    }

    /** Whether that is the protocol in which nodes of a cluster hand on mail. */
    static boolean comesFromAnotherNode(byte[] data, int from, int to) {
        return Bytes.equalsIgnoringCase(data, from, to, XFER) || Bytes.equalsIgnoringCase(data, from, to, XFR);
    }

    private static boolean[] ofAddress() {
        boolean[] signs = new boolean[128];
        for (byte sign : Bytes.ascii("0123456789abcdefABCDEF.:[]%")) {
            signs[sign] = true;
        }
        return signs;
    }

    /** Nothing, {@code unknown}, or an IP address: a number alone is none. */
    private static boolean isAddress(byte[] data, int from, int to) {
        int dividers = 0;
        for (int i = from; i < to; i++) {
            byte b = data[i];
            dividers += b == '.' || b == ':' ? 1 : 0;
            if (b < 0 || !OF_ADDRESS[b]) {
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
}
