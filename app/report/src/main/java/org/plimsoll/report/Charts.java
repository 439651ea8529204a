package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.model.Chart;

/** The charts. Reports and the desktop take them from here, so that screen and paper cannot differ. */
public final class Charts {
    /** Baselines are told in MB, so costs are, whatever their magnitude. */
    private static final double MB = 1e6;

    private Charts() {}

    /** What a million messages cost against the vendor's figure, one bar for each format that has both, in MB. */
    public static Chart.Bullet measuredAgainstBaseline(List<Measurement> measurements) {
        List<Chart.BulletBar> bars = measurements.stream()
                .filter(measurement -> measurement.ratioToBaseline().isPresent())
                .map(Charts::bullet)
                .toList();
        return new Chart.Bullet("measured-against-baseline", "Log of a million messages", "MB", bars);
    }

    private static Chart.BulletBar bullet(Measurement measurement) {
        double measured = measurement.bytesPerMillionMessages().orElseThrow();
        return new Chart.BulletBar(
                measurement.format(),
                measured / MB,
                measurement.baselineBytesPerMillionMessages() / MB,
                Tones.ofRatio(measurement.ratioToBaseline().orElseThrow()));
    }

    /** What the log of a format consists of, largest event first, unrecognised lines last. */
    public static Chart.Bars bytesByEvent(Measurement measurement) {
        List<Measurement.EventTotal> events = measurement.events().stream()
                .sorted(Comparator.comparingLong(Measurement.EventTotal::bytes).reversed())
                .toList();
        double largest = Math.max(
                measurement.unrecognisedBytes(),
                events.isEmpty() ? 0 : events.get(0).bytes());
        String unit = Numbers.unit(largest);
        List<Chart.Bar> bars = new ArrayList<>();
        for (Measurement.EventTotal total : events) {
            bars.add(bar(total.event().name().toLowerCase(Locale.ROOT), total.bytes(), unit, measurement));
        }
        if (measurement.unrecognisedBytes() > 0) {
            bars.add(bar("unrecognised", measurement.unrecognisedBytes(), unit, measurement));
        }
        return new Chart.Bars(
                measurement.format() + "-bytes-by-event",
                "Bytes by event, %s".formatted(measurement.format()),
                unit,
                bars);
    }

    private static Chart.Bar bar(String label, long bytes, String unit, Measurement whole) {
        return new Chart.Bar(label, bytes / Numbers.bytesPer(unit), (double) bytes / whole.bytes());
    }

    /** What is on the log disk, day by day, against what it holds; the highest level first. */
    public static Chart.Lines diskNeed(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        Long disk = scenario.diskBytes();
        double highest =
                plan.days().stream().mapToDouble(DiskDay::peakBytes).max().orElse(0);
        String unit = Numbers.unit(Math.max(highest, disk == null ? 0 : disk.doubleValue()));
        boolean rotated = scenario.policy().life() == RetentionPolicy.Life.ROTATED;
        List<Chart.Line> lines = rotated
                ? List.of(
                        line("peak while rotating", plan, unit, DiskDay::peakBytes),
                        line("just before a rotation", plan, unit, DiskDay::beforeRotationBytes),
                        line("right after a rotation", plan, unit, DiskDay::afterRotationBytes))
                : List.of(
                        line("most of the day", plan, unit, DiskDay::peakBytes),
                        line("least of the day", plan, unit, DiskDay::afterRotationBytes));
        return new Chart.Lines(
                "disk-need",
                "Log disk, need against capacity",
                unit,
                plan.days().stream().map(DiskDay::date).toList(),
                lines,
                disk == null ? List.of() : limits(disk.doubleValue(), scenario, unit),
                full(plan.firstFullDay()));
    }

    /** The highest level of each day over all futures: what one in ten, half and nine in ten of them stay below. */
    public static Chart.Lines fan(CapacityPlan plan, Prospect prospect) {
        Scenario scenario = plan.scenario();
        Long disk = scenario.diskBytes();
        double highest =
                prospect.fan().stream().mapToDouble(Prospect.FanDay::p90).max().orElse(0);
        String unit = Numbers.unit(Math.max(highest, disk == null ? 0 : disk.doubleValue()));
        List<Chart.Line> lines = List.of(
                fan("9 in 10 futures stay below", prospect, unit, Prospect.FanDay::p90),
                fan("half of them", prospect, unit, Prospect.FanDay::p50),
                fan("1 in 10", prospect, unit, Prospect.FanDay::p10));
        return new Chart.Lines(
                "disk-fan",
                "Log disk, peaks of all futures against capacity",
                unit,
                prospect.fan().stream().map(Prospect.FanDay::date).toList(),
                lines,
                disk == null ? List.of() : limits(disk.doubleValue(), scenario, unit));
    }

    private static Chart.Line fan(
            String label, Prospect prospect, String unit, ToDoubleFunction<Prospect.FanDay> bytes) {
        return new Chart.Line(
                label,
                prospect.fan().stream()
                        .map(day -> bytes.applyAsDouble(day) / Numbers.bytesPer(unit))
                        .toList());
    }

    private static List<Chart.Moment> full(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(new Chart.Moment("full on " + day, day));
    }

    private static Chart.Line line(String label, CapacityPlan plan, String unit, ToDoubleFunction<DiskDay> bytes) {
        return new Chart.Line(
                label,
                plan.days().stream()
                        .map(day -> bytes.applyAsDouble(day) / Numbers.bytesPer(unit))
                        .toList());
    }

    private static List<Chart.Limit> limits(double disk, Scenario scenario, String unit) {
        Chart.Limit capacity = new Chart.Limit("disk " + Numbers.size(disk), disk / Numbers.bytesPer(unit));
        if (scenario.reserve() == 0) {
            return List.of(capacity);
        }
        double usable = disk * (1 - scenario.reserve());
        return List.of(
                capacity,
                new Chart.Limit(
                        "usable %s (%s kept free)".formatted(Numbers.size(usable), Numbers.percent(scenario.reserve())),
                        usable / Numbers.bytesPer(unit)));
    }
}
