package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What is on the log disk on one day. Between two rotations the level rises; a rotation lets it fall, after a peak
 * while the compressor writes its output beside its input.
 *
 * @param date the day
 * @param messages messages of that day, all formats
 * @param writtenBytes log written that day, before any compression
 * @param afterRotationBytes lowest level of the day: right after a rotation, or at its start if none falls on it; a
 *     rotation at midnight falls on the day that begins
 * @param beforeRotationBytes highest level of the day outside rotations: just before the next one, be it the one at
 *     midnight that ends the day
 * @param peakBytes highest level of the day, rotations included: what the disk must hold
 */
public record DiskDay(
        LocalDate date,
        double messages,
        double writtenBytes,
        double afterRotationBytes,
        double beforeRotationBytes,
        double peakBytes) {

    /** The most that is on the disk at any time of these days, in bytes; 0 if there are none. */
    static double highestPeakBytes(List<DiskDay> days) {
        return days.stream().mapToDouble(DiskDay::peakBytes).max().orElse(0);
    }

    /** Both together, on the date of this one: two logs on one disk that rotate at the same time. */
    DiskDay plus(DiskDay other) {
        return new DiskDay(
                date,
                messages + other.messages,
                writtenBytes + other.writtenBytes,
                afterRotationBytes + other.afterRotationBytes,
                beforeRotationBytes + other.beforeRotationBytes,
                peakBytes + other.peakBytes);
    }
}
