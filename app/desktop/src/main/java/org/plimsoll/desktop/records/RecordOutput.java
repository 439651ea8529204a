package org.plimsoll.desktop.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.index.LineOrder;
import org.plimsoll.formats.index.LineReader;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.report.csv.RecordCsv;
import org.plimsoll.report.file.WholeFile;

import static org.plimsoll.desktop.text.Texts.text;

/** Takes rows out of the window: those chosen to the clipboard, all of them into a file. */
final class RecordOutput {
    /** Rows that are put on the clipboard at most; more is what the export is for. */
    static final int MOST_COPIED = 100_000;

    private final Background background;
    private final RowsInSight rows;
    private final ChosenRows chosen;
    private final RecordStatus status;

    /** Takes rows from those that are shown. */
    RecordOutput(Background background, RowsInSight rows, ChosenRows chosen, RecordStatus status) {
        this.background = background;
        this.rows = rows;
        this.chosen = chosen;
        this.status = status;
    }

    /** The chosen rows as they are in the logs, a line each. */
    void copyLines(Consumer<String> taken) {
        copy(List.of("raw"), new PlainLines(), taken);
    }

    /** The chosen rows as comma-separated values. */
    void copyCsv(Consumer<String> taken) {
        copy(rows.columnNames(), RecordCsv.commas(false), taken);
    }

    private void copy(List<String> names, RowFormat format, Consumer<String> taken) {
        RecordSheet now = rows.sheet();
        if (now == null || chosen.lead() < 0) {
            return;
        }
        long from = chosen.first();
        long to = Math.min(from + MOST_COPIED, chosen.last() + 1);
        LineOrder order = now.order;
        background.run(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    reader(now, names).write(order, from, to, format, out);
                    return out.toString(StandardCharsets.UTF_8);
                },
                copied -> {
                    status.remark(text("records.copied", Words.count(to - from, "lines")));
                    taken.accept(copied);
                },
                rows::fail);
    }

    /** Writes all rows that the filter lets pass into a CSV file. */
    void export(Path target) {
        RecordSheet now = rows.sheet();
        if (now == null) {
            return;
        }
        LineOrder order = now.order;
        long count = order.rows();
        List<String> names = rows.columnNames();
        status.remark(text("records.export.writing", target));
        background.run(
                () -> {
                    WholeFile.write(
                            target, out -> reader(now, names).write(order, 0, count, RecordCsv.commas(false), out));
                    return target;
                },
                written -> status.remark(text("records.export.written", Words.count(count, "lines"), written)),
                this::notWritten);
    }

    private void notWritten(Throwable failure) {
        status.remark("");
        status.trouble(failure instanceof IOException ? Words.sentence(failure) : text("records.broken", failure));
    }

    private static LineReader reader(RecordSheet now, List<String> names) {
        return new LineReader(now.index, names.stream().map(now.names::named).toList());
    }
}
