package org.plimsoll.formats.model;

import java.util.Arrays;

/**
 * Lines and bytes by line kind, of lines whose times lie in one stretch of time and whose clock has one offset. Such
 * lines need not be looked at one by one: a day is found once for all of them.
 */
public final class LineTotals {
    private final long[] kindLines;
    private final long[] kindBytes;
    private long fromMicros;
    private long toMicros;
    private int offsetSeconds;
    private long firstMicros;
    private long lastMicros;
    private long count;
    private int lastKind;
    private long refused;

    /** Totals of no lines, and no stretch of time. */
    public LineTotals(int kinds) {
        kindLines = new long[kinds];
        kindBytes = new long[kinds];
        clear();
    }

    /**
     * Takes the lines of a stretch of time from now on; there are no lines yet.
     *
     * @param fromMicros its beginning on the log's clock, in microseconds since 1970-01-01T00:00
     * @param toMicros its end, which is no part of it
     * @param offsetSeconds seconds that the clock is ahead of UTC, or {@link LineDecoder#NO_OFFSET}
     */
    public void begin(long fromMicros, long toMicros, int offsetSeconds) {
        this.fromMicros = fromMicros;
        this.toMicros = toMicros;
        this.offsetSeconds = offsetSeconds;
        refused = 0;
    }

    /** Whether a line of that time belongs here. */
    public boolean covers(long clockMicros, int clockOffset) {
        return elsewhere(clockMicros, clockOffset) >= 0;
    }

    /** Adds a line if it belongs here; false if it does not. */
    public boolean add(int kind, long bytes, long clockMicros, int clockOffset) {
        return add(0, kind, bytes, clockMicros, clockOffset) == 0;
    }

    /**
     * Adds a line if it is not odd and belongs here, without a branch: one that is hardly ever taken is compiled for
     * the case that it never is, and everything around it once more when it is.
     *
     * @param odd zero if the line may be added
     * @return zero if it was, otherwise all ones
     */
    public long add(long odd, int kind, long bytes, long clockMicros, int clockOffset) {
        long elsewhere = elsewhere(clockMicros, clockOffset);
        refused |= elsewhere;
        long no = (odd | -odd | elsewhere) >> (Long.SIZE - 1);
        long yes = ~no;
        kindLines[kind] -= yes;
        kindBytes[kind] += bytes & yes;
        firstMicros = Math.min(firstMicros, (clockMicros & yes) | (Long.MAX_VALUE & no));
        lastMicros = Math.max(lastMicros, (clockMicros & yes) | (Long.MIN_VALUE & no));
        count -= yes;
        lastKind = (int) ((kind & yes) | (lastKind & no));
        return no;
    }

    /** Below zero if a line of that time does not belong here, told without a branch. */
    public long elsewhere(long clockMicros, int clockOffset) {
        long other = clockOffset ^ offsetSeconds;
        return (clockMicros - fromMicros) | (toMicros - 1 - clockMicros) | other | -other;
    }

    /** Adds a line that belongs here. */
    public void take(int kind, long bytes, long clockMicros) {
        kindLines[kind]++;
        kindBytes[kind] += bytes;
        firstMicros = Math.min(firstMicros, clockMicros);
        lastMicros = Math.max(lastMicros, clockMicros);
        count++;
        lastKind = kind;
    }

    /** Lines that were ever added; they are not forgotten. */
    public long count() {
        return count;
    }

    /** Kind of the line that was added last. */
    int lastKind() {
        return lastKind;
    }

    /** Whether a line was not of the stretch of time. */
    boolean refused() {
        return refused < 0;
    }

    /** Lines of a kind, by its place in {@link LogFormat#kinds()}. */
    public long lines(int kind) {
        return kindLines[kind];
    }

    /** Bytes of a kind, line ends included. */
    public long bytes(int kind) {
        return kindBytes[kind];
    }

    /** Whether there are no lines. */
    public boolean isEmpty() {
        return firstMicros > lastMicros;
    }

    /** Earliest time of a line, if there is one. */
    public long firstMicros() {
        return firstMicros;
    }

    /** Latest time of a line, if there is one. */
    public long lastMicros() {
        return lastMicros;
    }

    /** Offset of the clock of all lines. */
    public int offsetSeconds() {
        return offsetSeconds;
    }

    /** Forgets the lines, and keeps the stretch of time. */
    public void clear() {
        Arrays.fill(kindLines, 0);
        Arrays.fill(kindBytes, 0);
        firstMicros = Long.MAX_VALUE;
        lastMicros = Long.MIN_VALUE;
    }
}
