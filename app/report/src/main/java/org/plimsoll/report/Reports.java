package org.plimsoll.report;

import java.time.LocalDate;
import java.util.List;

import org.plimsoll.planner.StudyResult;

/** Words a study as a report. */
public final class Reports {
    private Reports() {}

    /**
     * Composes the report of a study.
     *
     * @param study what was found
     * @param date day the report speaks from
     */
    public static Report compose(StudyResult study, LocalDate date) {
        return new Report("", date, "", study.complete(), List.of(), study);
    }
}
