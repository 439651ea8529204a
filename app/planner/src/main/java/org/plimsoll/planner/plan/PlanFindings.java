package org.plimsoll.planner.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Backtest;
import org.plimsoll.planner.forecast.Note;

import static org.plimsoll.planner.plan.Finding.Severity.CRITICAL;
import static org.plimsoll.planner.plan.Finding.Severity.NOTE;
import static org.plimsoll.planner.plan.Finding.Severity.WARNING;

/** Words what a plan says: whether the disk is full, how sure that is, and what its policy does not do. */
final class PlanFindings {
    private final CapacityPlan plan;
    private final Scenario scenario;
    private final List<Finding> findings = new ArrayList<>();

    private PlanFindings(CapacityPlan plan) {
        this.plan = plan;
        this.scenario = plan.scenario();
    }

    /**
     * The findings of a plan.
     *
     * @param files most files that lie on the disk at once
     */
    static List<Finding> of(CapacityPlan plan, long files) {
        PlanFindings found = new PlanFindings(plan);
        found.findings.addAll(Findings.ofDisk(plan));
        if (!plan.logs().isEmpty()) {
            found.forecasts();
            found.chance();
            found.policy();
            found.inodes(files);
            found.mounts();
            found.nodes();
            found.storms();
            found.options();
        }
        return found.findings;
    }

    private void forecasts() {
        for (int log = 0; log < plan.logs().size(); log++) {
            String format = plan.logs().get(log).format();
            LogForecast forecast = plan.forecasts().get(log);
            for (Note note : forecast.notes()) {
                boolean weak = note.kind() == Note.Kind.ASSUMPTION || note.kind() == Note.Kind.UNPROVEN;
                add(
                        weak ? WARNING : NOTE,
                        format + ": " + note.sentence() + (note.sentence().endsWith(".") ? "" : "."));
            }
            if (forecast.messages().paths() > 1) {
                add(NOTE, "%s: forecast by %s%s.".formatted(format, forecast.model(), tested(forecast.backtest())));
            }
        }
    }

    private static String tested(@Nullable Backtest backtest) {
        if (backtest == null) {
            return "";
        }
        String naive = Double.isFinite(backtest.chosen().mase())
                ? "; over %s of its past it erred by %s of a naive error, %s by %s"
                        .formatted(
                                Quantities.count(backtest.origins(), "origin"),
                                Quantities.ratio(backtest.chosen().mase()),
                                backtest.naiveName(),
                                Quantities.ratio(backtest.naive().mase()))
                : "";
        String band = Double.isFinite(backtest.chosen().coverage80())
                ? "; its 80 %% band held %s of the days"
                        .formatted(Quantities.percent(backtest.chosen().coverage80()))
                : "";
        return naive + band;
    }

    private void chance() {
        Prospect prospect = plan.prospect();
        if (prospect == null || !prospect.uncertain()) {
            return;
        }
        Prospect.Need need = prospect.need();
        add(
                NOTE,
                "Of %s futures half need a disk of %s at most until %s, nine in ten %s and ninety-nine in a hundred %s."
                        .formatted(
                                Quantities.count(prospect.paths()),
                                Quantities.size(need.p50()),
                                scenario.lastDay(),
                                Quantities.size(need.p90()),
                                Quantities.size(need.p99())));
        Prospect.Full full = prospect.full();
        if (full == null) {
            return;
        }
        add(
                severity(full, need),
                "The disk is full by %s with a probability of %s%s."
                        .formatted(scenario.lastDay(), Quantities.percent(full.probability()), dates(full)));
    }

    /** What is more likely than not must not pass for well, though the mean course does not fill the disk. */
    private Finding.Severity severity(Prospect.Full full, Prospect.Need need) {
        if (plan.firstFullDay() != null || full.probability() <= need.risk()) {
            return NOTE;
        }
        return plan.fullDay() == null ? WARNING : CRITICAL;
    }

    private static String dates(Prospect.Full full) {
        List<String> dates = new ArrayList<>();
        Optional.ofNullable(full.p10()).ifPresent(date -> dates.add("by %s in 1 of 10".formatted(date)));
        Optional.ofNullable(full.p50()).ifPresent(date -> dates.add("by %s in 5 of 10".formatted(date)));
        Optional.ofNullable(full.p90()).ifPresent(date -> dates.add("by %s in 9 of 10".formatted(date)));
        return dates.isEmpty() ? "" : ": " + String.join(", ", dates);
    }

