package org.plimsoll.desktop.records;

/** Moves the choice from row to row, and what is in sight and shown beside it with the choice. */
final class RecordCursor {
    private final RowsInSight rows;
    private final ChosenRows chosen;
    private final LeadRecord lead;

    /** Stands on no row yet. */
    RecordCursor(RowsInSight rows, ChosenRows chosen, LeadRecord lead) {
        this.rows = rows;
        this.chosen = chosen;
        this.lead = lead;
    }

    /**
     * Chooses a row and brings it into sight.
     *
     * @param row wanted row; the nearest there is
     * @param extend whether the rows from the one chosen before are chosen too
     */
    void select(long row, boolean extend) {
        long count = rows.rowCountProperty().get();
        if (count == 0) {
            return;
        }
        long there = Math.max(0, Math.min(row, count - 1));
        chosen.choose(there, extend);
        rows.bringIntoSight(there);
        lead.show(chosen.lead());
    }

    /** Chooses every row. */
    void selectAll() {
        long count = rows.rowCountProperty().get();
        if (count > 0) {
            chosen.chooseAll(count);
            lead.show(chosen.lead());
        }
    }

    /** Chooses a row and, unless it is in sight, scrolls so that it is in the middle. */
    void bringToMiddle(long row) {
        if (!rows.inSight(row)) {
            rows.scrollToMiddle(row);
        }
        select(row, false);
    }

    /** The line of the lead row, -1 for none. */
    long line(RecordSheet now) {
        long row = chosen.lead();
        return row < 0 || row >= now.order.rows() ? -1 : now.order.line(row);
    }

    /**
     * Chooses a line again after the rows have become others, with as much before it as after it.
     *
     * @param line its number from 0; nothing is chosen if negative
     */
    void comeBackTo(RecordSheet now, long line) {
        if (line >= 0) {
            rows.scrollToMiddle(now.order.rowOf(line));
            select(now.order.rowOf(line), false);
        }
    }
}
