package org.plimsoll.formats.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Value;

/** Lines by the value of a column. All values are held while it sorts, so there is a limit; lines stay in memory. */
public final class SortedLines implements LineOrder {
    /** Lines that are sorted at most: their values take some tens of megabytes. */
    public static final int MOST_LINES = 500_000;

    private static final Comparator<Key> BY_NUMBER =
            Comparator.comparingDouble(Key::number).thenComparing(Key::text);
    private static final Comparator<Key> BY_TEXT = Comparator.comparing(Key::text);

    private final long[] lines;

    private SortedLines(long[] lines) {
        this.lines = lines;
    }

    private record Key(long line, double number, String text, boolean present) {}

    /**
     * Sorts the lines of another order. Lines without a value come last; lines of the same value stay in their order.
     *
     * @param order which lines; at most {@link #MOST_LINES}
     * @param column by whose values
     * @param descending whether the greatest comes first
     * @param cancelled asked whether to stop
     * @return the lines; empty if it was asked to stop
     * @throws UnreadableLogException if a file does not hold a line any more
     */
    public static Optional<SortedLines> of(
            LineIndex index, LineOrder order, Column column, boolean descending, BooleanSupplier cancelled)
            throws UnreadableLogException {
        int count = (int) Math.min(MOST_LINES, order.rows());
        LineReader reader = new LineReader(index, List.of(column));
        Key[] keys = new Key[count];
        for (int row = 0; row < count; row++) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            keys[row] = key(order.line(row), reader, column);
        }
        Comparator<Key> byValue = column.type().number() ? BY_NUMBER : BY_TEXT;
        Arrays.sort(
                keys,
                Comparator.comparing(Key::present)
                        .reversed()
                        .thenComparing(descending ? byValue.reversed() : byValue)
                        .thenComparingLong(Key::line));
        return Optional.of(
                new SortedLines(Arrays.stream(keys).mapToLong(Key::line).toArray()));
    }

    private static Key key(long line, LineReader reader, Column column) throws UnreadableLogException {
        Value value = reader.value(line);
        String text = value.text();
        if (!column.type().number()) {
            return new Key(line, 0, text.toLowerCase(Locale.ROOT), value.present());
        }
        return new Key(line, value.number() ? Double.parseDouble(text) : Double.NaN, text, value.present());
    }

    @Override
    public long rows() {
        return lines.length;
    }

    @Override
    public long line(long row) {
        return lines[(int) row];
    }

    /** Lines do not follow each other here: only a line that is there has a row. */
    @Override
    public long rowOf(long line) {
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] == line) {
                return row;
            }
        }
        return lines.length;
    }
}
