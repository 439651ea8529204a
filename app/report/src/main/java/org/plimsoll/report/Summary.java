package org.plimsoll.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Figures;
import org.plimsoll.report.model.Figures.Figure;
import org.plimsoll.report.model.Figures.Tone;

/** The few numbers that a reader takes away. */
final class Summary {
    private Summary() {}

    static Figures of(StudyResult study) {
        List<Figure> figures = new ArrayList<>();
        study.measurements().forEach(measurement -> figures.add(cost(measurement)));
        CapacityPlan plan = study.plan();
        if (plan != null && !plan.days().isEmpty()) {
            figures.add(daily(plan));
            figures.add(needed(plan));
            chance(plan, figures);
            if (plan.scenario().diskBytes() != null) {
                figures.add(full(plan, plan.scenario().diskBytes()));
            }
        }
        return new Figures(figures);
    }

    private static Figure cost(Measurement measurement) {
        String label = "A million messages, " + measurement.format();
        if (measurement.messages() == 0) {
            return new Figure(label, Cells.NONE, "the log holds no message", Tone.NEUTRAL);
        }
        Cell measured = Cells.megabytes(measurement.bytesPerMillionMessages().orElseThrow());
        if (!measurement.hasBaseline()) {
            return new Figure(label, measured, "no vendor says what they should cost", Tone.NEUTRAL);
        }
        double ratio = measurement.ratioToBaseline().orElseThrow();
        return new Figure(
                label,
                measured,
                "%s of the %s planned with".formatted(Numbers.ratio(ratio), Wording.baseline(measurement)),
                Tones.ofRatio(ratio));
    }

    private static Figure daily(CapacityPlan plan) {
        DiskDay first = plan.days().get(0);
        double messages =
                plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum();
        return new Figure(
                "Log written a day",
                Cells.size(first.writtenBytes()),
                "for %s messages a day".formatted(Numbers.whole(messages)),
                Tone.NEUTRAL);
    }

    private static Figure needed(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        String reserve = scenario.reserve() == 0
                ? "nothing kept free"
                : Numbers.percent(scenario.reserve()) + " of it kept free";
        return new Figure(
                "Disk needed",
                Cells.size(plan.neededBytes()),
                "until %s, %s".formatted(Wording.lastDay(scenario), reserve),
                Tone.NEUTRAL);
    }

    private static void chance(CapacityPlan plan, List<Figure> figures) {
        Prospect prospect = plan.prospect();
        if (prospect == null || !prospect.uncertain()) {
            return;
        }
        figures.add(new Figure(
                "Enough in 9 of 10 futures",
                Cells.size(prospect.need().p90()),
                "%s in 99 of 100".formatted(Numbers.size(prospect.need().p99())),
                Tone.NEUTRAL));
        Prospect.Full full = prospect.full();
        if (full != null) {
            figures.add(new Figure(
                    "Disk full within the horizon",
                    Cells.percent(full.probability()),
                    full.p10() == null ? "in less than 1 of 10 futures" : "1 in 10 by " + full.p10(),
                    full.probability() > prospect.need().risk() ? Tone.BAD : Tone.GOOD));
        }
    }

    private static Figure full(CapacityPlan plan, long diskBytes) {
        String disk = "log disk of " + Numbers.size(diskBytes);
        LocalDate full = plan.fullDay();
        if (full == null) {
            LocalDate after = Wording.lastDay(plan.scenario()).plusDays(1);
            return new Figure("Disk not full before", Cells.date(after), disk, Tone.GOOD);
        }
        long days = ChronoUnit.DAYS.between(plan.scenario().today(), full);
        String left = days == 0 ? "from the first day" : "in " + Wording.counted(days, "day", "days");
        String half = plan.firstFullDay() == null ? ", in half of the futures" : "";
        return new Figure("Disk full", Cells.date(full), "%s, %s%s".formatted(disk, left, half), Tone.BAD);
    }
}
