package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.plimsoll.planner.measure.Codec;

/**
 * The files of one log on the disk: the live one and its generations, followed from rotation to rotation. Generation i
 * ends at turn i. Sums of the sizes are kept, so that a level costs the same however many generations are there.
 *
 * <p>A rotation renames the live file (or copies and cuts it), compresses, and removes the oldest generation, so at its
 * peak the compressor's input, its output and the oldest generation lie side by side. logrotate, which was watched at
 * it, removes what is too old by date before that, compresses a delayed generation before the live file is touched, and
 * compresses even what it keeps none of.
 */
final class RotatedLog {
    private final Flow flow;
    private final RetentionPolicy policy;
    private final Packing packing;
    private final long[] turns;
    private final double[] raw;
    private final double[] packed;
    private final double[] archived;
    private final int[] aged;
    private final int firstTold;
    private final boolean compresses;
    private final Mounts.Part part;

    /**
     * Follows the files.
     *
     * @param flow what is written
     * @param policy what happens to it
     * @param packing what it takes on disk
     * @param turns when it is rotated, see {@link Turns}
     * @param part which of the files count
     */
    RotatedLog(Flow flow, RetentionPolicy policy, Packing packing, long[] turns, Mounts.Part part) {
        this.flow = flow;
        this.part = part;
        this.policy = policy;
        this.packing = packing;
        this.turns = turns;
        compresses = policy.codec() != Codec.NONE;
        raw = new double[turns.length];
        packed = compresses ? new double[turns.length] : raw;
        archived = policy.archive() == null ? packed : new double[turns.length];
        for (int i = 1; i < turns.length; i++) {
            sum(i);
        }
        aged = policy.maxAgeDays() == null ? new int[0] : aged(policy.maxAgeDays());
        firstTold = policy.keep() == RetentionPolicy.KEEP_ALL && policy.maxAgeDays() == null
                ? Math.max(0, lastBefore(1))
                : 0;
    }

    private void sum(int i) {
        double bytes = flow.between(turns[i - 1], turns[i]);
        raw[i] = raw[i - 1] + packing.onDisk(bytes);
        if (compresses) {
            packed[i] = packed[i - 1] + packing.onDisk(bytes / packing.ratio());
        }
        if (archived != packed) {
            archived[i] = archived[i - 1] + packing.onDisk(bytes / packing.archiveRatio());
        }
    }

    /** For each rotation the youngest generation that it finds older than so many whole days. */
    private int[] aged(int days) {
        int[] tooOld = new int[turns.length];
        for (int i = 1; i < turns.length; i++) {
            int at = tooOld[i - 1];
            while (at + 1 < i && (turns[i] - turns[at + 1]) / Flow.SECONDS_PER_DAY > days) {
                at++;
            }
            tooOld[i] = at;
        }
        return tooOld;
    }

