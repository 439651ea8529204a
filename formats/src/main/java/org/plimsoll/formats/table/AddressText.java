package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Takes an address out of a field that holds more: {@code <ann@x>}, {@code bob <bob@x>}, {@code |command <list@x>},
 * {@code final (parent) <original>}. The original address stands in angle brackets at the end.
 */
final class AddressText {
    private static final byte[] NULL_SENDER = Bytes.ascii("<>");
    private static final byte[] PARENTS = Bytes.ascii(" (");

    private final Value delivered = new Value();
    private final Value original = new Value();

    /** Reads a field. */
    void read(byte[] data, int start, int end) {
        original.none();
        delivered.none();
        int open = end > start && data[end - 1] == '>' ? opening(data, start, end) : -1;
        int last = end;
        if (open >= 0) {
            original.set(data, open + 1, end - 1);
            last = Math.max(start, open - 1);
        }
        int parents = Bytes.indexOf(data, start, last, PARENTS);
        delivered.set(data, start, parents > start && data[last - 1] == ')' ? parents : last);
        if (open == start) {
            // Nothing before the brackets: they are a way to write the address itself.
            delivered.set(data, open + 1, end - 1);
            original.none();
        }
    }

    /** The sender; {@code <>} if it is the null sender. */
    void sender(Value into) {
        if (delivered.length() == 0) {
            into.set(NULL_SENDER, 0, NULL_SENDER.length);
        } else {
            into.set(delivered.data(), delivered.start(), delivered.end());
        }
    }

    /** The address that was delivered to; the original one where that is a file, a command or a local name. */
    void recipient(Value into) {
        if (isMailbox(delivered)) {
            into.set(delivered.data(), delivered.start(), delivered.end());
        } else if (original.present()) {
            into.set(original.data(), original.start(), original.end());
        } else if (isWord(delivered) || isList(delivered)) {
            into.set(delivered.data(), delivered.start(), delivered.end());
        } else {
            into.none();
        }
    }

    /** The index after the address that begins at {@code from}: a blank ends it, unless it is in quotes. */
    static int end(byte[] data, int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            if (data[i] == '"') {
                quoted = !quoted;
            } else if (data[i] == '\\') {
                i++;
            } else if (data[i] == ' ' && !quoted) {
                return i;
            }
        }
        return to;
    }

    /** Several addresses with blanks between them, as a reception may tell all its recipients. */
    private static boolean isList(Value value) {
        int from = value.start();
        while (from < value.end()) {
            int last = end(value.data(), from, value.end());
            if (Bytes.indexOf(value.data(), from, last, (byte) '@') == last) {
                return false;
            }
            from = last + 1;
        }
        return value.length() > 0;
    }

    /** The address that the recipient came from; nothing if none is given. */
    void original(Value into) {
        if (original.present()) {
            into.set(original.data(), original.start(), original.end());
        } else {
            into.none();
        }
    }

    /** The place of the bracket that opens the address at the end; a quoted local part may hold others. */
    private static int opening(byte[] data, int start, int end) {
        for (int i = end - 2; i >= start; i--) {
            if (data[i] == '<' && (i == start || data[i - 1] == ' ') && wellFormed(data, i + 1, end - 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean wellFormed(byte[] data, int from, int to) {
        int i = from;
        if (i < to && data[i] == '"') {
            i++;
            while (i < to && data[i] != '"') {
                i += data[i] == '\\' ? 2 : 1;
            }
            i++;
        }
        for (; i < to; i++) {
            if (data[i] == ' ' || data[i] == '"' || data[i] == '<' || data[i] == '>') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMailbox(Value value) {
        int from = value.start();
        if (value.length() == 0 || Bytes.indexOf(value.data(), from, value.end(), (byte) '@') == value.end()) {
            return false;
        }
        byte first = value.data()[from];
        boolean elsewhere = first == '|' || first == '/' || first == '>' || first == ':';
        boolean quoted = first == '"';
        return !elsewhere && (quoted || Bytes.indexOf(value.data(), from, value.end(), (byte) ' ') == value.end());
    }

    private static boolean isWord(Value value) {
        return value.length() > 0
                && value.data()[value.start()] != ':'
                && Bytes.indexOf(value.data(), value.start(), value.end(), (byte) ' ') == value.end();
    }
}
