package org.plimsoll.formats.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/**
 * Goes through the lines of a block. Nothing is allocated for a line; {@link #toRecord} and {@link #problem} make
 * values of it for those who want them. Not safe for use by several threads.
 */
public final class LineCursor {
    /** Bytes of a line that are read; what a longer line holds beyond them is only counted. */
    public static final int LONGEST_LINE = 64 * 1024;

    /** U+FEFF in UTF-8. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final List<LineKind> kinds;
    private final LineDecoder decoder;
    private final int continuationKind;
    /** By kind, whether lines that continue a record may follow. */
    private final boolean[] continuable;

    private final LineTotals totals;

    private byte[] data = {};
    private int next;
    private int limit;
    private long shift;
    private long dropped;

    private int start;
    private int end;
    private long bytes;
    private long line;
    private int kind;
    private boolean recordSeen;
    private boolean open;
    private boolean dangling;
    /** First byte of a line of which {@link LineDecoder#decodeAt} has said that it cannot read it. */
    private int unusual;

    /** A cursor that works out the fields of these meanings. */
    public LineCursor(LogFormat format, Set<Meaning> wanted) {
        kinds = format.kinds();
        decoder = format.decoder(wanted);
        continuationKind = format.continuationKind();
        continuable = new boolean[kinds.size()];
        for (int i = 0; i < continuable.length; i++) {
            continuable[i] = format.continuable(kinds.get(i));
        }
        totals = new LineTotals(kinds.size());
    }

    /** A cursor that works out what lines are and when they were written, and nothing else. */
    public LineCursor(LogFormat format) {
        this(format, EnumSet.noneOf(Meaning.class));
    }

    /**
     * Goes to the beginning of a block of whole lines.
     *
     * @param data holds the block
     * @param from its first byte
     * @param to byte after its last one; only the last block of a log may lack a line end
     * @param offset byte offset of {@code from} in the log
     * @param dropped bytes of the last line that are not in {@code data} because it is too long
     */
    public void begin(byte[] data, int from, int to, long offset, long dropped) {
        this.data = data;
        this.next = from;
        this.limit = to;
        this.shift = offset - from;
        this.dropped = dropped;
        line = 0;
        recordSeen = false;
        open = false;
        unusual = -1;
        decoder.begin(data, from, to);
    }

    /** Goes to the line at which another cursor of the format stands, for meanings that it does not work out. */
    public void readAgain(LineCursor other) {
        begin(other.data, other.start, other.end(), other.offset(), other.bytes - (other.end() - other.start));
        number(other.line - 1);
        advance();
    }

    /** Counts the lines of the block that was begun from this number on, instead of from 0. */
    public void number(long linesBefore) {
        line = linesBefore;
    }

    /** Goes to the next line; false after the last one. */
    public boolean advance() {
        if (next >= limit) {
            return false;
        }
        start = next;
        line++;
        if (start == unusual) {
            decodeSlowly();
        } else {
            decode();
        }
        bytes = (long) next - start;
        if (next == limit) {
            bytes += dropped;
        }
        dangling = false;
        if (kind == continuationKind) {
            continueRecord();
        } else if (kind >= 0) {
            recordSeen = true;
            open = continuable[kind];
        }
        return true;
    }

    /** Totals to be used with {@link #advance} in one block after the other: a block goes on with the hour before. */
    public LineTotals totals() {
        return totals;
    }

    /**
     * Goes through the lines that follow for as long as they can be read fast and belong into the totals, and adds them
     * there. The cursor then stands at no line until {@link #advance} is called.
     */
    public void advance(LineTotals totals) {
        long before = totals.count();
        next = decoder.addAll(data, next, limit, totals);
        long added = totals.count() - before;
        if (!totals.refused()) {
            unusual = next;
        }
        if (added > 0) {
            line += added;
            recordSeen = true;
            open = continuable[totals.lastKind()];
        }
    }

    /** A line that may continue a record does so only if the one before it goes on over several lines. */
    private void continueRecord() {
        if (recordSeen && !open) {
            kind = LineDecoder.UNRECOGNISED;
        }
        dangling = kind >= 0 && !recordSeen;
    }

    private void decode() {
        kind = decoder.decodeAt(data, start, limit);
        if (kind == LineDecoder.UNUSUAL) {
            decodeSlowly();
        } else {
            end = decoder.lineEnd();
            next = end + 1;
        }
    }

