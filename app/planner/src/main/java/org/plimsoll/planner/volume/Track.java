package org.plimsoll.planner.volume;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Observations;

/** One series while it is read: both readings of everything that has two, in primitive arrays. */
final class Track {
    /** Stands for a date that does not exist in one of the readings. */
    static final long NO_DAY = Long.MIN_VALUE;

    /** A hundred years of days: anything longer is a mistyped year. */
    private static final int MOST_STEPS = 36_600;

    private static final int MOST_NUMBERED = 20_000_000;

    private final String file;
    private final String name;
    private int size;
    private long[] dayFirst = new long[16];
    private long[] monthFirst = new long[16];
    private long[] lines = new long[16];
    private double[] point = new double[16];
    private double[] comma = new double[16];

    Track(String file, String name) {
        this.file = file;
        this.name = name;
    }

    int size() {
        return size;
    }

    void addPlace(long withDayFirst, long withMonthFirst, long line) {
        if (size == lines.length) {
            int more = size + (size >> 1);
            dayFirst = Arrays.copyOf(dayFirst, more);
            monthFirst = Arrays.copyOf(monthFirst, more);
            lines = Arrays.copyOf(lines, more);
            point = Arrays.copyOf(point, more);
            comma = Arrays.copyOf(comma, more);
        }
        dayFirst[size] = withDayFirst;
        monthFirst[size] = withMonthFirst;
        lines[size] = line;
    }

    /** Ends the row that {@link #addPlace} began. */
    void addValue(Figure figure) {
        point[size] = figure.point();
        comma[size] = figure.comma();
        size++;
    }

    /** Whether each row is the day after the one before it. */
    boolean daily(boolean monthsFirst) {
        long[] days = monthsFirst ? monthFirst : dayFirst;
        return IntStream.range(1, size).allMatch(i -> days[i] == days[i - 1] + 1);
    }

    /** The series in its order, gaps open. Adds what was taken for granted to the notes. */
    Observations observations(boolean dated, boolean monthsFirst, boolean decimalComma, List<String> notes) {
        long[] places = monthsFirst ? monthFirst : dayFirst;
        double[] figures = decimalComma ? comma : point;
        Integer[] order = order(places, notes);
        int[] kept = withoutDuplicates(order, places, figures, dated, notes);
        Period step = dated ? Spacing.of(places, kept) : Period.ofDays(1);
        long first = places[kept[0]];
        long length = Spacing.steps(first, places[kept[kept.length - 1]], step) + 1;
        if (length > (dated ? MOST_STEPS : MOST_NUMBERED)) {
            throw complaint(
                    kept[kept.length - 1],
                    "%s is %s steps after the first, expected at most %s"
                            .formatted(
                                    place(places[kept[kept.length - 1]], dated),
                                    length,
                                    dated ? MOST_STEPS : MOST_NUMBERED));
        }
        double[] values = new double[(int) length];
        Arrays.fill(values, Double.NaN);
        for (int row : kept) {
            values[(int) Spacing.steps(first, places[row], step)] = figures[row];
        }
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw complaint(kept[0], "series %s has no value at all, expected one or more".formatted(name));
        }
        return new Observations(name, date(first, dated), step, values);
    }

    private static @Nullable LocalDate date(long place, boolean dated) {
        return dated ? LocalDate.ofEpochDay(place) : null;
    }

    private static String place(long place, boolean dated) {
        return dated ? LocalDate.ofEpochDay(place).toString() : "step " + place;
    }

    private Integer[] order(long[] places, List<String> notes) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        if (IntStream.range(1, size).anyMatch(i -> places[i] < places[i - 1])) {
            Arrays.sort(order, (a, b) -> Long.compare(places[a], places[b]));
            notes.add("%s: series %s goes backwards in places, its rows were put in order".formatted(file, name));
        }
        return order;
    }

    private int[] withoutDuplicates(
            Integer[] order, long[] places, double[] figures, boolean dated, List<String> notes) {
        int[] kept = new int[order.length];
        int count = 0;
        int twice = 0;
        for (int row : order) {
            if (count == 0 || places[row] != places[kept[count - 1]]) {
                kept[count++] = row;
            } else if (Double.isNaN(figures[row]) || figures[row] == figures[kept[count - 1]]) {
                twice++;
            } else if (Double.isNaN(figures[kept[count - 1]])) {
                kept[count - 1] = row;
                twice++;
            } else {
                throw complaint(
                        row,
                        "%s of series %s again, with another value than in line %s; expected each once"
                                .formatted(place(places[row], dated), name, lines[kept[count - 1]]));
            }
        }
        if (twice > 0) {
            notes.add("%s: %s of series %s given twice with the same value, counted once".formatted(file, twice, name));
        }
        return Arrays.copyOf(kept, count);
    }

    private InvalidVolumesException complaint(int row, String sentence) {
        return new InvalidVolumesException("%s, line %s: %s".formatted(file, lines[row], sentence));
    }
}
