package org.plimsoll.desktop.records;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.index.SortedLines;
import org.plimsoll.formats.table.Column;

import static org.plimsoll.desktop.text.Texts.text;

/** The order of the rows: that of the logs, or by a column as soon as all lines are known that are to be sorted. */
final class RecordSort {
    private final RowsInSight rows;
    private final RecordStatus status;
    private final Latest sorts;
    private String sortedBy = "";
    private boolean descending;

    /** Leaves rows in the order of the logs. */
    RecordSort(Background background, RowsInSight rows, RecordStatus status) {
        this.rows = rows;
        this.status = status;
        sorts = new Latest(background);
        rows.whenSettled(this::sortIfAsked);
    }

    /**
     * Sorts by a column, as soon as all lines are known that are to be sorted.
     *
     * @param column its name, empty for the order of the logs
     * @param greatestFirst whether it begins with the greatest
     */
    void by(String column, boolean greatestFirst) {
        RecordSheet now = rows.sheet();
        if (now == null || (column.equals(sortedBy) && greatestFirst == descending)) {
            return;
        }
        sortedBy = column;
        descending = greatestFirst;
        if (column.isEmpty()) {
            rows.order(now, now.base);
        } else {
            now.order = now.base;
            rows.refresh();
        }
    }

    private void sortIfAsked(RecordSheet now) {
        if (!sortedBy.isEmpty() && now.order == now.base) {
            sort(now);
        }
    }

    private void sort(RecordSheet now) {
        String by = sortedBy;
        // Rows that are shown meanwhile must not begin it anew.
        sortedBy = "";
        LineOrder base = now.base;
        if (base.rows() > SortedLines.MOST_LINES) {
            status.remark(text("records.sort.tooMany", RecordStatus.grouped(SortedLines.MOST_LINES)));
            return;
        }
        Column column = now.names.named(by);
        boolean greatestFirst = descending;
        status.remark(text("records.sort.sorting", by));
        sorts.run(
                () -> SortedLines.of(now.index, base, column, greatestFirst, () -> now.base != base),
                sorted -> sorted.ifPresent(order -> {
                    rows.order(now, order);
                    sortedBy = by;
                    status.remark(text("records.sort.sorted", by));
                }),
                rows::fail);
    }

    /** Ends the sorting; the rows stay as they are. */
    void cancel() {
        sorts.forget();
    }

    /** Ends the sorting and asks for the order of the logs. */
    void clear() {
        sorts.forget();
        sortedBy = "";
    }
}
