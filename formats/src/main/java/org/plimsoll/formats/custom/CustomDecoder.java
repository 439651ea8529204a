package org.plimsoll.formats.custom;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Reads lines of custom_logger: the first shape that the line fits is what it is. Only a line that fits none as it
 * should is tried with surplus delimiters, which a quoted address or a name may hold.
 */
final class CustomDecoder implements LineDecoder {
    private static final byte[] XFER = Bytes.ascii("xfer");
    private static final byte[] XFR = Bytes.ascii("xfr");

    private final Shape[] shapes;
    /** Place of each shape's first kind in the table. */
    private final int[] kinds;

    private final boolean[][] wanted;
    private final boolean anyWanted;
    private final LineSplit split;
    private final Spans spans;
    private boolean understood;

    /**
     * Reads lines of shapes.
     *
     * @param shapes in the order in which they are tried
     * @param table all kinds
     */
    CustomDecoder(List<Shape> shapes, List<LineKind> table, Set<Meaning> wanted) {
        this.shapes = shapes.toArray(Shape[]::new);
        kinds = shapes.stream()
                .mapToInt(shape -> table.indexOf(shape.kinds.get(0)))
                .toArray();
        this.wanted = new boolean[this.shapes.length][];
        for (int i = 0; i < this.shapes.length; i++) {
            this.wanted[i] = wanted(this.shapes[i], wanted);
        }
        anyWanted = !wanted.isEmpty();
        split = new LineSplit(this.shapes);
        spans = new Spans(split.starts.length);
    }

    private static boolean[] wanted(Shape shape, Set<Meaning> wanted) {
        boolean[] fields = new boolean[shape.slots.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = wanted.contains(shape.kinds.get(0).fields().get(i).meaning());
        }
        return fields;
    }

    @Override
    public int decode(byte[] data, int start, int end) {
        split.begin(data, start, withoutLineEnd(data, start, end));
        int found = find();
        understood = found >= 0;
        if (!understood) {
            return UNRECOGNISED;
        }
        if (anyWanted) {
            place(found);
        }
        return kinds[found] + (comesFromAnotherNode(shapes[found], data) ? 1 : 0);
    }

    /** A CR belongs to the line end, and so do the NULs that aggregators leave there. */
    private static int withoutLineEnd(byte[] data, int start, int end) {
        int last = end > start && data[end - 1] == '\r' ? end - 1 : end;
        while (last > start && data[last - 1] == 0) {
            last--;
        }
        return last;
    }

    private int find() {
        for (int i = 0; i < shapes.length; i++) {
            if (split.fits(shapes[i], shapes[i].elastic)) {
                return i;
            }
        }
        for (int i = 0; i < shapes.length; i++) {
            for (int elastic : shapes[i].otherElastics) {
                if (split.fits(shapes[i], elastic)) {
                    return i;
                }
            }
        }
        return UNRECOGNISED;
    }

    private void place(int found) {
        spans.clear();
        boolean[] fields = wanted[found];
        for (int i = 0; i < fields.length; i++) {
            if (fields[i]) {
                spans.set(i, split.starts[i], split.ends[i]);
            }
        }
    }

    private boolean comesFromAnotherNode(Shape shape, byte[] data) {
        if (shape.kinds.size() == 1) {
            return false;
        }
        int from = split.starts[shape.protocol];
        int to = split.ends[shape.protocol];
        return Bytes.equalsIgnoringCase(data, from, to, XFER) || Bytes.equalsIgnoringCase(data, from, to, XFR);
    }

    @Override
    public boolean hasTime() {
        return split.reading.known();
    }

    @Override
    public long clockMicros() {
        return split.reading.clockMicros();
    }

    @Override
    public int offsetSeconds() {
        if (split.reading.isInstant()) {
            return 0;
        }
        return split.reading.offsetSaid ? split.reading.offsetSeconds : NO_OFFSET;
    }

    @Override
    public Spans spans() {
        return spans;
    }

    @Override
    public int problemAt() {
        return split.failedAt;
    }

    @Override
    public @Nullable String problemReason() {
        return understood ? null : split.expectation();
    }
}
