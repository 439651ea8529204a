package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.DiskMoment.Kind;
import org.plimsoll.planner.plan.HeldFiles.Form;
import org.plimsoll.planner.plan.HeldFiles.Role;

/**
 * Tells of which files a level of {@link RotatedLog} consists, for whoever wants to add them up by hand. Levels are
 * looked for once more here, file by file, where {@link RotatedLog} takes differences of sums; a test holds the two to
 * each other.
 */
final class LevelTrace {
    private final RotatedLog log;
    private final RetentionPolicy policy;
    private final Mounts.Part part;

    LevelTrace(RotatedLog log) {
        this.log = log;
        policy = log.policy();
        part = log.part();
    }

    /** The files behind the levels of one day. */
    LogLevels levels(String format, double share, int day) {
        long from = day * Flow.SECONDS_PER_DAY;
        long to = from + Flow.SECONDS_PER_DAY;
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            return queue(format, share, from, to);
        }
        int next = log.lastBefore(from) + 1;
        boolean begins = next < log.turns() && log.turn(next) == from;
        DiskMoment lowest = begins ? null : moment(from, Kind.BETWEEN, before(from, next - 1));
        DiskMoment highest = null;
        DiskMoment peak = null;
        for (; next < log.turns() && log.turn(next) < to; next++) {
            long turn = log.turn(next);
            List<HeldFiles> start = before(turn, next - 1);
            lowest = lesser(lowest, moment(turn, Kind.AFTER_ROTATION, after(next)));
            highest = turn > from ? greater(highest, moment(turn, Kind.BETWEEN, start)) : highest;
            peak = greater(peak, rotating(next, start));
        }
        highest = greater(highest, moment(to, Kind.BETWEEN, before(to, next - 1)));
        return new LogLevels(format, share, lowest == null ? highest : lowest, highest, greater(peak, highest));
    }

    private LogLevels queue(String format, double share, long from, long to) {
        long behind = policy.period().toSeconds();
        DiskMoment lowest = unread(from, behind);
        DiskMoment highest = lowest;
        for (long second : new long[] {from + Math.floorMod(behind, Flow.SECONDS_PER_DAY), to}) {
            lowest = lesser(lowest, unread(second, behind));
            highest = greater(highest, unread(second, behind));
        }
        return new LogLevels(format, share, lowest, highest, highest);
    }

    private static DiskMoment unread(long second, long behind) {
        HeldFiles queue = new HeldFiles(Role.QUEUE, Form.QUEUED, List.of(second - behind, second), false);
        return moment(second, Kind.BETWEEN, List.of(queue));
    }

    /** Bytes on the disk at a moment. */
    double bytes(DiskMoment moment) {
        double sum = 0;
        for (HeldFiles files : moment.files()) {
            double bytes = 0;
            for (int file = 0; file < files.files(); file++) {
                bytes += log.onDisk(files.bounds().get(file), files.bounds().get(file + 1), files.form());
            }
            sum += files.gone() ? -bytes : bytes;
        }
        return sum;
    }

    private static DiskMoment moment(long second, Kind kind, List<HeldFiles> files) {
        return new DiskMoment(second, kind, files);
    }

    private DiskMoment lesser(@Nullable DiskMoment one, DiskMoment other) {
        return one == null || bytes(other) < bytes(one) ? other : one;
    }

    private DiskMoment greater(@Nullable DiskMoment one, DiskMoment other) {
        return one == null || bytes(other) > bytes(one) ? other : one;
    }

    private List<HeldFiles> after(int i) {
        List<HeldFiles> files = new ArrayList<>();
        int low = log.low(i);
        int plainFrom = log.plainFrom(i);
        if (part != Mounts.Part.ARCHIVE) {
            add(files, Role.KEPT, Form.RAW, plainFrom, i);
            add(files, Role.KEPT, packed(), low, plainFrom);
        }
        if (part != Mounts.Part.LOGS) {
            add(files, Role.ARCHIVED, archived(), log.archiveLow(i), low);
        }
        return files;
    }

    private List<HeldFiles> before(long second, int last) {
        List<HeldFiles> files = last < 0 ? new ArrayList<>() : after(last);
        if (part != Mounts.Part.ARCHIVE) {
            long begun = last < 0 ? Math.min(second, log.turn(0)) : log.turn(last);
            files.add(new HeldFiles(Role.LIVE, Form.RAW, List.of(begun, second), false));
        }
        return files;
    }

    private DiskMoment rotating(int i, List<HeldFiles> start) {
        DiskMoment begun = moment(log.turn(i), Kind.BETWEEN, start);
        if (i == 0) {
            return begun;
        }
        if (part == Mounts.Part.ARCHIVE) {
            return archiving(i);
        }
        boolean copies = policy.manner().copyTruncate();
        boolean packs = policy.codec() != Codec.NONE && !policy.delayCompression();
        if (policy.keep() == 0) {
            return packs && !copies ? rotating(i, start, Role.OUTPUT, packed(), i - 1) : begun;
        }
        List<HeldFiles> left = new ArrayList<>(start);
        removedFirst(i, left);
        DiskMoment most = greater(begun, policy.delayCompression() ? delayed(i, left) : copied(i, left));
        if (packs) {
            most = greater(most, rotating(i, left, Role.OUTPUT, packed(), i - 1));
        }
        return policy.archive() == null ? most : greater(most, archiving(i));
    }

    /** What is left while a rotation goes on, and one generation more. */
    private DiskMoment rotating(int i, List<HeldFiles> left, Role role, Form form, int generation) {
        List<HeldFiles> files = new ArrayList<>(left);
        add(files, role, form, generation, generation + 1);
        return moment(log.turn(i), Kind.ROTATING, files);
    }

    private DiskMoment copied(int i, List<HeldFiles> left) {
        return policy.manner().copyTruncate()
                ? rotating(i, left, Role.COPY, Form.RAW, i - 1)
                : moment(log.turn(i), Kind.ROTATING, left);
    }

    private DiskMoment delayed(int i, List<HeldFiles> left) {
        boolean there = log.low(i - 1) < i - 1 && log.removedUpTo(i) < i - 1;
        if (!there) {
            return copied(i, left);
        }
        List<HeldFiles> packed = new ArrayList<>(left);
        remove(packed, Form.RAW, i - 2, i - 1);
        add(packed, Role.OUTPUT, packed(), i - 2, i - 1);
        return greater(rotating(i, left, Role.OUTPUT, packed(), i - 2), copied(i, packed));
    }

    private DiskMoment archiving(int i) {
        List<HeldFiles> files = after(i);
        if (part != Mounts.Part.ARCHIVE) {
            add(files, Role.MOVING, packed(), log.low(i - 1), log.low(i));
        }
        if (part != Mounts.Part.LOGS) {
            add(files, Role.REMOVED, archived(), log.archiveLow(i - 1), log.archiveLow(i));
        }
        return moment(log.turn(i), Kind.ROTATING, files);
    }

    private void removedFirst(int i, List<HeldFiles> left) {
        int low = log.low(i - 1);
        int upTo = log.removedUpTo(i);
        int plainFrom = Math.max(low, log.plainFrom(i - 1));
        remove(left, packed(), low, Math.min(upTo, plainFrom));
        remove(left, Form.RAW, plainFrom, upTo);
    }

    private Form packed() {
        return policy.codec() == Codec.NONE ? Form.RAW : Form.PACKED;
    }

    private Form archived() {
        return policy.archive() == null ? packed() : Form.ARCHIVED;
    }

    private void add(List<HeldFiles> files, Role role, Form form, int from, int to) {
        if (from < to) {
            files.add(new HeldFiles(role, form, bounds(from, to), false));
        }
    }

    private void remove(List<HeldFiles> files, Form form, int from, int to) {
        if (from < to) {
            files.add(new HeldFiles(Role.REMOVED, form, bounds(from, to), true));
        }
    }

    private List<Long> bounds(int from, int to) {
        Long[] bounds = new Long[to - from + 1];
        Arrays.setAll(bounds, k -> log.turn(from + k));
        return List.of(bounds);
    }
}
