package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

/** One line kind, made ready for a reader that wants some meanings. */
final class EximLayout {
    private static final byte NO_GUARD = 0;
    private static final Set<String> IN_ANGLES =
            Set.of("F= sender", "P= return_path", "from  raw_sender", "from  sender", "RCPT  recipient");

    final FieldType[] types;
    final byte[][] tags;
    /** What a value must begin with, so that text is not taken for its tag; 0 where anything may. */
    final byte[] guards;

    final boolean[] wanted;
    /** Whether a colon and a blank end a text. */
    final boolean[] colonEnds;
    /** Whether a text goes to the end of the line. */
    final boolean[] toTheEnd;

    /** Place of the first field behind the prefix. */
    final int first;
    /** Place of the text that no field claims. */
    final int rest;
    /** Place of the last field that is wanted, -1 if none is. */
    final int lastWanted;

    /** Place of an error number, -1 if there is none. */
    final int errorNumber;

    /** Place of the system's words for an error, -1 if there is none. */
    final int errorText;

    final boolean flagged;
    final boolean addressed;
    /** First bytes of the tags behind the prefix, one bit for each of them. */
    private long lowFirsts;

    private long highFirsts;

    EximLayout(LineKind kind, Set<Meaning> meanings) {
        List<Field> fields = kind.fields();
        int count = fields.size();
        types = fields.stream().map(Field::type).toArray(FieldType[]::new);
        tags = fields.stream().map(field -> Bytes.ascii(field.tag())).toArray(byte[][]::new);
        guards = new byte[count];
        wanted = new boolean[count];
        colonEnds = new boolean[count];
        toTheEnd = new boolean[count];
        int restPlace = count - 1;
        int last = -1;
        for (int i = 0; i < count; i++) {
            Field field = fields.get(i);
            guards[i] = guard(field);
            wanted[i] = meanings.contains(field.meaning());
            colonEnds[i] = !field.name().equals(EximTags.WORDS) && !field.tag().equals("ST=");
            toTheEnd[i] = field.name().equals(EximTags.RECIPIENTS_NAME);
            restPlace = field.type() == FieldType.REST ? i : restPlace;
            last = wanted[i] ? i : last;
            noteFirst(tags[i]);
        }
        rest = restPlace;
        List<String> names = fields.stream().map(Field::name).toList();
        errorNumber = names.indexOf(EximTags.ERROR_NUMBER);
        errorText = names.indexOf(EximTags.ERROR_TEXT);
        lastWanted = last;
        boolean prefixed = count > EximTags.ID_FIELD
                && fields.get(EximTags.ID_FIELD).name().equals("message_id");
        first = prefixed ? EximTags.ID_FIELD + 1 : EximTags.ID_FIELD;
        flagged = prefixed && first < count && fields.get(first).name().equals("flag");
        addressed = flagged && fields.get(first + 1).name().equals("address");
    }

    private static byte guard(Field field) {
        if (field.type() == FieldType.QUOTED) {
            return '"';
        }
        if (field.tag().equals("defer ")) {
            return '(';
        }
        return IN_ANGLES.contains(field.tag() + " " + field.name()) ? (byte) '<' : NO_GUARD;
    }

    private void noteFirst(byte[] tag) {
        if (tag.length > 0) {
            lowFirsts |= tag[0] < 64 ? 1L << tag[0] : 0;
            highFirsts |= tag[0] >= 64 ? 1L << tag[0] : 0;
        }
    }

    /** Whether a tag may begin with this byte. */
    boolean mayBegin(byte b) {
        return b >= 0 && ((b < 64 ? lowFirsts : highFirsts) >>> b & 1) != 0;
    }

    /** Whether what follows a tag may be its value. */
    boolean guarded(int field, byte[] data, int at, int end) {
        return guards[field] == NO_GUARD || (at < end && data[at] == guards[field]);
    }
}
