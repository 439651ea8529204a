package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** Words a study as a report. */
public final class Reports {
    private static final String UNITS = "1 kB is 1,000 bytes, 1 MB 10^6, 1 GB 10^9 and 1 TB 10^12 bytes; the vendors' "
            + "baselines are read so too. Where powers of two are meant the unit says so: 1 MiB is 1,048,576 bytes. "
            + "\"Bytes\" are those of the log as it was written; \"on disk\" are those of the file, compressed as it is.";

    private static final String NOT_INCLUDED = "Only the logs listed under \"Files read\" are planned for. Other logs "
            + "on the same disk, the spool, the logs of other hosts, file system overhead and hours far above the "
            + "daily mean are not included.";

    private static final String LEVELS = "Between two rotations the level rises with the live file. During a rotation "
            + "it rises once more, because the compressor writes its output beside its input before the oldest "
            + "generation goes. The disk has to hold the peak, which no look at the disk in the morning shows.";

    private static final String UNROTATED =
            "Nothing rotates these files, so there is no peak to plan for. The level of "
                    + "the first day begins at what the plan adds; what lies there already counts as other use of the disk.";

    private static final String FUTURES = "%s futures were drawn from the forecast and each was followed from rotation "
            + "to rotation by itself; the figures below are quantiles over whole futures, not sums of daily bounds.";

    private static final String BY_HAND = "Every result below can be computed again with a pocket calculator. "
            + "Intermediate values are printed rounded; CSV and JSON hold every digit.";

    private static final String CHANGES =
            "What the log would be if something about it were changed, the greatest saving "
                    + "first; each row by itself, for savings of rows that touch the same lines do not add up. \"Measured\" is "
                    + "counted in this log, \"derived\" worked out from every line of it, \"estimated\" rests on what the basis says.";

    private Reports() {}

    /**
     * Composes the whole report of a study.
     *
     * @param study what was found
     * @param date day the report speaks from
     */
    public static Report compose(StudyResult study, LocalDate date) {
        List<Section> sections = new ArrayList<>();
        sections.add(summary(study));
        addFindings(study, sections);
        addMeasured(study.measurements(), sections);
        addPlan(study.plan(), sections);
        sections.add(new Section("working", "Working", List.of(new Text(BY_HAND), Working.of(study))));
        List<Block> compressions = Stream.of(
                        CompressionTables.byFile(study.compressions()), CompressionTables.byDay(study.compressions()))
                .filter(table -> !table.rows().isEmpty())
                .<Block>map(table -> table)
                .toList();
        if (!compressions.isEmpty()) {
            sections.add(new Section("compression", "Compression", compressions));
        }
        sections.add(sources(study));
        sections.add(new Section("scope", "Units and scope", List.of(new Text(UNITS), new Text(NOT_INCLUDED))));
        return report("Mail log capacity report", study, date, sections);
    }

    /** Composes what was measured, without a plan: summary, findings and what the logs hold. */
    public static Report measured(StudyResult study, LocalDate date) {
        StudyResult unplanned = withoutPlan(study);
        List<Section> sections = new ArrayList<>();
        sections.add(summary(unplanned));
        addFindings(unplanned, sections);
        addMeasured(unplanned.measurements(), sections);
        sections.add(sources(unplanned));
        return report("Mail log measurement", unplanned, date, sections);
    }

    /** Composes the plan alone: summary, findings, disk need and what it rests on. */
    public static Report planned(StudyResult study, LocalDate date) {
        List<Section> sections = new ArrayList<>();
        sections.add(summary(study));
        addFindings(study, sections);
        addPlan(study.plan(), sections);
        return report("Log disk plan", study, date, sections);
    }

    /** What files were read as, and why: the first one stands for all. */
    public static String recognised(Measurement measurement) {
        return "Read as %s: of the first file, %s."
                .formatted(measurement.format(), measurement.sources().get(0).detection());
    }

    private static Report report(String title, StudyResult study, LocalDate date, List<Section> sections) {
        return new Report(title, date, Wording.verdict(study), study.complete(), sections, study);
    }

    private static StudyResult withoutPlan(StudyResult study) {
        return new StudyResult(
                study.measurements(),
                study.compressions(),
                study.failures(),
                study.skipped(),
                study.inputs(),
                study.maxDrift(),
                null,
                study.findings());
    }

