package org.plimsoll.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.Meaning;

/**
 * Writes the records of logs as rows, in the order of the logs. Blocks of lines become rows beside each other and are
 * written one after the other, so memory does not grow with the log.
 */
public final class RecordTable {
    private final List<Column> columns;
    private final RecordFilter filter;
    private final RowFormat format;
    private final OutputStream out;
    private final boolean problems;
    private long left;

    /**
     * A table of records.
     *
     * @param columns what is told of each
     * @param filter which records are wanted
     * @param format how it looks
     * @param out where it is written; not closed
     * @param limit rows that are wanted at most
     */
    public RecordTable(List<Column> columns, RecordFilter filter, RowFormat format, OutputStream out, long limit) {
        this(columns, filter, format, out, limit, false);
    }

    private RecordTable(
            List<Column> columns,
            RecordFilter filter,
            RowFormat format,
            OutputStream out,
            long limit,
            boolean problems) {
        this.columns = List.copyOf(columns);
        this.filter = filter;
        this.format = format;
        this.out = out;
        this.problems = problems;
        left = limit;
    }

    /**
     * A table of the lines that are no records.
     *
     * @param columns some of {@link Columns#ofProblems}
     * @param format how it looks
     * @param out where it is written; not closed
     * @param limit rows that are wanted at most
     */
    public static RecordTable ofProblems(List<Column> columns, RowFormat format, OutputStream out, long limit) {
        return new RecordTable(columns, RecordFilter.ALL, format, out, limit, true);
    }

    /** Writes what stands before the rows. */
    public void begin() throws IOException {
        RowBuffer heading = new RowBuffer();
        format.heading(columns, heading);
        heading.writeTo(out);
    }

    /** Whether no more rows are wanted. */
    public boolean full() {
        return left == 0;
    }

    /**
     * Writes the rows of one source.
     *
     * @param scan the opened source
     * @param origin what it is
     * @param threads threads that work at the same time, at least 1
     * @param progress told how far it is
     * @return what was written
     * @throws IOException if the rows cannot be written
     */
    public TableTotals write(LogScan scan, Origin origin, int threads, Progress progress) throws IOException {
        Fold fold = new Fold(origin);
        try {
            scan.run(origin.format(), fold.firstWanted(), fold, threads, progress);
        } catch (Enough e) {
            return fold.totals(true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return fold.totals(false);
    }

    /**
     * Writes rows of lines as they come, for whoever follows a log that is being written.
     *
     * @param origin what the log is
     */
    public Followed follow(Origin origin) {
        return new Followed(origin);
    }

    /** A log that is followed. Not safe for use by several threads. */
    public final class Followed {
        private final Fold fold;
        private final Rows total;
        private final LineCursor cursor;
        private long lines;

        private Followed(Origin origin) {
            fold = new Fold(origin);
            total = fold.begin();
            cursor = new LineCursor(origin.format(), fold.firstWanted());
        }

        /**
         * Writes the rows of lines that came.
         *
         * @param data holds them from its beginning on
         * @param end byte after the last one
         * @param offset byte offset of the first one in the log
         * @param dropped bytes of the only line that are not in the array because it is too long
         * @throws IOException if they cannot be written
         */
        public void lines(byte[] data, int end, long offset, long dropped) throws IOException {
            Rows rows = fold.begin();
            cursor.begin(data, 0, end, offset, dropped);
            cursor.number(lines);
            while (cursor.advance()) {
                lines++;
                rows.add(cursor);
            }
            try {
                fold.merge(total, rows);
                out.flush();
            } catch (Enough e) {
                out.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** What was written until now. */
        public TableTotals totals() {
            return fold.totals(full());
        }
    }

    /** Ends a scan of which no more is wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("no more rows are wanted", null, false, false);
        }
    }

    private final class Rows extends Stretch {
        private final RowWriter writer = format.writer(columns);
        private final ColumnReader[] readers;
        private final Value[] values;
        private final RowBuffer rows = new RowBuffer();
        private int[] ends = new int[64];
        private int count;

        Rows(Origin origin, Set<Meaning> wanted) {
            super(origin, filter, wanted);
            readers = columns.stream().map(column -> column.reader(origin)).toArray(ColumnReader[]::new);
            values = columns.stream().map(column -> new Value()).toArray(Value[]::new);
        }

        @Override
        void take(LineCursor cursor) {
            if (!problems) {
                row(cursor);
            }
        }

        @Override
        void takeUnrecognised(LineCursor cursor) {
            if (problems) {
                row(cursor);
            }
        }

        private void row(LineCursor cursor) {
            for (int i = 0; i < readers.length; i++) {
                readers[i].read(cursor, values[i]);
            }
            writer.write(values, rows);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = rows.length();
        }

        @Override
        void clear() {
            super.clear();
            rows.cut(0);
            count = 0;
        }

        /** Writes what is wanted of the rows, and forgets them. */
        private long flush(long most) throws IOException {
            long wanted = Math.min(count, most);
            if (wanted < count) {
                rows.cut(wanted == 0 ? 0 : ends[(int) wanted - 1]);
            }
            rows.writeTo(out);
            rows.cut(0);
            count = 0;
            return wanted;
        }
    }

    private final class Fold implements LineFold<Rows> {
        private final Origin origin;
        private final Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);
        private final Queue<Rows> spare = new ConcurrentLinkedQueue<>();
        private final boolean numbered;
        private @Nullable Rows total;
        private long written;

        Fold(Origin origin) {
            this.origin = origin;
            columns.forEach(column -> wanted.addAll(column.wanted()));
            wanted.addAll(filter.wanted());
            numbered = columns.stream().anyMatch(Column::numbersLines);
        }

        /** Meanings worked out for every line: none where most lines are turned away without their fields. */
        Set<Meaning> firstWanted() {
            return filter.on(origin).hasQuick() ? EnumSet.noneOf(Meaning.class) : wanted;
        }

        @Override
        public Rows begin() {
            Rows rows = spare.poll();
            return rows == null ? new Rows(origin, wanted) : rows;
        }

        @Override
        public void add(Rows rows, LineCursor cursor) {
            rows.add(cursor);
        }

        @Override
        public void merge(Rows earlier, Rows later) {
            total = earlier;
            earlier.follow(later);
            try {
                write(earlier);
                write(later);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            later.clear();
            spare.add(later);
        }

        private void write(Rows rows) throws IOException {
            long now = rows.flush(left);
            left -= now;
            written += now;
            if (left == 0) {
                throw new Enough();
            }
        }

        @Override
        public boolean numbered() {
            return numbered;
        }

        TableTotals totals(boolean enough) {
            return total == null
                    ? TableTotals.NONE
                    : new TableTotals(written, total.lines(), total.unrecognised(), enough);
        }
    }
}
