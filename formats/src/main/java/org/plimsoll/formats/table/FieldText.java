package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

/**
 * Takes a field for what it says: escapes undone, quotes, brackets and what divides it from its neighbours left out.
 */
final class FieldText {
    private FieldText() {}

    static void read(Field field, byte[] data, int start, int end, Value into) {
        if (field.type() == FieldType.ESCAPED) {
            unescape(data, start, end, into);
        } else if (field.type() == FieldType.QUOTED) {
            unquote(data, start, end, into);
        } else if (field.meaning() == Meaning.DELAY) {
            SecondsText.read(data, start, end, into);
        } else if (field.meaning() == Meaning.STAGE && bracketed(data, start, end)) {
            into.set(data, start + 1, Bytes.lastIndexOf(data, start, end, (byte) ')'));
        } else if (field.type() == FieldType.REST) {
            into.set(data, afterDivider(data, start, end), end);
        } else {
            into.set(data, start, end);
        }
    }

    /** Whether a number stands in brackets, perhaps with a colon behind them. */
    private static boolean bracketed(byte[] data, int start, int end) {
        int last = end > start && data[end - 1] == ':' ? end - 2 : end - 1;
        return start < last && data[start] == '(' && data[last] == ')';
    }

    private static void unquote(byte[] data, int start, int end, Value into) {
        boolean quoted = end - start > 1 && data[start] == '"' && data[end - 1] == '"';
        unescape(data, quoted ? start + 1 : start, quoted ? end - 1 : end, into);
    }

    /** A backslash stands for the sign after it, as far as that is one that needs it. */
    static void unescape(byte[] data, int start, int end, Value into) {
        int backslash = Bytes.indexOf(data, start, end, (byte) '\\');
        if (backslash == end) {
            into.set(data, start, end);
            return;
        }
        into.make();
        int from = start;
        while (backslash + 1 < end) {
            byte next = data[backslash + 1];
            boolean escape = next == '\\' || next == '"' || next == '@';
            into.add(data, from, escape ? backslash : backslash + 1);
            from = backslash + 1;
            backslash = Bytes.indexOf(data, escape ? from + 1 : from, end, (byte) '\\');
        }
        into.add(data, from, end);
    }

    private static int afterDivider(byte[] data, int start, int end) {
        int i = start;
        while (i < end && data[i] == ' ') {
            i++;
        }
        if (i + 1 < end && data[i] == ':' && data[i + 1] == ' ') {
            i += 2;
        }
        return i;
    }
}
