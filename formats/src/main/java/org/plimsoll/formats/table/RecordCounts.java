package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.Meaning;

/**
 * Counts lines and bytes of records by the values of some columns.
 *
 * <p>The number of groups is bounded, so memory is too: values that first occur when there are that many groups are
 * counted together. The counts of all other groups are exact, and so is the sum.
 */
public final class RecordCounts {
    /** Groups that are counted apart: some tens of megabytes at most, and more than anybody reads. */
    public static final int MOST_GROUPS = 100_000;

    /** What stands for the values of all groups that are counted together. */
    public static final String OTHERS = "(others)";

    private static final char PRESENT = '+';
    private static final char ABSENT = '-';
    private static final char NEXT = '\n';

    private final List<Column> columns;
    private final RecordFilter filter;
    private final int mostGroups;
    private final Map<String, long[]> groups = new LinkedHashMap<>();
    private final long[] others = new long[2];

    /**
     * Counts nothing yet.
     *
     * @param columns whose values are counted
     * @param filter which records are
     */
    public RecordCounts(List<Column> columns, RecordFilter filter) {
        this(columns, filter, MOST_GROUPS);
    }

    /**
     * Counts nothing yet.
     *
     * @param columns whose values are counted
     * @param filter which records are
     * @param mostGroups groups that are counted apart
     */
    public RecordCounts(List<Column> columns, RecordFilter filter, int mostGroups) {
        this.columns = List.copyOf(columns);
        this.filter = filter;
        this.mostGroups = mostGroups;
    }

    /**
     * Counts the records of one source.
     *
     * @param scan the opened source
     * @param origin what it is
     * @param threads threads that work at the same time, at least 1
     * @param progress told how far it is
     * @return what was looked at
     */
    public TableTotals add(LogScan scan, Origin origin, int threads, Progress progress) {
        Fold fold = new Fold(origin);
        Counted counted = scan.run(origin.format(), fold.firstWanted(), fold, threads, progress);
        counted.moveInto(this);
        return new TableTotals(0, counted.lines(), counted.unrecognised(), false);
    }

    /** Whether some values had to be counted together. */
    public boolean overflowed() {
        return others[0] > 0;
    }

    /**
     * Writes the groups, the one with most lines first, then those that were counted together.
     *
     * @param format how the table looks
     * @param limit groups that are wanted at most
     * @param out takes the bytes
     */
    public void write(RowFormat format, long limit, RowBuffer out) {
        List<Column> headings = headings();
        format.heading(headings, out);
        RowWriter writer = format.writer(headings);
        Value[] values = headings.stream().map(any -> new Value()).toArray(Value[]::new);
        List<Map.Entry<String, long[]>> sorted = new ArrayList<>(groups.entrySet());
        Comparator<Map.Entry<String, long[]>> byLines = Comparator.comparingLong(group -> -group.getValue()[0]);
        sorted.sort(byLines.thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, long[]> group : sorted.subList(0, (int) Math.min(limit, sorted.size()))) {
            fill(values, group.getKey());
            row(writer, values, group.getValue(), out);
        }
        if (overflowed()) {
            byte[] word = Bytes.ascii(OTHERS);
            for (int i = 0; i < columns.size(); i++) {
                values[i].set(word, 0, word.length);
            }
            row(writer, values, others, out);
        }
    }

    private static void row(RowWriter writer, Value[] values, long[] counts, RowBuffer out) {
        for (int i = 0; i < counts.length; i++) {
            Value value = values[values.length - counts.length + i];
            value.make();
            value.add(counts[i]);
        }
        writer.write(values, out);
    }

    private List<Column> headings() {
        List<Column> headings = new ArrayList<>(columns);
        headings.add(count("lines", "lines of the group"));
        headings.add(count("bytes", "bytes of these lines"));
        return headings;
    }

    /** A column that is counted here and read nowhere. */
    private static Column count(String name, String description) {
        return new Column(
                name,
                Column.Type.WHOLE,
                description,
                EnumSet.noneOf(Meaning.class),
                origin -> (cursor, into) -> into.none());
    }

    /** Values are kept as one text, each with a mark before it, because one may be missing and one may be empty. */
    private void fill(Value[] values, String key) {
        String[] parts = key.split(String.valueOf(NEXT), -1);
        for (int i = 0; i < columns.size(); i++) {
            byte[] bytes = parts[i].substring(1).getBytes(StandardCharsets.ISO_8859_1);
            if (parts[i].charAt(0) == ABSENT) {
                values[i].none();
            } else {
                values[i].set(bytes, 0, bytes.length);
            }
        }
    }

    private final class Counted extends Stretch {
        private final ColumnReader[] readers;
        private final Value value = new Value();
        private final Value key = new Value();
        private final Map<String, long[]> counts = new LinkedHashMap<>();
        private final long[] rest = new long[2];
        private boolean bounded;

        Counted(Origin origin, Set<Meaning> wanted) {
            super(origin, filter, wanted);
            readers = columns.stream().map(column -> column.reader(origin)).toArray(ColumnReader[]::new);
        }

        @Override
        void take(LineCursor cursor) {
            key.make();
            for (int i = 0; i < readers.length; i++) {
                readers[i].read(cursor, value);
                if (i > 0) {
                    key.add(NEXT);
                }
                key.add(value.present() ? PRESENT : ABSENT);
                if (value.present()) {
                    key.add(value.data(), value.start(), value.end());
                }
            }
            count(Bytes.text(key.data(), key.start(), key.end()), 1, cursor.bytes());
        }

        private void count(String group, long lines, long bytes) {
            long[] both = counts.get(group);
            if (both == null && bounded && counts.size() >= mostGroups) {
                both = rest;
            } else if (both == null) {
                both = new long[2];
                counts.put(group, both);
            }
            both[0] += lines;
            both[1] += bytes;
        }

        /**
         * Takes over what comes later in the log, in the order in which it occurred there. Only this is bounded: what
         * is later is one block, and cutting there would make the counts of groups that are known here inexact.
         */
        void append(Counted later) {
            bounded = true;
            follow(later);
            later.counts.forEach((group, both) -> count(group, both[0], both[1]));
            rest[0] += later.rest[0];
            rest[1] += later.rest[1];
        }

        void moveInto(RecordCounts all) {
            counts.forEach((group, both) -> {
                long[] sum = all.groups.get(group);
                if (sum == null) {
                    sum = all.groups.size() < mostGroups
                            ? all.groups.computeIfAbsent(group, any -> new long[2])
                            : all.others;
                }
                sum[0] += both[0];
                sum[1] += both[1];
            });
            all.others[0] += rest[0];
            all.others[1] += rest[1];
        }
    }

    private final class Fold implements LineFold<Counted> {
        private final Origin origin;
        private final Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);

        Fold(Origin origin) {
            this.origin = origin;
            columns.forEach(column -> wanted.addAll(column.wanted()));
            wanted.addAll(filter.wanted());
        }

        Set<Meaning> firstWanted() {
            return filter.on(origin).hasQuick() ? EnumSet.noneOf(Meaning.class) : wanted;
        }

        @Override
        public Counted begin() {
            return new Counted(origin, wanted);
        }

        @Override
        public void add(Counted counted, LineCursor cursor) {
            counted.add(cursor);
        }

        @Override
        public void merge(Counted earlier, Counted later) {
            earlier.append(later);
        }

        @Override
        public boolean numbered() {
            return columns.stream().anyMatch(Column::numbersLines);
        }
    }
}
