package org.plimsoll.formats.exim;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/** Reads Exim lines. The flag after the message id tells the kind; fields are looked for only if some are wanted. */
final class EximDecoder implements LineDecoder {
    /** Far more than stamp, process id, message id and flag take. */
    private static final int ROOM = 128;

    private static final int FLAG_SLOTS = 32 * 32;
    private static final byte[] COMPLETED = Bytes.ascii("Completed");
    private static final String CONTROL = "expected a stamp (YYYY-MM-DD hh:mm:ss) or text without control bytes";

    /** Severities at which syslog is given lines of the reject log and of the panic log. Source: log.c of Exim. */
    private static final int NOTICE = 5;

    private static final int ALERT = 1;

    /** So many lines that are the same are looked at. */
    private static final int MOST_TWINS = 64;

    /** Lines of other processes between twins. */
    private static final int MOST_BETWEEN = 16;

    private final EximStamp stamp = new EximStamp();
    private final EximSyslog syslog = new EximSyslog();
    private final EximYears years;
    private final EximText texts;
    private final EximFields fieldReader;
    private final boolean anyWanted;
    private final Spans spans;

    /** Kinds of the flags of two characters, by {@link #flagSlot}. */
    private final int[] flagKinds = new int[FLAG_SLOTS];

    private final boolean[] rejections;
    /** Kinds that the main log never has. */
    private final boolean[] rejectLogOnly;

    private final boolean[] evidence;
    private final int completed;
    private final int continuation;
    private final int piece;
    private final int foreign;
    private final int rejectCopy;
    private final int panicCopy;

    private byte[] data = {};
    private int end;
    /** Byte after the last one of a line, with what belongs to its end. */
    private int wholeEnd;

    private int lineEnd;
    private boolean stamped;
    private boolean timed;
    private boolean prefixed;
    private int pidStart;
    private int idStart;
    private int idLength;
    private int flagEnd;
    private int problemAt;
    private @Nullable String problem;

    EximDecoder(List<LineKind> kinds, Set<Meaning> wanted) {
        this(kinds, wanted, Clock.systemUTC());
    }

    EximDecoder(List<LineKind> kinds, Set<Meaning> wanted, Clock clock) {
        List<String> tags = kinds.stream().map(LineKind::tag).toList();
        Arrays.fill(flagKinds, UNRECOGNISED);
        rejections = new boolean[kinds.size()];
        rejectLogOnly = new boolean[kinds.size()];
        evidence = new boolean[kinds.size()];
        for (int i = 0; i < kinds.size(); i++) {
            String tag = tags.get(i);
            rejections[i] = kinds.get(i).event() == Event.REJECTED;
            rejectLogOnly[i] = kinds.get(i).log().equals("rejectlog");
            evidence[i] = kinds.get(i).evidence();
            if (tag.length() == 2) {
                flagKinds[flagSlot((byte) tag.charAt(0), (byte) tag.charAt(1))] = i;
            }
        }
        completed = tags.indexOf("Completed");
        continuation = tags.indexOf(EximLineKinds.CONTINUATION);
        piece = tags.indexOf(EximLineKinds.PIECE);
        foreign = tags.indexOf(EximLineKinds.FOREIGN);
        rejectCopy = tags.indexOf(EximLineKinds.REJECT_COPY);
        panicCopy = tags.indexOf(EximLineKinds.PANIC_COPY);
        years = new EximYears(clock);
        texts = new EximText(kinds);
        anyWanted = !wanted.isEmpty();
        spans = new Spans(
                kinds.stream().mapToInt(kind -> kind.fields().size()).max().orElseThrow());
        fieldReader = new EximFields(kinds, wanted, spans);
    }

    /** Flags are made of signs between the blank and {@code ?}, which differ in their low five bits. */
    private static int flagSlot(byte first, byte second) {
        return (first & 31) << 5 | (second & 31);
    }

    private static boolean isSign(byte b) {
        return (b & ~31) == ' ';
    }

    @Override
    public void begin(byte[] data, int from, int to) {
        years.begin(data, from, to);
    }

