package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** The tables. Reports and the desktop take them from here, so that screen and paper cannot differ. */
public final class Tables {
    /** A year on paper: one row a month and both ends. */
    private static final int SHOWN_DISK_DAYS = 13;

    /** Five weeks: any month of daily logs is shown whole. */
    private static final int SHOWN_DAYS = 35;

    /** What a reader looks at before deciding that a file is not what it was taken for. */
    private static final int SHOWN_PROBLEMS = 10;

    private Tables() {}

    /** One row for each format: what was counted, what a million costs, and the vendor's figure. */
    public static Table measuredAgainstBaseline(List<Measurement> measurements) {
        List<Column> columns = List.of(
                text("format", "Format"),
                number("messages", "Messages"),
                number("recipients", "Recipients"),
                number("lines", "Lines"),
                number("bytes", "Bytes"),
                number("bytes_per_million_messages", "Per million messages"),
                number("bytes_per_million_recipients", "Per million recipients"),
                number("baseline_bytes_per_million_messages", "Baseline"),
                number("ratio_to_baseline", "Ratio"));
        return Table.whole(
                "measured-against-baseline",
                "Measured against baseline",
                columns,
                measurements.stream().map(Tables::measuredRow).toList());
    }

    private static List<Cell> measuredRow(Measurement measurement) {
        return List.of(
                Cells.text(measurement.format()),
                Cells.count(measurement.messages()),
                Cells.count(measurement.recipients()),
                Cells.count(measurement.lines()),
                Cells.size(measurement.bytes()),
                perMillion(measurement.bytesPerMillionMessages().stream().boxed()),
                perMillion(measurement.bytesPerMillionRecipients().stream().boxed()),
                measurement.hasBaseline() ? Cells.megabytes(measurement.baselineBytesPerMillionMessages()) : Cells.NONE,
                measurement.ratioToBaseline().stream()
                        .mapToObj(Cells::ratio)
                        .findFirst()
                        .orElse(Cells.NONE));
    }

    private static Cell perMillion(Stream<Double> bytes) {
        return bytes.map(Cells::megabytes).findFirst().orElse(Cells.NONE);
    }

