package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the futures that were drawn say together: each of them was followed from rotation to rotation by itself, so sums
 * over the generations and the highest level until a day are those of whole futures, never of daily bounds.
 *
 * @param paths number of futures, 1 where nothing is left to chance
 * @param seed what they were drawn with
 * @param need size of the disk that holds every day up to the horizon
 * @param full when the disk is full; null if its size is not known
 * @param fan the highest level of a day over the futures, at most some 400 days spread over the horizon
 */
public record Prospect(
        int paths, long seed, Need need, @Nullable Full full, List<FanDay> fan) {

    /** Copies the list. */
    public Prospect {
        fan = List.copyOf(fan);
    }

    /** Whether there is more than one future. */
    public boolean uncertain() {
        return paths > 1;
    }

    /**
     * Size of a disk in bytes, with the reserve and the other use in it.
     *
     * @param p50 what half of the futures need at most
     * @param p90 what nine in ten need at most
     * @param p99 what ninety-nine in a hundred need at most
     * @param risk probability that more than the next figure is needed
     * @param atRisk what all but that share of the futures need at most
     */
    public record Need(double p50, double p90, double p99, double risk, double atRisk) {}

    /**
     * The first day that does not fit, over the futures. A date is null where fewer futures than that fill the disk
     * within the horizon.
     *
     * @param p10 date by which one in ten has filled the disk
     * @param p50 date by which half have
     * @param p90 date by which nine in ten have
     * @param probability share of the futures that fill it within the horizon
     * @param days the days on which futures fill it, in order
     */
    public record Full(
            @Nullable LocalDate p10,
            @Nullable LocalDate p50,
            @Nullable LocalDate p90,
            double probability,
            List<FullDay> days) {
        /** Copies the list. */
        public Full {
            days = List.copyOf(days);
        }
    }

    /**
     * A day on which some of the futures fill the disk.
     *
     * @param date the day
     * @param share share of all futures that fill it on that very day
     * @param until share of all futures that have filled it by then
     */
    public record FullDay(LocalDate date, double share, double until) {}

    /**
     * The highest level of one day over the futures: 25 in a thousand, one in ten, half, nine in ten and 975 in a
     * thousand of them have no more.
     */
    public record FanDay(LocalDate date, double p2_5, double p10, double p50, double p90, double p97_5) {}
}
