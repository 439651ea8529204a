package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
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
        plan.logs().forEach(assumptions::log);
        assumptions.policy(plan.scenario().policy());
        assumptions.disk(plan.scenario());
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

    private void log(LogPlan log) {
        row("Messages a day, " + log.format(), Cells.whole(log.messagesPerDay()), log.messagesPerDayOrigin());
        row(
                "Log bytes a message, " + log.format(),
                Cells.tenths(log.bytesPerMessage()),
                "measured: bytes over messages, see working");
        row("Compression, " + log.format(), Cells.ratio(log.compressionRatio()), log.compressionRatioOrigin());
    }

    private void policy(RetentionPolicy policy) {
        String origin =
                policy.equals(RetentionPolicy.EC_ROTATE) ? "what ec_rotate does unless told otherwise" : ENTERED;
        row("Generations kept beside the live file", Cells.count(policy.keep()), origin);
        row(
                "Rotation",
                new Cell(Wording.rhythm(policy.period()), policy.period().toString()),
                origin);
        row("Compression of rotated files", Cells.text(Wording.compression(policy)), origin);
    }

    private void disk(Scenario scenario) {
        Long disk = scenario.diskBytes();
        row("Log disk", disk == null ? new Cell("not known", "") : Cells.size(disk), disk == null ? "" : ENTERED);
        boolean ext4 = scenario.reserve() == Scenario.DEFAULT_RESERVE;
        row(
                "Share of the disk kept free",
                Cells.percent(scenario.reserve()),
                ext4 ? "what ext4 keeps for root unless told otherwise" : ENTERED);
    }

    private void row(String what, Cell value, String origin) {
        rows.add(List.of(Cells.text(what), value, Cells.text(origin)));
    }
}
