package org.plimsoll.desktop.records;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.index.LineIndex;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.table.Column;

/** The sheet that is looked at, and those of its rows that are in sight. Used on the screen's thread. */
final class RowsInSight {
    private final Background background;
    private final RecordStatus status;
    private final ChosenRows chosen;
    private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper rowCount = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper top = new ReadOnlyLongWrapper();
    private final AtomicBoolean growing = new AtomicBoolean();

    private Consumer<RecordSheet> settled = sheet -> {};
    private int visibleRows = 30;
    private @Nullable RecordSheet sheet;

    /**
     * No row is in sight yet.
     *
     * @param status told whenever rows have come
     * @param chosen emptied whenever the rows become others
     */
    RowsInSight(Background background, RecordStatus status, ChosenRows chosen) {
        this.background = background;
        this.status = status;
        this.chosen = chosen;
    }

    /** The rows in sight. */
    ObservableList<RecordRow> rows() {
        return rows;
    }

    /** The columns that rows have values for. */
    ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The names of the columns, in their order. */
    List<String> columnNames() {
        return columns.get().stream().map(Column::name).toList();
    }

    /** Rows that there are. */
    ReadOnlyLongProperty rowCountProperty() {
        return rowCount.getReadOnlyProperty();
    }

    /** The first row in sight. */
    ReadOnlyLongProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /** What the rows are taken from, null if nothing is opened. */
    @Nullable
    RecordSheet sheet() {
        return sheet;
    }

    /** Has something done whenever the rows are shown while none is being read or looked for. */
    void whenSettled(Consumer<RecordSheet> action) {
        settled = action;
    }

    /**
     * Takes the rows from logs, of which no line need be known yet.
     *
     * @param zone where times are told, null for each log's own clock
     */
    RecordSheet open(LineIndex index, @Nullable ZoneId zone) {
        RecordSheet opened = new RecordSheet(index, zone, background, this::refresh);
        sheet = opened;
        columns.set(opened.columns);
        return opened;
    }

    /** Lets go of the logs; no row is left. */
    void close() {
        RecordSheet closed = sheet;
        if (closed != null) {
            background.run(
                    () -> {
                        closed.close();
                        return closed;
                    },
                    done -> {},
                    this::fail);
        }
        sheet = null;
        status.remark("");
        rows.clear();
        rowCount.set(0);
        top.set(0);
        chosen.clear();
    }

    /** Shows other rows, or the same in another order, from the first on. */
    void order(RecordSheet now, LineOrder order) {
        now.window.close();
        now.order = order;
        now.window = new RowWindow(background, now.index, order, now.columns, this::refresh);
        chosen.clear();
        top.set(0);
        status.remark("");
        refresh();
    }

    /** Puts the rows in sight. */
    void refresh() {
        RecordSheet now = sheet;
        if (now == null) {
            return;
        }
        rowCount.set(now.order.rows());
        top.set(Math.max(0, Math.min(top.get(), rowCount.get() - visibleRows)));
        List<RecordRow> inSight = now.window.rows(top.get(), visibleRows);
        if (!inSight.equals(rows)) {
            rows.setAll(inSight);
        }
        status.show(now);
        if (!status.busyProperty().get()) {
            settled.accept(now);
        }
    }

    /**
     * Shows what has come, from any thread. At most one message is on its way to the screen, however fast lines come.
     */
    void grow() {
        if (growing.compareAndSet(false, true)) {
            background.onScreen(() -> {
                growing.set(false);
                refresh();
            });
        }
    }

    /** Tells that work in the background has failed, and shows what it has left. */
    void fail(Throwable failure) {
        status.trouble(failure);
        refresh();
    }

    /** Tells how many rows there is room for. */
    void setVisibleRows(int count) {
        visibleRows = Math.max(1, count);
        refresh();
    }

    /** Rows that a page up or down goes. */
    int pageRows() {
        return Math.max(1, visibleRows - 1);
    }

    /** Scrolls so that a row is the first in sight, as far as there are rows. */
    void scrollTo(long row) {
        top.set(Math.max(0, row));
        refresh();
    }

    /** Scrolls so that a row is in the middle, as far as there are rows. */
    void scrollToMiddle(long row) {
        scrollTo(row - visibleRows / 2);
    }

    /** Scrolls no further than it takes to see a row. */
    void bringIntoSight(long row) {
        if (row < top.get()) {
            scrollTo(row);
        } else if (row >= top.get() + visibleRows) {
            scrollTo(row - visibleRows + 1);
        }
    }

    /** Whether a row is among those in sight. */
    boolean inSight(long row) {
        return row >= top.get() && row < top.get() + visibleRows;
    }
}
