package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.model.Conversion;

/** What became of a log in another format, for people: one line of totals, then every loss with its count. */
final class ConversionText {
    private static final int COLUMNS = 80;
    private static final String INDENT = "    ";

    private ConversionText() {}

    /** Lines of at most 80 columns. */
    static List<String> lines(Conversion of) {
        List<String> lines = new ArrayList<>();
        lines.add("%d lines (%d bytes) read, %d lines (%d bytes) of %s written"
                .formatted(of.linesRead(), of.bytesRead(), of.linesWritten(), of.bytesWritten(), of.format()));
        if (of.unrecognisedLines() > 0) {
            lines.add("not written, because not understood: %d lines".formatted(of.unrecognisedLines()));
        }
        kinds("not written, no counterpart (lines)", of.dropped(), lines);
        kinds("added, which the format needs (lines)", of.added(), lines);
        fields("lost, no place for it (field: lines by kind)", of.lost(), lines);
        fields("lost in part", of.partlyLost(), lines);
        fields("taken from other lines of the message", of.joined(), lines);
        fields("worked out, empty or zero, for the log does not tell", of.filled(), lines);
        return lines;
    }

    private static void kinds(String title, List<Conversion.KindCount> counts, List<String> lines) {
        if (!counts.isEmpty()) {
            Map<String, Long> byKind = new LinkedHashMap<>();
            counts.forEach(count -> byKind.merge(count.kind(), count.lines(), Long::sum));
            lines.add(title + ":");
            lines.addAll(wrapped(listed(byKind)));
        }
    }

    private static void fields(String title, List<Conversion.FieldCount> counts, List<String> lines) {
        if (!counts.isEmpty()) {
            Map<String, Map<String, Long>> byField = new LinkedHashMap<>();
            counts.forEach(count -> byField.computeIfAbsent(count.field(), any -> new LinkedHashMap<>())
                    .merge(count.kind(), count.lines(), Long::sum));
            lines.add(title + ":");
            byField.forEach((field, kinds) -> lines.addAll(wrapped(field + ": " + listed(kinds))));
        }
    }

    private static String listed(Map<String, Long> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((name, count) -> parts.add(name + " " + count));
        return String.join(", ", parts);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = INDENT + text;
        while (rest.length() > COLUMNS) {
            int blank = rest.lastIndexOf(' ', COLUMNS);
            int end = blank > 2 * INDENT.length() ? blank : COLUMNS;
            lines.add(rest.substring(0, end));
            rest = INDENT + INDENT + rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
