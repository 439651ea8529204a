package org.plimsoll.planner.measure;

import org.plimsoll.formats.FieldTally;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.model.LineCursor;

/**
 * Counts lines by day and by field in one pass.
 *
 * @param lines counts by day
 * @param fields counts by field
 */
record FieldedTally(Tally lines, FieldTally fields) {

    /** Both folds as one. */
    record Fold(LineFold<Tally> lines, FieldTally.Fold fields) implements LineFold<FieldedTally> {
        @Override
        public FieldedTally begin() {
            return new FieldedTally(lines.begin(), fields.begin());
        }

        @Override
        public void add(FieldedTally value, LineCursor cursor) {
            lines.add(value.lines, cursor);
            fields.add(value.fields, cursor);
        }

        @Override
        public void merge(FieldedTally earlier, FieldedTally later) {
            lines.merge(earlier.lines, later.lines);
            fields.merge(earlier.fields, later.fields);
        }
    }
}
