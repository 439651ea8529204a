package org.plimsoll.formats.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnReader;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.formats.table.Value;

/** Reads single lines of an index. The page of the last one is kept, so neighbours cost nothing. For one thread. */
public final class LineReader {
    private static final int FLUSH_BYTES = 64 * 1024;

    /** Columns that tell where a line is, which is known of every line. */
    private static final Set<String> PLACES = Set.of("file", "line", "offset", "bytes", "raw");

    private final LineIndex index;
    private final List<Column> columns;
    private final Set<Meaning> wanted;
    private final Map<Integer, OfLog> logs = new HashMap<>();
    private @Nullable PageLines lines;

    /**
     * A reader.
     *
     * @param columns whose values are told of each line
     */
    public LineReader(LineIndex index, List<Column> columns) {
        this.index = index;
        this.columns = List.copyOf(columns);
        wanted = EnumSet.noneOf(Meaning.class);
        columns.forEach(column -> wanted.addAll(column.wanted()));
    }

    /** What belongs to one log. */
    private final class OfLog {
        private final IndexedLog log;
        private final LineCursor cursor;
        private final ColumnReader[] readers;
        private final Value[] values;
        private final Value[] ofNoRecord;

        OfLog(IndexedLog log, Set<Meaning> meanings) {
            this.log = log;
            cursor = new LineCursor(log.format(), meanings);
            readers =
                    columns.stream().map(column -> column.reader(log.origin())).toArray(ColumnReader[]::new);
            values = columns.stream().map(any -> new Value()).toArray(Value[]::new);
            ofNoRecord = columns.stream().map(any -> new Value()).toArray(Value[]::new);
        }

        /** The values of the line at which the cursor stands. */
        Value[] read(boolean recognised) {
            Value[] into = recognised ? values : ofNoRecord;
            for (int i = 0; i < readers.length; i++) {
                if (recognised || PLACES.contains(columns.get(i).name())) {
                    readers[i].read(cursor, into[i]);
                }
            }
            return into;
        }
    }

    /**
     * Reads the values of a line, and where it is.
     *
     * @throws UnreadableLogException if its file does not hold it any more
     */
    public IndexedLine read(long line) throws UnreadableLogException {
        OfLog at = goTo(line, wanted);
        return toLine(line, at, null);
    }

    /**
     * Reads a line with all its fields.
     *
     * @throws UnreadableLogException if its file does not hold it any more
     */
    public IndexedLine readWhole(long line) throws UnreadableLogException {
        Page page = pageOf(line).page();
        OfLog at = new OfLog(index.logs().get(page.log()), EnumSet.allOf(Meaning.class));
        pageOf(line).at((int) (line - page.firstLine()), at.cursor);
        return toLine(line, at, recognised(line) ? at.cursor.toRecord() : null);
    }

    private boolean recognised(long line) throws UnreadableLogException {
        Page page = pageOf(line).page();
        return page.recognised((int) (line - page.firstLine()));
    }

    private IndexedLine toLine(long line, OfLog at, @Nullable LogRecord record) throws UnreadableLogException {
        LineCursor cursor = at.cursor;
        boolean recognised = recognised(line);
        List<String> values = new ArrayList<>();
        for (Value value : at.read(recognised)) {
            values.add(value.text());
        }
        return new IndexedLine(
                line,
                at.log.source().name(),
                cursor.line(),
                cursor.offset(),
                cursor.bytes(),
                at.log.format(),
                record,
                recognised ? null : cursor.problem().reason(),
                recognised ? 0 : cursor.problem().column(),
                values,
                Value.text(cursor.data(), cursor.start(), cursor.end()));
    }

    /** The value of the only column in a line; valid until the next call. */
    Value value(long line) throws UnreadableLogException {
        OfLog at = goTo(line, wanted);
        return at.read(recognised(line))[0];
    }

    private OfLog goTo(long line, Set<Meaning> meanings) throws UnreadableLogException {
        PageLines there = pageOf(line);
        OfLog at = logs.computeIfAbsent(
                there.page().log(), log -> new OfLog(index.logs().get(log), meanings));
        there.at((int) (line - there.page().firstLine()), at.cursor);
        return at;
    }

    private PageLines pageOf(long line) throws UnreadableLogException {
        PageLines last = lines;
        if (last == null
                || line < last.page().firstLine()
                || line >= last.page().endLine()) {
            last = new PageLines(index, index.page(index.pageOf(line)));
            lines = last;
        }
        return last;
    }

    /**
     * Writes rows as a table; of lines that are no records only where they are.
     *
     * @param order what the rows are
     * @param from first row
     * @param to row after the last one
     * @param format how the table looks
     * @param out where it is written; not closed
     * @throws IOException if it cannot be written, or a file does not hold a line any more
     */
    public void write(LineOrder order, long from, long to, RowFormat format, OutputStream out) throws IOException {
        RowBuffer rows = new RowBuffer();
        format.heading(columns, rows);
        RowWriter writer = format.writer(columns);
        for (long row = from; row < to; row++) {
            try {
                long line = order.line(row);
                OfLog at = goTo(line, wanted);
                writer.write(at.read(recognised(line)), rows);
            } catch (UnreadableLogException e) {
                throw new IOException(e.sentence(), e);
            }
            if (rows.length() > FLUSH_BYTES) {
                rows.writeTo(out);
                rows.cut(0);
            }
        }
        rows.writeTo(out);
    }
}
