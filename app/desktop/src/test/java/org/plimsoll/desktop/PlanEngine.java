package org.plimsoll.desktop;

import org.plimsoll.desktop.task.Engine;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Scenario;

/** "Reads" a log of 120 uneven days and plans with the real planner, so that there is a future to be unsure of. */
public final class PlanEngine implements Engine {
    @Override
    public StudyResult measure(StudyRequest request, Progress progress) {
        return Studies.uneven();
    }

    @Override
    public StudyResult plan(StudyResult measured, Scenario scenario) {
        return Engine.STUDY.plan(measured, scenario);
    }
}
