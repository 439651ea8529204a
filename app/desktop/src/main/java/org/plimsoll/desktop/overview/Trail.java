package org.plimsoll.desktop.overview;

import java.util.Optional;

import org.plimsoll.planner.plan.Finding;

/** Where a finding comes from, as far as there is a place in the window that shows it. */
public enum Trail {
    /** The lines that are no records. */
    UNRECOGNISED,
    /** What the bytes are spent on: why a million messages cost more than they should. */
    COMPOSITION;

    /** The place behind a finding, told by what it speaks of. */
    static Optional<Trail> of(Finding finding) {
        String sentence = finding.sentence();
        if (sentence.contains("not recognised") && sentence.contains("of the lines")) {
            return Optional.of(UNRECOGNISED);
        }
        return sentence.contains("baseline") ? Optional.of(COMPOSITION) : Optional.empty();
    }
}
