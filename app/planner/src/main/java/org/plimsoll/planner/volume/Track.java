package org.plimsoll.planner.volume;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Observations;

/**
 * One series while it is read: both readings of everything that has two, in primitive arrays. The second reading takes
 * room only where it differs from the first, and days that follow each other take none: of millions of rows little more
 * than the numbers themselves is kept.
 *
 * <p>More rows than a hundred years have days are tidied up while they come: rows that say the same twice are dropped,
 * and what can be no series of days, however it is meant, is refused then and there.
 */
final class Track {
    /** Stands for a date that does not exist in one of the readings. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** A hundred years of days: anything longer is a mistyped year. */
    private static final int MOST_STEPS = 36_600;

    private static final int MOST_NUMBERED = 20_000_000;

    private final String file;
    private final String name;
    private final boolean dated;
    private final Column<EvenRow> places = new Column<>(new EvenRow(), (row, length) -> row.copy());
    private final Column<double[]> figures = new Column<>(new double[16], Arrays::copyOf);
    private final EvenRow lines = new EvenRow();
    private int size;
    private int tidiedAt = 2 * MOST_STEPS;
    private int twice;
    private @Nullable String conflict;

    /**
     * A series without a row.
     *
     * @param dated whether its places are days, as opposed to numbers
     */
    Track(String file, String name, boolean dated) {
        this.file = file;
        this.name = name;
        this.dated = dated;
    }

    /** Copies the first elements of an array into one of another length. */
    private interface Copy<A> {
        A of(A array, int length);
    }

    /** What rows hold, in two readings: the second is null as long as both are the same. */
    private static final class Column<A> {
        private final Copy<A> copy;
        private A first;
        private @Nullable A second;

        Column(A first, Copy<A> copy) {
            this.first = first;
            this.copy = copy;
        }

        void grow(int length) {
            first = copy.of(first, length);
            second = second == null ? null : copy.of(second, length);
        }

        A second() {
            return second == null ? first : second;
        }

        /** The second reading, apart from the first. */
        A apart(int length) {
            A own = second == null ? copy.of(first, length) : second;
            second = own;
            return own;
        }
    }

    int size() {
        return size;
    }

    void addPlace(int withDayFirst, int withMonthFirst, long line) {
        if (dated && size == tidiedAt) {
            tidy();
        }
        if (places.second != null || withMonthFirst != withDayFirst) {
            places.apart(size).add(withMonthFirst);
        }
        places.first.add(withDayFirst);
        lines.add((int) line);
    }

    /** Ends the row that {@link #addPlace} began. */
    void addValue(Figure figure) {
        if (size == figures.first.length) {
            figures.grow(size + (size >> 1));
        }
        figures.first[size] = figure.point();
        if (figures.second != null || Double.compare(figure.comma(), figure.point()) != 0) {
            figures.apart(figures.first.length)[size] = figure.comma();
        }
        size++;
    }

    /** Drops rows that say the same twice; the rest can be so many days, but no more. */
    private void tidy() {
        int[] days = places.first.toArray();
        int[] monthFirst = places.second().toArray();
        double[] point = figures.first;
        double[] comma = figures.second();
        long[] order = order(days);
        int kept = 0;
        boolean[] dropped = new boolean[size];
        for (int i = 1; i < size; i++) {
            int row = (int) order[i];
            int before = (int) order[kept];
            boolean again = days[row] == days[before] && monthFirst[row] == monthFirst[before];
            if (again && sameValue(point, comma, row, before)) {
                dropped[row] = true;
                twice++;
            } else {
                conflict =
                        again && conflict == null && differs(point, comma, row, before) ? twice(row, before) : conflict;
                kept++;
                order[kept] = order[i];
            }
        }
        if (conflict != null) {
            throw new InvalidVolumesException(conflict);
        }
        keep(dropped);
        if (size > MOST_STEPS + 1) {
            throw complaint(
                    size - 1,
                    "the row of day %s of series %s, expected at most %s, a hundred years"
                            .formatted(size, name, MOST_STEPS));
        }
        tidiedAt = size + MOST_STEPS;
    }

    private static boolean sameValue(double[] point, double[] comma, int row, int other) {
        return Double.compare(point[row], point[other]) == 0 && Double.compare(comma[row], comma[other]) == 0;
    }

    /** Whether the two are different numbers however they are meant. */
    private static boolean differs(double[] point, double[] comma, int row, int other) {
        return Math.abs(point[row] - point[other]) > 0 && Math.abs(comma[row] - comma[other]) > 0;
    }

