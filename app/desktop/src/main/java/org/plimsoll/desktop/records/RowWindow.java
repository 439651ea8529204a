package org.plimsoll.desktop.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.index.LineIndex;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.index.LineReader;
import org.plimsoll.formats.table.Column;

/**
 * The rows around those that are shown. Asking for rows never waits: what is not here yet comes as a placeholder and is
 * read in the background, with the rows before and after it; a few thousand rows are kept. Used on the screen's thread.
 */
final class RowWindow {
    private static final int CHUNK = 64;
    private static final int MOST_CHUNKS = 128;

    private final Latest loads;
    private final LineReader reader;
    private final LineOrder order;
    private final Runnable changed;
    /** What is being read: asked for anew it would begin anew, and while lines stream in never end. */
    private Set<Long> coming = Set.of();

    private final Map<Long, List<RecordRow>> chunks = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A window of rows, of which none is read yet.
     *
     * @param order what the rows are
     * @param columns whose values are shown
     * @param changed told on the screen when rows have come
     */
    RowWindow(Background background, LineIndex index, LineOrder order, List<Column> columns, Runnable changed) {
        loads = new Latest(background);
        reader = new LineReader(index, columns);
        this.order = order;
        this.changed = changed;
    }

    /** So many rows from one on; fewer at the end. */
    List<RecordRow> rows(long top, int count) {
        long end = Math.min(order.rows(), top + count);
        request(top, end);
        List<RecordRow> rows = new ArrayList<>();
        for (long row = top; row < end; row++) {
            List<RecordRow> chunk = chunks.getOrDefault(row / CHUNK, List.of());
            int at = (int) (row % CHUNK);
            rows.add(at < chunk.size() ? chunk.get(at) : RecordRow.waiting(row));
        }
        return rows;
    }

    /** Drops what is still being read. */
    void close() {
        loads.forget();
    }

    private void request(long top, long end) {
        TreeSet<Long> missing = new TreeSet<>();
        for (long chunk = top / CHUNK; chunk * CHUNK < end; chunk++) {
            if (incomplete(chunk)) {
                missing.add(chunk);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        for (long beside : new long[] {missing.first() - 1, missing.last() + 1}) {
            if (beside >= 0 && beside * CHUNK < order.rows() && incomplete(beside)) {
                missing.add(beside);
            }
        }
        if (!coming.equals(missing)) {
            coming = missing;
            loads.run(() -> load(missing), this::keep, failure -> coming = Set.of());
        }
    }

    /** The last chunk grows while rows are still being found. */
    private boolean incomplete(long chunk) {
        int there = chunks.getOrDefault(chunk, List.of()).size();
        return there < Math.min(CHUNK, order.rows() - chunk * CHUNK);
    }

    private Map<Long, List<RecordRow>> load(Set<Long> wanted) {
        Map<Long, List<RecordRow>> loaded = new LinkedHashMap<>();
        synchronized (reader) {
            for (long chunk : wanted) {
                loaded.put(chunk, load(chunk));
            }
        }
        return loaded;
    }

    private List<RecordRow> load(long chunk) {
        List<RecordRow> rows = new ArrayList<>();
        long end = Math.min(order.rows(), (chunk + 1) * CHUNK);
        for (long row = chunk * CHUNK; row < end; row++) {
            try {
                rows.add(RecordRow.of(row, reader.read(order.line(row))));
            } catch (UnreadableLogException e) {
                rows.add(RecordRow.gone(row, e.sentence()));
            }
        }
        return rows;
    }

    private void keep(Map<Long, List<RecordRow>> loaded) {
        coming = Set.of();
        chunks.putAll(loaded);
        while (chunks.size() > MOST_CHUNKS) {
            chunks.remove(chunks.keySet().iterator().next());
        }
        changed.run();
    }
}
