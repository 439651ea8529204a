package org.plimsoll.planner.volume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gathers evidence, over the whole file, of how its dates and its numbers are meant. */
final class Reading {
    private final String file;
    private final List<String> notes = new ArrayList<>();
    private @Nullable String notDayFirst;
    private @Nullable String notMonthFirst;
    private @Nullable String notPoint;
    private @Nullable String notComma;
    private @Nullable String eitherDate;
    private boolean eitherFigure;

    Reading(String file) {
        this.file = file;
    }

    void see(DateForm.Reading date, long line, int column) {
        if (date.dayFirst() == null) {
            notDayFirst = notDayFirst == null ? place(line, column) : notDayFirst;
        } else if (date.monthFirst() == null) {
            notMonthFirst = notMonthFirst == null ? place(line, column) : notMonthFirst;
        } else if (!date.dayFirst().equals(date.monthFirst())) {
            eitherDate = eitherDate == null ? place(line, column) : eitherDate;
        }
    }

    void see(Figure figure, long line, int column) {
        if (Double.isNaN(figure.point())) {
            notPoint = notPoint == null ? place(line, column) : notPoint;
        } else if (Double.isNaN(figure.comma())) {
            notComma = notComma == null ? place(line, column) : notComma;
        } else {
            eitherFigure |= figure.point() != figure.comma();
        }
    }

    /**
     * Whether the month stands before the day.
     *
     * @throws InvalidVolumesException if both readings are impossible, or both possible
     */
    boolean monthFirst(Collection<Track> tracks) {
        if (notDayFirst != null && notMonthFirst != null) {
            throw new InvalidVolumesException("%s, %s: a date with the month first, but %s has one with the day first;"
                            .formatted(file, notDayFirst, notMonthFirst)
                    + " expected one order in the whole file");
        }
        if (eitherDate == null || notDayFirst != null || notMonthFirst != null) {
            return notDayFirst != null;
        }
        boolean dayByDay = tracks.stream().allMatch(track -> track.daily(false));
        boolean monthByDay = tracks.stream().allMatch(track -> track.daily(true));
        if (dayByDay == monthByDay) {
            throw new InvalidVolumesException(
                    "%s, %s: day and month could be either way round in every date, expected dates such as 2024-01-31"
                            .formatted(file, eitherDate));
        }
        notes.add("%s: dates read with the %s first, for then the days follow each other"
                .formatted(file, monthByDay ? "month" : "day"));
        return monthByDay;
    }

    /**
     * Whether a comma is the decimal sign.
     *
     * @throws InvalidVolumesException if some numbers can only be read with a comma, others only with a point
     */
    boolean decimalComma() {
        if (notPoint != null && notComma != null) {
            throw new InvalidVolumesException(
                    "%s, %s: a number with a decimal comma, but %s has one with a decimal point;"
                                    .formatted(file, notPoint, notComma)
                            + " expected one sign in the whole file");
        }
        if (eitherFigure && notPoint == null && notComma == null) {
            notes.add("%s: 1,234 is read as 1234 and 1.234 as a little more than 1, for no number tells otherwise"
                    .formatted(file));
        }
        return notPoint != null;
    }

    List<String> notes() {
        return notes;
    }

    private static String place(long line, int column) {
        return "line %s, column %s".formatted(line, column);
    }
}
