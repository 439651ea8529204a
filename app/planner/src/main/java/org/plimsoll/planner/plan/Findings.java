package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.jlog.JlogBacklog;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Measurement.Source;
import org.plimsoll.planner.plan.Finding.Place;
import org.plimsoll.planner.plan.Volume.Basis;

import static org.plimsoll.planner.plan.Finding.Severity.CRITICAL;
import static org.plimsoll.planner.plan.Finding.Severity.NOTE;
import static org.plimsoll.planner.plan.Finding.Severity.WARNING;

/** Words what the reader should know. Nothing is worked out here but what decides whether a sentence is said. */
public final class Findings {
    /** A share of a log above which what is not understood may hold more than chance damage. */
    private static final double TOLERATED_UNRECOGNISED = 0.001;
    /** Fewer days than these cannot hold every day of a week. */
    private static final int DAYS_OF_A_WEEK = 7;
    /** A quarter: a log older than that speaks of another season. */
    private static final int FRESH_DAYS = 92;

    /** Days that the clock of a log may be ahead of the one that tells today. */
    private static final int A_ZONE_AWAY = 1;
    /** A healthy jlog keeps a segment; its writer begins another one at 4 MiB. */
    private static final long JLOG_SEGMENT_BYTES = 4L * 1024 * 1024;

    private Findings() {}

    /**
     * What a measurement says by itself, without a plan.
     *
     * @param measurements one for each format
     * @param maxDrift greatest allowed distance of the cost from the baseline, 0.2 for 20 %; null for any
     */
    public static List<Finding> ofMeasurements(List<Measurement> measurements, @Nullable Double maxDrift) {
        List<Finding> findings = new ArrayList<>();
        for (Measurement measurement : measurements) {
            addCost(findings, measurement, maxDrift);
            MixFindings.add(findings, measurement);
            addGaps(findings, measurement);
            addOutside(findings, measurement);
            measurement.sources().forEach(source -> addBacklog(findings, measurement, source));
        }
        return Finding.gravestFirst(findings);
    }

    /** What the plan stands on, and how firmly. */
    static List<Finding> ofGrounds(List<Ground> grounds, Scenario scenario) {
        List<Finding> findings = new ArrayList<>();
        if (grounds.isEmpty()) {
            findings.add(new Finding(WARNING, "Nothing was measured, so there is nothing to plan with."));
        }
        for (Ground ground : grounds) {
            addVolume(findings, ground, scenario.today());
            if (ground.sample()) {
                findings.add(about(
                        WARNING,
                        ground.measurement(),
                        "the log's own days are of quite another magnitude than the volumes that are given; it is taken"
                                + " as a sample that tells what a message costs."));
            }
            addRatio(findings, ground, scenario.policy());
        }
        Double ratio = scenario.compressionRatio();
        if (ratio != null && scenario.policy().codec() == Codec.NONE) {
            findings.add(new Finding(
                    WARNING,
                    "The compression ratio of %s is not used: generations are not compressed."
                            .formatted(Quantities.ratio(ratio))));
        }
        addTogether(findings, grounds.stream().filter(Ground::bearsPlan).toList());
        return findings;
    }

    /** Whether the disk is full, and when. */
    static List<Finding> ofDisk(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        Long disk = scenario.diskBytes();
        Long usable = scenario.usableBytes();
        LocalDate full = plan.firstFullDay();
        if (plan.logs().isEmpty()) {
            return List.of();
        }
        if (disk == null || usable == null) {
            return List.of(new Finding(NOTE, need(plan)));
        }
        if (full == null) {
            String sentence = "The log disk of %s is not full by %s: logs need %s at most and may use %s."
                    .formatted(size(disk), scenario.lastDay(), size(plan.highestPeakBytes()), size(usable));
            return List.of(new Finding(NOTE, sentence));
        }
        String sentence = "The log disk of %s is full %s: logs then need more than the %s that they may use. %s"
                .formatted(size(disk), when(full, scenario.today()), size(usable), need(plan));
        return List.of(new Finding(CRITICAL, sentence, new Finding.Origin(Place.POLICY, "")));
    }

