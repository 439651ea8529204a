package org.plimsoll.desktop.records;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.table.Column;

/**
 * The lines of the opened logs: which of them are wanted, in which order, which rows are in sight and which are chosen.
 *
 * <p>Only where lines lie is held in memory, never the lines: rows in sight are read when they come into sight, in the
 * background. Whatever takes long is dropped as soon as something else is asked for.
 */
public final class RecordsModel {
    private final ChosenRows chosen = new ChosenRows();
    private final RecordStatus status;
    private final RowsInSight rows;
    private final LeadRecord lead;
    private final RecordCursor cursor;
    private final RecordSort sort;
    private final RecordSteps steps;
    private final RecordFilter filter;
    private final RecordOutput output;
    private final RecordReading reading;

    /**
     * Shows nothing yet.
     *
     * @param threads threads that filter at the same time, at least 1
     */
    public RecordsModel(Background background, NoticeModel notices, int threads) {
        status = new RecordStatus(notices);
        rows = new RowsInSight(background, status, chosen);
        lead = new LeadRecord(background, rows, threads);
        cursor = new RecordCursor(rows, chosen, lead);
        sort = new RecordSort(background, rows, status);
        steps = new RecordSteps(background, rows, chosen, cursor, status, threads);
        filter = new RecordFilter(background, rows, cursor, sort, steps, threads);
        output = new RecordOutput(background, rows, chosen, status);
        reading = new RecordReading(background, rows, status, this::close, filter::apply);
    }

    /** The rows in sight. */
    public ObservableList<RecordRow> rows() {
        return rows.rows();
    }

    /** The columns that rows have values for. */
    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return rows.columnsProperty();
    }

    /** Rows that there are. */
    public ReadOnlyLongProperty rowCountProperty() {
        return rows.rowCountProperty();
    }

    /** The first row in sight. */
    public ReadOnlyLongProperty topProperty() {
        return rows.topProperty();
    }

    /** The row whose details are shown, -1 for none. */
    public ReadOnlyLongProperty leadProperty() {
        return chosen.leadProperty();
    }

    /** The other end of the chosen rows, -1 for none. */
    public ReadOnlyLongProperty anchorProperty() {
        return chosen.anchorProperty();
    }

    /** Whether lines are being read, filtered, sorted or looked for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return status.busyProperty();
    }

    /** Lines that are no records. */
    public ReadOnlyLongProperty unrecognisedProperty() {
        return status.unrecognisedProperty();
    }

    /** How many lines are shown, and how far the looking is. */
    public ReadOnlyStringProperty statusProperty() {
        return status.statusProperty();
    }

    /** What became of the last command, empty where that is plain to see. */
    public ReadOnlyStringProperty remarkProperty() {
        return status.remarkProperty();
    }

    /** What is typed into the filter. */
    public StringProperty filterProperty() {
        return filter.filterProperty();
    }

    /** What is wrong with the filter; empty if nothing is. The rows are then those of the filter before. */
    public ReadOnlyStringProperty filterErrorProperty() {
        return filter.errorProperty();
    }

    /** Whether only lines are wanted that are no records. */
    public BooleanProperty unrecognisedOnlyProperty() {
        return filter.unrecognisedOnlyProperty();
    }

    /** Everything about the lead row. */
    public ReadOnlyObjectProperty<Optional<RecordDetail>> detailProperty() {
        return lead.detailProperty();
    }

    /** What happened to the message of the lead row, empty before it was asked for. */
    public ReadOnlyStringProperty traceProperty() {
        return lead.traceProperty();
    }

    /** Takes what is opened; it is read once somebody looks. */
    public void setSources(List<LogSource> opened) {
        reading.setSources(opened);
    }

    /** Has times told in another zone; null for each log's own clock. */
    public void setZone(@Nullable ZoneId wanted) {
        reading.setZone(wanted);
    }

    /** Tells whether the lines are in sight. */
    public void setShown(boolean inSight) {
        reading.setShown(inSight);
    }

    /** Whether a row is chosen. */
    public boolean selected(long row) {
        return chosen.contains(row);
    }

    /** Tells how many rows there is room for. */
    public void setVisibleRows(int count) {
        rows.setVisibleRows(count);
    }

    /** Scrolls so that a row is the first in sight, as far as there are rows. */
    public void scrollTo(long row) {
        rows.scrollTo(row);
    }

    /** Rows that a page up or down goes. */
    public int pageRows() {
        return rows.pageRows();
    }

    /**
     * Chooses a row and brings it into sight.
     *
     * @param row wanted row; the nearest there is
     * @param extend whether the rows from the one chosen before are chosen too
     */
    public void select(long row, boolean extend) {
        cursor.select(row, extend);
    }

    /** Chooses every row. */
    public void selectAll() {
        cursor.selectAll();
    }

    /**
     * Sorts by a column, as soon as all lines are known that are to be sorted.
     *
     * @param column its name, empty for the order of the logs
     * @param greatestFirst whether it begins with the greatest
     */
    public void sort(String column, boolean greatestFirst) {
        sort.by(column, greatestFirst);
    }

    /** Goes to the next row that holds a text, or to the one before; the text may be an {@code /expression/}. */
    public void find(String wanted, boolean forward) {
        steps.find(wanted, forward);
    }

    /**
     * Goes to a time, or to a line of a number.
     *
     * @param typed {@code 2026-11-23T12:30}, {@code 12:30} on the day of the row in sight, or a number
     */
    public void jump(String typed) {
        steps.jump(typed);
    }

    /** Finds everything that the logs tell of the message of the lead row. */
    public void trace() {
        lead.trace();
    }

    /** Shows the lines of the lead row's message only. */
    public void filterByMessage() {
        lead.message().ifPresent(id -> filter.filterProperty().set("message:" + id));
    }

    /** The chosen rows as they are in the logs, a line each. */
    public void copyLines(Consumer<String> taken) {
        output.copyLines(taken);
    }

    /** The chosen rows as comma-separated values. */
    public void copyCsv(Consumer<String> taken) {
        output.copyCsv(taken);
    }

    /** Writes all rows that the filter lets pass into a CSV file. */
    public void export(Path target) {
        output.export(target);
    }

    /** Ends what is under way; what was found stays. */
    public void cancel() {
        filter.cancel();
        steps.cancel();
        sort.cancel();
        lead.cancel();
        rows.refresh();
    }

    private void close() {
        sort.clear();
        steps.cancel();
        lead.clear();
        rows.close();
    }
}
