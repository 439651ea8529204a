package org.plimsoll.planner.measure;

import java.util.OptionalDouble;

/**
 * What a log would cost if something about it were changed.
 *
 * @param change what is changed
 * @param where where it is set, such as {@code log_selector}
 * @param name what it is called there; the kind of line where lines are left out
 * @param description what it is, a phrase
 * @param lines lines that it concerns
 * @param bytes bytes that the log would have more; negative for a saving; not a number where the log does not tell
 * @param certainty how it is known
 * @param basis what it rests on, a phrase
 */
public record WhatIf(
        Change change,
        String where,
        String name,
        String description,
        long lines,
        double bytes,
        Certainty certainty,
        String basis) {

    private static final double MILLION = 1_000_000;

    /** What is changed. */
    public enum Change {
        /** Something that the log has is not written any more. */
        LEAVE_OUT,
        /** Something that the log does not have is written. */
        ADD,
        /** Lines of one kind are not written any more. */
        LINES,
        /** The same log is written in another format. */
        FORMAT
    }

    /** How an answer is known. */
    public enum Certainty {
        /** Counted in this log. */
        MEASURED,
        /** Worked out from what every line of this log says. */
        DERIVED,
        /** Rests on an assumption. */
        ESTIMATED,
        /** This log does not tell. */
        UNKNOWN
    }

    /** Bytes that a day of the log would have more. */
    public OptionalDouble bytesPerDay(Measurement measurement) {
        OptionalDouble day = measurement.bytesPerDay();
        return day.isEmpty() || Double.isNaN(bytes) || measurement.bytes() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(day.getAsDouble() * bytes / measurement.bytes());
    }

    /** Bytes that a million messages would cost more. */
    public OptionalDouble bytesPerMillionMessages(Measurement measurement) {
        return measurement.messages() == 0 || Double.isNaN(bytes)
                ? OptionalDouble.empty()
                : OptionalDouble.of(bytes * MILLION / measurement.messages());
    }
}
