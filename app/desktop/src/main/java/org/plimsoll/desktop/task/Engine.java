package org.plimsoll.desktop.task;

import java.util.concurrent.CancellationException;

import org.plimsoll.formats.Progress;
import org.plimsoll.planner.BreakdownResult;
import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Counting;
import org.plimsoll.planner.plan.Outlook;
import org.plimsoll.planner.plan.Scenario;

/** What the models ask of the planner: a seam at which tests put in results of their own. */
public interface Engine {
    /** The real one, shared with the command line. */
    Engine STUDY = new Engine() {
        private final Outlook outlook = Outlook.remembering();

        @Override
        public StudyResult measure(StudyRequest request, Progress progress) {
            return Study.run(request, progress);
        }

        @Override
        public StudyResult measure(StudyRequest request, Progress progress, Counting counting) {
            return Study.run(request, progress, counting);
        }

        @Override
        public StudyResult plan(StudyResult measured, Scenario scenario) {
            return Study.plan(measured, scenario, outlook);
        }
    };

    /**
     * Reads the logs. Takes as long as that takes.
     *
     * @throws CancellationException if the progress asked to stop
     */
    StudyResult measure(StudyRequest request, Progress progress);

    /**
     * Reads the logs and tells what was counted so far; who has nothing to tell only reads.
     *
     * @throws CancellationException if the progress asked to stop
     */
    default StudyResult measure(StudyRequest request, Progress progress, Counting counting) {
        return measure(request, progress);
    }

    /**
     * Estimates what plain logs cost from a part of them: done in a moment, however large they are.
     *
     * @param precision half width of the 95 % interval to reach, 0.01 for 1 %
     * @throws CancellationException if the progress asked to stop
     */
    default EstimateResult estimate(StudyRequest request, double precision, Progress progress) {
        return Study.estimate(request, precision, 1, progress);
    }

    /**
     * Reads the logs to tell what their bytes are spent on. Takes as long as that takes.
     *
     * @param top domains and bindings that are told apart
     * @throws CancellationException if the progress asked to stop
     */
    default BreakdownResult breakdown(StudyRequest request, int top, Progress progress) {
        return Study.breakdown(request, top, progress);
    }

    /** Plans with what was measured: pure, and done in milliseconds. */
    StudyResult plan(StudyResult measured, Scenario scenario);
}
