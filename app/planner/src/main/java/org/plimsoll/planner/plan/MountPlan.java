package org.plimsoll.planner.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a volume beside the log disk needs.
 *
 * @param mount the volume
 * @param neededBytes its size, with the reserve and the other use in it, on the mean course of the volume
 * @param firstFullDay first day that does not fit, null if there is none within the horizon or its size is not known
 * @param prospect what all futures say together; null if nothing lies on it
 */
public record MountPlan(
        Mount mount,
        double neededBytes,
        @Nullable LocalDate firstFullDay,
        @Nullable Prospect prospect) {}
