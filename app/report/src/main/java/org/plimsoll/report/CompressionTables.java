package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** How well codecs packed the logs, by file and by day, and how much that differs from stretch to stretch. */
final class CompressionTables {
    /** Rows that paper and terminal show. */
    private static final int SHOWN = 13;

    private static final List<Column> FIGURES = List.of(
            Tables.number("stretches", "Stretches"),
            Tables.number("bytes", "Bytes"),
            Tables.number("compressed_bytes", "Packed"),
            Tables.number("ratio", "Ratio"),
            Tables.number("worst_ratio", "Worst"),
            Tables.number("best_ratio", "Best"));

    private CompressionTables() {}

    /** One row for each codec, and one for each file where there are several. */
    static Table byFile(List<MeasuredCompression> compressions) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MeasuredCompression compression : compressions) {
            if (compression.sampleBytes() == 0) {
                continue;
            }
            rows.add(row(
                    compression,
                    Cells.text("all"),
                    compression.samples(),
                    compression.sampleBytes(),
                    compression.compressedBytes()));
            List<String> sources = compression.samples().stream()
                    .map(MeasuredCompression.Sample::source)
                    .distinct()
                    .toList();
            for (String source : sources.size() > 1 ? sources : List.<String>of()) {
                rows.add(row(
                        compression,
                        Cells.text(source),
                        compression.samples().stream()
                                .filter(sample -> sample.source().equals(source))
                                .toList()));
            }
        }
        return table("compressions", "Compression as measured", Tables.text("source", "File"), rows);
    }

    /** One row for each codec and day. */
    static Table byDay(List<MeasuredCompression> compressions) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MeasuredCompression compression : compressions) {
            compression.days().forEach(day -> rows.add(row(compression, Cells.date(day.date()), day.samples())));
        }
        return table("compressions-by-day", "Compression by day", Tables.text("date", "Day"), rows);
    }

    private static Table table(String id, String title, Column what, List<List<Cell>> rows) {
        List<Column> columns =
                new ArrayList<>(List.of(Tables.text("format", "Format"), Tables.text("codec", "Codec"), what));
        columns.addAll(FIGURES);
        return new Table(id, title, columns, rows, Math.min(rows.size(), SHOWN), Table.Excerpt.FIRST);
    }

    private static List<Cell> row(MeasuredCompression of, Cell what, List<MeasuredCompression.Sample> samples) {
        return row(
                of,
                what,
                samples,
                samples.stream().mapToLong(MeasuredCompression.Sample::bytes).sum(),
                samples.stream()
                        .mapToLong(MeasuredCompression.Sample::compressedBytes)
                        .sum());
    }

    private static List<Cell> row(
            MeasuredCompression of, Cell what, List<MeasuredCompression.Sample> samples, long bytes, long packed) {
        double ratio = packed == 0 ? 1 : (double) bytes / packed;
        return List.of(
                Cells.text(of.format()),
                Cells.text(of.label()),
                what,
                Cells.count(samples.size()),
                Cells.size(bytes),
                Cells.size(packed),
                Cells.ratio(ratio),
                Cells.ratio(samples.stream()
                        .mapToDouble(MeasuredCompression.Sample::ratio)
                        .min()
                        .orElse(ratio)),
                Cells.ratio(samples.stream()
                        .mapToDouble(MeasuredCompression.Sample::ratio)
                        .max()
                        .orElse(ratio)));
    }
}
