package org.plimsoll.desktop.records;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.index.LineHits;
import org.plimsoll.formats.index.LineIndex;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;

/** What belongs to the logs that are looked at, and goes when others are. Used on the screen's thread. */
final class RecordSheet {
    final LineIndex index;
    /** Where times are told, null for each log's own clock. */
    final @Nullable ZoneId zone;

    final Columns names;
    final List<Column> columns;
    final RecordFind find;
    /** All lines, or those that pass the filter. */
    LineOrder base;
    /** The same, or sorted. */
    LineOrder order;
    /** The lines that pass the filter, null without one. */
    @Nullable
    LineHits hits;

    RowWindow window;

    /**
     * A sheet of all lines.
     *
     * @param zone where times are told, null for each log's own clock
     * @param changed told on the screen when rows have come
     */
    RecordSheet(LineIndex index, @Nullable ZoneId zone, Background background, Runnable changed) {
        this.index = index;
        this.zone = zone;
        names = Columns.of(index.formats());
        columns = shown(names);
        find = new RecordFind(background, index);
        base = index;
        order = index;
        window = new RowWindow(background, index, index, columns, changed);
    }

    private static List<Column> shown(Columns names) {
        List<Column> shown = new ArrayList<>();
        shown.add(names.named("line"));
        shown.addAll(names.defaults());
        shown.add(shown.size() - 1, names.named("binding"));
        shown.add(names.named("file"));
        return List.copyOf(shown);
    }

    /** Ends whatever is under way for it; waits for no disk. */
    void close() {
        window.close();
        find.close();
        LineHits known = hits;
        if (known != null) {
            known.cancel();
        }
        index.close();
    }
}
