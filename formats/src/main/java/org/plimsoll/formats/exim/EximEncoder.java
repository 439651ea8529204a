package org.plimsoll.formats.exim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogRecord;

/** Writes the fields that a record has, each after a blank and its tag; the rest brings what divides it. */
final class EximEncoder implements LineEncoder {
    @Override
    public byte[] encode(LogRecord record) {
        StringBuilder line = new StringBuilder();
        List<Field> fields = record.kind().fields();
        boolean divided = false;
        for (int i = 0; i < fields.size(); i++) {
            String value = record.values().get(i);
            if (value != null) {
                append(line, fields.get(i), value, divided);
                divided = !endsOpen(fields.get(i), value);
            }
        }
        return line.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void weigh(LineCursor cursor, int[] bytes) {
        LineKind kind = Objects.requireNonNull(cursor.kind());
        List<Field> fields = kind.fields();
        boolean divided = false;
        boolean dividedBefore = false;
        int before = -1;
        for (int i = 0; i < fields.size(); i++) {
            bytes[i] = 0;
            if (cursor.has(i)) {
                Field field = fields.get(i);
                int blank = divided && field.type() != FieldType.REST ? 1 : 0;
                if (before >= 0 && field.type() != FieldType.REST) {
                    bytes[before] += blank - (dividedBefore ? 1 : 0);
                }
                int tag = field.type() == FieldType.FLAG ? 0 : field.tag().length();
                bytes[i] = blank + tag + cursor.end(i) - cursor.start(i);
                before = i;
                dividedBefore = divided;
                divided = !endsOpen(field, cursor, i);
            }
        }
    }

    private static boolean endsOpen(Field field, LineCursor cursor, int index) {
        int start = cursor.start(index);
        int end = cursor.end(index);
        return end > start
                && ((cursor.data()[end - 1] == '>' && field.name().equals("priority"))
                        || (field.type() == FieldType.FLAG && cursor.data()[start] == ' '));
    }

    /** Whether the next field follows without a blank: behind a bare priority, and behind the mark that is glued on. */
    static boolean endsOpen(Field field, String value) {
        return (value.endsWith(">") && field.name().equals("priority"))
                || (field.type() == FieldType.FLAG && value.startsWith(" "));
    }

    private static void append(StringBuilder line, Field field, String value, boolean divided) {
        if (divided && field.type() != FieldType.REST) {
            line.append(' ');
        }
        line.append(field.type() == FieldType.FLAG ? "" : field.tag()).append(value);
    }
}
