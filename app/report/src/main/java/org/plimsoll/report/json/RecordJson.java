package org.plimsoll.report.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.formats.table.Value;

/**
 * Records as JSON lines: one object a line, every column a key, null where a record has no value, numbers as numbers. A
 * value of a column of numbers that is none is written as text, so that nothing is lost. Text is plain ASCII, as in
 * {@link JsonWriter}.
 */
public final class RecordJson implements RowFormat {
    private static final int LAST_PRINTABLE = '~';

    /** Every record tells its keys itself. */
    @Override
    public void heading(List<Column> columns, RowBuffer out) {}

    @Override
    public RowWriter writer(List<Column> columns) {
        return new Writer(columns);
    }

    private static final class Writer implements RowWriter {
        private final SerializedString[] keys;
        private final boolean[] numbers;
        private final RowBuffer row = new RowBuffer();
        private final JsonGenerator json;

        Writer(List<Column> columns) {
            keys = columns.stream()
                    .map(column -> new SerializedString(column.name()))
                    .toArray(SerializedString[]::new);
            numbers = new boolean[keys.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = columns.get(i).type().number();
            }
            try {
                json = JsonFactory.builder()
                        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                        .build()
                        .createGenerator(row)
                        .setHighestNonEscapedChar(LAST_PRINTABLE)
                        .setRootValueSeparator(new SerializedString(""));
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory cannot fail", e);
            }
        }

        @Override
        public void write(Value[] values, RowBuffer out) {
            try {
                row.cut(0);
                json.writeStartObject();
                for (int i = 0; i < keys.length; i++) {
                    json.writeFieldName(keys[i]);
                    write(values[i], numbers[i]);
                }
                json.writeEndObject();
                json.flush();
                row.write('\n');
                row.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory cannot fail", e);
            }
        }

        private void write(Value value, boolean number) throws IOException {
            if (!value.present()) {
                json.writeNull();
            } else if (number && value.number()) {
                json.writeNumber(new String(value.data(), value.start(), value.length(), StandardCharsets.ISO_8859_1));
            } else if (number && value.length() == 0) {
                json.writeNull();
            } else {
                json.writeString(value.text());
            }
        }
    }
}
