package org.plimsoll.formats.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordTime;

/** Takes the lines of the wanted messages: the last way through a log. */
final class LineCollection implements LineFold<LineCollection.Taken> {
    /** Few enough ids that looking for their text in every line is faster than working out the id of every line. */
    private static final int FEW_IDS = 3;

    /** Key of lines that are about no message. */
    static final String NO_MESSAGE = "";

    private final TraceQuery query;
    private final Wanted wanted;
    private final Origin origin;
    private final int continuationKind;
    private final MessageIds messages;
    private final List<LinePattern> texts;
    /** The same for whoever looks whether a block holds any; they may be used by several threads. */
    private final List<LinePattern.Search> hints;

    private final boolean few;
    /** What no block uses at the moment; most blocks hold nothing that must be looked at. */
    private final Queue<Tools> spare = new ConcurrentLinkedQueue<>();

    LineCollection(TraceQuery query, Wanted wanted, Origin origin) {
        this.query = query;
        this.wanted = wanted;
        this.origin = origin;
        List<byte[]> ids = wanted.ids();
        few = few(wanted);
        texts = ids == null || !few
                ? List.of()
                : ids.stream()
                        .map(id -> LinePattern.literal(Bytes.text(id, 0, id.length), false))
                        .toList();
        hints = texts.stream().map(LinePattern::search).toList();
        messages = new MessageIds(origin.format());
        continuationKind = origin.format().continuationKind();
    }

    /** Which messages are wanted. */
    interface Wanted {
        /** Whether a message is. */
        boolean message(byte[] data, int start, int end);

        /** Whether a line about no message is, by the criteria it meets. */
        boolean line(int bits);

        /** All that are; null if those are meant that are not among others. */
        @Nullable
        List<byte[]> ids();
    }

    /**
     * Meanings worked out for every line: its id, to see whether its message is wanted, unless there are few of them.
     */
    static Set<Meaning> firstWanted(Wanted wanted) {
        return few(wanted) ? EnumSet.noneOf(Meaning.class) : EnumSet.of(Meaning.MESSAGE);
    }

    private static boolean few(Wanted wanted) {
        List<byte[]> ids = wanted.ids();
        return ids != null && ids.size() <= FEW_IDS;
    }

    /** What was taken of a stretch of lines. */
    static final class Taken {
        /** Lines by message, in the order in which they were read. */
        final Map<String, List<TracedLine>> lines = new LinkedHashMap<>();

        private @Nullable Tools tools;
        private final RecordTime time = new RecordTime();
        private final List<Dangling> dangling = new ArrayList<>();
        /** The message of the last record, null if it is not wanted. */
        private @Nullable String last;

        private boolean recordSeen;

        private void take(String key, TracedLine line) {
            lines.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
        }
    }

    /** What looks at lines, for one thread at a time. */
    private record Tools(Examiner examiner, LineTaker taker, List<LinePattern.Search> texts) {}

    /** A line at the beginning of a stretch that belongs to a message of which the stretch does not know. */
    private static final class Dangling {
        private final byte[] data;
        private final long line;
        private final long offset;
        private final long dropped;

        private Dangling(LineCursor cursor) {
            data = Arrays.copyOfRange(cursor.data(), cursor.start(), cursor.end());
            line = cursor.line();
            offset = cursor.offset();
            dropped = cursor.bytes() - data.length;
        }

        /** Goes to the line again. */
        private void read(LineCursor cursor) {
            cursor.begin(data, 0, data.length, offset, dropped);
            cursor.number(line - 1);
            cursor.advance();
        }
    }

    @Override
    public Taken begin() {
        return new Taken();
    }

    private Tools tools(Taken taken) {
        Tools tools = taken.tools;
        if (tools == null) {
            tools = spare.poll();
            tools = tools == null ? newTools() : tools;
            taken.tools = tools;
        }
        return tools;
    }

    private Tools newTools() {
        return new Tools(
                new Examiner(query, origin),
                new LineTaker(origin),
                texts.stream().map(LinePattern::search).toList());
    }

    @Override
    public boolean numbered() {
        return true;
    }

    @Override
    public void add(Taken taken, LineCursor cursor) {
        int kind = cursor.kindIndex();
        if (kind == LineDecoder.UNRECOGNISED) {
            return;
        }
        if (kind == continuationKind) {
            addContinuation(taken, cursor);
        } else {
            taken.recordSeen = true;
            taken.time.pass(cursor);
            taken.last = key(taken, cursor);
            if (taken.last != null) {
                taken.take(taken.last, tools(taken).taker().take(cursor, taken.time));
            }
        }
    }

    @Override
    public boolean concerns(byte[] data, int end) {
        if (!few || Examiner.mayMeet(query, data, 0, end)) {
            return true;
        }
        return hints.stream().anyMatch(hint -> hint.in(data, 0, end));
    }

    @Override
    public void passOver(Taken taken, LineCursor last) {
        taken.recordSeen = true;
    }

    private void addContinuation(Taken taken, LineCursor cursor) {
        if (!taken.recordSeen) {
            taken.dangling.add(new Dangling(cursor));
        } else if (taken.last != null) {
            taken.take(taken.last, tools(taken).taker().take(cursor, taken.time));
        }
    }

    /** Under which key the line is taken; null if it is not. */
    private @Nullable String key(Taken taken, LineCursor cursor) {
        return few ? keyOfFew(taken, cursor) : key(taken, cursor, cursor);
    }

    /** Most lines hold the text of no wanted id and meet no criterion: nothing is worked out for them. */
    private @Nullable String keyOfFew(Taken taken, LineCursor cursor) {
        Tools tools = tools(taken);
        boolean named = false;
        for (LinePattern.Search text : tools.texts()) {
            named |= text.in(cursor.data(), cursor.start(), cursor.end());
        }
        if (!named && !wanted.line(tools.examiner().bits(cursor, taken.time))) {
            return null;
        }
        return key(taken, cursor, tools.examiner().reread(cursor));
    }

    private @Nullable String key(Taken taken, LineCursor cursor, LineCursor read) {
        int field = messages.field(read);
        if (field < 0) {
            return wanted.line(tools(taken).examiner().bits(cursor, taken.time)) ? NO_MESSAGE : null;
        }
        int start = read.start(field);
        int end = read.end(field);
        return wanted.message(read.data(), start, end) ? Bytes.text(read.data(), start, end) : null;
    }

    @Override
    public void merge(Taken earlier, Taken later) {
        if (earlier.last != null && !later.dangling.isEmpty()) {
            settle(earlier, later);
        }
        later.lines.forEach((key, lines) ->
                earlier.lines.computeIfAbsent(key, any -> new ArrayList<>()).addAll(lines));
        if (later.recordSeen) {
            earlier.last = later.last;
            earlier.recordSeen = true;
            earlier.time.follow(later.time);
        }
        if (later.tools != null) {
            spare.add(later.tools);
        }
    }

    private void settle(Taken earlier, Taken later) {
        LineCursor cursor = new LineCursor(origin.format());
        for (Dangling line : later.dangling) {
            line.read(cursor);
            earlier.take(
                    Objects.requireNonNull(earlier.last), tools(earlier).taker().take(cursor, earlier.time));
        }
    }
}
