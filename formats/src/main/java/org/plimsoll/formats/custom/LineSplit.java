package org.plimsoll.formats.custom;

import org.plimsoll.formats.bytes.Bytes;

/** Divides a line as a shape says. Nothing is allocated for a line; what was found is valid until the next one. */
final class LineSplit {
    final int[] starts;
    final int[] ends;
    final ClockReading reading = new ClockReading();

    /** How far the best attempt at the line came, and what stopped it there. */
    int failedAt;

    private Shape failedShape;
    private int failedSlot;
    private boolean delimiterMissed;

    private byte[] data = {};
    private int start;
    private int end;

    /** Room for lines of these shapes, of which there is at least one. */
    LineSplit(Shape[] shapes) {
        int most = 0;
        for (Shape shape : shapes) {
            most = Math.max(most, shape.slots.length);
        }
        starts = new int[most];
        ends = new int[most];
        failedShape = shapes[0];
    }

    /** Takes the next line. */
    void begin(byte[] data, int start, int end) {
        this.data = data;
        this.start = start;
        this.end = end;
        failedAt = start - 1;
    }

    /** Whether the line is one of a shape whose elastic slot is that one. */
    boolean fits(Shape shape, int elastic) {
        reading.clear();
        int last = shape.slots.length;
        byte[] head = shape.literals[0];
        byte[] tail = shape.literals[last];
        int low = start + head.length;
        int high = end - tail.length;
        if (!Bytes.startsWith(data, start, end, head)) {
            return refuse(shape, -1, start, true);
        }
        if (high < low || !Bytes.startsWith(data, high, end, tail)) {
            return refuse(shape, last - 1, end, true);
        }
        for (int i = 0; i < elastic; i++) {
            int to = shape.slots[i].end(data, low, high, shape.literals[i + 1], reading);
            if (!take(shape, i, low, to, low)) {
                return false;
            }
            low = to + shape.literals[i + 1].length;
        }
        for (int i = last - 1; i > elastic; i--) {
            int from = shape.slots[i].begin(data, low, high, shape.literals[i]);
            if (!take(shape, i, from, high, high)) {
                return false;
            }
            high = from - shape.literals[i].length;
        }
        return take(shape, elastic, low, high, low) && isPossible(shape, low);
    }

    private boolean take(Shape shape, int slot, int from, int to, int at) {
        if (from < 0 || to < from) {
            return refuse(shape, slot, at, true);
        }
        starts[slot] = from;
        ends[slot] = to;
        return shape.slots[slot].accepts(data, from, to, reading) || refuse(shape, slot, from, false);
    }

    private boolean isPossible(Shape shape, int at) {
        return reading.possible() || refuse(shape, 0, at, false);
    }

    private boolean refuse(Shape shape, int slot, int at, boolean delimiter) {
        if (at > failedAt) {
            failedAt = at;
            failedShape = shape;
            failedSlot = slot;
            delimiterMissed = delimiter;
        }
        return false;
    }

    /** What was expected where the best attempt failed. */
    String expectation() {
        if (failedSlot < 0) {
            return "expected '%s' at the beginning of a line of %s"
                    .formatted(Bytes.text(failedShape.literals[0], 0, failedShape.literals[0].length), label());
        }
        Slot slot = failedShape.slots[failedSlot];
        String content =
                slot.pattern() == null ? slot.specifier().content().expectation() : Content.CLOCK.expectation();
        return delimiterMissed
                ? "expected %s as %s of %s and the text around it"
                        .formatted(content, slot.macro().written(), label())
                : "expected %s as %s of %s".formatted(content, slot.macro().written(), label());
    }

    private String label() {
        return failedShape.stage.label;
    }
}
