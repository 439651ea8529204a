package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything the planner is told, as opposed to what it measures.
 *
 * @param today first day of the plan
 * @param horizonDays days to plan for, 1 to 3,660
 * @param demand what is said about the volume
 * @param policy what happens to the files
 * @param compressionRatio uncompressed over compressed size, at least 1, null to measure it on the input
 * @param disk where they lie
 * @param mounts volumes beside it, each with what lies there instead
 * @param fleet the nodes that share the volume
 * @param storms exceptional times that the disk should survive
 * @param chance how uncertainty is dealt with
 */
public record Scenario(
        LocalDate today,
        int horizonDays,
        Demand demand,
        RetentionPolicy policy,
        @Nullable Double compressionRatio,
        Disk disk,
        List<Mount> mounts,
        Fleet fleet,
        List<Storm> storms,
        Chance chance) {

    /** Days planned for unless told otherwise: a budget year. */
    public static final int DEFAULT_HORIZON_DAYS = 365;

    /** Share of the disk kept free unless told otherwise. */
    public static final double DEFAULT_RESERVE = Disk.DEFAULT_RESERVE;

    private static final int LONGEST_HORIZON = 3660;

    /**
     * Copies the list and checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Scenario {
        mounts = List.copyOf(mounts);
        storms = List.copyOf(storms);
        check(horizonDays >= 1 && horizonDays <= LONGEST_HORIZON, "horizon: %s days, expected 1 to 3660", horizonDays);
        check(
                compressionRatio == null || (compressionRatio >= 1 && compressionRatio <= 10_000),
                "compression ratio: %s, expected 1 to 10000",
                compressionRatio);
    }

    /**
     * A scenario of one node without storms, on a disk for logs alone.
     *
     * @param today first day of the plan
     * @param horizonDays days to plan for
     * @param messagesPerDay see {@link Demand}
     * @param growthPerYear see {@link Demand}
     * @param policy what happens to the files
     * @param compressionRatio uncompressed over compressed size, null to measure it
     * @param diskBytes see {@link Disk}
     * @param reserve see {@link Disk}
     * @throws InvalidScenarioException if one of the values makes no sense
     */
    public Scenario(
            LocalDate today,
            int horizonDays,
            @Nullable Double messagesPerDay,
            double growthPerYear,
            RetentionPolicy policy,
            @Nullable Double compressionRatio,
            @Nullable Long diskBytes,
            double reserve) {
        this(
                today,
                horizonDays,
                new Demand(messagesPerDay, growthPerYear),
                policy,
                compressionRatio,
                Disk.of(diskBytes, reserve),
                List.of(),
                Fleet.SINGLE,
                List.of(),
                Chance.STANDARD);
    }

    /** The defaults: a year from today, no growth, ec_rotate's policy, no disk given. */
    public static Scenario starting(LocalDate today) {
        return new Scenario(
                today,
                DEFAULT_HORIZON_DAYS,
                Demand.MEASURED,
                RetentionPolicy.EC_ROTATE,
                null,
                Disk.UNKNOWN,
                List.of(),
                Fleet.SINGLE,
                List.of(),
                Chance.STANDARD);
    }

    /** Messages of each log format a day as of today, null to take them from the log's complete days. */
    public @Nullable Double messagesPerDay() {
        return demand.messagesPerDay();
    }

    /** Growth a year that is entered, 0 if none is. */
    public double growthPerYear() {
        Double growth = demand.growthPerYear();
        return growth == null ? 0 : growth;
    }

    /** Size of the log disk, null if not known. */
    public @Nullable Long diskBytes() {
        return disk.sizeBytes();
    }

    /** Share of the disk that logs must not use. */
    public double reserve() {
        return disk.reserve();
    }

    /** Bytes that logs may use on the first day, 0 or more; null if the disk is not known. */
    public @Nullable Long usableBytes() {
        Double usable = disk.usableBytes(0);
        return usable == null ? null : Long.valueOf((long) Math.max(0, usable));
    }

    /** Last day of the plan. */
    public LocalDate lastDay() {
        return today.plusDays(horizonDays - 1L);
    }

    /** The same scenario with another policy. */
    public Scenario with(RetentionPolicy other) {
        return new Scenario(today, horizonDays, demand, other, compressionRatio, disk, mounts, fleet, storms, chance);
    }

    /** The same scenario with other words about the volume. */
    public Scenario with(Demand other) {
        return new Scenario(today, horizonDays, other, policy, compressionRatio, disk, mounts, fleet, storms, chance);
    }

    /** The same scenario on another disk. */
    public Scenario with(Disk other) {
        return new Scenario(today, horizonDays, demand, policy, compressionRatio, other, mounts, fleet, storms, chance);
    }

    /** The same scenario with other volumes beside the log disk. */
    public Scenario withMounts(List<Mount> others) {
        return new Scenario(today, horizonDays, demand, policy, compressionRatio, disk, others, fleet, storms, chance);
    }

    /** The same scenario with other nodes. */
    public Scenario with(Fleet other) {
        return new Scenario(today, horizonDays, demand, policy, compressionRatio, disk, mounts, other, storms, chance);
    }

    /** The same scenario with other storms. */
    public Scenario with(List<Storm> others) {
        return new Scenario(today, horizonDays, demand, policy, compressionRatio, disk, mounts, fleet, others, chance);
    }

    /** The same scenario with uncertainty dealt with otherwise. */
    public Scenario with(Chance other) {
        return new Scenario(today, horizonDays, demand, policy, compressionRatio, disk, mounts, fleet, storms, other);
    }

    /**
     * The same scenario for another time.
     *
     * @throws InvalidScenarioException if it is too short or too long
     */
    public Scenario withHorizonDays(int days) {
        return new Scenario(today, days, demand, policy, compressionRatio, disk, mounts, fleet, storms, chance);
    }

    /**
     * The same scenario with another compression ratio.
     *
     * @throws InvalidScenarioException if it makes no sense
     */
    public Scenario withCompressionRatio(@Nullable Double ratio) {
        return new Scenario(today, horizonDays, demand, policy, ratio, disk, mounts, fleet, storms, chance);
    }

    static void check(boolean sound, String sentence, @Nullable Object found) {
        if (!sound) {
            throw new InvalidScenarioException(sentence.formatted(found));
        }
    }
}
