package org.plimsoll.formats.trace;

import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordTime;

/** Finds the messages of which a line meets a criterion: the first way through a log. */
final class Selection implements LineFold<Selection.Found> {
    /** Nothing is worked out for a line unless something in it looks like what is asked. */
    static final Set<Meaning> WANTED = EnumSet.noneOf(Meaning.class);

    private final TraceQuery query;
    private final Origin origin;
    private final MessageIds messages;
    private final int continuationKind;
    /** Examiners that nobody uses at the moment; most blocks hold nothing that one must look at. */
    private final Queue<Examiner> spare = new ConcurrentLinkedQueue<>();

    Selection(TraceQuery query, Origin origin) {
        this.query = query;
        this.origin = origin;
        messages = new MessageIds(origin.format());
        continuationKind = origin.format().continuationKind();
    }

    /** What was found in a stretch of lines. */
    static final class Found {
        /** The criteria that the lines of each message meet. */
        final IdTable ids = new IdTable();

        private @Nullable Examiner examiner;
        private final RecordTime time = new RecordTime();
        private final LastRecord last = new LastRecord();
        private int danglingBits;
        /** Lines that are no records, and might be about what is looked for. */
        long unrecognised;
    }

    @Override
    public Found begin() {
        return new Found();
    }

    private Examiner examiner(Found found) {
        Examiner examiner = found.examiner;
        if (examiner == null) {
            examiner = spare.poll();
            examiner = examiner == null ? new Examiner(query, origin) : examiner;
            found.examiner = examiner;
        }
        return examiner;
    }

    @Override
    public void add(Found found, LineCursor cursor) {
        int kind = cursor.kindIndex();
        if (kind == LineDecoder.UNRECOGNISED) {
            found.unrecognised += Examiner.mayMeet(query, cursor.data(), cursor.start(), cursor.end()) ? 1 : 0;
            return;
        }
        found.time.pass(cursor);
        Examiner examiner = examiner(found);
        int bits = examiner.bits(cursor, found.time);
        if (kind != continuationKind) {
            if (continuationKind != LineDecoder.UNRECOGNISED) {
                found.last.remember(cursor);
            }
            if (bits != 0) {
                addTo(found, examiner.reread(cursor), bits);
            }
        } else if (bits != 0 && found.last.known()) {
            addTo(found, found.last.reread(examiner, new LineCursor(origin.format())), bits);
        } else {
            found.danglingBits |= bits;
        }
    }

    @Override
    public boolean concerns(byte[] data, int end) {
        return Examiner.mayMeet(query, data, 0, end);
    }

    @Override
    public void passOver(Found found, LineCursor last) {
        found.last.remember(last);
    }

    private void addTo(Found found, LineCursor line, int bits) {
        int field = messages.field(line);
        if (field >= 0) {
            found.ids.add(line.data(), line.start(field), line.end(field), bits);
        }
    }

    @Override
    public void merge(Found earlier, Found later) {
        if (later.danglingBits != 0 && earlier.last.known()) {
            addTo(earlier, earlier.last.reread(examiner(earlier), new LineCursor(origin.format())), later.danglingBits);
        }
        earlier.ids.addAll(later.ids);
        earlier.unrecognised += later.unrecognised;
        if (later.last.known()) {
            earlier.last.follow(later.last);
        }
        if (later.examiner != null) {
            spare.add(later.examiner);
        }
    }

    /** The record that lines without a beginning of their own continue. */
    private static final class LastRecord {
        private byte[] line = {};
        private int length;
        private boolean known;

        void remember(LineCursor cursor) {
            length = cursor.end() - cursor.start();
            if (line.length < length) {
                line = new byte[2 * length];
            }
            System.arraycopy(cursor.data(), cursor.start(), line, 0, length);
            known = true;
        }

        boolean known() {
            return known;
        }

        LineCursor reread(Examiner examiner, LineCursor spare) {
            spare.begin(line, 0, length, 0, 0);
            spare.advance();
            return examiner.reread(spare);
        }

        void follow(LastRecord later) {
            line = later.line;
            length = later.length;
            known = true;
        }
    }
}
