package org.plimsoll.formats.exim;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;

/**
 * Writes lines of the kinds in the table: values are put in by the name of their field, in any order, and come out in
 * the order of the table, each with its tag.
 */
final class EximLineWriter {
    private static final long MICROS = 1_000_000L;

    private final ByteSink line;
    /** By tag of the kind and name of the field: its place in the kind. */
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    private final Map<String, LineKind> kinds = new HashMap<>();

    private LineKind kind = EximLineKinds.ALL.get(0);
    private Map<String, Integer> kindPlaces = Map.of();
    private @Nullable String[] values = {};

    private long stampSecond = Long.MIN_VALUE;
    private String stamp = "";

    EximLineWriter(ByteSink line) {
        this.line = line;
        for (LineKind each : EximLineKinds.ALL) {
            kinds.put(each.tag(), each);
            Map<String, Integer> byName = new HashMap<>();
            for (int i = 0; i < each.fields().size(); i++) {
                byName.put(each.fields().get(i).name(), i);
            }
            places.put(each.tag(), byName);
        }
    }

    /** Begins a line of a kind with its stamp. */
    EximLineWriter begin(String tag, long micros) {
        LineKind found = kinds.get(tag);
        Map<String, Integer> foundPlaces = places.get(tag);
        if (found == null || foundPlaces == null) {
            throw new IllegalArgumentException(tag + ": no such kind of line");
        }
        kind = found;
        kindPlaces = foundPlaces;
        values = new String[kind.fields().size()];
        return put("time", stamp(Math.floorDiv(micros, MICROS)));
    }

    /** The same second is formatted once. */
    private String stamp(long second) {
        if (second != stampSecond) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            stamp = time.toLocalDate() + " " + two(time.getHour()) + ':' + two(time.getMinute()) + ':'
                    + two(time.getSecond());
            stampSecond = second;
        }
        return stamp;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Sets a field. */
    EximLineWriter put(String field, String value) {
        Integer place = kindPlaces.get(field);
        if (place == null) {
            throw new IllegalArgumentException("%s: no such field in %s".formatted(field, kind.tag()));
        }
        values[place] = value;
        return this;
    }

    /** Writes the line. */
    void end() throws IOException {
        List<Field> fields = kind.fields();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                write(i > 0, fields.get(i), value);
            }
        }
        line.endLine();
    }

    private void write(boolean divided, Field field, String value) {
        if (divided && field.type() != FieldType.REST) {
            line.put(' ');
        }
        if (field.type() != FieldType.FLAG) {
            line.put(field.tag());
        }
        line.put(value);
    }
}
