package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LineTotals;

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
    private int lastHour;
    private boolean recordSeen;
    /** Whether a line that continues the last record would be understood. */
    private boolean open;

    boolean timed;
    long firstMicros;
    int firstOffset;
    long lastMicros;
    int lastOffset;

    /** By kind, the place of its event in {@link org.plimsoll.formats.model.Event}. */
    private final int[] events;

    private final int continuationKind;
    private final DayClock clock;

    /** The stretch of time that counts; null for all of it. */
    private final @Nullable TimeRange range;
    /** All lines of this stretch of the log, whether they count or not. */
    private long seenLines;

    long outsideLines;
    long outsideBytes;
    /** Lines before the first one with a time: whether they count depends on what was before. */
    private @Nullable Tally head;
    /** Whether the first line with a time counts, and whether the last one does; null as long as there is none. */
    private @Nullable Boolean firstCounts;

    private @Nullable Boolean lastCounts;

    Tally(int[] events, int continuationKind, DayClock clock, @Nullable TimeRange range) {
        this.range = range;
        this.events = events;
        this.continuationKind = continuationKind;
        this.clock = clock;
        kindLines = new long[events.length];
        kindBytes = new long[events.length];
    }

    void add(LineCursor cursor) {
        seenLines++;
        if (range == null || counts(cursor, range)) {
            count(cursor);
        }
    }

    /**
     * Adds all lines of the block that the cursor has begun: what {@link #add} does with each of them, but usual lines
     * of one hour are counted together.
     */
    void addAll(LineCursor cursor) {
        LineTotals usual = cursor.totals();
        if (range == null) {
            cursor.advance(usual);
        }
        while (cursor.advance()) {
            boolean dated = cursor.hasTime() && !cursor.dangling();
            if (dated && !usual.covers(cursor.clockMicros(), cursor.offsetSeconds())) {
                take(usual);
                begin(usual, cursor);
            }
            add(cursor);
            if (range == null) {
                cursor.advance(usual);
            }
        }
        take(usual);
        recordSeen = cursor.recordSeen();
        open = cursor.open();
    }

    /** The stretch of time is the hour of the line: all of its lines count in that hour. */
    private void begin(LineTotals usual, LineCursor cursor) {
        long micros = cursor.clockMicros();
        int offset = cursor.offsetSeconds();
        usual.begin(clock.hourBegin(micros, offset), clock.hourEnd(micros, offset), offset);
    }

    private void take(LineTotals usual) {
        if (usual.isEmpty()) {
            return;
        }
        seen(usual.firstMicros(), usual.offsetSeconds(), usual.lastMicros(), usual.offsetSeconds());
        take(
                usual,
                days.on(clock.epochDay(usual.firstMicros(), usual.offsetSeconds())),
                clock.hour(usual.firstMicros(), usual.offsetSeconds()));
        usual.clear();
    }

    /** The loop stands alone: compiled together with the search for the day it took a quarter of all compiling. */
    private void take(LineTotals usual, DayTotals.Total day, int hour) {
        for (int kind = 0; kind < events.length; kind++) {
            long count = usual.lines(kind);
            kindLines[kind] += count;
            kindBytes[kind] += usual.bytes(kind);
            seenLines += count;
            lines += count;
            bytes += usual.bytes(kind);
            day.add(events[kind], hour, count, usual.bytes(kind));
        }
    }

    private boolean counts(LineCursor cursor, TimeRange asked) {
        if (cursor.hasTime()) {
            lastCounts = asked.contains(cursor);
            firstCounts = firstCounts == null ? lastCounts : firstCounts;
        }
        if (lastCounts == null) {
            head = head == null ? new Tally(events, continuationKind, clock, null) : head;
            head.add(cursor);
            return false;
        }
        if (!lastCounts) {
            outsideLines++;
            outsideBytes += cursor.bytes();
        }
        return lastCounts;
    }

    private void count(LineCursor cursor) {
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
            lastHour = clock.hour(micros, offset);
            seen(micros, offset, micros, offset);
        }
        days.on(lastDay).add(events[kind], lastHour, 1, lineBytes);
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
        long before = seenLines;
        Tally nextHead = next.head;
        if (nextHead != null) {
            appendHead(nextHead, before);
        }
        append(next, before);
        outsideLines += next.outsideLines;
        outsideBytes += next.outsideBytes;
        seenLines = before + next.seenLines;
        firstCounts = firstCounts == null ? next.firstCounts : firstCounts;
        lastCounts = next.lastCounts == null ? lastCounts : next.lastCounts;
    }

    /** Lines without a time count if the one before them does; where there is none, they wait. */
    private void appendHead(Tally nextHead, long before) {
        if (lastCounts == null) {
            head = head == null ? new Tally(events, continuationKind, clock, null) : head;
            head.append(nextHead, before);
            head.seenLines = before + nextHead.seenLines;
        } else if (lastCounts) {
            append(nextHead, before);
        } else {
            leaveOut(nextHead);
        }
    }

    private void leaveOut(Tally lines) {
        outsideLines += lines.lines;
        outsideBytes += lines.bytes;
    }

    private void append(Tally next, long before) {
        for (int i = 0; i < kindLines.length; i++) {
            kindLines[i] += next.kindLines[i];
            kindBytes[i] += next.kindBytes[i];
        }
        resolve(next, before);
        next.problems.forEach(problem -> problems.add(problem.in(problem.path(), before)));
        keepFirst(problems);
        days.add(next.days);
        if (next.timed) {
            seen(next.firstMicros, next.firstOffset, next.lastMicros, next.lastOffset);
        }
        lastHour = next.lastDay == NO_DAY ? lastHour : next.lastHour;
        lastDay = next.lastDay == NO_DAY ? lastDay : next.lastDay;
        open = next.recordSeen ? next.open : open;
        recordSeen |= next.recordSeen;
        lines += next.lines;
        bytes += next.bytes;
        unrecognisedLines += next.unrecognisedLines;
        unrecognisedBytes += next.unrecognisedBytes;
    }

    private void resolve(Tally next, long before) {
        if (next.danglingLines == 0) {
            return;
        }
        if (open) {
            kindLines[continuationKind] += next.danglingLines;
            kindBytes[continuationKind] += next.danglingBytes;
            days.on(lastDay).add(events[continuationKind], lastHour, next.danglingLines, next.danglingBytes);
            return;
        }
        next.danglingProblems.forEach(
                problem -> (recordSeen ? problems : danglingProblems).add(problem.in(problem.path(), before)));
        if (recordSeen) {
            unrecognisedLines += next.danglingLines;
            unrecognisedBytes += next.danglingBytes;
        } else {
            danglingLines += next.danglingLines;
            danglingBytes += next.danglingBytes;
        }
        keepFirst(danglingProblems);
    }

    /** Lines that were read, whether they count or not. */
    long seenLines() {
        return seenLines;
    }

    /** Closes the books at the end of a log: what no record came before is unrecognised. */
    void close() {
        Tally first = head;
        head = null;
        if (first != null && Boolean.FALSE.equals(firstCounts)) {
            leaveOut(first);
        } else if (first != null) {
            first.close();
            append(first, 0);
        }
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
