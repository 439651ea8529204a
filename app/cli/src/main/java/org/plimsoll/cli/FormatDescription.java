package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/** Everything that the tables of a format say, for people: every kind of line with its fields, every table of codes. */
final class FormatDescription {
    private static final String FIELD = "    %-22s %-8s %-16s %s";
    private static final String CODE = "    %-6s %-30s %-12s %s";

    private FormatDescription() {}

    /** Text of at most 80 columns. */
    static String text(List<LogFormat> formats) {
        List<String> lines = new ArrayList<>();
        for (LogFormat format : formats) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            describe(format, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void describe(LogFormat format, List<String> lines) {
        lines.addAll(FormatCatalogue.wrapped(Printable.line("%s: %s".formatted(format.name(), format.description()))));
        lines.addAll(FormatCatalogue.wrapped(FormatCatalogue.baseline(format)));
        lines.addAll(FormatCatalogue.wrapped("Versions that can be generated: "
                + String.join(", ", format.generator().versions()) + "."));
        for (LineKind kind : format.kinds()) {
            lines.add("");
            lines.addAll(FormatCatalogue.wrapped("%s, version %s, %s, %s: %s"
                    .formatted(kind.tag(), kind.version(), kind.log(), kind.event(), kind.description())));
            lines.addAll(FormatCatalogue.folded(Printable.line(kind.example())));
            for (Field field : kind.fields()) {
                String type = field.type().name().toLowerCase(Locale.ROOT);
                lines.addAll(FormatCatalogue.wrapped(
                        FIELD.formatted(tagged(field), type, field.meaning(), field.description())));
            }
        }
        for (CodeTable table : format.codeTables()) {
            lines.add("");
            lines.addAll(FormatCatalogue.wrapped(
                    "%s (field %s): %s".formatted(table.name(), table.field(), table.description())));
            for (CodeTable.Code code : table.codes()) {
                lines.addAll(FormatCatalogue.wrapped(
                        CODE.formatted(code.code(), code.name(), code.category(), code.description())
                                .stripTrailing()));
            }
        }
    }

    /** A flag is all that stands in the line; other tags stand before the value. */
    private static String tagged(Field field) {
        return field.type() == FieldType.FLAG ? field.tag().strip() + ' ' + field.name() : field.tag() + field.name();
    }
}
