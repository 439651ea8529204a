package org.plimsoll.desktop.records;

import java.util.OptionalLong;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.index.LineHits;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.table.TimeBound;

import static org.plimsoll.desktop.text.Texts.text;

/** Goes to rows by what they hold, by their time or by their number. */
final class RecordSteps {
    private final RowsInSight rows;
    private final ChosenRows chosen;
    private final RecordCursor cursor;
    private final RecordStatus status;
    private final int threads;
    private final Latest steps;

    /**
     * Is on its way nowhere yet.
     *
     * @param threads threads that look at the same time, at least 1
     */
    RecordSteps(
            Background background,
            RowsInSight rows,
            ChosenRows chosen,
            RecordCursor cursor,
            RecordStatus status,
            int threads) {
        this.rows = rows;
        this.chosen = chosen;
        this.cursor = cursor;
        this.status = status;
        this.threads = threads;
        steps = new Latest(background);
    }

    /** Goes to the next row that holds a text, or to the one before; the text may be an {@code /expression/}. */
    void find(String wanted, boolean forward) {
        RecordSheet now = rows.sheet();
        if (now == null || wanted.isEmpty()) {
            return;
        }
        LineHits found;
        try {
            found = now.find.hits(wanted, threads);
        } catch (IllegalArgumentException e) {
            status.remark(Words.sentence(e));
            return;
        }
        long from = chosen.lead();
        LineOrder order = now.order;
        status.remark(text("records.find.looking", wanted));
        steps.run(
                () -> RecordFind.step(found, order, from, forward),
                row -> {
                    status.remark(found(wanted, row, from, forward));
                    row.ifPresent(cursor::bringToMiddle);
                },
                rows::fail);
    }

    private static String found(String wanted, OptionalLong row, long from, boolean forward) {
        if (row.isEmpty()) {
            return text("records.find.none", wanted);
        }
        boolean round = forward ? row.getAsLong() <= from : row.getAsLong() >= from;
        return round && from >= 0 ? text("records.find.round") : "";
    }

    /**
     * Goes to a time, or to a line of a number.
     *
     * @param typed {@code 2026-11-23T12:30}, {@code 12:30} on the day of the row in sight, or a number
     */
    void jump(String typed) {
        RecordSheet now = rows.sheet();
        String wanted = typed.strip();
        if (now == null || wanted.isEmpty()) {
            return;
        }
        if (wanted.matches("\\d[\\d,]{0,17}") && number(wanted) <= now.order.rows()) {
            cursor.bringToMiddle(Math.max(0, number(wanted) - 1));
            return;
        }
        TimeBound time;
        try {
            time = TimeBound.parse(wanted.matches("\\d{1,2}:\\d\\d(:\\d\\d)?") ? onDay(wanted) : wanted, now.zone);
        } catch (IllegalArgumentException e) {
            status.remark(Words.sentence(e));
            return;
        }
        jump(now, wanted, time);
    }

    private void jump(RecordSheet now, String wanted, TimeBound time) {
        LineOrder order = now.order;
        steps.run(
                () -> order.rowOf(now.index.lineAt(time)),
                row -> {
                    boolean there = row < order.rows();
                    status.remark(there ? "" : text("records.jump.none", wanted));
                    if (there) {
                        cursor.bringToMiddle(row);
                    }
                },
                rows::fail);
    }

    private static long number(String typed) {
        return Long.parseLong(typed.replace(",", ""));
    }

    /** A time of day is meant on the day that is in sight. */
    private String onDay(String clock) {
        int time = rows.columnNames().indexOf("time");
        String padded = clock.indexOf(':') == 1 ? "0" + clock : clock;
        return rows.rows().stream()
                .map(row -> row.value(time))
                .filter(value -> value.length() > 10)
                .map(value -> value.substring(0, 11) + padded)
                .findFirst()
                .orElse(clock);
    }

    /** Goes nowhere after all. */
    void cancel() {
        steps.forget();
    }
}
