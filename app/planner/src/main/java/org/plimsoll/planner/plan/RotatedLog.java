package org.plimsoll.planner.plan;

import java.time.LocalDate;

import org.plimsoll.planner.measure.Codec;

/**
 * The files of one log on the disk: the live one and its generations. Rotation k happens at k periods from the midnight
 * that begins the plan's first day; rotations went on before it in the same way, so every generation is there.
 *
 * <p>A rotation renames the live file, compresses, and removes the oldest generation last (neither ec_rotate's manual
 * nor logrotate's promises more), so at its peak the compressor's input, its output and the oldest generation lie side
 * by side. Without generations to keep the file is removed and nothing is compressed.
 */
final class RotatedLog {
    private final Flow flow;
    private final int keep;
    private final long period;
    private final double ratio;
    private final boolean compresses;
    private final boolean delays;

    RotatedLog(Flow flow, RetentionPolicy policy, double ratio) {
        this.flow = flow;
        this.keep = policy.keep();
        this.period = policy.period().toSeconds();
        this.compresses = policy.codec() != Codec.NONE;
        this.delays = policy.delayCompression();
        this.ratio = compresses ? ratio : 1;
    }

    /**
     * What is on the disk on one day, 0 for the plan's first. A rotation at midnight belongs to the day that begins.
     */
    DiskDay day(int day, LocalDate date, double messages) {
        long from = day * Flow.SECONDS_PER_DAY;
        long to = from + Flow.SECONDS_PER_DAY;
        long first = -Math.floorDiv(-from, period);
        double lowest = first * period == from ? Double.POSITIVE_INFINITY : before(from);
        double highest = before(to);
        double peak = highest;
        for (long rotation = first; rotation * period < to; rotation++) {
            lowest = Math.min(lowest, after(rotation));
            if (rotation * period > from) {
                highest = Math.max(highest, before(rotation * period));
            }
            peak = Math.max(peak, before(rotation * period) + compressed(rotation));
        }
        return new DiskDay(date, messages, flow.between(from, to), lowest, highest, Math.max(peak, highest));
    }

    /** Bytes once a rotation is over: the generations. */
    private double after(long rotation) {
        long oldest = rotation - keep;
        long packed = delays ? Math.max(oldest, rotation - 1) : rotation;
        return written(packed, rotation) + written(oldest, packed) / ratio;
    }

    /** Bytes just before a time: the generations that the last rotation left, and the live file. */
    private double before(long second) {
        long last = -Math.floorDiv(-second, period) - 1;
        return after(last) + flow.between(last * period, second);
    }

    /** Bytes that the compressor writes during a rotation. */
    private double compressed(long rotation) {
        if (!compresses || keep == 0) {
            return 0;
        }
        long input = delays ? rotation - 2 : rotation - 1;
        return written(input, input + 1) / ratio;
    }

    /** Uncompressed bytes of the files that begin at one rotation and end at another. */
    private double written(long fromRotation, long toRotation) {
        return flow.between(fromRotation * period, toRotation * period);
    }
}
