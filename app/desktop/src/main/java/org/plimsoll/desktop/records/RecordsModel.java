package org.plimsoll.desktop.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.task.Stop;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.index.IndexedLog;
import org.plimsoll.formats.index.LineFilter;
import org.plimsoll.formats.index.LineHits;
import org.plimsoll.formats.index.LineIndex;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.index.LineReader;
import org.plimsoll.formats.index.SortedLines;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.formats.trace.TraceQuery;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.Tracer;
import org.plimsoll.report.csv.RecordCsv;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.text.TraceText;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The lines of the opened logs: which of them are wanted, in which order, which rows are in sight and which are chosen.
 *
 * <p>Only where lines lie is held in memory, never the lines: rows in sight are read when they come into sight, in the
 * background. Whatever takes long is dropped as soon as something else is asked for.
 */
public final class RecordsModel {
    /** Rows that are put on the clipboard at most; more is what the export is for. */
    static final int MOST_COPIED = 100_000;

    private final Background background;
    private final NoticeModel notices;
    private final int threads;
    private final Latest openings;
    private final Latest sorts;
    private final Latest steps;
    private final Latest details;
    private final Latest traces;

    private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper rowCount = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper top = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper anchor = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyLongWrapper lead = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper unrecognised = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper filterError = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty unrecognisedOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<RecordDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trace = new ReadOnlyStringWrapper("");
    private final AtomicBoolean growing = new AtomicBoolean();

    private List<LogSource> sources = List.of();
    private List<LogSource> indexed = List.of();
    private boolean shown;
    private int visibleRows = 30;
    private @Nullable RecordSheet sheet;
    private Stop building = new Stop();
    private Stop tracing = new Stop();
    private String sortedBy = "";
    private boolean descending;

    /**
     * Shows nothing yet.
     *
     * @param threads threads that filter at the same time, at least 1
     */
    public RecordsModel(Background background, NoticeModel notices, int threads) {
        this.background = background;
        this.notices = notices;
        this.threads = threads;
        openings = new Latest(background);
        sorts = new Latest(background);
        steps = new Latest(background);
        details = new Latest(background);
        traces = new Latest(background);
        filter.subscribe(typed -> applyFilter());
        unrecognisedOnly.subscribe(only -> applyFilter());
    }

    /** The rows in sight. */
    public ObservableList<RecordRow> rows() {
        return rows;
    }

    /** The columns that rows have values for. */
    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** Rows that there are. */
    public ReadOnlyLongProperty rowCountProperty() {
        return rowCount.getReadOnlyProperty();
    }

    /** The first row in sight. */
    public ReadOnlyLongProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /** The row whose details are shown, -1 for none. */
    public ReadOnlyLongProperty leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** The other end of the chosen rows, -1 for none. */
    public ReadOnlyLongProperty anchorProperty() {
        return anchor.getReadOnlyProperty();
    }

    /** Whether lines are being read, filtered, sorted or looked for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Lines that are no records. */
    public ReadOnlyLongProperty unrecognisedProperty() {
        return unrecognised.getReadOnlyProperty();
    }

    /** How many lines are shown, and how far the looking is. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What became of the last command, empty where that is plain to see. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** What is typed into the filter. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** What is wrong with the filter; empty if nothing is. The rows are then those of the filter before. */
    public ReadOnlyStringProperty filterErrorProperty() {
        return filterError.getReadOnlyProperty();
    }

    /** Whether only lines are wanted that are no records. */
    public BooleanProperty unrecognisedOnlyProperty() {
        return unrecognisedOnly;
    }

    /** Everything about the lead row. */
    public ReadOnlyObjectProperty<Optional<RecordDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What happened to the message of the lead row, empty before it was asked for. */
    public ReadOnlyStringProperty traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** Takes what is opened; it is read once somebody looks. */
    public void setSources(List<LogSource> opened) {
        sources = opened;
        if (shown) {
            open();
        }
    }

    /** Tells whether the lines are in sight. */
    public void setShown(boolean inSight) {
        shown = inSight;
        if (shown) {
            open();
        }
    }

    /** Whether a row is chosen. */
    public boolean selected(long row) {
        return lead.get() >= 0
                && row >= Math.min(anchor.get(), lead.get())
                && row <= Math.max(anchor.get(), lead.get());
    }

    private void open() {
        if (sources.equals(indexed)) {
            return;
        }
        close();
        indexed = sources;
        List<LogSource> opened = sources;
        openings.run(() -> OpenedLogs.of(opened), this::index, this::fail);
    }

