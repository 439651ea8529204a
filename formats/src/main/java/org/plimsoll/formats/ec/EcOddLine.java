package org.plimsoll.formats.ec;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/** A line of one of the other logs while it is read: its bytes, its time, the places of its fields. */
final class EcOddLine {
    private static final int FEWEST_MICROS_DIGITS = 14;
    private static final long MICROS = 1_000_000L;
    private static final int DELETE = 0x7f;

    private final List<LineKind> kinds;
    private final List<String> tags;
    private final Set<Meaning> wanted;
    private final Spans spans;
    /** Whether a field of a kind is wanted. */
    private final boolean[][] wantedFields;

    private byte[] data = {};
    private int start;
    private int end;
    private int timeEnd;
    private boolean timed;
    private long clockMicros;
    private int offsetSeconds;
    private int problemAt;
    private @Nullable String problem;

    EcOddLine(List<LineKind> kinds, Set<Meaning> wanted, Spans spans) {
        this.kinds = kinds;
        this.wanted = Set.copyOf(wanted);
        this.spans = spans;
        tags = kinds.stream().map(LineKind::tag).toList();
        wantedFields = new boolean[kinds.size()][];
        for (int i = 0; i < wantedFields.length; i++) {
            wantedFields[i] = wantedFields(kinds.get(i));
        }
    }

    private boolean[] wantedFields(LineKind kind) {
        boolean[] flags = new boolean[kind.fields().size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = wanted.contains(kind.fields().get(i).meaning());
        }
        return flags;
    }

    /** Place of the kind that has this tag, which no other kind has. */
    int kind(String tag) {
        return tags.indexOf(tag);
    }

    /** A kind by its place. */
    LineKind kind(int index) {
        return kinds.get(index);
    }

    void begin(byte[] data, int start, int end) {
        this.data = data;
        this.start = start;
        this.end = end;
        problem = null;
        spans.clear();
        noTime();
    }

    byte[] data() {
        return data;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Index after the digits of the time. */
    int timeEnd() {
        return timeEnd;
    }

    boolean is(int at, char c) {
        return at < end && data[at] == c;
    }

    /** The line has a time that is known. */
    void time(int timeEnd, long clockMicros) {
        this.timeEnd = timeEnd;
        this.clockMicros = clockMicros;
        timed = true;
        offsetSeconds = 0;
    }

    /** The line has a time of as many digits as stand before {@code timeEnd}, at most 16. */
    void time(int timeEnd) {
        long value = Digits.parse(data, start, timeEnd);
        time(timeEnd, timeEnd - start >= FEWEST_MICROS_DIGITS ? value : value * MICROS);
    }

    /** The line has a time on a clock of an unknown zone. */
    void clock(long clockMicros) {
        this.clockMicros = clockMicros;
        timed = true;
        offsetSeconds = LineDecoder.NO_OFFSET;
    }

    void noTime() {
        timed = false;
        timeEnd = start;
        clockMicros = 0;
        offsetSeconds = LineDecoder.NO_OFFSET;
    }

    /** Notes the place of a field if it is wanted. */
    void place(int kind, int field, int from, int to) {
        if (wantedFields[kind][field]) {
            spans.set(field, from, to);
        }
    }

    /** Index of the first byte that no text has, -1 if there is none. */
    int controlByte() {
        for (int i = start; i < end; i++) {
            byte b = data[i];
            if ((b >= 0 && b < ' ' && b != '\t') || b == DELETE) {
                return i;
            }
        }
        return -1;
    }

    /** Says what is wrong with the line. */
    int refuse(int at, String reason) {
        problemAt = at;
        problem = reason;
        return LineDecoder.UNRECOGNISED;
    }

    boolean isRefused() {
        return problem != null;
    }

    boolean hasTime() {
        return timed;
    }

    long clockMicros() {
        return clockMicros;
    }

    int offsetSeconds() {
        return offsetSeconds;
    }

    int problemAt() {
        return problemAt;
    }

    @Nullable
    String problemReason() {
        return problem;
    }
}