    private void decodeSlowly() {
        end = Bytes.indexOf(data, start, limit, (byte) '\n');
        next = end < limit ? end + 1 : limit;
        int last = Math.min(end, start + LONGEST_LINE);
        kind = decoder.decode(data, textStart(data, start, last), last);
    }

    /**
     * First byte of a line behind what is no part of it: NULs, which a truncated log or a server that fell over leaves,
     * and the mark that editors put before text in UTF-8. The bytes count as the line's.
     *
     * @param data holds the line
     * @param start its first byte
     * @param end byte after its last one
     */
    public static int textStart(byte[] data, int start, int end) {
        int at = Bytes.indexOfOther(data, start, end, (byte) 0);
        boolean mark = at + 2 < end && data[at] == MARK[0] && data[at + 1] == MARK[1] && data[at + 2] == MARK[2];
        int text = mark ? at + MARK.length : at;
        return text < end ? text : start;
    }

    /** Place of the line's kind in {@link LogFormat#kinds()}, or {@link LineDecoder#UNRECOGNISED}. */
    public int kindIndex() {
        return kind;
    }

    /** The line's kind, null for an unrecognised line. */
    public @Nullable LineKind kind() {
        return kind < 0 ? null : kinds.get(kind);
    }

    /**
     * Whether the line continues a record that must stand in an earlier block: if there is none in the whole log, the
     * line is unrecognised.
     */
    public boolean dangling() {
        return dangling;
    }

    /** Whether the block has had a record up to here; only then {@link #open} is known. */
    public boolean recordSeen() {
        return recordSeen;
    }

    /** Whether a line that continues the last record of the block up to here would be understood. */
    public boolean open() {
        return open;
    }

    /** Bytes of the line, its end included. */
    public long bytes() {
        return bytes;
    }

    /** Number of the line in the block, from 1; in the log where the lines before it are counted too. */
    public long line() {
        return line;
    }

    /** Byte offset of the line in the log. */
    public long offset() {
        return shift + start;
    }

    /** Whether the line tells when it was written. */
    public boolean hasTime() {
        return kind >= 0 && decoder.hasTime();
    }

    /** When it was written: microseconds since 1970-01-01T00:00 on the log's clock. */
    public long clockMicros() {
        return decoder.clockMicros();
    }

    /** Seconds that the log's clock is ahead of UTC, or {@link LineDecoder#NO_OFFSET}. */
    public int offsetSeconds() {
        return decoder.offsetSeconds();
    }

    /** The array in which the line stands: valid, as all places in it, until the next call of {@link #advance}. */
    public byte[] data() {
        return data;
    }

    /** First byte of the line. */
    public int start() {
        return start;
    }

    /** Byte after the last one of the line that is kept; the line's end is not part of it. */
    public int end() {
        return Math.min(end, start + LONGEST_LINE);
    }

    /** Whether the line has a field; false if its meaning was not wanted. */
    public boolean has(int field) {
        return kind >= 0 && decoder.spans().has(field);
    }

    /** First byte of a field that the line has. */
    public int start(int field) {
        return decoder.spans().start(field);
    }

    /** Byte after the last one of a field that the line has. */
    public int end(int field) {
        return decoder.spans().end(field);
    }

    /** A field as written, null if the line does not have it or its meaning was not wanted. */
    public @Nullable String value(int field) {
        Spans spans = decoder.spans();
        return kind >= 0 && spans.has(field) ? Bytes.text(data, spans.start(field), spans.end(field)) : null;
    }

    /** The line as a value; null for an unrecognised line. */
    public @Nullable LogRecord toRecord() {
        LineKind lineKind = kind();
        if (lineKind == null) {
            return null;
        }
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < lineKind.fields().size(); i++) {
            values.add(value(i));
        }
        return new LogRecord(lineKind, values);
    }

    /** What is wrong with an unrecognised or dangling line. */
    public LineProblem problem() {
        String reason = decoder.problemReason();
        int at = reason == null ? start : decoder.problemAt();
        return new LineProblem(
                "",
                line,
                offset(),
                at - start + 1,
                reason == null ? "expected a record before a line that continues one" : reason,
                excerpt());
    }

    private String excerpt() {
        StringBuilder excerpt = new StringBuilder();
        int last = Math.min(end, start + LineProblem.EXCERPT_BYTES);
        for (int i = start; i < last; i++) {
            byte b = data[i];
            boolean printable = b >= ' ' && b < 0x7f;
            excerpt.append(printable ? String.valueOf((char) b) : "\\x%02X".formatted(b & 0xff));
        }
        return excerpt.toString();
    }
}
