package org.plimsoll.planner.plan;

import java.util.Comparator;
import java.util.List;

/**
 * Something the reader should know, in one sentence.
 *
 * @param severity how bad it is
 * @param sentence what was found and what follows from it
 * @param origin where it comes from, so that a reader can be led there
 */
public record Finding(Severity severity, String sentence, Origin origin) {

    /** A finding that comes from nowhere in particular. */
    public Finding(Severity severity, String sentence) {
        this(severity, sentence, Origin.NONE);
    }

    /**
     * Where a finding comes from.
     *
     * @param place what holds it
     * @param format format of the log in question, empty where it is about all of them
     */
    public record Origin(Place place, String format) {
        /** Nowhere in particular. */
        public static final Origin NONE = new Origin(Place.NONE, "");
    }

    /** What can hold the origin of a finding. */
    public enum Place {
        /** Nothing that could be shown. */
        NONE,
        /** The files that were read. */
        FILES,
        /** The lines that are no records. */
        UNRECOGNISED,
        /** What the bytes of a log are spent on. */
        COMPOSITION,
        /** The retention policy and the disk. */
        POLICY
    }

    /** The same findings with the gravest first, else in the order given. */
    public static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** How bad a finding is. */
    public enum Severity {
        /** Good to know. */
        NOTE,
        /** The answer stands on weaker ground than it seems. */
        WARNING,
        /** The answer is no: the disk will be full, or the cost has drifted too far. */
        CRITICAL
    }
}
