package org.plimsoll.formats.table;

import java.util.Set;

import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.Meaning;

/**
 * What was made of a stretch of lines. Whether lines at its beginning that continue a record are understood, and when
 * they were written, depends on what was before: they are kept as they are until that is known, and so are lines among
 * them that are not understood, because the order of the log is kept.
 */
abstract class Stretch {
    private final Origin origin;
    private final RecordFilter.AtWork filter;
    private final boolean twoSteps;
    private final boolean waits;
    private final LineCursor thorough;
    private final RowBuffer dangling = new RowBuffer();
    private final RecordTime time = new RecordTime();
    private long danglingOffset;
    private long danglingLine;
    private long danglingBytes;
    private boolean recordSeen;
    /** Whether a line that continues the last record would be understood. */
    private boolean open;

    private long lines;
    private long unrecognised;

    Stretch(Origin origin, RecordFilter filter, Set<Meaning> wanted) {
        this.origin = origin;
        this.filter = filter.on(origin);
        twoSteps = this.filter.hasQuick();
        waits = origin.format().continuationKind() != LineDecoder.UNRECOGNISED;
        thorough = new LineCursor(origin.format(), wanted);
    }

    /** Takes a line that was understood and passed the filter. */
    abstract void take(LineCursor cursor);

    /** Takes a line that was not understood. */
    void takeUnrecognised(LineCursor cursor) {}

    /** Empties it for the next lines. */
    void clear() {
        dangling.cut(0);
        time.clear();
        danglingBytes = 0;
        recordSeen = false;
        open = false;
        lines = 0;
        unrecognised = 0;
    }

    final long lines() {
        return lines;
    }

    final long unrecognised() {
        return unrecognised;
    }

    /** Adds a line of a log. */
    final void add(LineCursor cursor) {
        lines++;
        boolean understood = cursor.kindIndex() != LineDecoder.UNRECOGNISED;
        if (!recordSeen && waits && (!understood || cursor.dangling())) {
            keep(cursor);
        } else if (!understood) {
            unrecognised++;
            takeUnrecognised(cursor);
        } else {
            recordSeen = true;
            open = cursor.open();
            time.pass(cursor);
            consider(cursor);
        }
    }

    private void consider(LineCursor cursor) {
        if (!twoSteps) {
            if (filter.passes(cursor, time)) {
                take(cursor);
            }
        } else if (filter.mayPass(cursor, time)) {
            // Most lines are turned away without the fields that are wanted.
            thorough.readAgain(cursor);
            if (filter.passes(thorough, time)) {
                take(thorough);
            }
        }
    }

    private void keep(LineCursor cursor) {
        if (danglingBytes == 0) {
            danglingOffset = cursor.offset();
            danglingLine = cursor.line() - 1;
        }
        dangling.write(cursor.data(), cursor.start(), cursor.end() - cursor.start());
        dangling.write('\n');
        danglingBytes += cursor.bytes();
    }

    /** Takes note of the lines of the stretch that follows, before what it has made of them is taken over. */
    final void follow(Stretch next) {
        if (next.danglingBytes > 0) {
            settle(next);
        }
        if (next.recordSeen) {
            recordSeen = true;
            open = next.open;
            time.follow(next.time);
        }
        lines += next.lines;
        unrecognised += next.unrecognised;
    }

    /** Reads the lines again that waited to be told what is before them. */
    private void settle(Stretch next) {
        LineCursor cursor = twoSteps ? new LineCursor(origin.format()) : thorough;
        int kept = next.dangling.length();
        cursor.begin(next.dangling.data(), 0, kept, next.danglingOffset, next.danglingBytes - kept);
        cursor.number(next.danglingLine);
        while (cursor.advance()) {
            if (open && cursor.kindIndex() != LineDecoder.UNRECOGNISED) {
                consider(cursor);
            } else {
                unrecognised++;
                takeUnrecognised(cursor);
            }
        }
    }
}
