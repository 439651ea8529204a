package org.plimsoll.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.forecast.CostLevel;
import org.plimsoll.planner.forecast.DailyCost;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.HighestDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.MountPlan;
import org.plimsoll.planner.plan.NodePlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.StormPlan;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;

/** Every formula with its numbers put in, so that a reader can compute each result again by hand. */
final class Working {
    /** Nodes of so many different shares are worked out. */
    private static final int NODES = 20;

    private final List<List<Cell>> rows = new ArrayList<>();

    private Working() {}

    static Table of(StudyResult study) {
        Working working = new Working();
        study.measurements().forEach(working::measurement);
        study.compressions().forEach(working::compression);
        CapacityPlan plan = study.plan();
        if (plan != null && !plan.days().isEmpty()) {
            working.costs(study.measurements(), plan);
            working.plan(plan, study.measurements());
            plan.storms().forEach(storm -> working.storm(storm, study.measurements(), plan));
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
                "Compression with %s, %s".formatted(of.label(), of.format()),
                "bytes put in / bytes that came out",
                Numbers.count(of.sampleBytes()) + " / " + Numbers.count(of.compressedBytes()),
                of.ratio(),
                "");
    }

    private void costs(List<Measurement> measurements, CapacityPlan plan) {
        List<String> planned = plan.logs().stream().map(LogPlan::format).toList();
        for (Measurement of : measurements) {
            if (planned.contains(of.format()) && of.messages() > 0) {
                cost(of.format(), DailyCost.of(of));
            }
        }
    }

    /** What comes by the clock is no cost of a message. */
    private void cost(String format, DailyCost cost) {
        CostLevel level = cost.level();
        boolean clock = cost.clockBytes() > 0;
        String bytes = clock ? "(bytes - signs of life)" : "bytes";
        String all = Numbers.count(level.bytes());
        row(
                "Bytes a message, " + format,
                bytes + " / messages" + (level.since() == null ? "" : " of the whole days since " + level.since()),
                (clock ? "(%s - %s)".formatted(all, Numbers.count(cost.clockBytes())) : all)
                        + " / "
                        + Numbers.count(level.messages()),
                cost.bytesPerMessage(),
                "bytes");
        if (cost.clockBytesPerDay() > 0) {
            row(
                    "Signs of life a day, " + format,
                    "bytes of lines that come by the clock / days they are of",
                    Numbers.count(cost.dailyBytes()) + " / " + Numbers.rounded(cost.days(), 9),
                    cost.clockBytesPerDay(),
                    "bytes");
        }
    }

    private void plan(CapacityPlan plan, List<Measurement> measurements) {
        plan.logs().forEach(log -> volume(log, measurements));
        DiskDay first = plan.days().get(0);
        DiskDay last = plan.days().get(plan.days().size() - 1);
        firstDay(plan, first);
        if (plan.days().size() > 1 && plan.steady()) {
            growth(plan, first, last);
        }
        Set<Integer> worked =
                new TreeSet<>(List.of(0, highest(plan), plan.days().size() - 1));
        worked.forEach(day -> LevelWorking.of(plan, day).forEach(this::step));
        needed(plan);
    }

    private void volume(LogPlan log, List<Measurement> measurements) {
        if (log.backlogFactor() != 1) {
            measurements.stream()
                    .filter(of -> of.format().equals(log.format()))
                    .forEach(of -> row(
                            "Queue's bytes for each of the log, " + log.format(),
                            "1 + 24 a record × lines / bytes",
                            "1 + 24 × %s / %s".formatted(Numbers.count(of.lines()), Numbers.count(of.bytes())),
                            log.backlogFactor(),
                            ""));
        }
        boolean clock = log.clockBytesPerDay() > 0;
        row(
                "Log a day as of the first day, " + log.format(),
                "messages a day × bytes a message" + (clock ? " + signs of life a day" : ""),
                shown(log.messagesPerDay()) + " × " + shown(log.bytesPerMessage())
                        + (clock ? " + " + shown(log.clockBytesPerDay()) : ""),
                log.bytesPerDay(),
                "bytes");
    }

