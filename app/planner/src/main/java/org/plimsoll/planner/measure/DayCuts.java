package org.plimsoll.planner.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

/** Tells which day a stretch of a log is of, and cuts it where a day ends. */
final class DayCuts {
    /** A file of one day's log may have been rotated some hours after midnight. */
    private static final Duration LONGEST_DAY = Duration.ofHours(30);

    private final LogFormat format;
    private final DayClock clock;

    DayCuts(LogFormat format, @Nullable ZoneId zone) {
        this.format = format;
        clock = new DayClock(format, zone);
    }

    /**
     * A part of a stretch.
     *
     * @param day its day
     * @param from its first byte
     * @param to the byte after its last one
     */
    record Piece(LocalDate day, int from, int to) {}

    /** The parts of a stretch, day after day; what stands before the first line with a time goes with it. */
    List<Piece> pieces(byte[] stretch) {
        List<Piece> pieces = new ArrayList<>();
        LineCursor cursor = new LineCursor(format, Set.of(Meaning.TIME));
        cursor.begin(stretch, 0, stretch.length, 0, 0);
        int from = 0;
        LocalDate day = null;
        while (cursor.advance()) {
            if (!cursor.hasTime()) {
                continue;
            }
            LocalDate of = LocalDate.ofEpochDay(clock.epochDay(cursor.clockMicros(), cursor.offsetSeconds()));
            if (day != null && !of.equals(day)) {
                pieces.add(new Piece(day, from, cursor.start()));
                from = cursor.start();
            }
            day = of;
        }
        if (day != null) {
            pieces.add(new Piece(day, from, stretch.length));
        }
        return pieces;
    }

    /** The day that most of a file is of; null if it is of several, or of none. */
    static @Nullable LocalDate dayOf(@Nullable LogTime first, @Nullable LogTime last) {
        if (first == null || last == null) {
            return null;
        }
        Duration length = Duration.between(first.clock(), last.clock());
        return length.isNegative() || length.compareTo(LONGEST_DAY) > 0
                ? null
                : first.clock().plus(length.dividedBy(2)).toLocalDate();
    }
}
