package org.plimsoll.planner.volume;

import java.util.List;

import org.plimsoll.planner.forecast.Observations;

/**
 * What a file of volumes holds.
 *
 * @param series in the order in which the file begins them
 * @param notes what was taken for granted, one sentence each, the file named
 */
public record Volumes(List<Observations> series, List<String> notes) {

    /** Copies the lists. */
    public Volumes {
        series = List.copyOf(series);
        notes = List.copyOf(notes);
    }
}
