package org.plimsoll.formats.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/** Which fields of each line kind answer a question, looked up once for all lines. */
final class Places {
    private static final int[] NONE = {};

    private final LogFormat format;
    private final int[][] byKind;

    private Places(LogFormat format, int[][] byKind) {
        this.format = format;
        this.byKind = byKind;
    }

    static Places of(LogFormat format, Predicate<Field> asked) {
        List<LineKind> kinds = format.kinds();
        int[][] byKind = new int[kinds.size()][];
        for (int kind = 0; kind < byKind.length; kind++) {
            List<Field> fields = kinds.get(kind).fields();
            byKind[kind] = IntStream.range(0, fields.size())
                    .filter(i -> asked.test(fields.get(i)))
                    .toArray();
        }
        return new Places(format, byKind);
    }

    static Places of(LogFormat format, Meaning meaning) {
        return of(format, field -> field.meaning() == meaning);
    }

    /** The fields of a kind that may hold it, in the order of the kind. */
    int[] in(int kind) {
        return kind < 0 ? NONE : byKind[kind];
    }

    /** The first of them that the line has, or -1. */
    int first(LineCursor cursor) {
        for (int field : in(cursor.kindIndex())) {
            if (cursor.has(field)) {
                return field;
            }
        }
        return -1;
    }

    /** The field at a place of the line's kind. */
    Field field(LineCursor cursor, int place) {
        return format.kinds().get(cursor.kindIndex()).fields().get(place);
    }
}
