package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.plimsoll.formats.jlog.JlogBacklog;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** The tables about jlogs, which take more room than their lines and keep it until everybody has read them. */
final class JlogTables {
    private JlogTables() {}

    /** Whether any log that was read is one. */
    static boolean any(List<Measurement> measurements) {
        return measurements.stream()
                .flatMap(measurement -> measurement.sources().stream())
                .anyMatch(source -> source.jlog() != null);
    }

    /** What the bytes of each jlog are: headers, payload and damaged pieces are those of its segments. */
    static Table bytes(List<Measurement> measurements) {
        List<Column> columns = List.of(
                Tables.text("path", "Jlog"),
                Tables.number("segments", "Segments"),
                Tables.number("records", "Records"),
                Tables.number("segment_bytes", "Segment bytes"),
                Tables.number("header_bytes", "Headers"),
                Tables.number("payload_bytes", "Payload"),
                Tables.number("damaged_bytes", "Damaged"),
                Tables.number("index_bytes", "Index"),
                Tables.number("line_bytes", "Log"));
        return Table.whole("jlogs", "Bytes of jlogs", columns, rows(measurements, source -> List.of(bytesRow(source))));
    }

    private static List<Cell> bytesRow(Source source) {
        JlogTotals jlog = source.jlog();
        return List.of(
                Cells.text(source.path()),
                Cells.count(jlog.segments()),
                Cells.count(jlog.records()),
                Cells.size(jlog.segmentBytes()),
                Cells.size(jlog.headerBytes()),
                Cells.size(jlog.payloadBytes()),
                Cells.size(jlog.damagedBytes()),
                Cells.size(jlog.indexBytes()),
                Cells.size(jlog.lineBytes()));
    }

    /** How far each subscriber is behind; records stay until all of them have read them. */
    static Table backlogs(List<Measurement> measurements) {
        List<Column> columns = List.of(
                Tables.text("path", "Jlog"),
                Tables.text("subscriber", "Subscriber"),
                Tables.text("checkpoint", "Checkpoint"),
                Tables.number("records_behind", "Records behind"),
                Tables.number("bytes_behind", "Bytes behind"));
        return Table.whole("jlog-backlogs", "Backlog of jlogs", columns, rows(measurements, JlogTables::backlogRows));
    }

    private static List<List<Cell>> backlogRows(Source source) {
        List<List<Cell>> rows = new ArrayList<>();
        for (JlogBacklog backlog : source.jlog().subscribers()) {
            rows.add(List.of(
                    Cells.text(source.path()),
                    Cells.text(backlog.subscriber()),
                    Cells.text(backlog.checkpoint()),
                    Cells.count(backlog.recordsBehind()),
                    Cells.size(backlog.bytesBehind())));
        }
        return rows;
    }

    private record Source(String path, JlogTotals jlog) {}

    private static List<List<Cell>> rows(
            List<Measurement> measurements, Function<Source, List<List<Cell>>> rowsOfSource) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measurement measurement : measurements) {
            for (Measurement.Source source : measurement.sources()) {
                JlogTotals jlog = source.jlog();
                if (jlog != null) {
                    rows.addAll(rowsOfSource.apply(new Source(source.path(), jlog)));
                }
            }
        }
        return rows;
    }
}