    /** Lines and bytes of each event of a format, unrecognised lines last; the bytes add up to those read. */
    public static Table events(Measurement measurement) {
        List<Column> columns = List.of(
                text("event", "Event"), number("lines", "Lines"), number("bytes", "Bytes"), number("share", "Share"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Measurement.EventTotal total : measurement.events()) {
            rows.add(
                    totalRow(total.event().name().toLowerCase(Locale.ROOT), total.lines(), total.bytes(), measurement));
        }
        if (measurement.unrecognisedLines() > 0) {
            rows.add(totalRow(
                    "unrecognised", measurement.unrecognisedLines(), measurement.unrecognisedBytes(), measurement));
        }
        return Table.whole(
                measurement.format() + "-events", "By event, %s".formatted(measurement.format()), columns, rows);
    }

    private static List<Cell> totalRow(String label, long lines, long bytes, Measurement whole) {
        return List.of(
                Cells.text(label),
                Cells.count(lines),
                Cells.size(bytes),
                Cells.share(whole.bytes() == 0 ? 0 : (double) bytes / whole.bytes()));
    }

    /** Lines and bytes of each line kind of a format. */
    public static Table kinds(Measurement measurement) {
        List<Column> columns = List.of(
                text("kind", "Line kind"),
                text("version", "Version"),
                text("log", "Log"),
                number("lines", "Lines"),
                number("bytes", "Bytes"),
                number("bytes_per_line", "Bytes a line"),
                number("share", "Share"));
        List<List<Cell>> rows = measurement.kinds().stream()
                .map(total -> List.of(
                        Cells.text(total.kind()),
                        Cells.text(total.version()),
                        Cells.text(total.log()),
                        Cells.count(total.lines()),
                        Cells.size(total.bytes()),
                        Cells.tenths((double) total.bytes() / Math.max(1, total.lines())),
                        Cells.share((double) total.bytes() / Math.max(1, measurement.bytes()))))
                .toList();
        return Table.whole(
                measurement.format() + "-kinds", "By line kind, %s".formatted(measurement.format()), columns, rows);
    }

    /** Messages and bytes of each day of each format. */
    public static Table days(List<Measurement> measurements) {
        List<Column> columns = List.of(
                text("format", "Format"),
                text("date", "Day"),
                number("messages", "Messages"),
                number("bytes", "Bytes"),
                number("bytes_per_million_messages", "Per million messages"),
                text("complete", "Whole day"));
        List<List<Cell>> rows = rows(measurements, Measurement::days, Tables::dayRow);
        return new Table("days", "Days", columns, rows, Math.min(rows.size(), SHOWN_DAYS));
    }

    private static List<Cell> dayRow(Measurement measurement, Measurement.Day day) {
        Cell cost = day.messages() == 0 ? Cells.NONE : Cells.megabytes(day.bytes() * 1e6 / day.messages());
        return List.of(
                Cells.text(measurement.format()),
                Cells.date(day.date()),
                Cells.count(day.messages()),
                Cells.size(day.bytes()),
                cost,
                Cells.yesNo(day.complete()));
    }

    /** The first lines that were not understood, each with its place and what was expected there. */
    public static Table problems(List<Measurement> measurements) {
        List<Column> columns = List.of(
                text("path", "File"),
                number("line", "Line"),
                number("offset", "Offset"),
                number("column", "Column"),
                text("reason", "Reason"),
                text("excerpt", "Beginning of the line"));
        List<List<Cell>> rows =
                rows(measurements, Measurement::problems, (measurement, problem) -> problemRow(problem));
        int shown = Math.min(rows.size(), SHOWN_PROBLEMS);
        return new Table("unrecognised", "Unrecognised lines", columns, rows, shown, Table.Excerpt.FIRST);
    }

    private static List<Cell> problemRow(LineProblem problem) {
        return List.of(
                Cells.text(problem.path()),
                Cells.count(problem.line()),
                Cells.count(problem.offset()),
                Cells.count(problem.column()),
                Cells.text(problem.reason()),
                Cells.text(problem.excerpt()));
    }

    /** What is on the log disk on each day of the plan. */
    public static Table diskDays(CapacityPlan plan) {
        boolean rotated = plan.scenario().policy().life() == RetentionPolicy.Life.ROTATED;
        List<Column> columns = List.of(
                text("date", "Day"),
                number("messages", "Messages"),
                number("written_bytes", "Log written"),
                number("after_rotation_bytes", rotated ? "Right after rotation" : "Least of the day"),
                number("before_rotation_bytes", rotated ? "Just before rotation" : "Most of the day"),
                number("peak_bytes", rotated ? "Peak while rotating" : "To be held"));
        List<List<Cell>> rows = plan.days().stream().map(Tables::diskDayRow).toList();
        return new Table("disk-days", "Log disk, day by day", columns, rows, Math.min(rows.size(), SHOWN_DISK_DAYS));
    }

    private static List<Cell> diskDayRow(DiskDay day) {
        return List.of(
                Cells.date(day.date()),
                Cells.whole(day.messages()),
                Cells.size(day.writtenBytes()),
                Cells.size(day.afterRotationBytes()),
                Cells.size(day.beforeRotationBytes()),
                Cells.size(day.peakBytes()));
    }

    /** The files that were read, each with whether it was read to its end. */
    public static Table sources(List<Measurement> measurements) {
        List<Column> columns = List.of(
                text("path", "File"),
                text("format", "Format"),
                text("log", "Log"),
                text("compression", "Packed"),
                number("bytes_on_disk", "On disk"),
                number("bytes", "Unpacked"),
                number("lines", "Lines"),
                text("complete", "Whole"));
        return Table.whole(
                "sources", "Files read", columns, rows(measurements, Measurement::sources, Tables::sourceRow));
    }

    private static List<Cell> sourceRow(Measurement measurement, Measurement.Source source) {
        return List.of(
                Cells.text(source.path()),
                Cells.text(measurement.format()),
                Cells.text(source.log()),
                Cells.text(source.compression()),
                Cells.size(source.bytesOnDisk()),
                Cells.size(source.bytes()),
                Cells.count(source.lines()),
                Cells.yesNo(source.complete()));
    }

    /** The sources that gave nothing or less than they hold. */
    public static Table failures(List<StudyResult.Failure> failures) {
        List<Column> columns = List.of(text("path", "File"), text("sentence", "What happened"));
        List<List<Cell>> rows = failures.stream()
                .map(failure -> List.of(Cells.text(failure.path()), Cells.text(failure.sentence())))
                .toList();
        return Table.whole("failures", "Not read to the end", columns, rows);
    }

    /** The files of a named directory that are no logs. */
    public static Table skipped(List<String> paths) {
        return new Table(
                "skipped",
                "Files that are no logs",
                List.of(text("path", "File")),
                paths.stream().map(path -> List.of(Cells.text(path))).toList(),
                Math.min(paths.size(), SHOWN_PROBLEMS),
                Table.Excerpt.FIRST);
    }

    /** What the reader should know, the worst first. */
    public static Table findings(List<Finding> findings) {
        List<List<Cell>> rows = findings.stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .map(finding -> List.of(
                        Cells.text(finding.severity().name().toLowerCase(Locale.ROOT)), Cells.text(finding.sentence())))
                .toList();
        return Table.whole(
                "findings", "Findings", List.of(text("severity", "Severity"), text("finding", "Finding")), rows);
    }

    static Column text(String id, String label) {
        return new Column(id, label, false);
    }

    static Column number(String id, String label) {
        return new Column(id, label, true);
    }

    private static <T> List<List<Cell>> rows(
            List<Measurement> measurements, Function<Measurement, List<T>> parts, Row<T> row) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measurement measurement : measurements) {
            for (T part : parts.apply(measurement)) {
                rows.add(row.of(measurement, part));
            }
        }
        return rows;
    }

    private interface Row<T> {
        List<Cell> of(Measurement measurement, T part);
    }
}