    private void policy() {
        RetentionPolicy policy = scenario.policy();
        if (policy.endless()) {
            findings.add(new Finding(
                    WARNING,
                    policy.life() == RetentionPolicy.Life.NEVER_ROTATED
                            ? "Nothing rotates this log: it grows until the disk is full, whatever its size."
                            : "Nothing removes old files under this policy: they grow until the disk is full, whatever"
                                    + " its size.",
                    new Finding.Origin(Finding.Place.POLICY, "")));
        }
        Optional<Duration> reach = policy.reach();
        boolean counted = policy.life() == RetentionPolicy.Life.ROTATED && policy.keep() > 0;
        if (counted && reach.isPresent() && policy.period().compareTo(Duration.ofDays(1)) != 0) {
            add(
                    NOTE,
                    "Retention counts generations, not days: %s of %s each reach back %s."
                            .formatted(
                                    Quantities.count(policy.keep(), "generation"),
                                    Quantities.duration(policy.period()),
                                    Quantities.duration(reach.get())));
        }
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            add(
                    NOTE,
                    "The queue holds %s of log at %s bytes a record more than its line; with a subscriber that has"
                                    .formatted(Quantities.duration(policy.period()), Quantities.count((long)
                                            Backlog.BYTES_PER_RECORD))
                            + " stopped it grows without end.");
        }
    }

    private void inodes(long files) {
        Long inodes = scenario.disk().inodes();
        if (inodes != null && files > inodes) {
            add(
                    CRITICAL,
                    "The disk can hold %s, and %s of logs alone come together by %s: inodes end before the space does."
                            .formatted(Quantities.count(inodes, "file"), Quantities.count(files), scenario.lastDay()));
        }
    }

    private void mounts() {
        for (MountPlan mount : plan.mounts()) {
            boolean full = mount.firstFullDay() != null;
            add(
                    full ? CRITICAL : NOTE,
                    full
                            ? "The volume for %s is full on %s; until %s it needs %s."
                                    .formatted(
                                            mount.mount().holds(),
                                            mount.firstFullDay(),
                                            scenario.lastDay(),
                                            Quantities.size(mount.neededBytes()))
                            : "The volume for %s needs %s until %s."
                                    .formatted(
                                            mount.mount().holds(),
                                            Quantities.size(mount.neededBytes()),
                                            scenario.lastDay()));
        }
    }

    private void nodes() {
        plan.nodes().stream()
                .max(Comparator.comparingDouble(NodePlan::heaviestNeededBytes))
                .ifPresent(node -> add(
                        NOTE,
                        scenario.fleet().lossOfOne()
                                ? "The plan is that of node %s, which takes %s of the messages and %s when another node is lost."
                                        .formatted(
                                                node.node(),
                                                Quantities.percent(node.share()),
                                                Quantities.percent(node.heaviestShare()))
                                : "The plan is that of node %s, which takes %s of the messages."
                                        .formatted(node.node(), Quantities.percent(node.share()))));
    }

    private void storms() {
        for (StormPlan storm : plan.storms()) {
            boolean sinks = !storm.fits() && plan.firstFullDay() == null;
            add(
                    sinks ? WARNING : NOTE,
                    "A storm (%s) adds %s of log and then needs a disk of %s%s."
                            .formatted(
                                    storm.storm().name(),
                                    Quantities.size(storm.extraBytes().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .sum()),
                                    Quantities.size(storm.neededBytes()),
                                    sinks ? ", more than there is" : ""));
        }
    }

    private void options() {
        if (plan.options().isEmpty()) {
            return;
        }
        CodecOption best = plan.options().get(0);
        if (best.savedBytes() > 0) {
            add(
                    NOTE,
                    "%s saves most: with it a disk of %s would do, %s less."
                            .formatted(
                                    best.codec().label(),
                                    Quantities.size(best.neededBytes()),
                                    Quantities.size(best.savedBytes())));
        }
    }

    private void add(Finding.Severity severity, String sentence) {
        findings.add(new Finding(severity, sentence));
    }
}