    private void firstDay(CapacityPlan plan, DiskDay first) {
        double share = plan.scenario().fleet().decisiveShare();
        if (!plan.steady()) {
            row(
                    "Log written on " + first.date(),
                    "mean over the futures of messages × bytes a message",
                    "see the table of days",
                    first.writtenBytes(),
                    "bytes");
            return;
        }
        List<LogPlan> held = plan.logs().stream().filter(log -> held(log, plan)).toList();
        String terms = held.isEmpty()
                ? "0"
                : held.stream().map(log -> shown(log.bytesPerDay())).collect(Collectors.joining(" + "));
        row(
                "Log written on " + first.date(),
                share == 1 ? "sum of the formats" : "sum of the formats × share of the fullest node",
                share == 1 ? terms : "(%s) × %s".formatted(terms, shown(share)),
                first.writtenBytes(),
                "bytes");
    }

    private void growth(CapacityPlan plan, DiskDay first, DiskDay last) {
        Scenario scenario = plan.scenario();
        double share = scenario.fleet().decisiveShare();
        double clock = share
                * plan.logs().stream()
                        .filter(log -> held(log, plan))
                        .mapToDouble(LogPlan::clockBytesPerDay)
                        .sum();
        String signs = shown(clock);
        row(
                "Log written on " + last.date(),
                clock == 0
                        ? "log of the first day × (1 + growth) ^ (days since / 365)"
                        : "(log of the first day - signs of life) × (1 + growth) ^ (days since / 365) + signs of life",
                "%s × (1 + %s) ^ (%s / 365)%s"
                        .formatted(
                                clock == 0
                                        ? shown(first.writtenBytes())
                                        : "(%s - %s)".formatted(shown(first.writtenBytes()), signs),
                                Numbers.full(scenario.growthPerYear()),
                                Numbers.count(scenario.horizonDays() - 1L),
                                clock == 0 ? "" : " + " + signs),
                last.writtenBytes(),
                "bytes");
    }

    private void needed(CapacityPlan plan) {
        Disk disk = plan.scenario().disk();
        int highest = highest(plan);
        DiskDay day = plan.days().get(highest);
        boolean alone = disk.otherBytes(highest) == 0;
        String reserve = Numbers.full(disk.reserve());
        row(
                "Disk needed",
                alone
                        ? "highest peak (%s) / (1 - share kept free)".formatted(day.date())
                        : "(highest peak + other use, %s) / (1 - share kept free)".formatted(day.date()),
                alone
                        ? "%s / (1 - %s)".formatted(shown(day.peakBytes()), reserve)
                        : "(%s + %s) / (1 - %s)"
                                .formatted(shown(day.peakBytes()), shown(disk.otherBytes(highest)), reserve),
                plan.neededBytes(),
                "bytes");
        usable(disk, reserve);
        chance(plan.prospect());
        nodes(plan);
        plan.mounts().forEach(mount -> mount(plan, mount));
    }

    private void mount(CapacityPlan plan, MountPlan mount) {
        String where = "on the volume for " + mount.mount().holds();
        HighestDay.of(plan, mount).ifPresent(highest -> disk(plan, highest, where, List.of(), mount.neededBytes()));
    }

    /** The first of the days that need the most disk. */
    private static int highest(CapacityPlan plan) {
        int highest = 0;
        for (int day = 0; day < plan.days().size(); day++) {
            highest = level(plan, day) > level(plan, highest) ? day : highest;
        }
        return highest;
    }

    private static double level(CapacityPlan plan, int day) {
        return plan.days().get(day).peakBytes() + plan.scenario().disk().otherBytes(day);
    }

    private void usable(Disk disk, String reserve) {
        Long size = disk.sizeBytes();
        if (size == null) {
            return;
        }
        boolean alone = disk.otherBytes(0) == 0;
        row(
                "Usable part of the disk",
                alone ? "disk × (1 - share kept free)" : "disk × (1 - share kept free) - other use of the first day",
                "%s × (1 - %s)".formatted(Numbers.count(size), reserve)
                        + (alone ? "" : " - " + shown(disk.otherBytes(0))),
                size * (1 - disk.reserve()) - disk.otherBytes(0),
                "bytes");
    }