    /**
     * What is on the disk on one day, 0 for the plan's first. A rotation at midnight belongs to the day that begins.
     */
    DiskDay day(int day, LocalDate date, double messages) {
        long from = day * Flow.SECONDS_PER_DAY;
        long to = from + Flow.SECONDS_PER_DAY;
        double written = flow.between(from, to);
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            return backlog(from, to, date, messages, written);
        }
        int next = lastBefore(from) + 1;
        boolean begins = next < turns.length && turns[next] == from;
        double lowest = begins ? Double.POSITIVE_INFINITY : before(from, next - 1);
        double highest = 0;
        double peak = 0;
        for (; next < turns.length && turns[next] < to; next++) {
            double start = before(turns[next], next - 1);
            lowest = Math.min(lowest, after(next));
            highest = turns[next] > from ? Math.max(highest, start) : highest;
            peak = Math.max(peak, rotating(next, start));
        }
        highest = Math.max(highest, before(to, next - 1));
        return new DiskDay(date, messages, written, lowest, highest, Math.max(peak, highest));
    }

    /** Levels at one time: just before, while it rotates, and right after. */
    record Moment(double before, double during, double after) {
        static final Moment NOTHING = new Moment(0, 0, 0);

        Moment plus(Moment other) {
            return new Moment(before + other.before, during + other.during, after + other.after);
        }
    }

    /** The times from the plan's first midnight to an end at which the level bends, midnights left out. */
    LongStream bends(long end) {
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            long bend = Math.floorMod(policy.period().toSeconds(), Flow.SECONDS_PER_DAY);
            return LongStream.iterate(bend, time -> time < end, time -> time + Flow.SECONDS_PER_DAY);
        }
        return Arrays.stream(turns).filter(turn -> turn >= 0 && turn < end);
    }

    /** Whether it rotates at a time. */
    boolean turnsAt(long second) {
        return policy.life() == RetentionPolicy.Life.ROTATED && Arrays.binarySearch(turns, second) > 0;
    }

    /** The levels at a time, all alike where nothing rotates. */
    Moment at(long second) {
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            double level = queued(second);
            return new Moment(level, level, level);
        }
        int last = lastBefore(second);
        double before = before(second, last);
        return turnsAt(second)
                ? new Moment(before, Math.max(before, rotating(last + 1, before)), after(last + 1))
                : new Moment(before, before, before);
    }

    /** The highest level of one day, rotations included. */
    double peak(int day) {
        return day(day, LocalDate.EPOCH, 0).peakBytes();
    }

    /** Files there are at the end of a day, the live one included, and one more while a rotation copies. */
    long files(int day) {
        int last = Math.max(0, lastBefore((day + 1L) * Flow.SECONDS_PER_DAY));
        return last - archiveLow(last) + 2L;
    }

    /** A queue falls as fast as its slowest reader reads, and keeps whole segments. */
    private DiskDay backlog(long from, long to, LocalDate date, double messages, double written) {
        long behind = policy.period().toSeconds();
        // The window's sum bends where either end of it passes midnight, and nowhere else.
        long bend = from + Math.floorMod(behind, Flow.SECONDS_PER_DAY);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = 0;
        for (long second : new long[] {from, bend, to}) {
            double level = queued(second);
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        return new DiskDay(date, messages, written, lowest, highest, highest);
    }

    RetentionPolicy policy() {
        return policy;
    }

    Mounts.Part part() {
        return part;
    }

    /** Number of turns. */
    int turns() {
        return turns.length;
    }

    /** When a turn comes. */
    long turn(int i) {
        return turns[i];
    }

    /** Bytes of a file that holds the log between two times. */
    double onDisk(long fromSecond, long toSecond, HeldFiles.Form form) {
        double bytes = flow.between(fromSecond, toSecond);
        return switch (form) {
            case RAW -> packing.onDisk(bytes);
            case PACKED -> packing.onDisk(bytes / packing.ratio());
            case ARCHIVED -> packing.onDisk(bytes / packing.archiveRatio());
            case QUEUED -> bytes * packing.backlogFactor() + Backlog.SEGMENT_BYTES;
        };
    }

    private double queued(long second) {
        long behind = policy.period().toSeconds();
        return flow.between(second - behind, second) * packing.backlogFactor() + Backlog.SEGMENT_BYTES;
    }

    /** Number of the last turn before a time, -1 if there is none. */
    int lastBefore(long second) {
        int at = Arrays.binarySearch(turns, second);
        return (at >= 0 ? at : -at - 1) - 1;
    }

    /** Bytes once rotation i is over: the generations. */
    private double after(int i) {
        int low = low(i);
        int plainFrom = plainFrom(i);
        double logs = part == Mounts.Part.ARCHIVE ? 0 : between(raw, plainFrom, i) + between(packed, low, plainFrom);
        return logs + (part == Mounts.Part.LOGS ? 0 : between(archived, archiveLow(i), low));
    }

    /** Bytes just before a time: the generations that the last turn before it left, and the live file. */
    private double before(long second, int last) {
        if (part == Mounts.Part.ARCHIVE) {
            return last < 0 ? 0 : after(last);
        }
        return last < 0
                ? packing.onDisk(flow.between(Math.min(second, turns[0]), second))
                : after(last) + packing.onDisk(flow.between(turns[last], second));
    }

    /** The most there is while rotation i goes on, which begins with so much. */
    private double rotating(int i, double start) {
        if (i == 0) {
            return start;
        }
        if (part == Mounts.Part.ARCHIVE) {
            return archiving(i);
        }
        boolean copies = policy.manner().copyTruncate();
        if (policy.keep() == 0) {
            return start + (compresses && !policy.delayCompression() && !copies ? between(packed, i - 1, i) : 0);
        }
        double left = start - removedFirst(i);
        double copy = copies ? between(raw, i - 1, i) : 0;
        double most = Math.max(start, policy.delayCompression() ? delayed(i, left, copy) : left + copy);
        if (compresses && !policy.delayCompression()) {
            most = Math.max(most, left + between(packed, i - 1, i));
        }
        return policy.archive() == null ? most : Math.max(most, archiving(i));
    }

    /** The generation before last is compressed, if it is still there, before the live file is touched. */
    private double delayed(int i, double left, double copy) {
        boolean there = low(i - 1) < i - 1 && removedUpTo(i) < i - 1;
        if (!there) {
            return left + copy;
        }
        double output = between(packed, i - 2, i - 1);
        return Math.max(left + output, left - between(raw, i - 2, i - 1) + output + copy);
    }

    /** A generation that moves into the archive lies there and here until it is packed anew. */
    private double archiving(int i) {
        double moving = part == Mounts.Part.ARCHIVE ? 0 : between(packed, low(i - 1), low(i));
        double oldest = part == Mounts.Part.LOGS ? 0 : between(archived, archiveLow(i - 1), archiveLow(i));
        return after(i) + moving + oldest;
    }

    private double removedFirst(int i) {
        int low = low(i - 1);
        int upTo = removedUpTo(i);
        int plainFrom = Math.max(low, plainFrom(i - 1));
        return between(packed, low, Math.min(upTo, plainFrom)) + between(raw, plainFrom, upTo);
    }

    /** The youngest generation that goes before anything is compressed. */
    int removedUpTo(int i) {
        int low = low(i - 1);
        if (policy.archive() != null) {
            return low;
        }
        if (policy.manner().oldestFirst()) {
            // It makes room for the one that is about to come.
            return Math.max(low, low(i));
        }
        boolean byDate = aged.length > 0 && !policy.manner().datedNames();
        return byDate ? Math.max(low, Math.min(aged[i], i - 1)) : low;
    }

    /** The youngest generation that is no longer kept after rotation i. */
    int low(int i) {
        int counted = policy.keep() == RetentionPolicy.KEEP_ALL ? firstTold : Math.max(0, i - policy.keep());
        return Math.min(i, aged.length == 0 ? counted : Math.max(counted, aged[i]));
    }

    int archiveLow(int i) {
        Archive archive = policy.archive();
        int low = low(i);
        if (archive == null) {
            return low;
        }
        return archive.keep() == RetentionPolicy.KEEP_ALL
                ? Math.min(low, low(Math.max(0, lastBefore(1))))
                : Math.max(0, low - archive.keep());
    }

    /** The youngest generation that is compressed after rotation i. */
    int plainFrom(int i) {
        return policy.delayCompression() ? Math.max(low(i), i - 1) : i;
    }

    private static double between(double[] sums, int from, int to) {
        return from >= to ? 0 : sums[to] - sums[from];
    }
}
