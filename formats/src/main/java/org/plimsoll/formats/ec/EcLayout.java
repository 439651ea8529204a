package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

/**
 * A separated kind of one of the other logs, as its reader needs it. One field may hold separators: the text, or where
 * there is none the recipient; fields behind it are counted from the right.
 */
final class EcLayout {
    private final LineKind kind;
    private final int index;
    private final int fields;
    private final int fewest;
    /** Field that may hold separators, -1 if there is none. */
    private final int elastic;

    private final boolean[] quoted;

    EcLayout(LineKind kind, int index) {
        this.kind = kind;
        this.index = index;
        fields = kind.fields().size();
        fewest = kind.fields().get(fields - 1).equals(EcServiceKinds.ROLE) ? fields - 1 : fields;
        elastic = elastic(kind);
        quoted = new boolean[fields];
        for (int i = 0; i < fields; i++) {
            quoted[i] = kind.fields().get(i).tag().equals("\"");
        }
    }

    private static int elastic(LineKind kind) {
        int last = kind.fields().size() - 1;
        if (kind.fields().get(last).type() == FieldType.REST) {
            return last;
        }
        boolean xmpp = kind.log().equals(EcMobileKinds.XMPPLOG);
        return kind.indexOf(xmpp ? Meaning.RECIPIENT : Meaning.REASON);
    }

    /** Place of the kind in the table. */
    int index() {
        return index;
    }

    /** Whether the line is of this kind; if so, notes its fields. */
    boolean read(EcOddLine line, EcCells cells) {
        int surplus = cells.count() - fields;
        if (surplus > 0 ? elastic < 0 : cells.count() < fewest) {
            return false;
        }
        int shift = Math.max(surplus, 0);
        int present = Math.min(fields, cells.count());
        for (int i = 0; i < present; i++) {
            if (!accepts(i, line, from(i, cells, shift), to(i, cells, shift, line))) {
                return false;
            }
        }
        for (int i = 0; i < present; i++) {
            int quote = quoted[i] ? 1 : 0;
            line.place(index, i, from(i, cells, shift) + quote, to(i, cells, shift, line) - quote);
        }
        return true;
    }

    private int from(int field, EcCells cells, int shift) {
        return cells.start(elastic >= 0 && field > elastic ? field + shift : field);
    }

    private int to(int field, EcCells cells, int shift, EcOddLine line) {
        boolean last = field == fields - 1 && field == elastic;
        return last ? line.end() : cells.end(elastic >= 0 && field >= elastic ? field + shift : field);
    }

    private boolean accepts(int index, EcOddLine line, int from, int to) {
        if (quoted[index]) {
            return to - from >= 2 && line.is(from, '"') && line.is(to - 1, '"');
        }
        Field field = kind.fields().get(index);
        return switch (field.type()) {
            case INTEGER -> Digits.isInteger(line.data(), from, to);
            case DECIMAL -> Digits.isDecimal(line.data(), from, to);
            case ID -> to - from == EcFields.ID_LENGTH && EcFields.isIdAt(line.data(), from);
            default -> true;
        };
    }
}
