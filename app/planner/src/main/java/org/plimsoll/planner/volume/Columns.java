package org.plimsoll.planner.volume;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column holds what, -1 where there is none.
 *
 * @param header whether the first row names the columns
 * @param series names of the series
 * @param date dates
 * @param step numbers of the steps
 * @param value the volumes
 */
record Columns(boolean header, int series, int date, int step, int value) {
    private static final List<String> DATES =
            List.of("date", "day", "ds", "datum", "tag", "time", "timestamp", "datetime", "week", "month", "period");
    private static final List<String> STEPS = List.of("step", "t", "index", "idx", "n", "no", "number", "nr", "x");
    private static final List<String> VALUES = List.of(
            "messages",
            "value",
            "values",
            "count",
            "volume",
            "volumes",
            "y",
            "total",
            "mails",
            "emails",
            "mail",
            "messagesperday",
            "messagesday",
            "receptions",
            "received",
            "messagecount",
            "anzahl",
            "menge",
            "sum",
            "amount");
    private static final List<String> NAMES =
            List.of("series", "name", "id", "uniqueid", "host", "node", "server", "seriesid", "seriesname", "domain");

    private static final int ROWS_LOOKED_AT = 200;

    /**
     * Finds out from the first rows: by the names in the header where it knows them, by what stands below where not.
     *
     * @throws InvalidVolumesException if no column can be the volumes, or two can
     */
    static Columns of(String file, List<Row> rows) {
        Row first = rows.get(0);
        boolean header = first.cells().stream().noneMatch(Columns::figureOrDate);
        List<Row> below = rows.subList(header ? 1 : 0, Math.min(rows.size(), ROWS_LOOKED_AT));
        if (below.isEmpty()) {
            throw new InvalidVolumesException(
                    "%s: a header and nothing below it, expected rows of date,messages".formatted(file));
        }
        Columns named = header ? byName(first) : new Columns(false, -1, -1, -1, -1);
        return named.completed(file, first, below);
    }

    private static boolean figureOrDate(String cell) {
        return !cell.isEmpty() && (Figure.of(cell).readable() || DateForm.of(cell) != null);
    }

    private static Columns byName(Row header) {
        List<String> names = header.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .toList();
        return new Columns(true, find(names, NAMES), find(names, DATES), find(names, STEPS), find(names, VALUES));
    }

    private static int find(List<String> names, List<String> known) {
        return known.stream()
                .mapToInt(names::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private Columns completed(String file, Row first, List<Row> below) {
        int width = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Map<Integer, Content> contents = IntStream.range(0, width)
                .filter(at -> at != series && at != date && at != step && at != value)
                .boxed()
                .collect(Collectors.toMap(at -> at, at -> content(below, at)));
        int dates = date >= 0 || step >= 0 ? date : only(contents, Content.DATES);
        contents.remove(dates);
        int values = value >= 0 ? value : last(contents);
        contents.remove(values);
        int steps = step >= 0 || dates >= 0 ? step : steps(contents, below);
        contents.remove(steps);
        int names = series >= 0 ? series : only(contents, Content.TEXT);
        if (values < 0) {
            throw new InvalidVolumesException(
                    "%s, line %s: columns '%s', none of which holds numbers; expected date,messages or series,date,value or"
                                    .formatted(file, first.line(), String.join("', '", first.cells()))
                            + " series,step,value");
        }
        return new Columns(header, names, dates, steps, values);
    }

    private enum Content {
        DATES,
        NUMBERS,
        TEXT,
        NOTHING
    }

    private static Content content(List<Row> rows, int at) {
        List<String> cells = rows.stream()
                .map(row -> row.cell(at))
                .filter(cell -> !Figure.missing(cell))
                .toList();
        if (cells.isEmpty()) {
            return Content.NOTHING;
        }
        if (most(cells.stream().filter(cell -> DateForm.of(cell) != null).count(), cells.size())) {
            return Content.DATES;
        }
        return most(cells.stream().filter(cell -> Figure.of(cell).readable()).count(), cells.size())
                ? Content.NUMBERS
                : Content.TEXT;
    }

    /** One bad cell must not change what its column is: it is complained about in its place. */
    private static boolean most(long some, int all) {
        return 2 * some > all;
    }

    private static int only(Map<Integer, Content> contents, Content wanted) {
        return contents.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    private static int last(Map<Integer, Content> contents) {
        return contents.entrySet().stream()
                .filter(entry -> entry.getValue() == Content.NUMBERS)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(-1);
    }

    /** Numbers that go up one by one, from row to row, but for the beginning of another series. */
    private static int steps(Map<Integer, Content> contents, List<Row> rows) {
        return contents.entrySet().stream()
                .filter(entry -> entry.getValue() == Content.NUMBERS)
                .mapToInt(Map.Entry::getKey)
                .filter(at -> countsUp(rows, at))
                .min()
                .orElse(-1);
    }

    private static boolean countsUp(List<Row> rows, int at) {
        long up = 0;
        for (int i = 1; i < rows.size(); i++) {
            up += Figure.of(rows.get(i).cell(at)).point()
                            == Figure.of(rows.get(i - 1).cell(at)).point() + 1
                    ? 1
                    : 0;
        }
        return rows.size() > 1 && most(up, rows.size() - 1);
    }
}
