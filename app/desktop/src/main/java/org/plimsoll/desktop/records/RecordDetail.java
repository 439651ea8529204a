package org.plimsoll.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.index.IndexedLine;
import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.report.Visible;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * Everything about one line, worded.
 *
 * @param heading which line of which file it is
 * @param subtitle what kind of line it is, or what is wrong with it
 * @param recognised whether it is a record
 * @param fields its fields
 * @param raw the whole line
 * @param message id of the message that it is about, empty if it names none
 */
public record RecordDetail(
        String heading, String subtitle, boolean recognised, List<Part> fields, String raw, String message) {

    /**
     * One field.
     *
     * @param name what the format calls it
     * @param value as the log has it, and what a code in it stands for
     * @param description one sentence
     */
    public record Part(String name, String value, String description) {}

    /** Copies the list. */
    public RecordDetail {
        fields = List.copyOf(fields);
    }

    static RecordDetail of(IndexedLine line) {
        LogRecord record = line.record();
        String heading = text("records.detail.heading", grouped(line.number()), line.source());
        if (record == null) {
            String problem =
                    text("records.detail.problem", line.column(), Visible.text(String.valueOf(line.problem())));
            return new RecordDetail(heading, problem, false, List.of(), Visible.text(line.raw()), "");
        }
        String subtitle = text(
                "records.detail.subtitle",
                record.kind().event(),
                record.kind().tag(),
                record.kind().version(),
                grouped(line.bytes()),
                grouped(line.offset()));
        @Nullable String message = record.raw(Meaning.MESSAGE);
        return new RecordDetail(
                heading, subtitle, true, parts(line, record), Visible.text(line.raw()), message == null ? "" : message);
    }

    private static String grouped(long number) {
        return Words.filled("%,d", number);
    }

    private static List<Part> parts(IndexedLine line, LogRecord record) {
        List<Part> parts = new ArrayList<>();
        List<Field> fields = record.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            String value = record.text(i);
            if (value != null) {
                String code = code(line, record, fields.get(i), value)
                        .map(meaning -> text("records.detail.code", value, meaning))
                        .orElse(value);
                parts.add(new Part(
                        fields.get(i).name(), Visible.text(code), fields.get(i).description()));
            }
        }
        return parts;
    }

    private static Optional<String> code(IndexedLine line, LogRecord record, Field field, String value) {
        return line.format().codeTables().stream()
                .filter(table -> table.explains(record.kind(), field))
                .flatMap(table -> table.code(value).stream())
                .map(CodeTable.Code::name)
                .findFirst();
    }
}
