package org.plimsoll.desktop.records;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.task.Stop;
import org.plimsoll.formats.index.LineReader;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.trace.TraceQuery;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.Tracer;
import org.plimsoll.report.text.TraceText;

import static org.plimsoll.desktop.text.Texts.text;

/** Everything about the lead row, and what happened to its message. */
final class LeadRecord {
    private final RowsInSight rows;
    private final int threads;
    private final Latest details;
    private final Latest traces;
    private final ReadOnlyObjectWrapper<Optional<RecordDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trace = new ReadOnlyStringWrapper("");
    private Stop tracing = new Stop();

    /**
     * No row leads yet.
     *
     * @param threads threads that trace at the same time, at least 1
     */
    LeadRecord(Background background, RowsInSight rows, int threads) {
        this.rows = rows;
        this.threads = threads;
        details = new Latest(background);
        traces = new Latest(background);
    }

    /** Everything about the lead row. */
    ReadOnlyObjectProperty<Optional<RecordDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What happened to the message of the lead row, empty before it was asked for. */
    ReadOnlyStringProperty traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** The message that the row belongs to, if it belongs to one. */
    Optional<String> message() {
        return detail.get().map(RecordDetail::message).filter(id -> !id.isEmpty());
    }

    /** Reads a row, which leads from now on. */
    void show(long row) {
        RecordSheet now = rows.sheet();
        if (now == null || row < 0 || row >= now.order.rows()) {
            return;
        }
        trace.set("");
        tracing.stop();
        traces.forget();
        details.run(
                () -> RecordDetail.of(new LineReader(now.index, List.of()).readWhole(now.order.line(row))),
                found -> detail.set(Optional.of(found)),
                rows::fail);
    }

    /** Finds everything that the logs tell of the message. */
    void trace() {
        RecordSheet now = rows.sheet();
        Optional<String> message = message();
        if (now == null || message.isEmpty()) {
            trace.set(now == null ? "" : text("records.trace.none"));
            return;
        }
        tracing.stop();
        Stop stop = new Stop();
        tracing = stop;
        trace.set(text("records.trace.looking", message.get()));
        List<Tracer.Log> logs = now.index.logs().stream()
                .map(log -> new Tracer.Log(log.source(), log.format()))
                .toList();
        TraceQuery query = new TraceQuery(List.of(Criteria.message(List.of(message.get()))), false, false, 0);
        traces.run(() -> TraceText.timelines(traced(logs, query, stop)), found -> trace.set(found), rows::fail);
    }

    private TraceResult traced(List<Tracer.Log> logs, TraceQuery query, Stop stop) {
        return new Tracer(logs, threads, stop).trace(query);
    }

    /** Ends the tracing; what was found is shown. */
    void cancel() {
        tracing.stop();
    }

    /** Forgets the row. */
    void clear() {
        tracing.stop();
        details.forget();
        traces.forget();
        detail.set(Optional.empty());
        trace.set("");
    }
}
