package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Trigger;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;

/** Everything the plan rests on, each with where it comes from. */
final class Assumptions {
    private static final String ENTERED = "entered";

    private final List<List<Cell>> rows = new ArrayList<>();

    private Assumptions() {}

    static Table of(CapacityPlan plan) {
        Assumptions assumptions = new Assumptions();
        assumptions.time(plan.scenario());
        for (int log = 0; log < plan.logs().size(); log++) {
            assumptions.log(plan.logs().get(log), plan.forecasts().get(log).model());
        }
        assumptions.policy(plan.scenario().policy());
        assumptions.disk(plan.scenario());
        if (plan.prospect() != null) {
            assumptions.chance(plan.prospect());
        }
        return Table.whole(
                "assumptions",
                "Assumptions",
                List.of(
                        Tables.text("what", "What"),
                        Tables.text("value", "Value"),
                        Tables.text("origin", "Where it comes from")),
                assumptions.rows);
    }

    private void time(Scenario scenario) {
        row("First day of the plan", Cells.date(scenario.today()), ENTERED + ", or the day of the calculation");
        boolean year = scenario.horizonDays() == Scenario.DEFAULT_HORIZON_DAYS;
        row(
                "Days planned for",
                Cells.count(scenario.horizonDays()),
                year ? "a budget year unless told otherwise" : ENTERED);
        row(
                "Growth a year",
                Cells.percent(scenario.growthPerYear()),
                scenario.growthPerYear() == 0 ? "none unless told otherwise" : ENTERED + ", compound");
    }

    private void log(LogPlan log, String model) {
        row("Messages a day, " + log.format(), Cells.whole(log.messagesPerDay()), log.messagesPerDayOrigin());
        row("Course of the messages, " + log.format(), Cells.text(model), "see the findings");
        row(
                "Log bytes a message, " + log.format(),
                Cells.tenths(log.bytesPerMessage()),
                "measured: bytes over messages, see working");
        if (log.clockBytesPerDay() > 0) {
            row(
                    "Log bytes a day by the clock, " + log.format(),
                    Cells.size(log.clockBytesPerDay()),
                    "measured: signs of life, which do not grow with the messages");
        }
        row("Compression, " + log.format(), Cells.ratio(log.compressionRatio()), log.compressionRatioOrigin());
    }

    private void policy(RetentionPolicy policy) {
        String origin =
                policy.equals(RetentionPolicy.EC_ROTATE) ? "what ec_rotate does unless told otherwise" : ENTERED;
        String kept = policy.keep() == RetentionPolicy.KEEP_ALL ? "all" : Numbers.count(policy.keep());
        if (policy.life() != RetentionPolicy.Life.ROTATED) {
            row("What happens to the files", Cells.text(Wording.policy(policy)), origin);
            return;
        }
        row("Generations kept beside the live file", new Cell(kept, Integer.toString(policy.keep())), origin);
        row("Rotation", new Cell(Wording.rhythm(policy), policy.period().toString()), origin);
        sizes(policy.trigger());
        Integer maxAge = policy.maxAgeDays();
        if (maxAge != null) {
            row("Greatest age of a generation, in days", Cells.count(maxAge), ENTERED);
        }
        row("Compression of rotated files", Cells.text(Wording.compression(policy)), origin);
        if (!policy.manner().equals(Manner.RENAME)) {
            row("Manner of rotation", Cells.text(manner(policy.manner())), ENTERED);
        }
        Archive archive = policy.archive();
        if (archive != null) {
            row("Generations kept in the archive", Cells.text(Wording.policy(policy)), ENTERED);
        }
    }

    private void sizes(Trigger trigger) {
        if (trigger.minBytes() != null) {
            row("Least size of a rotation", Cells.size(trigger.minBytes()), ENTERED);
        }
        if (trigger.maxBytes() != null) {
            row("Greatest size before a rotation", Cells.size(trigger.maxBytes()), ENTERED);
        }
        if (trigger.looksAtSize()) {
            row("The size is looked at each", Cells.text(Wording.time(trigger.check())), "cron starts it so");
        }
    }

    private static String manner(Manner manner) {
        List<String> parts = new ArrayList<>();
        if (manner.copyTruncate()) {
            parts.add("the live file is copied and cut");
        }
        if (manner.oldestFirst()) {
            parts.add("the oldest goes first");
        }
        if (manner.datedNames()) {
            parts.add("names carry dates");
        }
        return String.join(", ", parts);
    }

    private void disk(Scenario scenario) {
        Long disk = scenario.diskBytes();
        row("Log disk", disk == null ? new Cell("not known", "") : Cells.size(disk), disk == null ? "" : ENTERED);
        boolean ext4 = scenario.reserve() == Scenario.DEFAULT_RESERVE;
        row(
                "Share of the disk kept free",
                Cells.percent(scenario.reserve()),
                ext4 ? "what ext4 keeps for root unless told otherwise" : ENTERED);
        around(scenario.disk());
        if (scenario.fleet().shares().size() > 1) {
            row(
                    "Share of the fullest node",
                    Cells.percent(scenario.fleet().decisiveShare()),
                    scenario.fleet().lossOfOne() ? ENTERED + ", after the loss of another" : ENTERED);
        }
    }

    private void around(Disk disk) {
        if (disk.blockBytes() > 0) {
            row("Block of the file system, in bytes", Cells.count(disk.blockBytes()), "every file fills whole blocks");
        }
        if (disk.inodes() != null) {
            row("Files that the disk can hold", Cells.count(disk.inodes()), ENTERED);
        }
        if (disk.otherBytes() > 0 || disk.otherBytesPerDay() != 0) {
            row("What else lies on the disk", Cells.size(disk.otherBytes()), "entered, or read from the machine");
            row("More of that each day", Cells.size(disk.otherBytesPerDay()), ENTERED);
        }
    }

    private void chance(Prospect prospect) {
        if (prospect.uncertain()) {
            row("Futures that were drawn", Cells.count(prospect.paths()), "from the forecast of each log");
            row("Seed they were drawn with", Cells.count(prospect.seed()), "the same seed draws the same futures");
        }
    }

    private void row(String what, Cell value, String origin) {
        rows.add(List.of(Cells.text(what), value, Cells.text(origin)));
    }
}
