package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.Units;

/** The description of the formats, for people and for programs: read off the same tables that the decoders read. */
final class FormatCatalogue {
    private static final int COLUMNS = 80;
    static final String ROW = "%-13s %-8s %-10s %s";
    private static final String INDENT = "    ";

    private FormatCatalogue() {}

    /** Text of at most 80 columns; examples are whole, folded where the line ends. */
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

    /** One object: {@code {"formats":[{"format":...,"kinds":[{"kind":...,"example":...}]}]}}. */
    static String json(List<LogFormat> formats) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("plimsoll", Version.number());
        root.put("formats", formats.stream().map(FormatCatalogue::asMap).toList());
        try {
            return JsonMapper.builder().build().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and strings are always JSON", e);
        }
    }

    private static void describe(LogFormat format, List<String> lines) {
        lines.addAll(wrapped(Printable.line("%s: %s".formatted(format.name(), format.description()))));
        lines.addAll(wrapped("%s %s".formatted(baseline(format), format.recipientRule())));
        lines.add("");
        lines.add(ROW.formatted("LINE KIND", "VERSION", "EVENT", "WHAT IT REPORTS, AND AN EXAMPLE"));
        for (LineKind kind : format.kinds()) {
            lines.addAll(wrapped(
                    Printable.line(ROW.formatted(kind.tag(), kind.version(), kind.event(), kind.description()))));
            lines.addAll(folded(Printable.line(kind.example())));
        }
    }

    static String baseline(LogFormat format) {
        long bytes = format.baselineBytesPerMillionMessages();
        return bytes == LogFormat.NO_BASELINE
                ? "No vendor says what a million messages cost."
                : "The vendor plans with %s a million messages.".formatted(Units.printSize((double) bytes));
    }

    /** Broken between words. */
    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > COLUMNS) {
            int blank = rest.lastIndexOf(' ', COLUMNS);
            int end = blank > INDENT.length() ? blank : COLUMNS;
            lines.add(rest.substring(0, end));
            rest = INDENT + rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Broken anywhere, because every byte of an example matters. */
    static List<String> folded(String example) {
        int width = COLUMNS - INDENT.length();
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < example.length(); start += width) {
            lines.add(INDENT + example.substring(start, Math.min(example.length(), start + width)));
        }
        return lines;
    }

    private static Map<String, Object> asMap(LogFormat format) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", format.name());
        map.put("description", format.description());
        long baseline = format.baselineBytesPerMillionMessages();
        map.put("baselineBytesPerMillionMessages", baseline == LogFormat.NO_BASELINE ? null : baseline);
        map.put("recipientRule", format.recipientRule());
        map.put("versions", format.generator().versions());
        map.put("kinds", format.kinds().stream().map(FormatCatalogue::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(LineKind kind) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind.tag());
        map.put("version", kind.version());
        map.put("log", kind.log());
        map.put("event", kind.event().name());
        map.put("description", kind.description());
        map.put("example", kind.example());
        return map;
    }
}
