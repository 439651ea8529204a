package org.plimsoll.planner.volume;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Whole numbers in a row. As long as they go up evenly, as days and lines mostly do, they take no room. */
final class EvenRow {
    private static final int FEWEST = 16;

    private int size;
    private int first;
    private int step;
    private int @Nullable [] uneven;

    void add(int value) {
        int[] values = uneven;
        if (values == null) {
            if (goesOn(value)) {
                size++;
                return;
            }
            values = toArray();
        }
        values = size < values.length ? values : Arrays.copyOf(values, Math.max(FEWEST, size + (size >> 1)));
        values[size++] = value;
        uneven = values;
    }

    /** Whether the value is where an even row has its next one; the first two tell what even means. */
    private boolean goesOn(int value) {
        if (size == 0) {
            first = value;
        } else if (size == 1) {
            step = value - first;
        }
        return value == even(size);
    }

    private int even(int at) {
        return first + at * step;
    }

    int get(int at) {
        return uneven == null ? even(at) : uneven[at];
    }

    int[] toArray() {
        if (uneven != null) {
            return Arrays.copyOf(uneven, size);
        }
        int[] values = new int[size];
        Arrays.setAll(values, this::even);
        return values;
    }

    EvenRow copy() {
        EvenRow copy = new EvenRow();
        copy.size = size;
        copy.first = first;
        copy.step = step;
        copy.uneven = uneven == null ? null : toArray();
        return copy;
    }

    /** Leaves out what is marked. */
    void drop(boolean[] marked) {
        int[] values = toArray();
        int to = 0;
        for (int at = 0; at < size; at++) {
            if (!marked[at]) {
                values[to++] = values[at];
            }
        }
        size = to;
        uneven = values;
    }
}
