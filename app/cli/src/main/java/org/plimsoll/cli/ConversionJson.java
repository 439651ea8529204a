package org.plimsoll.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.plimsoll.formats.model.Conversion;

/** What became of a log in another format, for programs. */
final class ConversionJson {
    private ConversionJson() {}

    /** One object on one line. */
    static String text(Conversion conversion) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("plimsoll", Version.number());
        root.putAll(asMap(conversion));
        try {
            return JsonMapper.builder().build().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and strings are always JSON", e);
        }
    }

    private static Map<String, Object> asMap(Conversion of) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", of.format());
        map.put("linesRead", of.linesRead());
        map.put("bytesRead", of.bytesRead());
        map.put("linesWritten", of.linesWritten());
        map.put("bytesWritten", of.bytesWritten());
        map.put("messages", of.messages());
        map.put("unrecognisedLines", of.unrecognisedLines());
        map.put("written", of.written().stream().map(ConversionJson::asMap).toList());
        map.put("added", kinds(of.added()));
        map.put("dropped", kinds(of.dropped()));
        map.put("lost", fields(of.lost()));
        map.put("partlyLost", fields(of.partlyLost()));
        map.put("joined", fields(of.joined()));
        map.put("filled", fields(of.filled()));
        return map;
    }

    private static Map<String, Object> asMap(Conversion.Pair pair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", pair.kind());
        map.put("version", pair.version());
        map.put("becameKind", pair.becameKind());
        map.put("becameVersion", pair.becameVersion());
        map.put("lines", pair.lines());
        return map;
    }

    private static List<Map<String, Object>> kinds(List<Conversion.KindCount> counts) {
        return counts.stream().map(ConversionJson::asMap).toList();
    }

    private static Map<String, Object> asMap(Conversion.KindCount count) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", count.kind());
        map.put("version", count.version());
        map.put("log", count.log());
        map.put("event", count.event().name());
        map.put("lines", count.lines());
        return map;
    }

    private static List<Map<String, Object>> fields(List<Conversion.FieldCount> counts) {
        return counts.stream().map(ConversionJson::asMap).toList();
    }

    private static Map<String, Object> asMap(Conversion.FieldCount count) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", count.kind());
        map.put("version", count.version());
        map.put("field", count.field());
        map.put("lines", count.lines());
        return map;
    }
}
