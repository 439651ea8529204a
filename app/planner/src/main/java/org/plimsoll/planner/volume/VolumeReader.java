package org.plimsoll.planner.volume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Observations;

/**
 * Reads volumes from CSV: {@code date,messages}, {@code series,date,value} or {@code series,step,value}, with or
 * without a header, in any order of columns, separated by comma, semicolon, tab or bar, plain or gzip. What can be
 * meant in two ways - day and month, decimal signs - is told by the whole file, and refused if the whole file does not
 * tell.
 */
public final class VolumeReader {
    private static final String UNNAMED = "messages";
    private static final double LARGEST = 1e15;
    private static final int MOST_ROWS = 20_000_000;

    private final String file;
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final Reading reading;
    private @Nullable DateForm form;
    private @Nullable String firstDate;

    private VolumeReader(String file) {
        this.file = file;
        this.reading = new Reading(file);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidVolumesException if it cannot be read or understood; the message tells file, line and column
     */
    public static Volumes read(Path file) {
        return TextFile.read(file, VolumeReader::read);
    }

    /**
     * Reads to the end.
     *
     * @param file name for complaints
     * @param in plain or gzip; not closed
     * @throws InvalidVolumesException if it cannot be understood; the message tells file, line and column
     * @throws IOException if it cannot be read
     */
    public static Volumes read(String file, InputStream in) throws IOException {
        return new VolumeReader(file).read(in);
    }

    private Volumes read(InputStream in) throws IOException {
        Rows rows = new Rows(file, in);
        Columns columns = Columns.of(file, rows.preview());
        if (columns.header()) {
            rows.next();
        }
        int count = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            add(row, columns);
            if (++count > MOST_ROWS) {
                throw new InvalidVolumesException(
                        "%s: more than %s rows, expected at most that".formatted(file, MOST_ROWS));
            }
        }
        return volumes(columns);
    }

    private void add(Row row, Columns columns) {
        int needed = Math.max(Math.max(columns.series(), columns.date()), Math.max(columns.step(), columns.value()));
        if (row.cells().size() <= needed) {
            throw complaint(row, row.cells().size(), "the row ends here, expected %s columns".formatted(needed + 1));
        }
        String name = columns.series() < 0 ? UNNAMED : row.cell(columns.series());
        if (name.isEmpty()) {
            throw complaint(row, columns.series() + 1, "empty, expected the name of a series");
        }
        Track track = tracks.computeIfAbsent(name, key -> new Track(file, key, columns.date() >= 0));
        place(track, row, columns);
        value(track, row, columns.value());
    }

    private void place(Track track, Row row, Columns columns) {
        if (columns.date() >= 0) {
            DateForm.Reading date = date(row, columns.date());
            reading.see(date, row.line(), columns.date() + 1);
            track.addPlace(
                    date.dayFirst() == null
                            ? Track.NO_DAY
                            : (int) date.dayFirst().toEpochDay(),
                    date.monthFirst() == null
                            ? Track.NO_DAY
                            : (int) date.monthFirst().toEpochDay(),
                    row.line());
        } else if (columns.step() >= 0) {
            int step = step(row, columns.step());
            track.addPlace(step, step, row.line());
        } else {
            track.addPlace(track.size(), track.size(), row.line());
        }
    }

    private DateForm.Reading date(Row row, int column) {
        String text = row.cell(column);
        if (form == null) {
            form = DateForm.of(text);
            firstDate = text;
        }
        DateForm.Reading date = form == null ? null : form.read(text);
        if (date == null) {
            String example = form == null ? "2024-01-31" : Objects.requireNonNull(firstDate);
            if (DateForm.timed(text)) {
                throw complaint(
                        row,
                        column + 1,
                        "'%s', a time within a day, expected one row for each day".formatted(shortened(text)));
            }
            throw complaint(row, column + 1, "'%s', expected a date such as %s".formatted(shortened(text), example));
        }
        return date;
    }

    private int step(Row row, int column) {
        String text = row.cell(column);
        double step = Figure.of(text).point();
        if (!(step >= 0 && step <= 1e9 && step == Math.rint(step))) {
            throw complaint(row, column + 1, "'%s', expected the number of a step".formatted(shortened(text)));
        }
        return (int) step;
    }

    private void value(Track track, Row row, int column) {
        String text = row.cell(column);
        if (Figure.missing(text)) {
            track.addValue(new Figure(Double.NaN, Double.NaN));
            return;
        }
        Figure figure = Figure.of(text);
        if (!figure.readable()) {
            throw complaint(row, column + 1, "'%s', expected a number".formatted(shortened(text)));
        }
        if (figure.point() < 0 || figure.comma() < 0) {
            throw complaint(row, column + 1, "%s, expected 0 or more".formatted(shortened(text)));
        }
        if (figure.point() > LARGEST || figure.comma() > LARGEST) {
            throw complaint(row, column + 1, "%s, expected at most 10^15".formatted(shortened(text)));
        }
        reading.see(figure, row.line(), column + 1);
        track.addValue(figure);
    }

    private Volumes volumes(Columns columns) {
        if (tracks.isEmpty()) {
            throw new InvalidVolumesException("%s: no rows, expected rows of date,messages".formatted(file));
        }
        boolean dated = columns.date() >= 0;
        boolean monthFirst = dated && reading.monthFirst(tracks.values());
        boolean decimalComma = reading.decimalComma();
        List<Observations> series = new ArrayList<>();
        List<String> notes = new ArrayList<>(reading.notes());
        for (Iterator<Track> left = tracks.values().iterator(); left.hasNext(); ) {
            series.add(left.next().observations(monthFirst, decimalComma, notes));
            // What was read of millions of rows and what becomes of it need not both be there.
            left.remove();
        }
        return new Volumes(series, notes);
    }

    private InvalidVolumesException complaint(Row row, int column, String sentence) {
        return new InvalidVolumesException("%s, line %s, column %s: %s".formatted(file, row.line(), column, sentence));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