    /** Nearly every line has a stamp, an id and a flag; what it is, is known before its end is found. */
    @Override
    public int decodeAt(byte[] data, int start, int limit) {
        int at = limit - start >= ROOM ? stamp.read(data, start, limit) : -1;
        if (at < 0) {
            return UNUSUAL;
        }
        this.data = data;
        end = limit;
        int kind = readId(at) ? usualFlag(flagEnd + 1) : UNUSUAL;
        if (kind < 0) {
            return UNUSUAL;
        }
        lineEnd = Bytes.indexOf(data, flagEnd, limit, (byte) '\n');
        if (lineEnd == limit || lineEnd - start > LineCursor.LONGEST_LINE) {
            return UNUSUAL;
        }
        end = data[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        stamped = true;
        timed = true;
        prefixed = false;
        if (anyWanted) {
            place(kind, start);
        }
        return kind;
    }

    /** The kind of the flag that stands where the text would, the end of the line not known. */
    private int usualFlag(int at) {
        int kind = flag(at);
        int after = at + COMPLETED.length;
        if (kind >= 0 || !Bytes.startsWith(data, at, end, COMPLETED) || after == end || data[after] != '\n') {
            return kind;
        }
        flagEnd = after;
        return completed;
    }

    @Override
    public int lineEnd() {
        return lineEnd;
    }

    @Override
    public int decode(byte[] data, int start, int end) {
        this.data = data;
        this.end = end > start && data[end - 1] == '\r' ? end - 1 : end;
        wholeEnd = end;
        problem = null;
        prefixed = false;
        int at = stamp.read(data, start, this.end);
        stamped = at >= 0;
        timed = stamped;
        int kind = stamped ? recordKind(at) : unstampedKind(start);
        if (anyWanted && kind >= 0) {
            place(kind, start);
        }
        return kind;
    }

    private int unstampedKind(int start) {
        int at = start < end && EximSyslog.mayBegin(data[start]) ? syslog.read(data, start, end) : -1;
        return at >= 0 ? syslogKind(start, at) : continued(start);
    }

    private int continued(int start) {
        int control = EximText.controlByte(data, start, end);
        if (control < 0) {
            return continuation;
        }
        problemAt = control;
        problem = CONTROL;
        return UNRECOGNISED;
    }

    private int syslogKind(int start, int prefixEnd) {
        prefixed = true;
        int at = syslog.exim() ? syslog.readPiece(data, prefixEnd, end) : prefixEnd;
        int kind = syslog.piece() > 1 ? piece : prefixedRecordKind(at);
        if (!syslog.exim() && !(stamped && evidence[kind])) {
            kind = foreign;
            stamped = false;
        }
        if (kind == foreign || kind == piece) {
            flagEnd = at;
            idStart = -1;
        }
        timed = stamped || syslog.timed();
        if (!stamped && syslog.lacksYear()) {
            putYear();
        }
        return copyOr(kind, start);
    }

    /** The kind of a record behind syslog's prefix, whose own stamp may be left out. */
    private int prefixedRecordKind(int at) {
        int after = at + 1 < end ? stamp.read(data, at + 1, end) : -1;
        stamped = after >= 0;
        return recordKind(stamped ? after : at);
    }

    private void putYear() {
        syslog.setEpochDay(
                idStart >= 0
                        ? years.dayAfter(syslog.month(), syslog.day(), EximIds.secondAt(data, idStart, idLength))
                        : years.dayOf(syslog.month(), syslog.day()));
    }

    /**
     * A line for two logs is given to syslog twice. What is for the reject log is known by its priority, by the headers
     * that follow, or where priorities are not kept by standing below its twin; what is for the panic log by its
     * priority.
     */
    private int copyOr(int kind, int start) {
        if (kind == piece || kind == foreign) {
            return kind;
        }
        if (syslog.severity() == ALERT) {
            return panicCopy;
        }
        boolean withHeaders = syslog.piece() == 1 && syslog.splitAtLineEnd() && rejections[kind];
        boolean copy = withHeaders || syslog.severity() == NOTICE || (rejections[kind] && isSecondTwin(start));
        return copy && !rejectLogOnly[kind] ? rejectCopy : kind;
    }

    /**
     * Whether an odd number of lines before this one is the same: written in the same second by the same process. Where
     * processes are told by their numbers, lines of others may stand between.
     */
    private boolean isSecondTwin(int start) {
        if (syslog.severity() >= 0) {
            return false;
        }
        int twins = 0;
        int between = 0;
        int line = start;
        int lineEnd = wholeEnd;
        int next = start;
        while (next > 0 && twins < MOST_TWINS) {
            int before = Bytes.lastIndexOf(data, 0, next - 1, (byte) '\n') + 1;
            if (isTwin(before, next - 1, line, lineEnd)) {
                twins++;
                between = 0;
                line = before;
                lineEnd = next - 1;
            } else if (between++ == MOST_BETWEEN || !syslog.isOfAnotherProcess(data, start, before, next - 1)) {
                break;
            }
            next = before;
        }
        return (twins & 1) == 1;
    }

    /** Only fractions of a second may differ, which a time with the name of a month does not have. */
    private boolean isTwin(int one, int oneEnd, int other, int otherEnd) {
        return Bytes.twins(data, one, oneEnd, other, otherEnd)
                && (Digits.isDigit(data[other]) || Arrays.equals(data, one, oneEnd, data, other, otherEnd));
    }

    private int recordKind(int at) {
        boolean withId = readId(at);
        int textStart = Math.min(flagEnd + 1, end);
        if (!withId) {
            return texts.kindOf(data, textStart, end, false);
        }
        int flagged = flag(textStart);
        return flagged >= 0 ? flagged : texts.kindOf(data, afterSecondId(textStart), end, true);
    }

    /** Finds a process id and a message id behind the stamp; whether there is a message id. */
    private boolean readId(int at) {
        int after = afterPid(at);
        idLength = after < end ? EximIds.lengthAt(data, after + 1, end) : 0;
        idStart = idLength > 0 ? after + 1 : -1;
        flagEnd = idLength > 0 ? after + 1 + idLength : after;
        return idLength > 0;
    }

    /** Some texts begin with the id once more. */
    private int afterSecondId(int at) {
        int after = at + idLength;
        return after < end && Arrays.equals(data, idStart, idStart + idLength, data, at, after) && data[after] == ' '
                ? after + 1
                : at;
    }

    /** Index after {@code [pid]}, or {@code at} if there is none. */
    private int afterPid(int at) {
        pidStart = -1;
        if (at + 3 >= end || data[at + 1] != '[') {
            return at;
        }
        int close = at + 2;
        while (close < end && Digits.isDigit(data[close])) {
            close++;
        }
        boolean pid =
                close > at + 2 && close < end && data[close] == ']' && (close + 1 == end || data[close + 1] == ' ');
        if (!pid) {
            return at;
        }
        pidStart = at + 1;
        return close + 1;
    }

    private int flag(int at) {
        int length = 2;
        int kind = UNRECOGNISED;
        if (at + 2 <= end && (at + 2 == end || data[at + 2] == ' ')) {
            boolean signs = isSign(data[at]) && isSign(data[at + 1]);
            kind = signs ? flagKinds[flagSlot(data[at], data[at + 1])] : UNRECOGNISED;
        } else if (Bytes.startsWith(data, at, end, COMPLETED)) {
            length = COMPLETED.length;
            kind = at + length == end || data[at + length] == ' ' ? completed : UNRECOGNISED;
        }
        if (kind >= 0) {
            flagEnd = at + length;
        }
        return kind;
    }

    private void place(int kind, int start) {
        fieldReader.begin(data, end, kind);
        if (!fieldReader.anyWanted()) {
            return;
        }
        if (!stamped && !prefixed) {
            EximRejectLog.place(fieldReader, data, start, end);
            return;
        }
        if (prefixed) {
            syslog.place(fieldReader, start);
        }
        if (kind == piece || kind == foreign) {
            fieldReader.readFrom(EximTags.SYSLOG.size(), flagEnd);
            return;
        }
        placeRecordPrefix();
        if (kind == rejectCopy || kind == panicCopy) {
            fieldReader.readText(idStart >= 0 ? idStart + idLength : flagEnd);
        } else {
            fieldReader.readText(flagEnd);
        }
    }

    private void placeRecordPrefix() {
        if (stamped) {
            fieldReader.note(EximTags.TIME_FIELD, stamp.clockStart(), stamp.clockEnd());
            if (stamp.zoneStart() >= 0) {
                fieldReader.note(EximTags.ZONE_FIELD, stamp.zoneStart(), stamp.zoneStart() + 5);
            }
        }
        if (pidStart >= 0) {
            fieldReader.note(EximTags.PID_FIELD, pidStart, Bytes.indexOf(data, pidStart, end, (byte) ']') + 1);
        }
        if (idStart >= 0) {
            fieldReader.note(EximTags.ID_FIELD, idStart, idStart + idLength);
        }
    }

    @Override
    public boolean hasTime() {
        return timed;
    }

    @Override
    public long clockMicros() {
        return stamped ? stamp.clockMicros() : syslog.clockMicros();
    }

    @Override
    public int offsetSeconds() {
        return stamped ? stamp.offsetSeconds() : syslog.offsetSeconds();
    }

    @Override
    public Spans spans() {
        return spans;
    }

    @Override
    public int problemAt() {
        return problemAt;
    }

    @Override
    public @Nullable String problemReason() {
        return problem;
    }
}
