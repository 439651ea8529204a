package org.plimsoll.formats.exim;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
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
        for (int i = 0; i < fields.size(); i++) {
            append(line, fields.get(i), record.values().get(i));
        }
        return line.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void append(StringBuilder line, Field field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (!line.isEmpty() && field.type() != FieldType.REST) {
            line.append(' ');
        }
        line.append(field.type() == FieldType.FLAG ? "" : field.tag()).append(value);
    }
}
