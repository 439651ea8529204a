package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineProblem;

/**
 * Counts of the lines of a stretch of a log. Two tallies of stretches that follow each other add up to that of both, so
 * stretches can be counted beside each other.
 *
 * <p>Lines at the beginning of a stretch that only continue a record are kept apart as {@code dangling}: whether they
 * are understood depends on what was before.
 */
final class Tally {
    private static final long NO_DAY = Long.MIN_VALUE;

    final long[] kindLines;
    final long[] kindBytes;
    final DayTotals days = new DayTotals();
    long lines;
    long bytes;
    long unrecognisedLines;
    long unrecognisedBytes;
    /** The first ones, their lines counted from the beginning of this stretch. */
    final List<LineProblem> problems = new ArrayList<>();

    private long danglingLines;
    private long danglingBytes;
    private final List<LineProblem> danglingProblems = new ArrayList<>();
    private long lastDay = NO_DAY;
    private boolean recordSeen;
    /** Whether a line that continues the last record would be understood. */
    private boolean open;

    boolean timed;
    long firstMicros;
    int firstOffset;
    long lastMicros;
    int lastOffset;

    private final boolean[] received;
    private final int continuationKind;
    private final DayClock clock;

    Tally(boolean[] received, int continuationKind, DayClock clock) {
        this.received = received;
        this.continuationKind = continuationKind;
        this.clock = clock;
        kindLines = new long[received.length];
        kindBytes = new long[received.length];
    }

    void add(LineCursor cursor) {
        int kind = cursor.kindIndex();
        long lineBytes = cursor.bytes();
        lines++;
        bytes += lineBytes;
        recordSeen = cursor.recordSeen();
        open = cursor.open();
        if (kind == LineDecoder.UNRECOGNISED) {
            addUnrecognised(cursor);
        } else if (cursor.dangling()) {
            addDangling(cursor);
        } else {
            kindLines[kind]++;
            kindBytes[kind] += lineBytes;
            addTimed(cursor, kind, lineBytes);
        }
    }

    private void addTimed(LineCursor cursor, int kind, long lineBytes) {
        if (cursor.hasTime()) {
            long micros = cursor.clockMicros();
            int offset = cursor.offsetSeconds();
            lastDay = clock.epochDay(micros, offset);
            seen(micros, offset, micros, offset);
        }
        DayTotals.Total day = days.on(lastDay);
        day.bytes += lineBytes;
        day.messages += received[kind] ? 1 : 0;
    }

    private void seen(long from, int fromOffset, long to, int toOffset) {
        if (!timed || from < firstMicros) {
            firstMicros = from;
            firstOffset = fromOffset;
        }
        if (!timed || to > lastMicros) {
            lastMicros = to;
            lastOffset = toOffset;
        }
        timed = true;
    }

    private void addUnrecognised(LineCursor cursor) {
        unrecognisedLines++;
        unrecognisedBytes += cursor.bytes();
        if (problems.size() < Measurement.PROBLEM_LIMIT) {
            problems.add(cursor.problem());
        }
    }

    private void addDangling(LineCursor cursor) {
        danglingLines++;
        danglingBytes += cursor.bytes();
        if (danglingProblems.size() < Measurement.PROBLEM_LIMIT) {
            danglingProblems.add(cursor.problem());
        }
    }

    /** Adds the tally of the stretch that follows. */
    void append(Tally next) {
        for (int i = 0; i < kindLines.length; i++) {
            kindLines[i] += next.kindLines[i];
            kindBytes[i] += next.kindBytes[i];
        }
        resolve(next);
        next.problems.forEach(problem -> problems.add(problem.in(problem.path(), lines)));
        keepFirst(problems);
        days.add(next.days);
        if (next.timed) {
            seen(next.firstMicros, next.firstOffset, next.lastMicros, next.lastOffset);
        }
        lastDay = next.lastDay == NO_DAY ? lastDay : next.lastDay;
        open = next.recordSeen ? next.open : open;
        recordSeen |= next.recordSeen;
        lines += next.lines;
        bytes += next.bytes;
        unrecognisedLines += next.unrecognisedLines;
        unrecognisedBytes += next.unrecognisedBytes;
    }

    private void resolve(Tally next) {
        if (next.danglingLines == 0) {
            return;
        }
        if (open) {
            kindLines[continuationKind] += next.danglingLines;
            kindBytes[continuationKind] += next.danglingBytes;
            days.on(lastDay).bytes += next.danglingBytes;
            return;
        }
        next.danglingProblems.forEach(
                problem -> (recordSeen ? problems : danglingProblems).add(problem.in(problem.path(), lines)));
        if (recordSeen) {
            unrecognisedLines += next.danglingLines;
            unrecognisedBytes += next.danglingBytes;
        } else {
            danglingLines += next.danglingLines;
            danglingBytes += next.danglingBytes;
        }
        keepFirst(danglingProblems);
    }

    /** Closes the books at the end of a log: what no record came before is unrecognised. */
    void close() {
        unrecognisedLines += danglingLines;
        unrecognisedBytes += danglingBytes;
        problems.addAll(danglingProblems);
        keepFirst(problems);
        danglingLines = 0;
        danglingBytes = 0;
        danglingProblems.clear();
    }

    private static void keepFirst(List<LineProblem> problems) {
        problems.sort((one, other) -> Long.compare(one.offset(), other.offset()));
        if (problems.size() > Measurement.PROBLEM_LIMIT) {
            problems.subList(Measurement.PROBLEM_LIMIT, problems.size()).clear();
        }
    }
}
