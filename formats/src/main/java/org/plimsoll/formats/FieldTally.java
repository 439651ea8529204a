package org.plimsoll.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.formats.model.FieldTotals.Count;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogSetting;

/**
 * Counts the bytes of a log by kind of line and by field. Made and merged by a {@link Fold}; a cursor that it is given
 * works out all meanings. Memory does not depend on the log.
 */
public final class FieldTally {
    private final Fold fold;
    private final long[] kindLines;
    private final long[] kindBytes;
    /** By kind, three numbers for each field: lines, bytes, bytes of values; empty as long as there is no line. */
    private final long[][] fields;

    private final long[] sliceLines;
    private final long[] sliceBytes;
    private final int[] weights;
    private final LineEncoder encoder;
    private long unrecognisedLines;
    private long unrecognisedBytes;
    private boolean recordSeen;
    private boolean open;
    /** Lines before the first record, which continue one if there was one before. */
    private @Nullable FieldTally dangling;

    private FieldTally(Fold fold) {
        this.fold = fold;
        int kinds = fold.format.kinds().size();
        kindLines = new long[kinds];
        kindBytes = new long[kinds];
        fields = new long[kinds][0];
        sliceLines = new long[fold.slices.size()];
        sliceBytes = new long[fold.slices.size()];
        weights = new int[fold.mostFields];
        encoder = fold.encoder;
    }

    /** Makes tallies of the lines of a log in one format. */
    public static final class Fold implements LineFold<FieldTally> {
        private final LogFormat format;
        private final LineEncoder encoder;
        private final List<LogSetting.Slice> slices;
        private final int mostFields;
        /** By kind, pairs of a slice and the place of the field that it is a part of. */
        private final int[][] slicesOfKind;

        /** Tallies of a format. */
        public Fold(LogFormat format) {
            this.format = format;
            encoder = format.encoder();
            slices = LogSetting.slices(format.settings());
            List<LineKind> kinds = format.kinds();
            mostFields =
                    kinds.stream().mapToInt(kind -> kind.fields().size()).max().orElse(0);
            slicesOfKind = new int[kinds.size()][];
            for (int i = 0; i < slicesOfKind.length; i++) {
                slicesOfKind[i] = slicesOf(kinds.get(i));
            }
        }

        private int[] slicesOf(LineKind kind) {
            List<String> names = kind.fields().stream().map(Field::name).toList();
            List<Integer> pairs = new ArrayList<>();
            for (int i = 0; i < slices.size(); i++) {
                int field = names.indexOf(slices.get(i).field());
                if (field >= 0 && slices.get(i).kinds().test(kind)) {
                    pairs.add(i);
                    pairs.add(field);
                }
            }
            return pairs.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public FieldTally begin() {
            return new FieldTally(this);
        }

        @Override
        public void add(FieldTally tally, LineCursor cursor) {
            tally.add(cursor);
        }

        @Override
        public void merge(FieldTally earlier, FieldTally later) {
            earlier.append(later);
        }
    }

    private void add(LineCursor cursor) {
        recordSeen = cursor.recordSeen();
        open = cursor.open();
        int kind = cursor.kindIndex();
        if (kind == LineDecoder.UNRECOGNISED) {
            unrecognisedLines++;
            unrecognisedBytes += cursor.bytes();
        } else if (cursor.dangling()) {
            dangling = dangling == null ? new FieldTally(fold) : dangling;
            dangling.count(cursor, kind);
        } else {
            count(cursor, kind);
        }
    }

    private void count(LineCursor cursor, int kind) {
        kindLines[kind]++;
        kindBytes[kind] += cursor.bytes();
        long[] ofKind = fieldsOf(kind);
        encoder.weigh(cursor, weights);
        for (int i = 0; i < ofKind.length / 3; i++) {
            if (cursor.has(i)) {
                ofKind[3 * i]++;
                ofKind[3 * i + 1] += weights[i];
                ofKind[3 * i + 2] += weights[i] == 0 ? 0 : cursor.end(i) - cursor.start(i);
            }
        }
        int[] pairs = fold.slicesOfKind[kind];
        for (int i = 0; i < pairs.length; i += 2) {
            if (cursor.has(pairs[i + 1])) {
                readSlice(cursor, pairs[i], pairs[i + 1]);
            }
        }
    }

    private void readSlice(LineCursor cursor, int slice, int field) {
        long bytes = fold.slices.get(slice).reading().bytes(cursor, field);
        sliceLines[slice] += bytes > 0 ? 1 : 0;
        sliceBytes[slice] += bytes;
    }

    private long[] fieldsOf(int kind) {
        long[] ofKind = fields[kind];
        if (ofKind.length == 0) {
            ofKind = new long[3 * fold.format.kinds().get(kind).fields().size()];
            fields[kind] = ofKind;
        }
        return ofKind;
    }

    /** Adds the tally of the lines that follow. */
    public void append(FieldTally next) {
        if (next.dangling != null) {
            resolve(next.dangling);
        }
        sum(next);
        unrecognisedLines += next.unrecognisedLines;
        unrecognisedBytes += next.unrecognisedBytes;
        open = next.recordSeen ? next.open : open;
        recordSeen |= next.recordSeen;
    }

    private void resolve(FieldTally continuations) {
        if (recordSeen && open) {
            sum(continuations);
        } else if (recordSeen) {
            leaveOut(continuations);
        } else {
            dangling = dangling == null ? new FieldTally(fold) : dangling;
            dangling.sum(continuations);
        }
    }

    private void leaveOut(FieldTally lines) {
        unrecognisedLines += sum(lines.kindLines);
        unrecognisedBytes += sum(lines.kindBytes);
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    private void sum(FieldTally other) {
        add(kindLines, other.kindLines);
        add(kindBytes, other.kindBytes);
        add(sliceLines, other.sliceLines);
        add(sliceBytes, other.sliceBytes);
        for (int i = 0; i < fields.length; i++) {
            if (other.fields[i].length > 0) {
                add(fieldsOf(i), other.fields[i]);
            }
        }
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    /** Closes the books at the end of a log: what no record came before is unrecognised. */
    public void close() {
        if (dangling != null) {
            leaveOut(dangling);
            dangling = null;
        }
        recordSeen = false;
        open = false;
    }

    /** What was counted until the books were closed. */
    public FieldTotals totals() {
        List<FieldTotals.OfKind> kinds = new ArrayList<>();
        for (int i = 0; i < kindLines.length; i++) {
            if (kindLines[i] > 0) {
                kinds.add(ofKind(fold.format.kinds().get(i), i));
            }
        }
        Map<LogSetting.Slice, Count> slices = new HashMap<>();
        for (int i = 0; i < sliceLines.length; i++) {
            slices.put(fold.slices.get(i), new Count(sliceLines[i], sliceBytes[i]));
        }
        return new FieldTotals(kinds, slices, new Count(unrecognisedLines, unrecognisedBytes));
    }

    private FieldTotals.OfKind ofKind(LineKind kind, int index) {
        long[] numbers = fieldsOf(index);
        List<FieldTotals.OfField> ofFields = new ArrayList<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            Count count = new Count(numbers[3 * i], numbers[3 * i + 1]);
            ofFields.add(new FieldTotals.OfField(kind.fields().get(i), count, numbers[3 * i + 2]));
        }
        return new FieldTotals.OfKind(kind, new Count(kindLines[index], kindBytes[index]), ofFields);
    }
}
