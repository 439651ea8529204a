package org.plimsoll.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.planner.measure.Composition;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.WhatIf;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** What a log consists of down to its fields, and what it would cost if that were changed. */
public final class CompositionTables {
    /** What a page holds. */
    private static final int SHOWN_CHANGES = 30;

    private static final int SHOWN_FIELDS = 20;

    private CompositionTables() {}

    /** Every change that saves something, the greatest saving first; all of them are counted in the log. */
    public static Table savings(Measurement measurement) {
        List<Column> columns = List.of(
                Tables.text("what_if", "What if"),
                Tables.number("lines", "Lines"),
                Tables.number("bytes", "On this log"),
                Tables.number("bytes_per_day", "A day"),
                Tables.number("bytes_per_million_messages", "A million"),
                Tables.number("share", "Share"));
        List<List<Cell>> rows = changes(measurement)
                .filter(whatIf -> whatIf.bytes() <= 0)
                .map(whatIf -> List.of(
                        Cells.text(words(whatIf)),
                        Cells.count(whatIf.lines()),
                        signed(whatIf.bytes(), Cells::size),
                        signed(whatIf.bytesPerDay(measurement), Cells::size),
                        signed(whatIf.bytesPerMillionMessages(measurement), Cells::megabytes),
                        signed(share(whatIf, measurement), Cells::share)))
                .toList();
        return table(measurement, "-what-if-saved", "What would be saved, %s", columns, rows, SHOWN_CHANGES);
    }

    /** Every change that costs something, the cheapest first, and those of which the log does not tell it. */
    public static Table additions(Measurement measurement) {
        List<Column> columns = List.of(
                Tables.text("what_if", "What if"),
                Tables.number("bytes_per_day", "A day"),
                Tables.number("bytes_per_million_messages", "A million"),
                Tables.number("share", "Share"),
                Tables.text("certainty", "How known"),
                Tables.text("basis", "Basis"));
        List<List<Cell>> rows = changes(measurement)
                .filter(whatIf -> !(whatIf.bytes() <= 0))
                .map(whatIf -> List.of(
                        Cells.text(words(whatIf)),
                        signed(whatIf.bytesPerDay(measurement), Cells::size),
                        signed(whatIf.bytesPerMillionMessages(measurement), Cells::megabytes),
                        signed(share(whatIf, measurement), Cells::share),
                        Cells.text(whatIf.certainty().name().toLowerCase(Locale.ROOT)),
                        Cells.text(whatIf.basis())))
                .toList();
        return table(measurement, "-what-if-added", "What would be added, %s", columns, rows, rows.size());
    }

    private static Stream<WhatIf> changes(Measurement measurement) {
        Composition composition = measurement.profile().composition();
        return composition == null ? Stream.of() : composition.whatIfs().stream();
    }

    private static Table table(
            Measurement measurement, String id, String title, List<Column> columns, List<List<Cell>> rows, int shown) {
        String format = measurement.format();
        return new Table(
                format + id, title.formatted(format), columns, rows, Math.min(rows.size(), shown), Table.Excerpt.FIRST);
    }

    /** The change as it is made: {@code log_selector -smtp_confirmation}, {@code no lines ==}. */
    static String words(WhatIf whatIf) {
        return switch (whatIf.change()) {
            case LEAVE_OUT -> whatIf.where() + " -" + whatIf.name();
            case ADD -> whatIf.where() + " +" + whatIf.name();
            case LINES -> "no lines " + whatIf.name();
            case FORMAT -> "in the format " + whatIf.name();
        };
    }

    private static OptionalDouble share(WhatIf whatIf, Measurement measurement) {
        return Double.isNaN(whatIf.bytes()) || measurement.bytes() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(whatIf.bytes() / measurement.bytes());
    }

    private static Cell signed(OptionalDouble value, DoubleFunction<Cell> cell) {
        return value.isEmpty() ? Cells.NONE : signed(value.getAsDouble(), cell);
    }

    private static Cell signed(double value, DoubleFunction<Cell> cell) {
        String sign = value < 0 ? "-" : value > 0 ? "+" : "";
        return new Cell(
                sign + cell.apply(Math.abs(value)).display(), cell.apply(value).exact());
    }

    /** Bytes of each field of each kind of line; those of a kind add up to its bytes. */
    public static Table fields(Measurement measurement) {
        List<Column> columns = List.of(
                Tables.text("kind", "Line kind"),
                Tables.text("version", "Version"),
                Tables.text("field", "Field"),
                Tables.number("lines", "Lines"),
                Tables.number("value_bytes", "Values"),
                Tables.number("bytes", "With tag and divider"),
                Tables.number("bytes_per_line", "Bytes a line"),
                Tables.number("share", "Share of values"));
        Composition composition = measurement.profile().composition();
        List<Row> rows = new ArrayList<>();
        if (composition != null) {
            composition.totals().kinds().forEach(kind -> addRows(kind, rows));
        }
        rows.sort(Comparator.comparingLong(Row::valueBytes)
                .reversed()
                .thenComparing(row -> row.kind().kind().tag())
                .thenComparing(Row::field));
        List<List<Cell>> cells =
                rows.stream().map(row -> row.cells(measurement)).toList();
        return table(measurement, "-fields", "By field, %s", columns, cells, SHOWN_FIELDS);
    }

    private static void addRows(FieldTotals.OfKind kind, List<Row> rows) {
        for (FieldTotals.OfField field : kind.fields()) {
            if (field.count().lines() > 0) {
                rows.add(new Row(kind, field.field().name(), field.count(), field.valueBytes()));
            }
        }
        rows.add(new Row(
                kind,
                "tags, dividers, line ends",
                new FieldTotals.Count(kind.count().lines(), kind.frameBytes()),
                kind.frameBytes()));
    }

    /** One field of a kind. */
    private record Row(FieldTotals.OfKind kind, String field, FieldTotals.Count count, long valueBytes) {
        List<Cell> cells(Measurement measurement) {
            return List.of(
                    Cells.text(kind.kind().tag()),
                    Cells.text(kind.kind().version()),
                    Cells.text(field),
                    Cells.count(count.lines()),
                    Cells.size(valueBytes),
                    Cells.size(count.bytes()),
                    Cells.tenths(count.mean()),
                    Cells.share((double) valueBytes / Math.max(1, measurement.bytes())));
        }
    }
}
