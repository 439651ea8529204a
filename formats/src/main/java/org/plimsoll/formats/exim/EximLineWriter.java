package org.plimsoll.formats.exim;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.exim.EximDialect.Selection;
import org.plimsoll.formats.exim.EximDialect.Way;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;

/**
 * Writes lines of the kinds in the table: values are put in by the name of their field, in any order, and come out in
 * the order of the table, each with its tag.
 */
final class EximLineWriter {
    private static final long MICROS = 1_000_000L;
    private static final long MICROS_IN_MILLI = 1000;
    private static final String HOST = "mx";
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    /** Facility mail; severity info for the main log, notice for the reject log. */
    private static final String MAIN_LOG = "<22>1";

    private static final String REJECT_LOG = "<21>1";

    private final EximDialect dialect;
    private final ByteSink line;
    /** By tag of the kind and name of the field: its place in the kind. */
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    private final Map<String, LineKind> kinds = new HashMap<>();

    private LineKind kind = EximLineKinds.ALL.get(0);
    private Map<String, Integer> kindPlaces = Map.of();
    private @Nullable String[] values = {};

    private long stampSecond = Long.MIN_VALUE;
    private LocalDateTime time = LocalDateTime.MIN;
    private String stamp = "";

    EximLineWriter(EximDialect dialect, ByteSink line) {
        this.dialect = dialect;
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

    /** Begins a line of a kind that a process writes, with all that stands before its text. */
    EximLineWriter begin(String tag, long micros, long process) {
        LineKind found = kinds.get(tag);
        Map<String, Integer> foundPlaces = places.get(tag);
        if (found == null || foundPlaces == null) {
            throw new IllegalArgumentException(tag + ": no such kind of line");
        }
        kind = found;
        kindPlaces = foundPlaces;
        values = new String[kind.fields().size()];
        long milli = Math.floorMod(micros, MICROS) / MICROS_IN_MILLI;
        String whole = stamp(Math.floorDiv(micros, MICROS));
        put("time", dialect.selects(Selection.MILLISECONDS) ? whole + '.' + three(milli) : whole);
        if (dialect.selects(Selection.ZONE)) {
            put("zone", "+0000");
        }
        if (dialect.selects(Selection.PROCESS)) {
            put("pid", "[" + process + ']');
        }
        if (dialect.way() != Way.FILE) {
            putSyslog(micros, process);
        }
        return this;
    }

    private void putSyslog(long micros, long process) {
        put("syslog_host", HOST);
        if (dialect.way() == Way.SYSLOG) {
            String day = String.valueOf(time.getDayOfMonth());
            put(
                    "syslog_time",
                    MONTHS[time.getMonthValue() - 1] + (day.length() < 2 ? "  " : " ") + day + stamp.substring(10));
            put("program", "exim[" + process + "]:");
        } else {
            String fraction =
                    String.valueOf(MICROS + Math.floorMod(micros, MICROS)).substring(1);
            put("priority", MAIN_LOG);
            put("syslog_time", stamp.replace(' ', 'T') + '.' + fraction + "+00:00");
            put("program", "exim " + process + " - -");
        }
    }

    /** The same second is formatted once. */
    private String stamp(long second) {
        if (second != stampSecond) {
            time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            stamp = time.toLocalDate() + " " + two(time.getHour()) + ':' + two(time.getMinute()) + ':'
                    + two(time.getSecond());
            stampSecond = second;
        }
        return stamp;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String three(long number) {
        return String.valueOf(1000 + number).substring(1);
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

    /** Sets a field if that is selected. */
    EximLineWriter put(Selection selection, String field, String value) {
        return dialect.selects(selection) ? put(field, value) : this;
    }

    /** Writes the line. */
    void end() throws IOException {
        List<Field> fields = kind.fields();
        boolean divided = false;
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                write(divided, fields.get(i), value);
                divided = !EximEncoder.endsOpen(fields.get(i), value);
            }
        }
        line.endLine();
    }

    /** Writes the line, and once more for the reject log where syslog keeps it. */
    void endRejection() throws IOException {
        end();
        if (dialect.way() == Way.SYSLOG_5424) {
            put("priority", REJECT_LOG);
        }
        if (dialect.way() != Way.FILE) {
            end();
        }
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