    private static Section summary(StudyResult study) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Summary.of(study));
        CapacityPlan plan = study.plan();
        if (plan != null && !plan.days().isEmpty()) {
            blocks.add(Charts.diskNeed(plan));
        }
        return new Section("summary", "Summary", blocks);
    }

    private static void addFindings(StudyResult study, List<Section> sections) {
        if (!study.findings().isEmpty()) {
            sections.add(new Section("findings", "Findings", List.of(Tables.findings(study.findings()))));
        }
    }

    private static void addMeasured(List<Measurement> measurements, List<Section> sections) {
        if (measurements.isEmpty()) {
            return;
        }
        sections.add(baseline(measurements));
        List<Block> contents = new ArrayList<>();
        for (Measurement measurement : measurements) {
            contents.add(Charts.bytesByEvent(measurement));
            contents.add(Tables.events(measurement));
            contents.add(Tables.kinds(measurement));
        }
        sections.add(new Section("contents", "What the log consists of", contents));
        addWhatIfs(measurements, sections);
        sections.add(new Section("days", "Days", days(measurements)));
        addHours(measurements, sections);
        sections.add(unrecognised(measurements));
    }

    private static List<Block> days(List<Measurement> measurements) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.days(measurements));
        for (Measurement measurement : measurements) {
            if (HourTables.drawable(measurement)) {
                blocks.add(HourTables.mixes(measurement));
                blocks.add(HourTables.mix(measurement));
            }
        }
        return blocks;
    }

    private static void addHours(List<Measurement> measurements, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        for (Measurement measurement : measurements) {
            measurement.profile().worstHour().ifPresent(worst -> {
                blocks.add(new Text(HourTables.worst(measurement, worst)));
                blocks.add(HourTables.profile(measurement));
                blocks.add(HourTables.hoursOfDay(measurement));
            });
        }
        if (!blocks.isEmpty()) {
            blocks.add(HourTables.hours(measurements));
            sections.add(new Section("hours", "Hours", blocks));
        }
    }

    private static void addWhatIfs(List<Measurement> measurements, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(CHANGES));
        for (Measurement measurement : measurements) {
            if (measurement.profile().composition() != null) {
                blocks.add(new Text("A day of the %s log is %s: %s."
                        .formatted(
                                measurement.format(),
                                Numbers.size(measurement.bytesPerDay().orElse(0)),
                                measurement.dayBasis())));
                blocks.add(CompositionTables.savings(measurement));
                blocks.add(CompositionTables.additions(measurement));
                blocks.add(CompositionTables.fields(measurement));
            }
        }
        if (blocks.size() > 1) {
            sections.add(new Section("what-if", "What if", blocks));
        }
    }

    private static Section baseline(List<Measurement> measurements) {
        List<Block> blocks = new ArrayList<>();
        Chart.Bullet chart = Charts.measuredAgainstBaseline(measurements);
        if (!chart.bars().isEmpty() || measurements.stream().anyMatch(Measurement::hasBaseline)) {
            blocks.add(chart);
        }
        blocks.add(Tables.measuredAgainstBaseline(measurements));
        for (Measurement measurement : measurements) {
            blocks.add(new Text(
                    "Messages and recipients, %s: %s".formatted(measurement.format(), measurement.recipientRule())));
        }
        return new Section("baseline", "Measured against baseline", blocks);
    }

    private static Section unrecognised(List<Measurement> measurements) {
        long lines =
                measurements.stream().mapToLong(Measurement::unrecognisedLines).sum();
        long bytes =
                measurements.stream().mapToLong(Measurement::unrecognisedBytes).sum();
        long all = measurements.stream().mapToLong(Measurement::bytes).sum();
        Table problems = Tables.problems(measurements);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(
                lines == 0
                        ? "Every line was recognised."
                        : "%s of %s, %s of all bytes, %s not recognised. They count as bytes of the log."
                                .formatted(
                                        Wording.counted(lines, "line", "lines"),
                                        Numbers.size(bytes),
                                        Numbers.share((double) bytes / all),
                                        lines == 1 ? "was" : "were")));
        if (!problems.rows().isEmpty()) {
            blocks.add(problems);
        }
        return new Section("unrecognised", "Unrecognised lines", blocks);
    }

    private static void addPlan(@Nullable CapacityPlan plan, List<Section> sections) {
        if (plan == null || plan.days().isEmpty()) {
            return;
        }
        boolean rotated = plan.scenario().policy().life() == RetentionPolicy.Life.ROTATED;
        String levels = rotated ? LEVELS : UNROTATED;
        sections.add(new Section("plan", "Disk need", List.of(new Text(levels), Tables.diskDays(plan))));
        addAnswers(plan, sections);
        sections.add(new Section("assumptions", "Assumptions", List.of(Assumptions.of(plan))));
    }

    private static void addAnswers(CapacityPlan plan, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        Prospect prospect = plan.prospect();
        if (prospect != null && prospect.uncertain()) {
            blocks.add(new Text(FUTURES.formatted(Numbers.count(prospect.paths()))));
            blocks.add(Charts.fan(plan, prospect));
            blocks.add(PlanTables.need(prospect));
            if (prospect.full() != null) {
                blocks.add(PlanTables.full(prospect.full()));
            }
        }
        Stream.of(
                        PlanTables.fitting(plan),
                        PlanTables.volumes(plan),
                        PlanTables.nodes(plan),
                        PlanTables.storms(plan),
                        PlanTables.options(plan))
                .filter(table -> !table.rows().isEmpty())
                .forEach(blocks::add);
        if (!blocks.isEmpty()) {
            sections.add(new Section("answers", "Answers", blocks));
        }
    }

    private static Section sources(StudyResult study) {
        List<Block> blocks = new ArrayList<>();
        study.measurements().forEach(measurement -> blocks.add(new Text(recognised(measurement))));
        blocks.add(Tables.sources(study.measurements()));
        if (JlogTables.any(study.measurements())) {
            blocks.add(JlogTables.bytes(study.measurements()));
            blocks.add(JlogTables.backlogs(study.measurements()));
        }
        if (!study.failures().isEmpty()) {
            blocks.add(Tables.failures(study.failures()));
        }
        if (!study.skipped().isEmpty()) {
            blocks.add(Tables.skipped(study.skipped()));
        }
        return new Section("sources", "Sources", blocks);
    }
}
