package org.plimsoll.formats.model;

import java.util.Arrays;

/** Where the fields of a line are: for each field's index its first byte and the byte after its last one. */
public final class Spans {
    private static final int ABSENT = -1;

    private final int[] starts;
    private final int[] ends;

    /** Places for that many fields, none of them known. */
    public Spans(int fields) {
        starts = new int[fields];
        ends = new int[fields];
        clear();
    }

    /** Forgets all places. */
    public void clear() {
        Arrays.fill(starts, ABSENT);
    }

    /** Notes the place of a field. */
    public void set(int field, int start, int end) {
        starts[field] = start;
        ends[field] = end;
    }

    /** Whether the line has this field; a field may be present and empty. */
    public boolean has(int field) {
        return starts[field] != ABSENT;
    }

    /** First byte of the field. */
    public int start(int field) {
        return starts[field];
    }

    /** Byte after the last one of the field. */
    public int end(int field) {
        return ends[field];
    }
}
