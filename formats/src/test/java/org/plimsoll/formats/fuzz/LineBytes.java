package org.plimsoll.formats.fuzz;

import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.model.LineCursor;

/** Adds up the bytes of lines. */
final class LineBytes implements LineFold<long[]> {
    @Override
    public long[] begin() {
        return new long[1];
    }

    @Override
    public void add(long[] bytes, LineCursor cursor) {
        bytes[0] += cursor.bytes();
    }

    @Override
    public void merge(long[] earlier, long[] later) {
        earlier[0] += later[0];
    }
}
