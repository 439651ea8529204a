package org.plimsoll.formats.ec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogRecord;

/**
 * Writes the fields that a record has, each with what its tag says around it, and what separates them in its log;
 * values carry their escapes already.
 */
final class EcEncoder implements LineEncoder {
    @Override
    public byte[] encode(LogRecord record) {
        LineKind kind = record.kind();
        String separator = separator(kind);
        String next = first(kind, separator);
        StringBuilder line = new StringBuilder();
        boolean begun = false;
        List<Field> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            String value = record.values().get(i);
            if (value != null && fields.get(i).type() != FieldType.PART) {
                line.append(begun ? next : "");
                next = begun ? separator : next;
                begun = true;
                append(line, fields.get(i), value);
            }
        }
        return line.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void weigh(LineCursor cursor, int[] bytes) {
        LineKind kind = Objects.requireNonNull(cursor.kind());
        List<Field> fields = kind.fields();
        int written = 0;
        for (int i = 0; i < fields.size(); i++) {
            boolean there = cursor.has(i) && fields.get(i).type() != FieldType.PART;
            bytes[i] = there ? cursor.end(i) - cursor.start(i) + markBytes(fields.get(i)) : 0;
            written += there ? 1 : 0;
        }
        String separator = separator(kind);
        int divider = written > 2
                ? separator.length()
                : written == 2 ? first(kind, separator).length() : 0;
        for (int i = 0; i < fields.size(); i++) {
            bytes[i] += cursor.has(i) && fields.get(i).type() != FieldType.PART ? divider : 0;
        }
    }

    private static int markBytes(Field field) {
        String tag = field.tag();
        return tag.length() + (tag.endsWith("\"") || tag.endsWith("[") ? 1 : 0);
    }

    private static String separator(LineKind kind) {
        return switch (kind.log()) {
            case EcRejectKinds.REJECTLOG, EcPanicKinds.PANICLOG, EcServiceKinds.HTTPLOG, EcServiceKinds.POLICYLOG ->
                " ";
            case EcMobileKinds.XMPPLOG -> "+";
            default -> "@";
        };
    }

    /** What stands behind the time. */
    private static String first(LineKind kind, String separator) {
        return switch (kind.log()) {
            case EcRejectKinds.REJECTLOG, EcServiceKinds.POLICYLOG -> ": ";
            case EcPanicKinds.PANICLOG -> kind.tag().equals(EcPanicKinds.CONSOLE) ? separator : ":";
            default -> separator;
        };
    }

    private static void append(StringBuilder line, Field field, String value) {
        String tag = field.tag();
        line.append(tag).append(value);
        if (tag.endsWith("\"")) {
            line.append('"');
        } else if (tag.endsWith("[")) {
            line.append(']');
        }
    }
}
