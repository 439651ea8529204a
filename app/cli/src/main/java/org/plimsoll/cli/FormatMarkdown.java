package org.plimsoll.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/** Everything that the tables of a format say, as Markdown for a manual. */
final class FormatMarkdown {
    private FormatMarkdown() {}

    /** A chapter for each format. */
    static String text(List<LogFormat> formats) {
        return formats.stream().map(FormatMarkdown::chapter).collect(Collectors.joining("\n"));
    }

    private static String chapter(LogFormat format) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(words(format.name())).append("\n\n");
        text.append(words(format.description())).append(".\n\n");
        text.append(words(FormatCatalogue.baseline(format))).append("\n\n");
        text.append("Versions that can be generated: ")
                .append(words(String.join(", ", format.generator().versions())))
                .append(".\n");
        format.kinds().forEach(kind -> append(kind, text));
        format.codeTables().forEach(table -> append(table, text));
        return text.toString();
    }

    private static void append(LineKind kind, StringBuilder text) {
        text.append("\n## `%s` (%s, %s)\n\n".formatted(kind.tag(), kind.version(), kind.log()));
        text.append("%s: %s.\n\n".formatted(kind.event(), words(kind.description())));
        text.append("````text\n").append(Printable.line(kind.example())).append("\n````\n\n");
        row(text, "field", "written after", "type", "meaning", "what it is");
        row(text, "---", "---", "---", "---", "---");
        for (Field field : kind.fields()) {
            String tag = field.tag().isEmpty() ? "" : '`' + field.tag() + '`';
            String type = field.type().name().toLowerCase(Locale.ROOT);
            row(text, field.name(), tag, type, field.meaning().name(), words(field.description()));
        }
    }

    private static void append(CodeTable table, StringBuilder text) {
        text.append("\n## %s\n\n%s Field: `%s`.\n\n"
                .formatted(words(table.name()), words(table.description()), table.field()));
        row(text, "code", "name", "category", "what it is");
        row(text, "---", "---", "---", "---");
        for (CodeTable.Code code : table.codes()) {
            row(text, code.code(), words(code.name()), words(code.category()), words(code.description()));
        }
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(Stream.of(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** Text in which nothing is taken for Markdown. */
    private static String words(String text) {
        return Printable.line(text)
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`");
    }
}
