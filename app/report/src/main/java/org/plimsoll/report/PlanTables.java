package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.plan.Allowance;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.CodecOption;
import org.plimsoll.planner.plan.MountPlan;
import org.plimsoll.planner.plan.NodePlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.StormPlan;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;

/** The tables of a plan's answers. Reports and the desktop take them from here. */
public final class PlanTables {
    private static final Cell UNKNOWN = new Cell("not within the horizon", "");

    private PlanTables() {}

    /** How large the disk must be, by how sure one wants to be; one row where nothing is left to chance. */
    public static Table need(Prospect prospect) {
        Prospect.Need need = prospect.need();
        List<List<Cell>> rows = new ArrayList<>();
        if (prospect.uncertain()) {
            rows.add(needed("half of the futures", 0.5, need.p50()));
            rows.add(needed("nine in ten", 0.9, need.p90()));
            rows.add(needed("ninety-nine in a hundred", 0.99, need.p99()));
            rows.add(needed("all but the risk that is taken", 1 - need.risk(), need.atRisk()));
        } else {
            rows.add(needed("the one course that is planned for", 1, need.p50()));
        }
        return Table.whole(
                "need",
                "Disk needed until the horizon",
                List.of(
                        Tables.text("futures", "Enough for"),
                        Tables.number("probability", "Share"),
                        Tables.number("needed_bytes", "Disk")),
                rows);
    }

    private static List<Cell> needed(String futures, double probability, double bytes) {
        return List.of(Cells.text(futures), Cells.percent(probability), Cells.size(bytes));
    }

    /** By when the disk is full, and how probable that is. */
    public static Table full(Prospect.Full full) {
        return Table.whole(
                "full",
                "Day the disk is full",
                List.of(
                        Tables.text("by_1_in_10", "1 in 10 by"),
                        Tables.text("by_5_in_10", "5 in 10 by"),
                        Tables.text("by_9_in_10", "9 in 10 by"),
                        Tables.number("probability", "Within the horizon")),
                List.of(List.of(
                        date(full.p10()), date(full.p50()), date(full.p90()), Cells.percent(full.probability()))));
    }

    private static Cell date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : Cells.date(date);
    }

    /** What fits the disk that is there, all else being equal. */
    public static Table fitting(CapacityPlan plan) {
        boolean uncertain = !plan.steady();
        String onMean = uncertain ? ", on the mean course" : "";
        String atRisk = ", filling it in at most %s of the futures"
                .formatted(Numbers.percent(plan.scenario().chance().risk()));
        List<List<Cell>> rows = new ArrayList<>();
        generations(plan, Planner.mostGenerations(plan), onMean, rows);
        if (uncertain) {
            generations(plan, Allowance.mostGenerations(plan), atRisk, rows);
        }
        messages(Planner.messagesPerDayThatFit(plan), onMean, rows);
        if (uncertain) {
            messages(Allowance.messagesPerDayThatFit(plan), atRisk, rows);
        }
        return Table.whole(
                "fitting",
                "What fits the disk",
                List.of(
                        Tables.text("question", "Question"),
                        Tables.number("answer", "Answer"),
                        Tables.text("remark", "Remark")),
                rows);
    }

    private static void generations(CapacityPlan plan, OptionalInt most, String courses, List<List<Cell>> rows) {
        if (most.isPresent()) {
            rows.add(List.of(
                    Cells.text("Generations that fit"),
                    Cells.count(most.getAsInt()),
                    Cells.text(reach(plan.scenario().policy(), most.getAsInt()) + courses)));
        }
    }

    private static void messages(OptionalDouble most, String courses, List<List<Cell>> rows) {
        if (most.isPresent()) {
            rows.add(List.of(
                    Cells.text("Messages a day that fit"),
                    Cells.whole(most.getAsDouble()),
                    Cells.text("as of the first day, all logs and nodes together" + courses)));
        }
    }

    private static String reach(RetentionPolicy policy, int generations) {
        return policy.keeping(generations)
                .reach()
                .map(time -> "which reach back " + Wording.time(time))
                .orElse("whose age depends on the volume");
    }

    /** One row for each volume beside the log disk. */
    public static Table volumes(CapacityPlan plan) {
        List<List<Cell>> rows = plan.mounts().stream().map(PlanTables::volume).toList();
        return Table.whole(
                "volumes",
                "Volumes beside the log disk",
                List.of(
                        Tables.text("holds", "Holds"),
                        Tables.number("disk_bytes", "Size"),
                        Tables.number("needed_bytes", "Needed"),
                        Tables.number("needed_bytes_p90", "Enough for 9 in 10"),
                        Tables.text("first_full_day", "Full on")),
                rows);
    }

    private static List<Cell> volume(MountPlan volume) {
        Long size = volume.mount().disk().sizeBytes();
        Prospect prospect = volume.prospect();
        return List.of(
                Cells.text(volume.mount().holds()),
                size == null ? new Cell("not known", "") : Cells.size(size),
                Cells.size(volume.neededBytes()),
                Cells.size(
                        prospect == null
                                ? volume.neededBytes()
                                : prospect.need().p90()),
                date(volume.firstFullDay()));
    }

    /** One row for each node. */
    public static Table nodes(CapacityPlan plan) {
        List<List<Cell>> rows = plan.nodes().stream().map(PlanTables::node).toList();
        return Table.whole(
                "nodes",
                "Disk of each node",
                List.of(
                        Tables.number("node", "Node"),
                        Tables.number("share", "Share"),
                        Tables.number("needed_bytes", "Disk"),
                        Tables.number("heaviest_share", "Share after a loss"),
                        Tables.number("heaviest_needed_bytes", "Disk after a loss")),
                rows);
    }

    private static List<Cell> node(NodePlan node) {
        return List.of(
                Cells.count(node.node()),
                Cells.percent(node.share()),
                Cells.size(node.neededBytes()),
                Cells.percent(node.heaviestShare()),
                Cells.size(node.heaviestNeededBytes()));
    }

    /** One row for each day of each storm. */
    public static Table storms(CapacityPlan plan) {
        List<List<Cell>> rows = new ArrayList<>();
        for (StormPlan storm : plan.storms()) {
            for (int day = 0; day < storm.extraBytes().size(); day++) {
                rows.add(List.of(
                        Cells.text(storm.storm().name()),
                        Cells.date(storm.firstDay().plusDays(day)),
                        Cells.size(storm.extraBytes().get(day)),
                        Cells.size(storm.neededBytes()),
                        Cells.yesNo(storm.fits())));
            }
        }
        return Table.whole(
                "storms",
                "Storms, each at its worst time",
                List.of(
                        Tables.text("storm", "Storm"),
                        Tables.text("date", "Day"),
                        Tables.number("extra_bytes", "Log written more"),
                        Tables.number("needed_bytes", "Disk then needed"),
                        Tables.text("fits", "Fits")),
                rows);
    }

    /** What each codec that was tried would need, the least first. */
    public static Table options(CapacityPlan plan) {
        List<List<Cell>> rows = plan.options().stream().map(PlanTables::option).toList();
        return Table.whole(
                "codecs",
                "The same policy with other codecs",
                List.of(
                        Tables.text("codec", "Codec"),
                        Tables.number("needed_bytes", "Disk"),
                        Tables.number("saved_bytes", "Saved")),
                rows);
    }

    private static List<Cell> option(CodecOption option) {
        String label = option.codec() == Codec.NONE ? "none" : new CodecLevel(option.codec(), option.level()).label();
        return List.of(Cells.text(label), Cells.size(option.neededBytes()), Cells.size(option.savedBytes()));
    }
}
