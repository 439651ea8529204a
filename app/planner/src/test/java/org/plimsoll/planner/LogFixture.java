package org.plimsoll.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;

/** Makes measurements with round figures: 300 bytes a message unless told otherwise. */
public final class LogFixture {
    private static final long EC_BASELINE = 300_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    private final String format;
    private long bytesPerMessage = 300;
    private final List<Measurement.Day> days = new ArrayList<>();
    private boolean timed = true;
    private @Nullable Integer firstOffset;
    private @Nullable Integer lastOffset;
    private LocalDateTime last = FIRST_DAY.atStartOfDay();
    private long unrecognisedLines;
    private long unrecognisedBytes;
    private @Nullable String failure;

    private LogFixture(String format) {
        this.format = format;
    }

    /** A log without a message. */
    public static LogFixture log(String format) {
        return new LogFixture(format);
    }

    /** A log of complete days with so many messages each, the first on 2026-11-01. */
    public static LogFixture days(String format, long... messages) {
        LogFixture log = new LogFixture(format);
        for (long ofDay : messages) {
            log.day(ofDay, true);
        }
        return log;
    }

    /** Another day. */
    public LogFixture day(long messages, boolean complete) {
        LocalDate date = FIRST_DAY.plusDays(days.size());
        days.add(new Measurement.Day(date, messages, messages * bytesPerMessage, complete));
        return until(date.atTime(23, 59, 59));
    }

    /** Another cost of a message; to be said before the days. */
    public LogFixture bytesPerMessage(long bytes) {
        bytesPerMessage = bytes;
        return this;
    }

    /** The time of the last line; the first is at midnight of 2026-11-01. */
    public LogFixture until(LocalDateTime last) {
        this.last = last;
        return this;
    }

    /** No line has a time. */
    public LogFixture untimed() {
        timed = false;
        return this;
    }

    /** Offsets of the first and the last time, in seconds. */
    public LogFixture offsets(int first, int last) {
        firstOffset = first;
        lastOffset = last;
        return this;
    }

    /** Lines of garbage. */
    public LogFixture unrecognised(long lines, long bytes) {
        unrecognisedLines = lines;
        unrecognisedBytes = bytes;
        return this;
    }

    /** A source that ended early. */
    public LogFixture brokenOff(String sentence) {
        failure = sentence;
        return this;
    }

    /** The measurement: two lines a message. */
    public Measurement measured() {
        long messages = days.stream().mapToLong(Measurement.Day::messages).sum();
        long bytes = messages * bytesPerMessage + unrecognisedBytes;
        long lines = messages * 2 + unrecognisedLines;
        return new Measurement(
                format,
                EC_BASELINE,
                "one message has one recipient",
                List.of(new Measurement.Source(
                        format + ".log", "mainlog", "none", bytes, bytes, lines, failure, LogSet.ASKED, null)),
                messages,
                messages,
                lines,
                bytes,
                bytes,
                time(FIRST_DAY.atStartOfDay(), firstOffset),
                time(last, lastOffset),
                failure == null,
                List.of(new Measurement.EventTotal(Event.RECEIVED, messages * 2, messages * bytesPerMessage)),
                List.of(),
                days,
                unrecognisedLines,
                unrecognisedBytes,
                List.of(),
                0,
                0,
                Profile.UNKNOWN);
    }

    private @Nullable LogTime time(LocalDateTime clock, @Nullable Integer offset) {
        return timed ? new LogTime(clock.toEpochSecond(ZoneOffset.UTC) * 1_000_000, offset) : null;
    }
}
