package org.plimsoll.formats.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/** Counts what became of lines and fields: nothing is left out without a number. */
final class Ledger {
    private final LogFormat source;
    private final LogFormat target;

    private final long[][] lost;
    private final long[][] partly;
    private final long[][] filled;
    private final long[][] joined;
    private final long[][] kinds;
    private final long[] dropped;
    private final long[] written;
    private final long[] added;

    long linesRead;
    long bytesRead;
    long linesWritten;
    long bytesWritten;
    long messages;
    long unrecognised;

    Ledger(LogFormat source, LogFormat target) {
        this.source = source;
        this.target = target;
        lost = perField(source);
        partly = perField(source);
        filled = perField(target);
        joined = perField(target);
        dropped = new long[source.kinds().size()];
        written = new long[target.kinds().size()];
        added = new long[target.kinds().size()];
        kinds = new long[source.kinds().size()][target.kinds().size()];
    }

    private static long[][] perField(LogFormat format) {
        return format.kinds().stream()
                .map(kind -> new long[kind.fields().size()])
                .toArray(long[][]::new);
    }

    void read(long bytes) {
        linesRead++;
        bytesRead += bytes;
    }

    void drop(int kind) {
        dropped[kind]++;
    }

    void write(int sourceKind, int targetKind, long bytes) {
        kinds[sourceKind][targetKind]++;
        count(targetKind, bytes);
    }

    void add(int targetKind, long bytes) {
        added[targetKind]++;
        count(targetKind, bytes);
    }

    private void count(int targetKind, long bytes) {
        written[targetKind]++;
        linesWritten++;
        bytesWritten += bytes;
        messages += target.kinds().get(targetKind).event() == Event.RECEIVED ? 1 : 0;
    }

    void lose(int kind, int field) {
        lost[kind][field]++;
    }

    void losePart(int kind, int field) {
        partly[kind][field]++;
    }

    void fill(int kind, int field) {
        filled[kind][field]++;
    }

    void join(int kind, int field) {
        joined[kind][field]++;
    }

    /** The counts; a count of nothing is not listed. */
    Conversion conversion() {
        return new Conversion(
                target.name(),
                linesRead,
                bytesRead,
                linesWritten,
                bytesWritten,
                messages,
                unrecognised,
                pairs(),
                perKind(target, added),
                perKind(source, dropped),
                perField(source, lost),
                perField(source, partly),
                perField(target, joined),
                perField(target, filled));
    }

    private List<Conversion.Pair> pairs() {
        List<Conversion.Pair> pairs = new ArrayList<>();
        for (int from = 0; from < kinds.length; from++) {
            for (int to = 0; to < kinds[from].length; to++) {
                if (kinds[from][to] > 0) {
                    LineKind one = source.kinds().get(from);
                    LineKind other = target.kinds().get(to);
                    pairs.add(new Conversion.Pair(
                            one.tag(), one.version(), other.tag(), other.version(), kinds[from][to]));
                }
            }
        }
        return pairs;
    }

    private static List<Conversion.KindCount> perKind(LogFormat format, long[] counts) {
        List<Conversion.KindCount> list = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                LineKind kind = format.kinds().get(i);
                list.add(new Conversion.KindCount(kind.tag(), kind.version(), kind.log(), kind.event(), counts[i]));
            }
        }
        return list;
    }

    private static List<Conversion.FieldCount> perField(LogFormat format, long[][] counts) {
        List<Conversion.FieldCount> list = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (Arrays.stream(counts[i]).sum() > 0) {
                LineKind kind = format.kinds().get(i);
                for (int j = 0; j < counts[i].length; j++) {
                    Field field = kind.fields().get(j);
                    if (counts[i][j] > 0) {
                        list.add(new Conversion.FieldCount(kind.tag(), kind.version(), field.name(), counts[i][j]));
                    }
                }
            }
        }
        return list;
    }
}
