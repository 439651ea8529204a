package org.plimsoll.formats.trace;

import java.util.List;

import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/** Where lines of each kind tell the id of their message. */
final class MessageIds {
    private final int[] fields;

    MessageIds(LogFormat format) {
        List<LineKind> kinds = format.kinds();
        fields = kinds.stream().mapToInt(kind -> kind.indexOf(Meaning.MESSAGE)).toArray();
    }

    /** The field that holds the id, -1 if the line has none or an empty one; its meaning must be wanted. */
    int field(LineCursor cursor) {
        int kind = cursor.kindIndex();
        int field = kind < 0 ? -1 : fields[kind];
        boolean there = field >= 0 && cursor.has(field) && cursor.start(field) < cursor.end(field);
        return there ? field : -1;
    }
}
