package org.plimsoll.planner.volume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.plimsoll.planner.forecast.Holiday;

/**
 * Reads holidays from CSV: a date and a name, with or without a header, separated as volumes are. Days and months must
 * be told apart by their form: {@code 2024-12-25}, {@code 20241225} or {@code 25.12.2024}.
 */
public final class HolidayReader {
    private static final String UNNAMED = "holiday";

    private HolidayReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidVolumesException if it cannot be read, or a row has no date; the message tells file and line
     */
    public static List<Holiday> read(Path file) {
        return TextFile.read(file, HolidayReader::read);
    }

    /**
     * Reads to the end.
     *
     * @param file name for complaints
     * @param in plain or gzip; not closed
     * @throws InvalidVolumesException if a row has no date; the message tells file and line
     * @throws IOException if it cannot be read
     */
    public static List<Holiday> read(String file, InputStream in) throws IOException {
        Rows rows = new Rows(file, in);
        List<Holiday> holidays = new ArrayList<>();
        boolean first = true;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int column = dateColumn(row);
            if (column >= 0) {
                String name = row.cell(1 - column);
                holidays.add(new Holiday(date(file, row, column), name.isEmpty() ? UNNAMED : name));
            } else if (!first) {
                throw new InvalidVolumesException("%s, line %s: '%s', expected a date such as 2024-12-25 and a name"
                        .formatted(file, row.line(), row.cell(0)));
            }
            first = false;
        }
        return holidays;
    }

    private static int dateColumn(Row row) {
        if (DateForm.of(row.cell(0)) != null) {
            return 0;
        }
        return DateForm.of(row.cell(1)) != null ? 1 : -1;
    }

    private static LocalDate date(String file, Row row, int column) {
        DateForm form = DateForm.of(row.cell(column));
        DateForm.Reading reading = form == null ? null : form.read(row.cell(column));
        LocalDate date = reading == null || !Objects.equals(reading.dayFirst(), reading.monthFirst())
                ? null
                : reading.dayFirst();
        if (date == null) {
            throw new InvalidVolumesException("%s, line %s, column %s: '%s', expected a date such as 2024-12-25"
                    .formatted(file, row.line(), column + 1, row.cell(column)));
        }
        return date;
    }
}
