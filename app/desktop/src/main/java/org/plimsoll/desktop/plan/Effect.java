package org.plimsoll.desktop.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * What a change of the inputs does to one figure.
 *
 * @param label the figure
 * @param value what it is now
 * @param change how far that is from before, with its sign; empty where nothing changed
 * @param tone whether that is for the better
 */
public record Effect(String label, String value, String change, Tone tone) {

    /** What a plan changes against the plan that it is compared with. */
    static List<Effect> between(CapacityPlan before, CapacityPlan now) {
        Outcome was = Outcome.of(before);
        Outcome is = Outcome.of(now);
        List<Effect> effects = new ArrayList<>();
        String needed =
                is.risk() == 0 ? text("effect.needed") : text("effect.neededAtRisk", Words.percentage(is.risk()));
        effects.add(bytes(needed, was.neededBytes(), is.neededBytes()));
        effects.add(bytes(text("effect.written"), lastWritten(before), lastWritten(now)));
        if (now.scenario().diskBytes() != null) {
            effects.add(full(was, is));
        }
        return List.copyOf(effects);
    }

    private static double lastWritten(CapacityPlan plan) {
        List<DiskDay> days = plan.days();
        return days.isEmpty() ? 0 : days.get(days.size() - 1).writtenBytes();
    }

    private static Effect bytes(String label, double before, double now) {
        double difference = now - before;
        boolean same = Math.abs(difference) <= 1e-9 * Math.max(1, before);
        String sign = difference > 0 ? "+" : "\u2212";
        return new Effect(
                label,
                Words.size(now),
                same ? "" : sign + Words.size(Math.abs(difference)),
                difference > 0 ? Tone.BAD : Tone.GOOD);
    }

    private static Effect full(Outcome was, Outcome is) {
        boolean sooner = is.full() != null && (was.full() == null || is.full().isBefore(was.full()));
        boolean likelier = is.full() == null && is.probability() > was.probability();
        return new Effect(text("effect.full"), value(is), change(was, is), sooner || likelier ? Tone.BAD : Tone.GOOD);
    }

    private static String value(Outcome is) {
        if (is.full() != null) {
            return Words.date(is.full());
        }
        return is.probability() == 0
                ? text("effect.notFull")
                : text("effect.chance", Words.percentage(is.probability()));
    }

    private static String change(Outcome before, Outcome now) {
        LocalDate was = before.full();
        LocalDate is = now.full();
        if (was == null && is == null) {
            return before.probability() == now.probability()
                    ? ""
                    : text(now.probability() > before.probability() ? "effect.likelier" : "effect.lessLikely");
        }
        if (was == null || is == null) {
            return text(
                    is != null ? "effect.nowFull" : now.probability() == 0 ? "effect.nowFits" : "effect.lessLikely");
        }
        long days = ChronoUnit.DAYS.between(was, is);
        String sign = days > 0 ? "+" : "\u2212";
        return days == 0 ? "" : sign + Words.count(Math.abs(days), "days");
    }
}
