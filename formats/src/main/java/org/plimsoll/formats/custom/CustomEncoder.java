package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LogRecord;

/** Writes a record's values with the literal text of its format string around them; what is missing is empty. */
final class CustomEncoder implements LineEncoder {
    private final List<Shape> shapes;

    CustomEncoder(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    @Override
    public byte[] encode(LogRecord record) {
        Shape shape = shapes.stream()
                .filter(each -> each.kinds.contains(record.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.kind().tag() + ": not a kind of this format"));
        StringBuilder line = new StringBuilder(text(shape.literals[0]));
        for (int i = 0; i < shape.slots.length; i++) {
            String value = record.values().get(i);
            line.append(value == null ? "" : value).append(text(shape.literals[i + 1]));
        }
        return line.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text around a value stays. */
    @Override
    public void weigh(LineCursor cursor, int[] bytes) {
        int fields = Objects.requireNonNull(cursor.kind()).fields().size();
        for (int i = 0; i < fields; i++) {
            bytes[i] = cursor.has(i) ? cursor.end(i) - cursor.start(i) : 0;
        }
    }

    private static String text(byte[] literal) {
        return Bytes.text(literal, 0, literal.length);
    }
}
