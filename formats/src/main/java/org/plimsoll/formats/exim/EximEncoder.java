package org.plimsoll.formats.exim;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineEncoder;
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