    private static String need(CapacityPlan plan) {
        return "Until %s a disk of %s is needed, of which %s stay free."
                .formatted(
                        plan.scenario().lastDay(),
                        size(plan.neededBytes()),
                        Quantities.percent(plan.scenario().reserve()));
    }

    private static String when(LocalDate full, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, full);
        return daysLeft == 0 ? "today, " + full : "on %s, in %s".formatted(full, Quantities.count(daysLeft, "day"));
    }

    private static void addOutside(List<Finding> findings, Measurement measurement) {
        if (measurement.outsideLines() > 0) {
            findings.add(about(
                    NOTE,
                    measurement,
                    "%s (%s) outside of the time that was asked for are left out."
                            .formatted(
                                    Quantities.count(measurement.outsideLines(), "line"),
                                    size(measurement.outsideBytes()))));
        }
    }

    private static void addCost(List<Finding> findings, Measurement measurement, @Nullable Double maxDrift) {
        OptionalDouble cost = measurement.bytesPerMillionMessages();
        OptionalDouble ratio = measurement.ratioToBaseline();
        if (cost.isEmpty()) {
            findings.add(about(WARNING, measurement, "no message in the log, so the cost of one is not known."));
            return;
        }
        if (ratio.isEmpty()) {
            findings.add(about(
                    NOTE,
                    Place.COMPOSITION,
                    measurement,
                    "a million messages cost %s; no vendor says what they should cost."
                            .formatted(size(cost.getAsDouble()))));
            return;
        }
        String baseline = size(measurement.baselineBytesPerMillionMessages());
        findings.add(about(
                NOTE,
                Place.COMPOSITION,
                measurement,
                "a million messages cost %s, %s times the %s that the vendor plans with."
                        .formatted(size(cost.getAsDouble()), Quantities.ratio(ratio.getAsDouble()), baseline)));
        double drift = ratio.getAsDouble() - 1;
        if (maxDrift != null && Math.abs(drift) > maxDrift) {
            findings.add(about(
                    CRITICAL,
                    Place.COMPOSITION,
                    measurement,
                    "a million messages cost %s %s than the %s planned with; %s is allowed."
                            .formatted(
                                    Quantities.percent(Math.abs(drift)),
                                    drift > 0 ? "more" : "less",
                                    baseline,
                                    Quantities.percent(maxDrift))));
        }
    }

    private static void addGaps(List<Finding> findings, Measurement measurement) {
        List<String> broken = measurement.sources().stream()
                .filter(source -> !source.complete())
                .map(Source::path)
                .toList();
        if (!measurement.complete()) {
            String named = broken.isEmpty() ? "not everything" : String.join(", ", broken) + " not";
            findings.add(about(
                    WARNING,
                    Place.FILES,
                    measurement,
                    named + " read to the end; the figures are those of what was read."));
        }
        double lines = share(measurement.unrecognisedLines(), measurement.lines());
        double bytes = share(measurement.unrecognisedBytes(), measurement.bytes());
        if (Math.max(lines, bytes) > TOLERATED_UNRECOGNISED) {
            findings.add(about(
                    WARNING,
                    Place.UNRECOGNISED,
                    measurement,
                    "%s of the lines and %s of the bytes were not recognised; they are counted as bytes, not as messages."
                            .formatted(Quantities.percent(lines), Quantities.percent(bytes))));
        }
    }

    private static void addBacklog(List<Finding> findings, Measurement measurement, Source source) {
        JlogTotals jlog = source.jlog();
        if (jlog == null) {
            return;
        }
        if (jlog.subscribers().isEmpty()) {
            findings.add(about(
                    WARNING,
                    measurement,
                    "%s has no subscriber: nothing will ever delete its segments.".formatted(source.path())));
        }
        for (JlogBacklog backlog : jlog.subscribers()) {
            if (backlog.recordsBehind() > 0) {
                findings.add(about(
                        backlog.bytesBehind() > JLOG_SEGMENT_BYTES ? WARNING : NOTE,
                        measurement,
                        "subscriber %s of %s is %s (%s) behind; segments stay until every subscriber has read them."
                                .formatted(
                                        backlog.subscriber(),
                                        source.path(),
                                        Quantities.count(backlog.recordsBehind(), "record"),
                                        size(backlog.bytesBehind()))));
            }
        }
    }

    private static void addVolume(List<Finding> findings, Ground ground, LocalDate today) {
        Measurement measurement = ground.measurement();
        Volume volume = ground.volume();
        switch (volume.basis()) {
            case NO_MESSAGES ->
                findings.add(about(WARNING, measurement, "no message in the log, so it is not in the plan."));
            case TOO_SHORT ->
                findings.add(about(
                        WARNING,
                        measurement,
                        "the log covers less than a minute, so it is not in the plan; give the messages per day."));
            case COVERED_TIME ->
                findings.add(about(
                        WARNING,
                        measurement,
                        "no complete day in the log, %s messages a day are an %s."
                                .formatted(Quantities.count(volume.messagesPerDay()), volume.origin())));
            case COMPLETE_DAYS -> {
                if (volume.completeDays() < DAYS_OF_A_WEEK) {
                    String days = Quantities.count(volume.completeDays(), "complete day");
                    findings.add(about(WARNING, measurement, days + ": no weekly rhythm in it."));
                }
            }
            case GIVEN -> {}
        }
        if (volume.basis() == Basis.COMPLETE_DAYS || volume.basis() == Basis.COVERED_TIME) {
            addAge(findings, measurement, today);
        }
    }

    private static void addAge(List<Finding> findings, Measurement measurement, LocalDate today) {
        if (measurement.lastTime() == null) {
            return;
        }
        LocalDate last = measurement.lastTime().clock().toLocalDate();
        long age = ChronoUnit.DAYS.between(last, today);
        if (age > FRESH_DAYS) {
            findings.add(about(
                    WARNING,
                    measurement,
                    "the log ends on %s, %s before the plan begins; its volume is taken as today's."
                            .formatted(last, Quantities.count(age, "day"))));
        } else if (age < -A_ZONE_AWAY) {
            findings.add(about(
                    WARNING,
                    measurement,
                    "the plan begins %s before the log ends on %s; what is measured is taken as the volume of its first day."
                            .formatted(Quantities.count(-age, "day"), last)));
        }
    }

    private static void addRatio(List<Finding> findings, Ground ground, RetentionPolicy policy) {
        addRatio(findings, ground, ground.ratio(), policy.codec());
        if (policy.archive() != null) {
            addRatio(findings, ground, ground.archiveRatio(), policy.archive().codec());
        }
    }

    private static void addRatio(List<Finding> findings, Ground ground, Ratio ratio, Codec codec) {
        if (ground.bearsPlan() && !ratio.known()) {
            findings.add(about(
                    WARNING,
                    ground.measurement(),
                    "no compression ratio was given or measured with %s; generations are planned at their full size."
                            .formatted(codec.label())));
        }
    }

    private static void addTogether(List<Finding> findings, List<Ground> grounds) {
        if (grounds.size() < 2) {
            return;
        }
        String formats =
                grounds.stream().map(ground -> ground.measurement().format()).collect(Collectors.joining(" and "));
        findings.add(new Finding(
                NOTE, "The logs of %s are taken to lie on one disk: their bytes are added.".formatted(formats)));
        if (grounds.stream().allMatch(ground -> ground.volume().basis() == Basis.GIVEN)) {
            double each = grounds.get(0).volume().messagesPerDay();
            findings.add(new Finding(
                    NOTE,
                    "The %s messages a day are those of each format, %s: %s together."
                            .formatted(Quantities.count(each), formats, Quantities.count(each * grounds.size()))));
        }
    }

    private static Finding about(Finding.Severity severity, Measurement measurement, String sentence) {
        return about(severity, Place.NONE, measurement, sentence);
    }

    private static Finding about(Finding.Severity severity, Place place, Measurement measurement, String sentence) {
        Finding.Origin origin =
                place == Place.NONE ? Finding.Origin.NONE : new Finding.Origin(place, measurement.format());
        return new Finding(severity, measurement.format() + ": " + sentence, origin);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String size(double bytes) {
        return Quantities.size(bytes);
    }

    private static String size(long bytes) {
        return Quantities.size(bytes);
    }
}
