package org.plimsoll.planner.measure;

import java.util.EnumSet;
import java.util.Set;

import org.plimsoll.formats.model.Event;

/**
 * Mean lengths of the lines of a log, in bytes, by what they tell; where the log holds no such line, of all lines.
 *
 * @param received a reception
 * @param deferred a try that failed and will be repeated
 * @param failed a try that failed for good, a bounce included
 */
public record LineLengths(double received, double deferred, double failed) {

    /** The lengths that were measured. */
    public static LineLengths of(Measurement measurement) {
        return new LineLengths(
                mean(measurement, EnumSet.of(Event.RECEIVED)),
                mean(measurement, EnumSet.of(Event.DEFERRED)),
                mean(measurement, EnumSet.of(Event.FAILED, Event.BOUNCED)));
    }

    private static double mean(Measurement measurement, Set<Event> events) {
        long lines = 0;
        long bytes = 0;
        for (Measurement.EventTotal total : measurement.events()) {
            if (events.contains(total.event())) {
                lines += total.lines();
                bytes += total.bytes();
            }
        }
        return lines == 0 ? (double) measurement.bytes() / Math.max(1, measurement.lines()) : (double) bytes / lines;
    }
}
