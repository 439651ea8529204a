package org.plimsoll.report;

import java.time.LocalDate;

import org.plimsoll.report.model.Cell;

/** The two spellings of each kind of value. */
final class Cells {
    /** What stands where there is no number, for instance a cost where there is no message. */
    static final Cell NONE = new Cell("none", "");

    private Cells() {}

    static Cell text(String text) {
        return Cell.of(text);
    }

    static Cell count(long value) {
        return new Cell(Numbers.count(value), Long.toString(value));
    }

    static Cell whole(double value) {
        return new Cell(Numbers.whole(value), Numbers.exact(value));
    }

    static Cell size(long bytes) {
        return size((double) bytes);
    }

    static Cell megabytes(long bytes) {
        return megabytes((double) bytes);
    }

    static Cell size(double bytes) {
        return new Cell(Numbers.size(bytes), Numbers.exact(bytes));
    }

    /** A size whose display is in MB whatever its magnitude, so that a column can be compared by eye. */
    static Cell megabytes(double bytes) {
        return new Cell(Numbers.significant(bytes / 1e6) + " MB", Numbers.exact(bytes));
    }

    static Cell ratio(double value) {
        return new Cell(Numbers.ratio(value), Numbers.exact(value));
    }

    /** A mean to one decimal. */
    static Cell tenths(double value) {
        return new Cell(String.format(Numbers.SIGNS, "%,.1f", value), Numbers.exact(value));
    }

    static Cell share(double share) {
        return new Cell(Numbers.share(share), Numbers.exact(share));
    }

    static Cell percent(double share) {
        return new Cell(Numbers.percent(share), Numbers.exact(share));
    }

    static Cell date(LocalDate date) {
        return Cell.of(date.toString());
    }

    static Cell yesNo(boolean value) {
        return new Cell(value ? "yes" : "no", Boolean.toString(value));
    }
}
