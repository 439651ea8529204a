package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Finds the fields behind the flag of an Exim line.
 *
 * <p>Exim writes them in a fixed order but escapes little, so a value is read up to the place where a field that may
 * come later begins; what no field claims is the rest. Every byte of the line is in exactly one place, so that writing
 * the fields again gives the same line.
 */
final class EximFields {
    private static final byte[] FROM = Bytes.ascii(" from <");

    /** The one address that begins with a colon; the second one does not end it. */
    private static final byte[] BLACK_HOLE = Bytes.ascii(":blackhole:");

    private final List<LineKind> kinds;
    private final byte[][][] tags;
    private final Set<Meaning> wanted;
    private final Spans spans;

    private byte[] data = {};
    private int end;
    private List<Field> fields = List.of();
    private byte[][] kindTags = {};

    EximFields(List<LineKind> kinds, Set<Meaning> wanted, Spans spans) {
        this.kinds = kinds;
        this.spans = spans;
        tags = kinds.stream()
                .map(kind -> kind.fields().stream()
                        .map(field -> Bytes.ascii(field.tag()))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
        this.wanted = Set.copyOf(wanted);
    }

    void begin(byte[] data, int end, int kind) {
        this.data = data;
        this.end = end;
        fields = kinds.get(kind).fields();
        kindTags = tags[kind];
        spans.clear();
    }

    /** Notes the place of a field, if it is wanted. */
    void note(int field, int from, int to) {
        if (wanted.contains(fields.get(field).meaning())) {
            spans.set(field, from, to);
        }
    }

    /** Finds the fields after the id; {@code flagEnd} is the index after the flag, or after the id if there is none. */
    void readFrom(int flagEnd) {
        int last = fields.size() - 1;
        int at = flagEnd;
        int first = EximLineKinds.ID_FIELD + 1;
        if (last > first) {
            int flagStart = Bytes.lastIndexOf(data, 0, flagEnd, (byte) ' ') + 1;
            note(first, flagStart, flagEnd);
            for (int i = first + 1; i < last; i++) {
                at = readField(i, at);
            }
        }
        if (at < end) {
            note(last, at, end);
        }
    }

    /** Reads one field if it stands at {@code at}; the index after it. */
    private int readField(int field, int at) {
        if (!begins(field, at)) {
            return at;
        }
        boolean flag = fields.get(field).type() == FieldType.FLAG;
        int from = at + 1 + (flag ? 0 : kindTags[field].length);
        int to = valueEnd(field, from);
        if (to < 0) {
            return at;
        }
        note(field, from, to);
        return to;
    }

    /** Whether a field begins at a blank. */
    private boolean begins(int field, int at) {
        if (at >= end || data[at] != ' ') {
            return false;
        }
        byte[] tag = kindTags[field];
        if (tag.length == 0) {
            return fields.get(field).type() != FieldType.REST;
        }
        if (!Bytes.startsWith(data, at + 1, end, tag)) {
            return false;
        }
        return fields.get(field).type() != FieldType.FLAG || isMark(at + 1 + tag.length);
    }

    /** Whether what follows a mark is the end of it, one of its variants, or its result. */
    private boolean isMark(int at) {
        int i = at;
        while (i < end && (data[i] == '.' || data[i] == '*' || data[i] == '-')) {
            i++;
        }
        return i == end || data[i] == ' ' || (i == at && data[i] == '=');
    }

    private boolean anyBegins(int after, int at) {
        for (int i = after + 1; i < fields.size() - 1; i++) {
            if (kindTags[i].length > 0 && begins(i, at)) {
                return true;
            }
        }
        return Bytes.startsWith(data, at, end, FROM);
    }

    private int valueEnd(int field, int from) {
        return switch (fields.get(field).type()) {
            case QUOTED -> quotedEnd(field, from);
            case HOST -> hostEnd(field, from);
            case TEXT -> textEnd(field, from);
            default -> tokenEnd(from);
        };
    }

    private int tokenEnd(int from) {
        int to = Bytes.indexOf(data, from, end, (byte) ' ');
        return to < end && to > from && data[to - 1] == ':' ? to - 1 : to;
    }

    /** Text ends where a later field begins, or at a colon and a blank; a local part in quotes may look like either. */
    private int textEnd(int field, int from) {
        int i = openingEnd(from);
        while (i < end) {
            if (isColon(i) || (data[i] == ' ' && (anyBegins(field, i) || isColon(i + 1)))) {
                return i;
            }
            boolean quoted = data[i] == '"' && i > from && data[i - 1] == '<';
            i = quoted ? Math.max(i + 1, quotedPartEnd(i)) : i + 1;
        }
        return end;
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

    /** A host ends with the address in brackets that a later field follows: a HELO may hold anything, brackets too. */
    private int hostEnd(int field, int from) {
        for (int i = Bytes.indexOf(data, from, end, (byte) ']');
                i < end;
                i = Bytes.indexOf(data, i + 1, end, (byte) ']')) {
            int after = i + 1;
            while (after < end && data[after] != ' ' && !isColon(after)) {
                after++;
            }
            if (after == end || isColon(after) || isColon(after + 1) || anyBegins(field, after)) {
                return after;
            }
        }
        return textEnd(field, from);
    }
}
