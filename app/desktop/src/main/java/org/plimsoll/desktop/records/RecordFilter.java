package org.plimsoll.desktop.records;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.index.LineFilter;
import org.plimsoll.formats.index.LineHits;
import org.plimsoll.formats.index.LineOrder;

/** Which lines are wanted; rows become others as soon as something else is typed. */
final class RecordFilter {
    private final Background background;
    private final RowsInSight rows;
    private final RecordCursor cursor;
    private final RecordSort sort;
    private final RecordSteps steps;
    private final int threads;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final BooleanProperty unrecognisedOnly = new SimpleBooleanProperty();

    /**
     * Lets every line pass.
     *
     * @param sort ended when the rows become others
     * @param steps ended when the rows become others
     * @param threads threads that filter at the same time, at least 1
     */
    RecordFilter(
            Background background,
            RowsInSight rows,
            RecordCursor cursor,
            RecordSort sort,
            RecordSteps steps,
            int threads) {
        this.background = background;
        this.rows = rows;
        this.cursor = cursor;
        this.sort = sort;
        this.steps = steps;
        this.threads = threads;
        filter.subscribe(typed -> apply());
        unrecognisedOnly.subscribe(only -> apply());
    }

    /** What is typed into the filter. */
    StringProperty filterProperty() {
        return filter;
    }

    /** What is wrong with the filter; empty if nothing is. The rows are then those of the filter before. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether only lines are wanted that are no records. */
    BooleanProperty unrecognisedOnlyProperty() {
        return unrecognisedOnly;
    }

    /** Shows the lines that pass. */
    void apply() {
        RecordSheet now = rows.sheet();
        if (now == null) {
            return;
        }
        LineFilter wanted;
        try {
            wanted = RecordQuery.parse(filter.get(), now.names, now.zone);
            error.set("");
        } catch (IllegalArgumentException e) {
            error.set(Words.sentence(e));
            return;
        }
        cancel();
        LineFilter asked = unrecognisedOnly.get() ? wanted.unrecognisedOnly() : wanted;
        if (asked.all()) {
            showAll(now);
        } else {
            showHits(now, new LineHits(now.index, asked));
        }
    }

    /** Whoever has found a line and takes the filter away wants to see what is around it. */
    private void showAll(RecordSheet now) {
        long line = cursor.line(now);
        now.hits = null;
        show(now, now.index);
        cursor.comeBackTo(now, line);
    }

    private void showHits(RecordSheet now, LineHits hits) {
        now.hits = hits;
        show(now, hits);
        background.run(
                () -> {
                    hits.scan(threads, rows::grow);
                    return hits;
                },
                done -> rows.refresh(),
                rows::fail);
    }

    private void show(RecordSheet now, LineOrder base) {
        sort.cancel();
        steps.cancel();
        now.base = base;
        rows.order(now, base);
    }

    /** Ends the looking for lines that pass; those found stay. */
    void cancel() {
        RecordSheet now = rows.sheet();
        LineHits running = now == null ? null : now.hits;
        if (running != null) {
            running.cancel();
        }
    }
}
