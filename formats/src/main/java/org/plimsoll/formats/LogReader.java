package org.plimsoll.formats;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/**
 * Goes through the lines of an opened source in their order, for those who must see every line after the one before it.
 * Whoever only sums up folds blocks beside each other with {@link LogScan#run}. Not safe for use by several threads.
 */
public final class LogReader {
    private final LogScan scan;
    private final LineCursor cursor;
    private final Block block = new Block();
    private boolean inBlock;
    /** Whether a line may continue the last record. */
    private boolean open;

    private long linesBefore;
    private long lines;

    /**
     * Reads what a scan has opened; the scan is used by nobody else and closed by the caller.
     *
     * @param scan an opened source, of which nothing was read
     * @param format what to read its lines as
     * @param wanted meanings whose fields are worked out
     */
    public LogReader(LogScan scan, LogFormat format, Set<Meaning> wanted) {
        this.scan = scan;
        cursor = new LineCursor(format, wanted);
    }

    /** Goes to the next line; false after the last one, or where reading failed ({@link LogScan#failure}). */
    public boolean advance() {
        while (!inBlock || !cursor.advance()) {
            linesBefore = lines;
            inBlock = scan.next(block);
            if (!inBlock) {
                return false;
            }
            cursor.begin(block.data(), 0, block.end(), block.offset(), block.dropped());
        }
        lines++;
        open = cursor.recordSeen() ? cursor.open() : open;
        return true;
    }

    /** The line: valid until the next call of {@link #advance}. Its line number counts from its block's beginning. */
    public LineCursor cursor() {
        return cursor;
    }

    /** Number of the line in the log, from 1. */
    public long line() {
        return lines;
    }

    /** Whether the line is understood: of a kind, and if it continues a record, there is one before it. */
    public boolean recognised() {
        return cursor.kindIndex() != LineDecoder.UNRECOGNISED && (!cursor.dangling() || open);
    }

    /** What is wrong with the line, null if it is understood. */
    public @Nullable LineProblem problem() {
        return recognised() ? null : cursor.problem().in(scan.name(), linesBefore);
    }
}