    private void close() {
        building.stop();
        tracing.stop();
        sorts.forget();
        steps.forget();
        details.forget();
        traces.forget();
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
        sortedBy = "";
        detail.set(Optional.empty());
        trace.set("");
        remark.set("");
        rows.clear();
        rowCount.set(0);
        top.set(0);
        lead.set(-1);
        anchor.set(-1);
    }

    /** The filter comes after the building, which it would wait for if both had one thread only. */
    private void index(List<IndexedLog> logs) {
        LineIndex index = new LineIndex(logs);
        Stop stop = new Stop();
        building = stop;
        RecordSheet opened = new RecordSheet(index, background, this::refresh);
        sheet = opened;
        columns.set(opened.columns);
        background.run(
                () -> {
                    index.build(stop, this::grow);
                    return index;
                },
                built -> tellFailures(opened),
                this::fail);
        applyFilter();
    }

    private void tellFailures(RecordSheet opened) {
        refresh();
        if (sheet == opened) {
            opened.index.failures().stream().findFirst().ifPresent(sentence -> notices.show(sentence, "", () -> {}));
        }
    }

    /** At most one message is on its way to the screen, however fast lines come. */
    private void grow() {
        if (growing.compareAndSet(false, true)) {
            background.onScreen(() -> {
                growing.set(false);
                refresh();
            });
        }
    }

    private void fail(Throwable failure) {
        if (failure instanceof UnreadableLogException unreadable) {
            notices.show(unreadable.sentence(), "", () -> {});
        } else {
            notices.show(text("records.broken", Words.sentence(failure)), "", () -> {});
        }
        refresh();
    }

    /** Puts the rows in sight. */
    private void refresh() {
        RecordSheet now = sheet;
        if (now == null) {
            return;
        }
        rowCount.set(now.order.rows());
        unrecognised.set(now.index.unrecognised());
        top.set(Math.max(0, Math.min(top.get(), rowCount.get() - visibleRows)));
        List<RecordRow> inSight = now.window.rows(top.get(), visibleRows);
        if (!inSight.equals(rows)) {
            rows.setAll(inSight);
        }
        LineHits hits = now.hits;
        boolean reading = !now.index.complete();
        boolean looking = hits != null && !hits.complete();
        busy.set(reading || looking);
        status.set(status(now, hits, reading, looking));
        if (!sortedBy.isEmpty() && now.order == now.base && !reading && !looking) {
            sort();
        }
    }

