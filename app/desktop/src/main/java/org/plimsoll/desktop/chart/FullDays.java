package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Prospect;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * When the disk is full, as a distribution over the horizon.
 *
 * @param sentence what there is to say in words
 * @param bins stretches of days of one length, in order; none where there is no distribution to draw
 * @param probability share of the futures that fill the disk within the horizon
 */
public record FullDays(String sentence, List<Bin> bins, double probability) {
    private static final int MOST_BINS = 27;
    private static final int[] LENGTHS = {1, 2, 7, 14, 28, 56, 91, 182, 365};

    /**
     * Some days.
     *
     * @param from first of them
     * @param days how many there are
     * @param share share of the futures that fill the disk on one of them
     * @param until share of those that have filled it by the last of them
     */
    public record Bin(LocalDate from, int days, double share, double until) {}

    /** Copies the list. */
    public FullDays {
        bins = List.copyOf(bins);
    }

    /** What the planner says about it. */
    public static FullDays of(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        String last = Words.date(plan.scenario().lastDay());
        if (plan.scenario().diskBytes() == null || prospect == null || prospect.full() == null) {
            return new FullDays(
                    text(plan.scenario().diskBytes() == null ? "outlook.full.noDisk" : "outlook.full.noFutures"),
                    List.of(),
                    0);
        }
        Prospect.Full full = prospect.full();
        if (!prospect.uncertain()) {
            return new FullDays(certain(plan.firstFullDay(), last), List.of(), full.probability());
        }
        String chance = full.probability() == 0
                ? text("outlook.full.never", last, Words.figure(prospect.paths()))
                : text("outlook.full.chance", Words.percentage(full.probability()), last);
        return new FullDays(chance, full.probability() == 0 ? List.of() : bins(full, plan), full.probability());
    }

    private static String certain(@Nullable LocalDate full, String last) {
        return full == null
                ? text("outlook.full.fitsCertainly", last)
                : text("outlook.full.certainly", Words.date(full));
    }

    private static List<Bin> bins(Prospect.Full full, CapacityPlan plan) {
        LocalDate today = plan.scenario().today();
        int horizon = plan.scenario().horizonDays();
        int length = length(horizon);
        double[] shares = new double[(horizon + length - 1) / length];
        for (Prospect.FullDay day : full.days()) {
            shares[(int) (ChronoUnit.DAYS.between(today, day.date()) / length)] += day.share();
        }
        List<Bin> bins = new ArrayList<>();
        double until = 0;
        for (int i = 0; i < shares.length; i++) {
            until += shares[i];
            int days = Math.min(length, horizon - i * length);
            bins.add(new Bin(today.plusDays((long) i * length), days, shares[i], until));
        }
        return bins;
    }

    /** The shortest round number of days that gives few enough bins. */
    private static int length(int horizon) {
        for (int length : LENGTHS) {
            if (horizon <= length * MOST_BINS) {
                return length;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }
}
