package org.plimsoll.desktop.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
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
        List<Effect> effects = new ArrayList<>();
        effects.add(bytes("effect.needed", before.neededBytes(), now.neededBytes()));
        effects.add(bytes("effect.written", lastWritten(before), lastWritten(now)));
        if (now.scenario().diskBytes() != null) {
            effects.add(full(before, now));
        }
        return List.copyOf(effects);
    }

    private static double lastWritten(CapacityPlan plan) {
        List<DiskDay> days = plan.days();
        return days.isEmpty() ? 0 : days.get(days.size() - 1).writtenBytes();
    }

    private static Effect bytes(String key, double before, double now) {
        double difference = now - before;
        boolean same = Math.abs(difference) <= 1e-9 * Math.max(1, before);
        String sign = difference > 0 ? "+" : "\u2212";
        return new Effect(
                text(key),
                Words.size(now),
                same ? "" : sign + Words.size(Math.abs(difference)),
                difference > 0 ? Tone.BAD : Tone.GOOD);
    }

    private static Effect full(CapacityPlan before, CapacityPlan now) {
        LocalDate was = before.firstFullDay();
        LocalDate is = now.firstFullDay();
        boolean later = is == null || (was != null && is.isAfter(was));
        String value = is == null ? text("effect.notFull") : Words.date(is);
        return new Effect(text("effect.full"), value, change(was, is), later ? Tone.GOOD : Tone.BAD);
    }

    private static String change(@Nullable LocalDate was, @Nullable LocalDate is) {
        if (was == null || is == null) {
            return Objects.equals(was, is) ? "" : text(is == null ? "effect.nowFits" : "effect.nowFull");
        }
        long days = ChronoUnit.DAYS.between(was, is);
        String sign = days > 0 ? "+" : "\u2212";
        return days == 0 ? "" : sign + Words.count(Math.abs(days), "days");
    }
}
