package org.plimsoll.planner.plan;

import java.time.LocalDate;

/**
 * What is on the log disk on one day. Between two rotations the level rises; a rotation lets it fall, after a peak
 * while the compressor writes its output beside its input.
 *
 * @param date the day
 * @param messages messages of that day, all formats
 * @param writtenBytes log written that day, before any compression
 * @param afterRotationBytes lowest level of the day: right after its last rotation, or at its start if none falls on it
 * @param beforeRotationBytes highest level of the day outside rotations: just before the next one
 * @param peakBytes highest level of the day, rotations included: what the disk must hold
 */
public record DiskDay(
        LocalDate date,
        double messages,
        double writtenBytes,
        double afterRotationBytes,
        double beforeRotationBytes,
        double peakBytes) {}