    private String twice(int row, int before) {
        return "%s, line %s: %s"
                .formatted(
                        file,
                        lines.get(row),
                        again(
                                places.first.get(row) == NO_DAY
                                        ? places.second().get(row)
                                        : places.first.get(row),
                                before));
    }

    private String again(long place, int before) {
        return "%s of series %s again, with another value than in line %s; expected each once"
                .formatted(place(place), name, lines.get(before));
    }

    private void keep(boolean[] dropped) {
        places.first.drop(dropped);
        if (places.second != null) {
            places.second.drop(dropped);
        }
        lines.drop(dropped);
        int to = 0;
        for (int row = 0; row < size; row++) {
            if (!dropped[row]) {
                figures.first[to] = figures.first[row];
                if (figures.second != null) {
                    figures.second[to] = figures.second[row];
                }
                to++;
            }
        }
        size = to;
    }

    /** Whether each row is the day after the one before it. */
    boolean daily(boolean monthsFirst) {
        EvenRow days = monthsFirst ? places.second() : places.first;
        return IntStream.range(1, size).allMatch(i -> days.get(i) == days.get(i - 1) + 1);
    }

    /** The series in its order, gaps open. Adds what was taken for granted to the notes. */
    Observations observations(boolean monthsFirst, boolean decimalComma, List<String> notes) {
        int[] steps = (monthsFirst ? places.second() : places.first).toArray();
        double[] values = decimalComma ? figures.second() : figures.first;
        int[] kept = kept(steps, values, notes);
        Period step = dated ? Spacing.of(steps, kept) : Period.ofDays(1);
        int last = kept[kept.length - 1];
        long first = steps[kept[0]];
        long length = Spacing.steps(first, steps[last], step) + 1;
        int most = dated ? MOST_STEPS : MOST_NUMBERED;
        if (length > most) {
            throw complaint(
                    last,
                    "%s is %s steps after the first, expected at most %s"
                            .formatted(place(steps[last]), length - 1, most));
        }
        double[] series = new double[(int) length];
        Arrays.fill(series, Double.NaN);
        for (int row : kept) {
            series[(int) Spacing.steps(first, steps[row], step)] = values[row];
        }
        if (Arrays.stream(series).allMatch(Double::isNaN)) {
            throw complaint(kept[0], "series %s has no value at all, expected one or more".formatted(name));
        }
        return new Observations(name, dated ? LocalDate.ofEpochDay(first) : null, step, series);
    }

    private String place(long place) {
        return dated ? LocalDate.ofEpochDay(place).toString() : "step " + place;
    }

    /** The rows by their places, of those with the same place the first one first: each row in the lower 32 bits. */
    private long[] order(int[] steps) {
        long[] order = new long[size];
        Arrays.setAll(order, row -> ((long) steps[row] << 32) | row);
        Arrays.sort(order);
        return order;
    }

    /** The rows that count, in the order of their places. */
    private int[] kept(int[] steps, double[] values, List<String> notes) {
        boolean forward = IntStream.range(1, size).allMatch(i -> steps[i] > steps[i - 1]);
        if (forward && twice == 0) {
            return IntStream.range(0, size).toArray();
        }
        int[] kept = withoutDuplicates(order(steps), steps, values, notes);
        if (IntStream.range(1, size).anyMatch(i -> steps[i] < steps[i - 1])) {
            notes.add("%s: series %s goes backwards in places, its rows were put in order".formatted(file, name));
        }
        return kept;
    }

    private int[] withoutDuplicates(long[] order, int[] steps, double[] values, List<String> notes) {
        int[] kept = new int[order.length];
        int count = 0;
        for (long place : order) {
            int row = (int) place;
            if (count == 0 || steps[row] != steps[kept[count - 1]]) {
                kept[count++] = row;
            } else if (Double.isNaN(values[row]) || values[row] == values[kept[count - 1]]) {
                twice++;
            } else if (Double.isNaN(values[kept[count - 1]])) {
                kept[count - 1] = row;
                twice++;
            } else {
                throw complaint(row, again(steps[row], kept[count - 1]));
            }
        }
        if (twice > 0) {
            notes.add("%s: %s of series %s given twice with the same value, counted once".formatted(file, twice, name));
        }
        return Arrays.copyOf(kept, count);
    }

    private InvalidVolumesException complaint(int row, String sentence) {
        return new InvalidVolumesException("%s, line %s: %s".formatted(file, lines.get(row), sentence));
    }
}
