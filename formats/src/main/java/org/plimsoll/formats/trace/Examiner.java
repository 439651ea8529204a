package org.plimsoll.formats.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LineTest;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordTime;

/** Asks the criteria of a query of lines of one source, for one thread; each criterion has a bit. */
final class Examiner {
    /** The bit of a line that is among those the criteria are asked of. */
    static final int SEEN = 1 << 30;

    private static final int MOST_CRITERIA = 30;

    private final LineTest[] ofLine;
    private final boolean[] ofLineExcluding;
    private final LineTest[] tests;
    private final @Nullable LineTest[] hints;
    private final LineCursor thorough;
    private final Set<Meaning> wanted = EnumSet.of(Meaning.MESSAGE);

    Examiner(TraceQuery query, Origin origin) {
        List<Criterion> lines =
                query.criteria().stream().filter(Criterion::ofLine).toList();
        List<Criterion> messages = ofMessages(query);
        ofLine = lines.stream().map(each -> each.test(origin)).toArray(LineTest[]::new);
        ofLineExcluding = new boolean[ofLine.length];
        for (int i = 0; i < ofLine.length; i++) {
            ofLineExcluding[i] = lines.get(i).isExcluding();
        }
        tests = messages.stream().map(each -> each.test(origin)).toArray(LineTest[]::new);
        hints = messages.stream().map(each -> each.hint(origin)).toArray(LineTest[]::new);
        query.criteria().forEach(each -> wanted.addAll(each.wanted()));
        thorough = new LineCursor(origin.format(), wanted);
    }

    /** The criteria that speak of messages, in the order of their bits. */
    private static List<Criterion> ofMessages(TraceQuery query) {
        List<Criterion> messages =
                query.criteria().stream().filter(each -> !each.ofLine()).toList();
        if (messages.size() > MOST_CRITERIA) {
            throw new IllegalArgumentException("expected at most %s criteria".formatted(MOST_CRITERIA));
        }
        return messages;
    }

    /** Bits that the lines of a wanted message have together. */
    static int required(TraceQuery query) {
        List<Criterion> messages = ofMessages(query);
        int required = 0;
        for (int i = 0; i < messages.size(); i++) {
            required |= messages.get(i).isExcluding() ? 0 : 1 << i;
        }
        boolean lines = query.criteria().stream().anyMatch(Criterion::ofLine);
        return required == 0 && lines ? SEEN : required;
    }

    /** Bits that no line of a wanted message has. */
    static int forbidden(TraceQuery query) {
        List<Criterion> messages = ofMessages(query);
        int forbidden = 0;
        for (int i = 0; i < messages.size(); i++) {
            forbidden |= messages.get(i).isExcluding() ? 1 << i : 0;
        }
        return forbidden;
    }

    /** Whether a line that meets a criterion may stand in these bytes. */
    static boolean mayMeet(TraceQuery query, byte[] data, int from, int to) {
        List<Criterion> messages = ofMessages(query);
        return messages.isEmpty() || messages.stream().anyMatch(each -> each.mayPassIn(data, from, to));
    }

    /** The bits of criteria that a line meets; 0 for most lines. */
    int bits(LineCursor cursor, RecordTime time) {
        for (int i = 0; i < ofLine.length; i++) {
            if (ofLine[i].test(cursor, time) == ofLineExcluding[i]) {
                return 0;
            }
        }
        int bits = ofLine.length > 0 ? SEEN : 0;
        LineCursor read = null;
        for (int i = 0; i < tests.length; i++) {
            LineTest hint = hints[i];
            if (hint != null && !hint.test(cursor, time)) {
                continue;
            }
            read = read == null ? reread(cursor) : read;
            bits |= tests[i].test(Objects.requireNonNull(read), time) ? 1 << i : 0;
        }
        return bits;
    }

    /** The line with the fields that are asked for: worked out only for lines that may matter. */
    LineCursor reread(LineCursor cursor) {
        long dropped = cursor.bytes() - (cursor.end() - cursor.start());
        thorough.begin(cursor.data(), cursor.start(), cursor.end(), cursor.offset(), dropped);
        thorough.number(cursor.line() - 1);
        thorough.advance();
        return thorough;
    }
}
