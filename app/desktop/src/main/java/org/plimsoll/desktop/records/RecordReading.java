package org.plimsoll.desktop.records;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.task.Stop;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.index.IndexedLog;
import org.plimsoll.formats.index.LineIndex;

/** Learns where the lines of the opened logs lie, once somebody looks. */
final class RecordReading {
    private final Background background;
    private final RowsInSight rows;
    private final RecordStatus status;
    private final Runnable closing;
    private final Runnable opened;
    private final Latest openings;

    private List<LogSource> sources = List.of();
    private List<LogSource> indexed = List.of();
    private @Nullable ZoneId zone;
    private @Nullable ZoneId toldIn;
    private boolean shown;
    private Stop building = new Stop();

    /**
     * Reads nothing yet.
     *
     * @param closing run before other logs are opened
     * @param opened run once there are rows, of which none need be known yet
     */
    RecordReading(Background background, RowsInSight rows, RecordStatus status, Runnable closing, Runnable opened) {
        this.background = background;
        this.rows = rows;
        this.status = status;
        this.closing = closing;
        this.opened = opened;
        openings = new Latest(background);
    }

    /** Takes what is opened; it is read once somebody looks. */
    void setSources(List<LogSource> wanted) {
        sources = wanted;
        openIfShown();
    }

    /** Has times told in another zone; null for each log's own clock. */
    void setZone(@Nullable ZoneId wanted) {
        zone = wanted;
        openIfShown();
    }

    /** Tells whether the lines are in sight. */
    void setShown(boolean inSight) {
        shown = inSight;
        openIfShown();
    }

    private void openIfShown() {
        if (!shown || (sources.equals(indexed) && Objects.equals(zone, toldIn))) {
            return;
        }
        building.stop();
        closing.run();
        indexed = sources;
        toldIn = zone;
        ZoneId told = zone;
        List<LogSource> wanted = sources;
        openings.run(() -> OpenedLogs.of(wanted, told), logs -> index(logs, told), rows::fail);
    }

    /** The filter comes after the building, which it would wait for if both had one thread only. */
    private void index(List<IndexedLog> logs, @Nullable ZoneId told) {
        LineIndex index = new LineIndex(logs);
        Stop stop = new Stop();
        building = stop;
        RecordSheet sheet = rows.open(index, told);
        background.run(
                () -> {
                    index.build(stop, rows::grow);
                    return index;
                },
                built -> tellFailures(sheet),
                rows::fail);
        opened.run();
    }

    private void tellFailures(RecordSheet built) {
        rows.refresh();
        if (rows.sheet() == built) {
            built.index.failures().stream().findFirst().ifPresent(status::trouble);
        }
    }
}
