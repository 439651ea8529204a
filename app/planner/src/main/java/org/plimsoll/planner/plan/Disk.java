package org.plimsoll.planner.plan;

import org.jspecify.annotations.Nullable;

/**
 * The volume that holds the logs of one node.
 *
 * @param sizeBytes its size, null if not known
 * @param reserve share of it that logs must not use, 0 to below 1
 * @param blockBytes size of a block: every file fills whole blocks; 0 to count bytes
 * @param inodes files that it can hold, null if not known
 * @param otherBytes what else lies on it on the plan's first day
 * @param otherBytesPerDay how much more of that there is each day
 */
public record Disk(
        @Nullable Long sizeBytes,
        double reserve,
        long blockBytes,
        @Nullable Long inodes,
        long otherBytes,
        double otherBytesPerDay) {

    private static final int LARGEST_BLOCK = 1 << 20;

    /** Share of the disk kept free unless told otherwise: what ext4 keeps for root. */
    public static final double DEFAULT_RESERVE = 0.05;

    /** Nothing is known but that ext4 keeps its share. */
    public static final Disk UNKNOWN = of(null, DEFAULT_RESERVE);

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Disk {
        Scenario.check(sizeBytes == null || sizeBytes > 0, "disk: %s bytes, expected more than 0", sizeBytes);
        Scenario.check(
                reserve >= 0 && reserve < 1,
                "reserve: %s of the disk, expected 0 %% up to but not including 100 %%",
                Quantities.percent(reserve));
        Scenario.check(
                blockBytes == 0 || (blockBytes >= 512 && blockBytes <= LARGEST_BLOCK && Long.bitCount(blockBytes) == 1),
                "block size: %s bytes, expected a power of two from 512 to 1048576",
                blockBytes);
        Scenario.check(inodes == null || inodes > 0, "inodes: %s, expected more than 0", inodes);
        Scenario.check(otherBytes >= 0, "other use of the disk: %s bytes, expected 0 or more", otherBytes);
        Scenario.check(
                Math.abs(otherBytesPerDay) <= 1e18,
                "growth of the other use: %s bytes a day, expected at most 1 EB",
                otherBytesPerDay);
    }

    /** A disk for logs alone, without blocks. */
    public static Disk of(@Nullable Long sizeBytes, double reserve) {
        return new Disk(sizeBytes, reserve, 0, null, 0, 0);
    }

    /** What else lies on it on one day, 0 for the plan's first. */
    public double otherBytes(int day) {
        return Math.max(0, otherBytes + day * otherBytesPerDay);
    }

    /** Bytes that logs may use on one day; below 0 where other use takes more than there is, null if not known. */
    public @Nullable Double usableBytes(int day) {
        return sizeBytes == null ? null : Double.valueOf(Math.floor(sizeBytes * (1 - reserve)) - otherBytes(day));
    }
}
