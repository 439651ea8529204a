package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.DiskMoment;
import org.plimsoll.planner.plan.HeldFiles;
import org.plimsoll.planner.plan.HighestDay;
import org.plimsoll.planner.plan.LogLevels;
import org.plimsoll.planner.plan.RetentionPolicy;

/**
 * How the three levels of one day come about, file by file. The planner tells which files lie on the disk at which
 * moment; what they hold and take is worked out here once more, from the assumptions alone, so that a reader who
 * follows the steps checks the planner.
 */
final class LevelWorking {
    /** A step with its numbers put in. */
    record Step(String quantity, String formula, String numbers, double resultBytes) {}

    private final CapacityPlan plan;
    private final RetentionPolicy policy;
    private final LocalDate date;
    private final List<LogLevels> logs;
    private final List<Step> steps = new ArrayList<>();
    private final List<FileWorking> files = new ArrayList<>();

    private LevelWorking(CapacityPlan plan, int day, List<LogLevels> logs, Disk disk, List<WrittenLog.Extra> extra) {
        this.plan = plan;
        this.logs = logs;
        policy = plan.scenario().policy();
        date = plan.days().get(day).date();
        for (int log = 0; log < logs.size(); log++) {
            WrittenLog.Extra more = extra.isEmpty() ? WrittenLog.Extra.NONE : extra.get(log);
            files.add(new FileWorking(plan, logs.get(log), disk.blockBytes(), more, steps));
        }
    }

    /** The steps to one day's levels on the log disk. */
    static List<Step> of(CapacityPlan plan, int number) {
        LevelWorking working = new LevelWorking(
                plan, number, LogLevels.of(plan, number), plan.scenario().disk(), List.of());
        working.level("Right after a rotation, " + working.date, LogLevels::lowest);
        working.level("Just before the next, " + working.date, LogLevels::highest);
        working.level("Peak of " + working.date, LogLevels::peak);
        return working.steps;
    }

    /**
     * The steps to the highest peak on a disk.
     *
     * @param where whose peak it is
     * @param extra what a storm adds to each log; empty for no storm
     */
    static List<Step> of(CapacityPlan plan, HighestDay highest, String where, List<WrittenLog.Extra> extra) {
        LevelWorking working = new LevelWorking(plan, highest.day(), highest.logs(), highest.disk(), extra);
        working.level("Peak %s, %s".formatted(where, working.date), LogLevels::peak);
        return working.steps;
    }

    private void level(String quantity, Function<LogLevels, DiskMoment> which) {
        StringBuilder numbers = new StringBuilder();
        double bytes = 0;
        Set<String> formulas = new LinkedHashSet<>();
        for (int log = 0; log < logs.size(); log++) {
            DiskMoment moment = which.apply(logs.get(log));
            StringBuilder formula = new StringBuilder();
            for (HeldFiles held : moment.files()) {
                FileWorking.Amount amount = files.get(log).amount(held);
                if (amount.bytes() == 0) {
                    continue;
                }
                join(numbers, held.gone(), amount.numbers());
                join(formula, held.gone(), words(held));
                bytes += held.gone() ? -amount.bytes() : amount.bytes();
            }
            formulas.add(formula + when(moment));
        }
        String each = logs.size() > 1 ? "of each log: " : "";
        String all = String.join("; ", formulas);
        boolean empty = numbers.isEmpty();
        steps.add(new Step(
                quantity, empty ? "no generation is kept" : each + all, empty ? "0" : numbers.toString(), bytes));
    }

    private static void join(StringBuilder text, boolean gone, String term) {
        if (gone) {
            text.append(text.isEmpty() ? "0 - " : " - ");
        } else if (!text.isEmpty()) {
            text.append(" + ");
        }
        text.append(term);
    }

    private String when(DiskMoment moment) {
        String at = ", at " + FileWorking.time(plan.scenario().today(), moment.second());
        boolean rotated = policy.life() == RetentionPolicy.Life.ROTATED;
        return switch (moment.kind()) {
            case ROTATING -> at + ", while it is rotated";
            case AFTER_ROTATION -> at;
            case BETWEEN -> at + (rotated ? ", no rotation going on" : "");
        };
    }

    private String words(HeldFiles held) {
        boolean packed = policy.codec() != Codec.NONE;
        return switch (held.role()) {
            case LIVE -> "live file";
            case KEPT -> packed && held.form() == HeldFiles.Form.RAW ? "generation that waits" : "generations kept";
            case ARCHIVED -> "archive";
            case COPY -> "copy of the live file";
            case OUTPUT -> "compressed copy";
            case MOVING -> "generation on its way to the archive";
            case REMOVED -> held.gone() ? "what is removed before" : "what is removed after";
            case QUEUE -> "log not read yet × queue's bytes for each + a segment";
        };
    }
}
