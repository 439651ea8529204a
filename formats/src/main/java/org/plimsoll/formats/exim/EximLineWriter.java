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
 * the order of the table, each with its tag. Of all lines only those are written that the log holds.
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
    private final boolean rejectLog;
    /** By tag of the kind and name of the field: its place in the kind. */
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    private final Map<String, LineKind> kinds = new HashMap<>();

    private LineKind kind = EximLineKinds.ALL.get(0);
    private Map<String, Integer> kindPlaces = Map.of();
    private @Nullable String[] values = {};

    private long stampSecond = Long.MIN_VALUE;
    private LocalDateTime time = LocalDateTime.MIN;
    private String stamp = "";

    /**
     * A writer of the main log or of the reject log.
     *
     * @param dialect what a line looks like
     * @param line where lines go
     * @param rejectLog whether only the lines of the reject log are written
     */
    EximLineWriter(EximDialect dialect, ByteSink line, boolean rejectLog) {
        this.dialect = dialect;
        this.line = line;
        this.rejectLog = rejectLog;
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
        select(tag);
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

    private void select(String tag) {
        LineKind found = kinds.get(tag);
        Map<String, Integer> foundPlaces = places.get(tag);
        if (found == null || foundPlaces == null) {
            throw new IllegalArgumentException(tag + ": no such kind of line");
        }
        kind = found;
        kindPlaces = foundPlaces;
        values = new String[kind.fields().size()];
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

    /** Writes a line that only the main log holds. */
    void end() throws IOException {
        if (!rejectLog) {
            write();
        }
    }

    /** Writes a line that main log and reject log hold. */
    void endRejection() throws IOException {
        endRejection(List.of());
    }

    /**
     * Writes a line that main log and reject log hold; syslog is given it twice.
     *
     * @param below what follows it in the reject log, without line ends
     */
    void endRejection(List<String> below) throws IOException {
        end();
        if (dialect.way() != Way.FILE) {
            writePieces(below);
        } else if (rejectLog) {
            write();
            for (String text : below) {
                line.put(text).endLine();
            }
        }
    }

    /** Syslog takes a record of several lines as numbered pieces, and writes a tab as its code. */
    private void writePieces(List<String> below) throws IOException {
        int pieces = 1 + below.size();
        if (dialect.way() == Way.SYSLOG_5424) {
            put("priority", REJECT_LOG);
        }
        if (pieces > 1) {
            put("piece", "[1\\" + pieces + ']');
        }
        write();
        @Nullable String[] first = values;
        for (int i = 2; i <= pieces; i++) {
            select(EximLineKinds.PIECE);
            System.arraycopy(first, 0, values, 0, EximTags.PIECE_FIELD);
            put("piece", "[" + i + (i < pieces ? '\\' : '/') + pieces + ']');
            put("rest", ' ' + below.get(i - 2).replace("\t", "#011"));
            write();
        }
    }

    private void write() throws IOException {
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