    private static String status(RecordSheet now, @Nullable LineHits hits, boolean reading, boolean looking) {
        String all = Words.count(now.index.rows(), "lines");
        String line = hits == null ? all : text("records.status.hits", grouped(now.order.rows()), all);
        if (hits != null && looking) {
            long share = now.index.rows() == 0 ? 0 : 100 * hits.scanned() / now.index.rows();
            return text("records.status.looking", line, share);
        }
        return reading ? text("records.status.reading", line) : line;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Tells how many rows there is room for. */
    public void setVisibleRows(int count) {
        visibleRows = Math.max(1, count);
        refresh();
    }

    /** Scrolls so that a row is the first in sight, as far as there are rows. */
    public void scrollTo(long row) {
        top.set(Math.max(0, row));
        refresh();
    }

    /** Rows that a page up or down goes. */
    public int pageRows() {
        return Math.max(1, visibleRows - 1);
    }

    /**
     * Chooses a row and brings it into sight.
     *
     * @param row wanted row; the nearest there is
     * @param extend whether the rows from the one chosen before are chosen too
     */
    public void select(long row, boolean extend) {
        if (rowCount.get() == 0) {
            return;
        }
        long there = Math.max(0, Math.min(row, rowCount.get() - 1));
        if (!extend || anchor.get() < 0) {
            anchor.set(there);
        }
        lead.set(there);
        if (there < top.get()) {
            scrollTo(there);
        } else if (there >= top.get() + visibleRows) {
            scrollTo(there - visibleRows + 1);
        }
        showDetail();
    }

    /** Chooses every row. */
    public void selectAll() {
        if (rowCount.get() > 0) {
            anchor.set(0);
            lead.set(rowCount.get() - 1);
            showDetail();
        }
    }

    private void showDetail() {
        RecordSheet now = sheet;
        long row = lead.get();
        if (now == null || row < 0 || row >= now.order.rows()) {
            return;
        }
        trace.set("");
        tracing.stop();
        traces.forget();
        details.run(
                () -> RecordDetail.of(new LineReader(now.index, List.of()).readWhole(now.order.line(row))),
                found -> detail.set(Optional.of(found)),
                this::fail);
    }

    private void applyFilter() {
        RecordSheet now = sheet;
        if (now == null) {
            return;
        }
        LineFilter wanted;
        try {
            wanted = RecordQuery.parse(filter.get(), now.names);
            filterError.set("");
        } catch (IllegalArgumentException e) {
            filterError.set(Words.sentence(e));
            return;
        }
        LineHits running = now.hits;
        if (running != null) {
            running.cancel();
        }
        long line = chosenLine(now);
        LineFilter asked = unrecognisedOnly.get() ? wanted.unrecognisedOnly() : wanted;
        if (asked.all()) {
            now.hits = null;
            show(now, now.index);
            comeBackTo(now, line);
        } else {
            LineHits hits = new LineHits(now.index, asked);
            now.hits = hits;
            show(now, hits);
            background.run(
                    () -> {
                        hits.scan(threads, this::grow);
                        return hits;
                    },
                    done -> refresh(),
                    this::fail);
        }
    }

    private long chosenLine(RecordSheet now) {
        long row = lead.get();
        return row < 0 || row >= now.order.rows() ? -1 : now.order.line(row);
    }

    /** Whoever has found a line and takes the filter away wants to see what is around it. */
    private void comeBackTo(RecordSheet now, long line) {
        if (line >= 0) {
            scrollTo(now.order.rowOf(line) - visibleRows / 2);
            select(now.order.rowOf(line), false);
        }
    }

    private void show(RecordSheet now, LineOrder base) {
        sorts.forget();
        steps.forget();
        now.base = base;
        order(now, base);
    }

    private void order(RecordSheet now, LineOrder order) {
        now.window.close();
        now.order = order;
        now.window = new RowWindow(background, now.index, order, now.columns, this::refresh);
        lead.set(-1);
        anchor.set(-1);
        top.set(0);
        remark.set("");
        refresh();
    }

    /**
     * Sorts by a column, as soon as all lines are known that are to be sorted.
     *
     * @param column its name, empty for the order of the logs
     * @param greatestFirst whether it begins with the greatest
     */
    public void sort(String column, boolean greatestFirst) {
        RecordSheet now = sheet;
        if (now == null || (column.equals(sortedBy) && greatestFirst == descending)) {
            return;
        }
        sortedBy = column;
        descending = greatestFirst;
        if (column.isEmpty()) {
            order(now, now.base);
        } else {
            now.order = now.base;
            refresh();
        }
    }

    private void sort() {
        RecordSheet now = sheet;
        if (now == null) {
            return;
        }
        if (now.base.rows() > SortedLines.MOST_LINES) {
            remark.set(text("records.sort.tooMany", grouped(SortedLines.MOST_LINES)));
            sortedBy = "";
            return;
        }
        Column column = now.names.named(sortedBy);
        LineOrder base = now.base;
        boolean greatestFirst = descending;
        String by = sortedBy;
        sortedBy = "";
        remark.set(text("records.sort.sorting", by));
        sorts.run(
                () -> SortedLines.of(now.index, base, column, greatestFirst, () -> now.base != base),
                sorted -> sorted.ifPresent(order -> {
                    order(now, order);
                    sortedBy = by;
                    remark.set(text("records.sort.sorted", by));
                }),
                this::fail);
    }

    /** Goes to the next row that holds a text, or to the one before; the text may be an {@code /expression/}. */
    public void find(String wanted, boolean forward) {
        RecordSheet now = sheet;
        if (now == null || wanted.isEmpty()) {
            return;
        }
        LineHits found;
        try {
            found = now.find.hits(wanted, threads);
        } catch (IllegalArgumentException e) {
            remark.set(Words.sentence(e));
            return;
        }
        long from = lead.get();
        LineOrder order = now.order;
        remark.set(text("records.find.looking", wanted));
        steps.run(
                () -> RecordFind.step(found, order, from, forward),
                row -> {
                    boolean round = row.isPresent() && (forward ? row.getAsLong() <= from : row.getAsLong() >= from);
                    remark.set(
                            row.isEmpty()
                                    ? text("records.find.none", wanted)
                                    : round && from >= 0 ? text("records.find.round") : "");
                    row.ifPresent(this::bringToMiddle);
                },
                this::fail);
    }

    private void bringToMiddle(long row) {
        if (row < top.get() || row >= top.get() + visibleRows) {
            scrollTo(row - visibleRows / 2);
        }
        select(row, false);
    }

    /**
     * Goes to a time, or to a line of a number.
     *
     * @param typed {@code 2026-11-23T12:30}, {@code 12:30} on the day of the row in sight, or a number
     */
    public void jump(String typed) {
        RecordSheet now = sheet;
        String wanted = typed.strip();
        if (now == null || wanted.isEmpty()) {
            return;
        }
        if (wanted.matches("\\d[\\d,]{0,17}") && number(wanted) <= now.order.rows()) {
            bringToMiddle(Math.max(0, number(wanted) - 1));
            return;
        }
        TimeBound time;
        try {
            time = TimeBound.parse(wanted.matches("\\d{1,2}:\\d\\d(:\\d\\d)?") ? onDay(wanted) : wanted, null);
        } catch (IllegalArgumentException e) {
            remark.set(Words.sentence(e));
            return;
        }
        LineOrder order = now.order;
        steps.run(
                () -> order.rowOf(now.index.lineAt(time)),
                row -> {
                    boolean there = row < order.rows();
                    remark.set(there ? "" : text("records.jump.none", wanted));
                    if (there) {
                        bringToMiddle(row);
                    }
                },
                this::fail);
    }

    private static long number(String typed) {
        return Long.parseLong(typed.replace(",", ""));
    }

    /** A time of day is meant on the day that is in sight. */
    private String onDay(String clock) {
        int time = columns.get().stream().map(Column::name).toList().indexOf("time");
        String padded = clock.indexOf(':') == 1 ? "0" + clock : clock;
        return rows.stream()
                .map(row -> row.value(time))
                .filter(value -> value.length() > 10)
                .map(value -> value.substring(0, 11) + padded)
                .findFirst()
                .orElse(clock);
    }

    /** Finds everything that the logs tell of the message of the lead row. */
    public void trace() {
        RecordSheet now = sheet;
        String message = detail.get().map(RecordDetail::message).orElse("");
        if (now == null || message.isEmpty()) {
            trace.set(now == null ? "" : text("records.trace.none"));
            return;
        }
        tracing.stop();
        Stop stop = new Stop();
        tracing = stop;
        trace.set(text("records.trace.looking", message));
        List<Tracer.Log> logs = now.index.logs().stream()
                .map(log -> new Tracer.Log(log.source(), log.format()))
                .toList();
        TraceQuery query = new TraceQuery(List.of(Criteria.message(List.of(message))), false, false, 0);
        traces.run(() -> TraceText.timelines(traced(logs, query, stop)), found -> trace.set(found), this::fail);
    }

    private TraceResult traced(List<Tracer.Log> logs, TraceQuery query, Stop stop) {
        return new Tracer(logs, threads, stop).trace(query);
    }

    /** Shows the lines of the lead row's message only. */
    public void filterByMessage() {
        detail.get()
                .map(RecordDetail::message)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> filter.set("message:" + id));
    }

