package org.plimsoll.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.plimsoll.formats.LogTally;

/** The totals of a generated log, in the words of {@code measure --json}. */
final class TallyJson {
    private TallyJson() {}

    /** One object on one line. */
    static String text(String format, LogTally.Totals totals) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("plimsoll", Version.number());
        root.put("format", format);
        root.put("messages", totals.messages());
        root.put("lines", totals.lines());
        root.put("bytes", totals.bytes());
        root.put("unrecognisedLines", totals.unrecognisedLines());
        root.put(
                "events",
                totals.events().stream().map(each -> count("event", each)).toList());
        root.put(
                "kinds",
                totals.kinds().stream().map(each -> count("kind", each)).toList());
        root.put("days", totals.days().stream().map(TallyJson::day).toList());
        try {
            return JsonMapper.builder().build().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and strings are always JSON", e);
        }
    }

    private static Map<String, Object> count(String key, LogTally.Count count) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, count.name());
        if (!count.version().isEmpty()) {
            map.put("version", count.version());
        }
        map.put("lines", count.lines());
        map.put("bytes", count.bytes());
        return map;
    }

    private static Map<String, Object> day(LogTally.Day day) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", day.date().toString());
        map.put("messages", day.messages());
        map.put("lines", day.lines());
        map.put("bytes", day.bytes());
        return map;
    }
}
