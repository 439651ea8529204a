package org.plimsoll.planner.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything the planner is told, as opposed to what it measures.
 *
 * @param today first day of the plan
 * @param horizonDays days to plan for, 1 to 3,660
 * @param messagesPerDay messages of each log format a day as of today, null to take them from the log's complete days
 * @param growthPerYear 0.12 for 12 % more each year, above -1 and at most 100
 * @param policy what happens to the files
 * @param compressionRatio uncompressed over compressed size, at least 1, null to measure it on the input
 * @param diskBytes size of the log disk, null if not known
 * @param reserve share of the disk that logs must not use, 0 to below 1
 */
public record Scenario(
        LocalDate today,
        int horizonDays,
        @Nullable Double messagesPerDay,
        double growthPerYear,
        RetentionPolicy policy,
        @Nullable Double compressionRatio,
        @Nullable Long diskBytes,
        double reserve) {

    /** Days planned for unless told otherwise: a budget year. */
    public static final int DEFAULT_HORIZON_DAYS = 365;

    /** Share of the disk kept free unless told otherwise: what ext4 keeps for root. */
    public static final double DEFAULT_RESERVE = 0.05;

    private static final int LONGEST_HORIZON = 3660;

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Scenario {
        check(horizonDays >= 1 && horizonDays <= LONGEST_HORIZON, "horizon: %s days, expected 1 to 3660", horizonDays);
        check(
                messagesPerDay == null || (messagesPerDay > 0 && messagesPerDay <= 1e15),
                "messages per day: %s, expected a number above 0",
                messagesPerDay);
        check(
                growthPerYear > -1 && growthPerYear <= 100,
                "growth: %s a year, expected above -100 %% and at most 10000 %%",
                Quantities.percent(growthPerYear));
        check(
                compressionRatio == null || (compressionRatio >= 1 && compressionRatio <= 10_000),
                "compression ratio: %s, expected 1 to 10000",
                compressionRatio);
        check(diskBytes == null || diskBytes > 0, "disk: %s bytes, expected more than 0", diskBytes);
        check(
                reserve >= 0 && reserve < 1,
                "reserve: %s of the disk, expected 0 %% up to but not including 100 %%",
                Quantities.percent(reserve));
    }

    /** The defaults: a year from today, no growth, ec_rotate's policy, no disk given. */
    public static Scenario starting(LocalDate today) {
        return new Scenario(
                today, DEFAULT_HORIZON_DAYS, null, 0, RetentionPolicy.EC_ROTATE, null, null, DEFAULT_RESERVE);
    }

    /** Bytes that logs may use; null if the disk is not known. */
    public @Nullable Long usableBytes() {
        return diskBytes == null ? null : (long) (diskBytes * (1 - reserve));
    }

    /** Last day of the plan. */
    public LocalDate lastDay() {
        return today.plusDays(horizonDays - 1L);
    }

    /** The same scenario with another policy. */
    public Scenario with(RetentionPolicy policy) {
        return new Scenario(
                today, horizonDays, messagesPerDay, growthPerYear, policy, compressionRatio, diskBytes, reserve);
    }

    private static void check(boolean sound, String sentence, @Nullable Object found) {
        if (!sound) {
            throw new InvalidScenarioException(sentence.formatted(found));
        }
    }
}
