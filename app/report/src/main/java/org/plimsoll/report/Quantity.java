package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.report.model.Cell;

/**
 * Something that every scenario has a value of, so that scenarios can be held against each other.
 *
 * @param id name for machines, lower case with underscores and the unit
 * @param label what people call it
 * @param dated whether its values are dates, told as days since 1970
 * @param value its value, empty where a scenario has none
 * @param cell how a value is printed
 * @param difference how a difference between two values is printed
 */
public record Quantity(
        String id,
        String label,
        boolean dated,
        Function<StudyResult, OptionalDouble> value,
        DoubleFunction<Cell> cell,
        DoubleFunction<Cell> difference) {

    /** All there are for these results of the same logs, in reading order. */
    public static List<Quantity> all(StudyResult study) {
        List<Quantity> all = new ArrayList<>();
        for (Measurement measurement : study.measurements()) {
            String format = measurement.format();
            all.add(new Quantity(
                    "bytes_per_million_messages_" + format.replaceAll("\\W", "_"),
                    "A million messages, " + format,
                    false,
                    result -> cost(result, format),
                    Cells::megabytes,
                    value -> signed(value, Cells.megabytes(value))));
        }
        all.add(count("messages_per_day", "Messages a day", Quantity::messages));
        all.add(bytes("after_rotation_bytes", "After a rotation", plan -> most(plan, DiskDay::afterRotationBytes)));
        all.add(bytes("before_rotation_bytes", "Before the next", plan -> most(plan, DiskDay::beforeRotationBytes)));
        all.add(bytes("peak_bytes", "Peak while rotating", plan -> most(plan, DiskDay::peakBytes)));
        all.add(bytes(
                "disk_bytes",
                "Disk that is there",
                plan -> ofLong(plan.scenario().diskBytes())));
        all.add(bytes("needed_bytes", "Disk needed", plan -> OptionalDouble.of(plan.neededBytes())));
        all.add(need("needed_bytes_p50", "Enough in 5 of 10 futures", Prospect.Need::p50));
        all.add(need("needed_bytes_p90", "Enough in 9 of 10", Prospect.Need::p90));
        all.add(need("needed_bytes_p99", "Enough in 99 of 100", Prospect.Need::p99));
        all.add(need("needed_bytes_at_risk", "Enough but for the risk", Prospect.Need::atRisk));
        all.add(date("first_full_day", "Full on", CapacityPlan::firstFullDay));
        all.add(date("full_p10", "Full in 1 of 10 by", plan -> full(plan, Prospect.Full::p10)));
        all.add(date("full_p50", "Full in 5 of 10 by", plan -> full(plan, Prospect.Full::p50)));
        all.add(date("full_p90", "Full in 9 of 10 by", plan -> full(plan, Prospect.Full::p90)));
        all.add(planned("full_probability", "Full within the horizon", Quantity::probability, Cells::percent));
        all.add(count("messages_per_day_that_fit", "Messages a day that fit", Planner::messagesPerDayThatFit));
        all.add(count("generations_that_fit", "Generations that fit", plan -> ofInt(Planner.mostGenerations(plan))));
        return all;
    }

    private static Quantity bytes(String id, String label, Function<CapacityPlan, OptionalDouble> value) {
        return planned(id, label, value, Cells::size);
    }

    private static Quantity count(String id, String label, Function<CapacityPlan, OptionalDouble> value) {
        return planned(id, label, value, Cells::whole);
    }

    private static Quantity need(String id, String label, Function<Prospect.Need, Double> value) {
        return bytes(id, label, plan -> {
            Prospect prospect = plan.prospect();
            return prospect == null ? OptionalDouble.empty() : OptionalDouble.of(value.apply(prospect.need()));
        });
    }

    private static Quantity date(String id, String label, Function<CapacityPlan, @Nullable LocalDate> value) {
        return new Quantity(
                id,
                label,
                true,
                planned(plan -> {
                    LocalDate date = value.apply(plan);
                    return date == null ? OptionalDouble.empty() : OptionalDouble.of((double) date.toEpochDay());
                }),
                day -> Cells.date(LocalDate.ofEpochDay((long) day)),
                days -> signed(days, new Cell(Wording.counted((long) days, "day", "days"), Numbers.exact(days))));
    }

    private static Quantity planned(
            String id, String label, Function<CapacityPlan, OptionalDouble> value, DoubleFunction<Cell> cell) {
        return new Quantity(id, label, false, planned(value), cell, number -> signed(number, cell.apply(number)));
    }

    private static Function<StudyResult, OptionalDouble> planned(Function<CapacityPlan, OptionalDouble> value) {
        return study -> {
            CapacityPlan plan = study.plan();
            return plan == null ? OptionalDouble.empty() : value.apply(plan);
        };
    }

    private static Cell signed(double value, Cell cell) {
        return value > 0 ? new Cell("+" + cell.display(), cell.exact()) : cell;
    }

    private static OptionalDouble cost(StudyResult study, String format) {
        return study.measurements().stream()
                .filter(measurement -> measurement.format().equals(format))
                .findFirst()
                .map(Measurement::bytesPerMillionMessages)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble messages(CapacityPlan plan) {
        return OptionalDouble.of(
                plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum());
    }

    /** Of the day with the highest peak: the three figures then belong together. */
    private static OptionalDouble most(CapacityPlan plan, Function<DiskDay, Double> level) {
        return plan.days().stream()
                .max(Comparator.comparingDouble(DiskDay::peakBytes))
                .map(day -> OptionalDouble.of(level.apply(day)))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble ofLong(@Nullable Long value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalDouble ofInt(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    private static @Nullable LocalDate full(CapacityPlan plan, Function<Prospect.Full, @Nullable LocalDate> date) {
        Prospect prospect = plan.prospect();
        return prospect == null || prospect.full() == null ? null : date.apply(prospect.full());
    }

    private static OptionalDouble probability(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        return prospect == null || prospect.full() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(prospect.full().probability());
    }

    /** How much more one scenario has of it than another; empty where one of them has no value. */
    public OptionalDouble difference(StudyResult of, StudyResult than) {
        OptionalDouble one = value.apply(of);
        OptionalDouble other = value.apply(than);
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() - other.getAsDouble());
    }
}