    /** The futures themselves are too many for paper: the seed draws them again. */
    private void chance(@Nullable Prospect prospect) {
        if (prospect == null || !prospect.uncertain()) {
            return;
        }
        String drawn = "%s futures, seed %s".formatted(Numbers.count(prospect.paths()), prospect.seed());
        String formula = "%s quantile over the futures of the highest (peak + other use) / (1 - share kept free)";
        row(
                "Disk needed, 5 in 10",
                formula.formatted("0.5"),
                drawn,
                prospect.need().p50(),
                "bytes");
        row(
                "Disk needed, 9 in 10",
                formula.formatted("0.9"),
                drawn,
                prospect.need().p90(),
                "bytes");
        row(
                "Disk needed, 99 in 100",
                formula.formatted("0.99"),
                drawn,
                prospect.need().p99(),
                "bytes");
        if (prospect.full() != null) {
            row(
                    "Probability that the disk is full",
                    "futures with a peak above the usable part / futures",
                    "%s / %s"
                            .formatted(
                                    Numbers.count(Math.round(prospect.full().probability() * prospect.paths())),
                                    Numbers.count(prospect.paths())),
                    prospect.full().probability(),
                    "");
        }
    }

    /** Nodes that take the same share need the same disk. */
    private void nodes(CapacityPlan plan) {
        Set<Double> worked = new HashSet<>();
        for (NodePlan node : plan.nodes()) {
            node(node, plan);
            if (worked.add(node.heaviestShare()) && worked.size() <= NODES) {
                HighestDay highest = HighestDay.of(plan, node.heaviestShare());
                disk(plan, highest, "of node " + node.node(), List.of(), node.heaviestNeededBytes());
            }
        }
    }

    /** How large one disk must be for its highest peak. */
    private void disk(
            CapacityPlan plan, HighestDay highest, String where, List<WrittenLog.Extra> extra, double neededBytes) {
        LevelWorking.of(plan, highest, where, extra).forEach(this::step);
        Disk disk = highest.disk();
        double other = disk.otherBytes(highest.day());
        String peak = shown(highest.peakBytes());
        row(
                "Disk needed " + where,
                other == 0
                        ? "highest peak / (1 - share kept free)"
                        : "(highest peak + other use) / (1 - share kept free)",
                "%s / (1 - %s)"
                        .formatted(
                                other == 0 ? peak : "(%s + %s)".formatted(peak, shown(other)),
                                Numbers.full(disk.reserve())),
                neededBytes,
                "bytes");
    }

    private void node(NodePlan node, CapacityPlan plan) {
        Fleet fleet = plan.scenario().fleet();
        double lost = fleet.lossOfOne() ? 1 - node.share() / node.heaviestShare() : 0;
        row(
                "Share of node " + node.node(),
                fleet.lossOfOne() ? "its share / (1 - share of the node that is lost)" : "its share",
                fleet.lossOfOne() ? "%s / (1 - %s)".formatted(shown(node.share()), shown(lost)) : shown(node.share()),
                node.heaviestShare(),
                "");
    }

    private void storm(StormPlan storm, List<Measurement> measurements, CapacityPlan plan) {
        for (LogPlan log : plan.logs()) {
            measurements.stream()
                    .filter(measurement -> measurement.format().equals(log.format()) && held(log, plan))
                    .forEach(measurement -> step(StormWorking.of(storm.storm(), measurement, log)));
        }
        row(
                "Log of a storm: " + storm.storm().name(),
                "sum of its days",
                storm.extraBytes().stream().map(Working::shown).collect(Collectors.joining(" + ")),
                storm.extraBytes().stream().mapToDouble(Double::doubleValue).sum(),
                "bytes");
        int firstDay = (int) ChronoUnit.DAYS.between(plan.scenario().today(), storm.firstDay());
        disk(
                plan,
                HighestDay.of(plan, storm),
                "with a storm: " + storm.storm().name(),
                storm.extraBytesOfLogs().stream()
                        .map(bytes -> new WrittenLog.Extra(firstDay, bytes))
                        .toList(),
                storm.neededBytes());
    }

    /** Whether a log lies on the log disk, as opposed to a volume of its own. */
    private static boolean held(LogPlan log, CapacityPlan plan) {
        return plan.scenario().mounts().stream()
                .noneMatch(mount -> mount.holds().equals(log.format()));
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
