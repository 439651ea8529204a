package org.plimsoll.planner.plan;

import java.util.Comparator;
import java.util.List;

/**
 * Something the reader should know, in one sentence.
 *
 * @param severity how bad it is
 * @param sentence what was found and what follows from it
 */
public record Finding(Severity severity, String sentence) {

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
