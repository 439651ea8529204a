package org.plimsoll.formats.exim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/** Reads Exim lines. The flag after the message id tells the kind; fields are looked for only if some are wanted. */
final class EximDecoder implements LineDecoder {
    private static final int FLAG_SLOTS = 32 * 32;
    private static final byte[] COMPLETED = Bytes.ascii("Completed");
    private static final String CONTROL = "expected a stamp (YYYY-MM-DD hh:mm:ss) or text without control bytes";

    private final EximStamp stamp = new EximStamp();
    private final EximFields fieldReader;
    private final boolean anyWanted;
    private final Spans spans;

    /** Kinds of the flags of two characters, by {@link #flagSlot}. */
    private final int[] flagKinds = new int[FLAG_SLOTS];

    private final int completed;
    private final int rejected;
    private final int note;
    private final int daemon;
    private final int text;
    private final int continuation;

    private byte[] data = {};
    private int end;
    private boolean stamped;
    private int pidStart;
    private int idStart;
    private int flagEnd;
    private int problemAt;
    private @Nullable String problem;

    EximDecoder(List<LineKind> kinds, Set<Meaning> wanted) {
        List<String> tags = kinds.stream().map(LineKind::tag).toList();
        Arrays.fill(flagKinds, UNRECOGNISED);
        for (int i = 0; i < kinds.size(); i++) {
            String tag = tags.get(i);
            if (tag.length() == 2) {
                flagKinds[flagSlot((byte) tag.charAt(0), (byte) tag.charAt(1))] = i;
            }
        }
        completed = tags.indexOf("Completed");
        rejected = tags.indexOf(EximLineKinds.REJECTED);
        note = tags.indexOf(EximLineKinds.NOTE);
        daemon = tags.indexOf(EximLineKinds.DAEMON);
        text = tags.indexOf(EximLineKinds.TEXT_LINE);
        continuation = tags.indexOf(EximLineKinds.CONTINUATION);
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
    public int decode(byte[] data, int start, int end) {
        this.data = data;
        this.end = end > start && data[end - 1] == '\r' ? end - 1 : end;
        problem = null;
        int at = stamp.read(data, start, this.end);
        stamped = at >= 0;
        int kind = stamped ? stampedKind(at) : continued(start);
        if (anyWanted && kind >= 0) {
            place(kind, start);
        }
        return kind;
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

    private int stampedKind(int at) {
        int after = afterPid(at);
        int idLength = after < end ? EximIds.lengthAt(data, after + 1, end) : 0;
        idStart = idLength > 0 ? after + 1 : -1;
        flagEnd = idLength > 0 ? after + 1 + idLength : after;
        int textStart = Math.min(flagEnd + 1, end);
        int flagged = idLength > 0 ? flag(textStart) : UNRECOGNISED;
        if (flagged >= 0) {
            return flagged;
        }
        if (EximText.isRejection(data, textStart, end)) {
            return rejected;
        }
        if (idLength > 0) {
            return note;
        }
        return EximText.isDaemons(data, textStart, end) ? daemon : text;
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
        if (kind == continuation) {
            fieldReader.note(0, start, end);
            return;
        }
        fieldReader.note(0, start, stamp.clockEnd());
        if (stamp.zoneStart() >= 0) {
            fieldReader.note(1, stamp.zoneStart(), stamp.zoneStart() + 5);
        }
        if (pidStart >= 0) {
            fieldReader.note(2, pidStart, Bytes.indexOf(data, pidStart, end, (byte) ']') + 1);
        }
        if (idStart >= 0) {
            fieldReader.note(EximLineKinds.ID_FIELD, idStart, Bytes.indexOf(data, idStart, end, (byte) ' '));
        }
        fieldReader.readFrom(flagEnd);
    }

    @Override
    public boolean hasTime() {
        return stamped;
    }

    @Override
    public long clockMicros() {
        return stamp.clockMicros();
    }

    @Override
    public int offsetSeconds() {
        return stamp.offsetSeconds();
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
