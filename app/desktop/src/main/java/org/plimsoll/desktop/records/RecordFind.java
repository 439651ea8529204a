package org.plimsoll.desktop.records;

import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.index.LineFilter;
import org.plimsoll.formats.index.LineFilter.Alternative;
import org.plimsoll.formats.index.LineHits;
import org.plimsoll.formats.index.LineIndex;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.index.SortedLines;
import org.plimsoll.formats.table.LinePattern;

/**
 * Finds the next row, or the one before, that holds a text. Lines that hold it are looked for once and in the order of
 * the logs; from then on a step takes no time.
 */
final class RecordFind {
    private final Background background;
    private final LineIndex index;
    private String text = "";
    private @Nullable LineHits hits;

    RecordFind(Background background, LineIndex index) {
        this.background = background;
        this.index = index;
    }

    /** The lines that hold a text; the looking begins now unless it has begun. */
    LineHits hits(String wanted, int threads) {
        LineHits known = hits;
        if (known != null && wanted.equals(text)) {
            return known;
        }
        close();
        LinePattern pattern = wanted.length() > 2 && wanted.startsWith("/") && wanted.endsWith("/")
                ? LinePattern.regex(wanted.substring(1, wanted.length() - 1), true)
                : LinePattern.literal(wanted, true);
        LineHits begun =
                new LineHits(index, LineFilter.of(new Alternative(List.of(pattern), List.of(), List.of(), false)));
        text = wanted;
        hits = begun;
        background.run(
                () -> {
                    begun.scan(threads, () -> {});
                    return begun;
                },
                done -> {},
                failure -> begun.cancel());
        return begun;
    }

    /** Ends the looking. */
    void close() {
        LineHits known = hits;
        if (known != null) {
            known.cancel();
        }
        hits = null;
        text = "";
    }

    /**
     * The row after one, or before it, that is among the hits; from the other end where there is none. Waits as long as
     * it must.
     *
     * @param from row to begin at; -1 for before the first
     * @return empty if no row holds the text, or the looking was ended
     */
    static OptionalLong step(LineHits found, LineOrder order, long from, boolean forward) throws InterruptedException {
        if (order instanceof SortedLines) {
            return walk(found, order, from, forward);
        }
        long line = from < 0 || order.rows() == 0 ? -1 : order.line(Math.min(from, order.rows() - 1));
        OptionalLong next = forward ? after(found, order, line) : before(found, order, line);
        return next.isPresent() ? next : forward ? after(found, order, -1) : before(found, order, Long.MAX_VALUE);
    }

    private static OptionalLong after(LineHits found, LineOrder order, long line) throws InterruptedException {
        long hit = found.rowOf(line + 1);
        while (true) {
            while (hit >= found.rows() && !found.complete() && !found.cancelled()) {
                found.await(found.scanned());
            }
            if (hit >= found.rows()) {
                return OptionalLong.empty();
            }
            OptionalLong row = rowOf(order, found.line(hit));
            if (row.isPresent()) {
                return row;
            }
            hit++;
        }
    }

    private static OptionalLong before(LineHits found, LineOrder order, long line) throws InterruptedException {
        found.await(line == Long.MAX_VALUE ? line : Math.max(0, line));
        for (long hit = found.rowOf(Math.max(0, line)) - 1; hit >= 0; hit--) {
            OptionalLong row = rowOf(order, found.line(hit));
            if (row.isPresent()) {
                return row;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong rowOf(LineOrder order, long line) {
        long row = order.rowOf(line);
        return row < order.rows() && order.line(row) == line ? OptionalLong.of(row) : OptionalLong.empty();
    }

    private static OptionalLong walk(LineHits found, LineOrder order, long from, boolean forward)
            throws InterruptedException {
        found.await(Long.MAX_VALUE);
        long rows = order.rows();
        for (long step = 1; step <= rows; step++) {
            long row = Math.floorMod(forward ? from + step : Math.max(from, 0) - step, rows);
            if (found.contains(order.line(row))) {
                return OptionalLong.of(row);
            }
        }
        return OptionalLong.empty();
    }
}
