package org.plimsoll.formats.model;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a log is to be written as.
 *
 * @param format the format
 * @param version version of the product that would write it; null for the newest, with ids as they are
 * @param timeDigits digits of the fraction of a second in times: 0, 3 or 6, as far as the format has them; null for as
 *     many as the log has
 * @param zone zone of the clock by which times without a zone are read and written
 * @param withoutFields names of fields that are not written where the format can do without them
 * @param withoutEvents events whose lines are not written
 */
public record ConversionTarget(
        LogFormat format,
        @Nullable String version,
        @Nullable Integer timeDigits,
        ZoneId zone,
        Set<String> withoutFields,
        Set<Event> withoutEvents) {

    /** Checks the digits and copies the sets. */
    public ConversionTarget {
        if (timeDigits != null && timeDigits != 0 && timeDigits != 3 && timeDigits != 6) {
            throw new IllegalArgumentException(timeDigits + " digits of a second, expected 0, 3 or 6");
        }
        withoutFields = Set.copyOf(withoutFields);
        withoutEvents = Set.copyOf(withoutEvents);
    }

    /** A format's newest version, with everything it can hold, in UTC. */
    public static ConversionTarget of(LogFormat format) {
        return new ConversionTarget(format, null, null, ZoneOffset.UTC, Set.of(), Set.of());
    }

    /** The same for a version. */
    public ConversionTarget withVersion(String newVersion) {
        return new ConversionTarget(format, newVersion, timeDigits, zone, withoutFields, withoutEvents);
    }

    /** The same with that many digits of a second. */
    public ConversionTarget withTimeDigits(int digits) {
        return new ConversionTarget(format, version, digits, zone, withoutFields, withoutEvents);
    }

    /** The same without lines of these events. */
    public ConversionTarget withoutEvents(Set<Event> events) {
        return new ConversionTarget(format, version, timeDigits, zone, withoutFields, events);
    }

    /** The same without fields of these names. */
    public ConversionTarget withoutFields(Set<String> fields) {
        return new ConversionTarget(format, version, timeDigits, zone, fields, withoutEvents);
    }
}
