package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.plimsoll.formats.table.Value;

/**
 * Lines and bytes by value, the values kept as bytes so that a value that is known costs nothing. No more than
 * {@link #MOST_VALUES} are told apart: what first occurs after that is counted together. So all counts are exact but
 * for values that begin late in a log of very many.
 */
final class ValueCounts {
    /** Some tens of megabytes at most. */
    static final int MOST_VALUES = 100_000;

    private static final int FIRST_SLOTS = 64;

    private final int most;
    private byte[][] keys = new byte[FIRST_SLOTS][];
    private long[] lines = new long[FIRST_SLOTS];
    private long[] bytes = new long[FIRST_SLOTS];
    private int size;
    private long otherLines;
    private long otherBytes;
    private long withoutLines;
    private long withoutBytes;

    ValueCounts(int most) {
        this.most = most;
    }

    /** Counts a line. */
    void add(Value value, long lineBytes) {
        if (value.present() && value.length() > 0) {
            add(value.data(), value.start(), value.end(), 1, lineBytes);
        } else {
            withoutLines++;
            withoutBytes += lineBytes;
        }
    }

    /** Takes over what was counted elsewhere. */
    void add(ValueCounts later) {
        for (int i = 0; i < later.keys.length; i++) {
            byte[] key = later.keys[i];
            if (key != null) {
                add(key, 0, key.length, later.lines[i], later.bytes[i]);
            }
        }
        otherLines += later.otherLines;
        otherBytes += later.otherBytes;
        withoutLines += later.withoutLines;
        withoutBytes += later.withoutBytes;
    }

    private void add(byte[] data, int start, int end, long moreLines, long moreBytes) {
        int slot = slot(keys, data, start, end);
        if (keys[slot] == null) {
            if (size == most) {
                otherLines += moreLines;
                otherBytes += moreBytes;
                return;
            }
            if (2 * size >= keys.length) {
                grow();
                slot = slot(keys, data, start, end);
            }
            keys[slot] = Arrays.copyOfRange(data, start, end);
            size++;
        }
        lines[slot] += moreLines;
        bytes[slot] += moreBytes;
    }

    private void grow() {
        byte[][] wider = new byte[4 * keys.length][];
        long[] widerLines = new long[wider.length];
        long[] widerBytes = new long[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                int slot = slot(wider, keys[i], 0, keys[i].length);
                wider[slot] = keys[i];
                widerLines[slot] = lines[i];
                widerBytes[slot] = bytes[i];
            }
        }
        keys = wider;
        lines = widerLines;
        bytes = widerBytes;
    }

    /** Where a value is, or would be. */
    private static int slot(byte[][] slots, byte[] data, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + data[i];
        }
        int slot = (hash ^ hash >>> 15) & (slots.length - 1);
        while (slots[slot] != null && !Arrays.equals(slots[slot], 0, slots[slot].length, data, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The values with most bytes; all others together. */
    Breakdown.Groups groups(int top) {
        List<Breakdown.Group> all = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                all.add(new Breakdown.Group(Value.text(keys[i], 0, keys[i].length), lines[i], bytes[i]));
            }
        }
        all.sort(Comparator.comparingLong(Breakdown.Group::bytes).reversed().thenComparing(Breakdown.Group::value));
        List<Breakdown.Group> rest = all.subList(Math.min(top, all.size()), all.size());
        return new Breakdown.Groups(
                all.subList(0, Math.min(top, all.size())),
                size,
                otherLines + rest.stream().mapToLong(Breakdown.Group::lines).sum(),
                otherBytes + rest.stream().mapToLong(Breakdown.Group::bytes).sum(),
                withoutLines,
                withoutBytes);
    }
}
