package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Finds the fields behind the flag or in the text of an Exim line.
 *
 * <p>Exim writes them in a fixed order but escapes little, so a value is read up to the place where a field that may
 * come later begins; what no field claims is the rest. Every byte of the line is in exactly one place, so that writing
 * the fields again gives the same line.
 */
final class EximFields {
    /** The one address that begins with a colon; the second one does not end it. */
    private static final byte[] BLACK_HOLE = Bytes.ascii(":blackhole:");

    private static final byte[] HOST = Bytes.ascii("H=");
    private static final byte[] HOST_ITEM = Bytes.ascii(" H=");
    private static final byte[] COLON = Bytes.ascii(": ");

    private final EximLayout[] layouts;
    private final Spans spans;

    private byte[] data = {};
    private int end;
    private EximLayout layout;
    /** Whether the field before did not end with a blank: the next one begins at once. */
    private boolean glued;

    EximFields(List<LineKind> kinds, Set<Meaning> wanted, Spans spans) {
        this.spans = spans;
        layouts = kinds.stream().map(kind -> new EximLayout(kind, wanted)).toArray(EximLayout[]::new);
        layout = layouts[0];
    }

    void begin(byte[] data, int end, int kind) {
        this.data = data;
        this.end = end;
        layout = layouts[kind];
        spans.clear();
    }

    /** Whether any field of the kind is wanted. */
    boolean anyWanted() {
        return layout.lastWanted >= 0;
    }

    /** Notes the place of a field, if it is wanted. */
    void note(int field, int from, int to) {
        if (layout.wanted[field]) {
            spans.set(field, from, to);
        }
    }

    /** Reads the fields of a line without a prefix, or with syslog's alone, from its field {@code first} on. */
    void readFrom(int first, int at) {
        int i = first;
        int next = at;
        for (; i < layout.rest; i++) {
            next = readField(i, next);
        }
        if (next < end) {
            note(layout.rest, next, end);
        }
    }

    /** Finds the fields after the id; {@code flagEnd} is the index after the flag, or after the id if there is none. */
    void readText(int flagEnd) {
        int field = layout.first;
        if (layout.lastWanted < field) {
            return;
        }
        if (layout.flagged) {
            note(field, Bytes.lastIndexOf(data, 0, flagEnd, (byte) ' ') + 1, flagEnd);
            field++;
        }
        int at = flagEnd;
        int last = Math.min(layout.rest - 1, layout.lastWanted);
        for (; field <= last; field++) {
            at = readField(field, at);
        }
        if (layout.lastWanted >= layout.rest) {
            readRest(at);
        }
    }

    /** The rest may have one more field behind it: a last word with its tag. */
    private void readRest(int at) {
        int restEnd = end;
        int trailing = layout.rest + 1;
        if (trailing < layout.tags.length) {
            int blank = Bytes.lastIndexOf(data, at, end, (byte) ' ');
            int value = blank + 1 + layout.tags[trailing].length;
            if (blank >= at && value < end && Digits.isDigit(data[value]) && begins(trailing, blank)) {
                note(trailing, value, end);
                restEnd = blank;
            }
        }
        if (at < restEnd) {
            note(layout.rest, at, restEnd);
        }
    }

    /** Reads one field if it stands at {@code at}; the index after it. */
    private int readField(int field, int at) {
        if (!begins(field, at)) {
            return at;
        }
        boolean flag = layout.types[field] == FieldType.FLAG;
        int tag = glued ? at : at + 1;
        int from = tag + (flag ? 0 : layout.tags[field].length);
        int to = flag ? markEnd(field, from) : valueEnd(field, from);
        if (to < 0) {
            return at;
        }
        note(field, from, to);
        glued = flag && data[from] == ' ';
        return to;
    }

    /** Whether a field begins at a blank. */
    private boolean begins(int field, int at) {
        int tagAt = glued ? at : at + 1;
        if (at >= end || (!glued && data[at] != ' ')) {
            return false;
        }
        byte[] tag = layout.tags[field];
        if (tag.length == 0) {
            return layout.types[field] != FieldType.REST && (field != layout.errorText || data[at - 1] == ':');
        }
        if (!Bytes.startsWith(data, tagAt, end, tag)) {
            return false;
        }
        int after = tagAt + tag.length;
        if (layout.types[field] != FieldType.FLAG) {
            return layout.guarded(field, data, after, end);
        }
        return tag[0] == ' ' ? Bytes.startsWith(data, after, end, HOST) : isMark(after);
    }

    /** Whether what follows a mark is the end of it, one of its variants, its result, or a colon and its text. */
    private boolean isMark(int at) {
        int i = at;
        while (i < end && (data[i] == '.' || data[i] == '*' || data[i] == '-')) {
            i++;
        }
        return i == end || data[i] == ' ' || (i == at && (data[i] == '=' || isColon(i)));
    }

    private int markEnd(int field, int from) {
        return data[from] == ' ' ? from + layout.tags[field].length : tokenEnd(from);
    }

    private boolean anyBegins(int after, int at) {
        if (at + 1 >= end || !layout.mayBegin(data[at + 1])) {
            return false;
        }
        for (int i = after + 1; i < layout.rest; i++) {
            if (layout.tags[i].length > 0 && begins(i, at)) {
                return true;
            }
        }
        return false;
    }

    private int valueEnd(int field, int from) {
        glued = false;
        return switch (layout.types[field]) {
            case QUOTED -> quotedEnd(field, from);
            case HOST -> hostEnd(field, from);
            case TEXT -> layout.addressed && field == layout.first + 1 ? addressEnd(field, from) : textEnd(field, from);
            default -> field == layout.errorNumber ? errorEnd(from) : tokenEnd(from);
        };
    }

