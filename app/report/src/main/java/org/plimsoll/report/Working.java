package org.plimsoll.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;

/** Every formula with its numbers put in, so that a reader can compute each result again by hand. */
final class Working {
    private final List<List<Cell>> rows = new ArrayList<>();

    private Working() {}

    static Table of(StudyResult study) {
        Working working = new Working();
        study.measurements().forEach(working::measurement);
        study.compressions().forEach(working::compression);
        CapacityPlan plan = study.plan();
        if (plan != null && !plan.days().isEmpty()) {
            working.plan(plan);
        }
        return Table.whole(
                "working",
                "Working",
                List.of(
                        Tables.text("quantity", "Quantity"),
                        Tables.text("formula", "Formula"),
                        Tables.text("numbers", "With its numbers"),
                        Tables.number("result", "Result"),
                        Tables.text("unit", "Unit")),
                working.rows);
    }

    private void measurement(Measurement of) {
        String bytes = Numbers.count(of.bytes());
        of.bytesPerMillionMessages().ifPresent(perMillion -> {
            row(
                    "Bytes per million messages, " + of.format(),
                    "bytes / messages × 1,000,000",
                    bytes + " / " + Numbers.count(of.messages()) + " × 1,000,000",
                    perMillion,
                    "bytes");
            if (of.hasBaseline()) {
                ratio(of, perMillion);
            }
        });
        of.bytesPerMillionRecipients()
                .ifPresent(perMillion -> row(
                        "Bytes per million recipients, " + of.format(),
                        "bytes / recipients × 1,000,000",
                        bytes + " / " + Numbers.count(of.recipients()) + " × 1,000,000",
                        perMillion,
                        "bytes"));
    }

    private void ratio(Measurement of, double perMillion) {
        row(
                "Ratio to baseline, " + of.format(),
                "bytes per million messages / baseline",
                shown(perMillion) + " / " + Numbers.count(of.baselineBytesPerMillionMessages()),
                perMillion / of.baselineBytesPerMillionMessages(),
                "");
    }

    private void compression(MeasuredCompression of) {
        row(
                "Compression with %s, %s".formatted(of.codec().label(), of.format()),
                "bytes put in / bytes that came out",
                Numbers.count(of.sampleBytes()) + " / " + Numbers.count(of.compressedBytes()),
                of.ratio(),
                "");
    }

    private void plan(CapacityPlan plan) {
        plan.logs().forEach(this::volume);
        DiskDay first = plan.days().get(0);
        DiskDay last = plan.days().get(plan.days().size() - 1);
        firstDay(plan, first);
        if (plan.days().size() > 1) {
            growth(plan, first, last);
        }
        LevelWorking.of(plan, 0).forEach(this::step);
        if (plan.days().size() > 1) {
            LevelWorking.of(plan, plan.days().size() - 1).forEach(this::step);
        }
        needed(plan);
    }

    private void volume(LogPlan log) {
        row(
                "Log a day as of the first day, " + log.format(),
                "messages a day × bytes a message",
                shown(log.messagesPerDay()) + " × " + shown(log.bytesPerMessage()),
                log.bytesPerDay(),
                "bytes");
    }

    private void firstDay(CapacityPlan plan, DiskDay first) {
        String terms = plan.logs().stream().map(log -> shown(log.bytesPerDay())).collect(Collectors.joining(" + "));
        row("Log written on " + first.date(), "sum of the formats", terms, first.writtenBytes(), "bytes");
    }

    private void growth(CapacityPlan plan, DiskDay first, DiskDay last) {
        Scenario scenario = plan.scenario();
        row(
                "Log written on " + last.date(),
                "log of the first day × (1 + growth) ^ (days since / 365)",
                "%s × (1 + %s) ^ (%s / 365)"
                        .formatted(
                                shown(first.writtenBytes()),
                                Numbers.full(scenario.growthPerYear()),
                                Numbers.count(scenario.horizonDays() - 1L)),
                last.writtenBytes(),
                "bytes");
    }

    private void needed(CapacityPlan plan) {
        DiskDay highest = plan.days().stream()
                .max(Comparator.comparingDouble(DiskDay::peakBytes))
                .orElseThrow();
        row(
                "Disk needed",
                "highest peak (%s) / (1 - share kept free)".formatted(highest.date()),
                "%s / (1 - %s)"
                        .formatted(
                                shown(highest.peakBytes()),
                                Numbers.full(plan.scenario().reserve())),
                plan.neededBytes(),
                "bytes");
        Long disk = plan.scenario().diskBytes();
        if (disk != null) {
            row(
                    "Usable part of the disk",
                    "disk × (1 - share kept free)",
                    "%s × (1 - %s)"
                            .formatted(
                                    Numbers.count(disk),
                                    Numbers.full(plan.scenario().reserve())),
                    disk * (1 - plan.scenario().reserve()),
                    "bytes");
        }
    }

    private void step(LevelWorking.Step step) {
        row(step.quantity(), step.formula(), step.numbers(), step.resultBytes(), "bytes");
    }

    private void row(String quantity, String formula, String numbers, double result, String unit) {
        rows.add(List.of(
                Cells.text(quantity),
                Cells.text(formula),
                Cells.text(numbers),
                new Cell(shown(result), Numbers.exact(result)),
                Cells.text(unit)));
    }

    /** As many digits as a pocket calculator needs to come to the same result: tenths of a byte, 10^-6 of a ratio. */
    static String shown(double value) {
        return Numbers.rounded(value, Math.abs(value) >= 10_000 ? 1 : 6);
    }
}