    /** The chosen rows as they are in the logs, a line each. */
    public void copyLines(Consumer<String> taken) {
        copy(List.of("raw"), new PlainLines(), taken);
    }

    /** The chosen rows as comma-separated values. */
    public void copyCsv(Consumer<String> taken) {
        copy(columns.get().stream().map(Column::name).toList(), RecordCsv.commas(false), taken);
    }

    private void copy(List<String> names, RowFormat format, Consumer<String> taken) {
        RecordSheet now = sheet;
        if (now == null || lead.get() < 0) {
            return;
        }
        long from = Math.min(anchor.get(), lead.get());
        long to = Math.min(from + MOST_COPIED, Math.max(anchor.get(), lead.get()) + 1);
        LineOrder order = now.order;
        background.run(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    reader(now, names).write(order, from, to, format, out);
                    return out.toString(StandardCharsets.UTF_8);
                },
                copied -> {
                    remark.set(text("records.copied", Words.count(to - from, "lines")));
                    taken.accept(copied);
                },
                this::fail);
    }

    private static LineReader reader(RecordSheet now, List<String> names) {
        return new LineReader(now.index, names.stream().map(now.names::named).toList());
    }

    /** Writes all rows that the filter lets pass into a CSV file. */
    public void export(Path target) {
        RecordSheet now = sheet;
        if (now == null) {
            return;
        }
        LineOrder order = now.order;
        long count = order.rows();
        List<String> names = columns.get().stream().map(Column::name).toList();
        remark.set(text("records.export.writing", target));
        background.run(
                () -> {
                    WholeFile.write(
                            target, out -> reader(now, names).write(order, 0, count, RecordCsv.commas(false), out));
                    return target;
                },
                written -> remark.set(text("records.export.written", Words.count(count, "lines"), written)),
                failure -> {
                    remark.set("");
                    notices.show(
                            failure instanceof IOException ? Words.sentence(failure) : text("records.broken", failure),
                            "",
                            () -> {});
                });
    }

    /** Ends what is under way; what was found stays. */
    public void cancel() {
        RecordSheet now = sheet;
        LineHits hits = now == null ? null : now.hits;
        if (hits != null) {
            hits.cancel();
        }
        steps.forget();
        sorts.forget();
        tracing.stop();
        refresh();
    }
}