    /**
     * An error's number has its colon with it if the system's words for the error, and a host, come before the text.
     */
    private int errorEnd(int from) {
        int to = tokenEnd(from);
        if (!isColon(to)) {
            return to;
        }
        int colon = Bytes.indexOf(data, to + 1, end, COLON);
        return Bytes.indexOf(data, to + 1, colon < 0 ? end : colon, HOST_ITEM) < 0 ? to : to + 1;
    }

    private int tokenEnd(int from) {
        int to = Bytes.indexOf(data, from, end, (byte) ' ');
        return to < end && to > from && data[to - 1] == ':' ? to - 1 : to;
    }

    /** Text ends where a later field begins, or at a colon and a blank; a local part in quotes may look like either. */
    private int textEnd(int field, int from) {
        if (layout.toTheEnd[field]) {
            return end;
        }
        boolean colonEnds = layout.colonEnds[field];
        int i = colonEnds ? openingEnd(from) : from;
        while (i < end) {
            if (data[i] == ' ' && (anyBegins(field, i) || (colonEnds && isColon(i + 1)))) {
                return i;
            }
            if (colonEnds && isColon(i)) {
                return i;
            }
            boolean quoted = data[i] == '"' && i > from && data[i - 1] == '<';
            i = quoted ? Math.max(i + 1, quotedPartEnd(i)) : i + 1;
        }
        return end;
    }

    /**
     * A delivered address has lost the quotes of its local part and may look like fields; then the original address in
     * angle brackets stands behind it, and a field or the end behind that.
     */
    private int addressEnd(int field, int from) {
        int to = textEnd(field, from);
        if (to == end || isWhole(from, to)) {
            return to;
        }
        for (int open = Bytes.indexOf(data, from, end, (byte) '<');
                open < end;
                open = Bytes.indexOf(data, open + 1, end, (byte) '<')) {
            int close = open > from && data[open - 1] == ' ' ? angleEnd(open) : -1;
            if (close >= 0 && (close == end || isColon(close) || isColon(close + 1) || anyBegins(field, close))) {
                return close;
            }
        }
        return to;
    }

    /** Whether an address cannot be a part of a longer one. */
    private boolean isWhole(int from, int to) {
        byte first = data[from];
        boolean target = first == '|' || first == '/' || first == '>';
        boolean original = to > from && (data[to - 1] == '>' || data[to - 1] == ')');
        return original
                || Bytes.startsWith(data, from, to, BLACK_HOLE)
                || (!target && Bytes.indexOf(data, from, to, (byte) '@') < to);
    }

    /** Index after the bracket that closes an address, -1 if none does. */
    private int angleEnd(int open) {
        int from = open + 1 < end && data[open + 1] == '"' ? quotedPartEnd(open + 1) : open + 1;
        int close = Bytes.indexOf(data, from, end, (byte) '>');
        boolean address = Bytes.indexOf(data, open, close, (byte) '@') < close;
        return close < end && address ? close + 1 : -1;
    }

    private boolean isColon(int at) {
        return at < end && data[at] == ':' && at + 1 < end && data[at + 1] == ' ';
    }

    /** Index after a beginning of a text in which nothing ends it. */
    private int openingEnd(int from) {
        if (Bytes.startsWith(data, from, end, BLACK_HOLE)) {
            return from + BLACK_HOLE.length;
        }
        return from < end && data[from] == '"' ? quotedPartEnd(from) : from;
    }

    private int quotedPartEnd(int from) {
        for (int i = from + 1; i < end; i++) {
            if (data[i] == '"' && !escaped(from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /**
     * OpenSSL's names hold bare quotes, so the closing one is the first that a later field or the end follows; failing
     * that, the first one that a blank follows. -1 if nothing is quoted here.
     */
    private int quotedEnd(int field, int from) {
        if (from >= end || data[from] != '"') {
            return -1;
        }
        int fallback = -1;
        for (int i = from + 1; i < end; i++) {
            if (data[i] != '"' || escaped(from, i)) {
                continue;
            }
            int after = i + 1;
            if (after == end || isColon(after) || isColon(after + 1) || anyBegins(field, after)) {
                return after;
            }
            fallback = fallback < 0 && data[after] == ' ' ? after : fallback;
        }
        return fallback;
    }

    private boolean escaped(int from, int at) {
        int i = at;
        while (i > from && data[i - 1] == '\\') {
            i--;
        }
        return ((at - i) & 1) == 1;
    }

    /**
     * A host ends as its shape says. On lines with a flag a field must follow, or the end: if none does, a greeting has
     * spoilt the shape, and the first address in brackets that a later field follows is the host's.
     */
    private int hostEnd(int field, int from) {
        int shaped = EximHosts.end(data, from, end);
        if (shaped == end || (shaped >= 0 && (!layout.flagged || hostEnds(field, shaped)))) {
            return shaped;
        }
        for (int i = Bytes.indexOf(data, from, end, (byte) ']');
                i < end;
                i = Bytes.indexOf(data, i + 1, end, (byte) ']')) {
            int after = i + 1;
            while (after < end && data[after] != ' ' && !isColon(after)) {
                after++;
            }
            if (after == end || hostEnds(field, after)) {
                return after;
            }
        }
        return shaped >= 0 ? shaped : textEnd(field, from);
    }

    private boolean hostEnds(int field, int at) {
        return isColon(at) || isColon(at + 1) || anyBegins(field, at);
    }
}
