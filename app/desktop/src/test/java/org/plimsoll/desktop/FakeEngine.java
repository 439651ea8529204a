package org.plimsoll.desktop;

import org.plimsoll.desktop.task.Engine;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Scenario;

/** An engine that "reads" 10 MB of each source and finds what it was told to find. */
public final class FakeEngine implements Engine {
    private StudyResult found = Studies.measured();
    private int measured;

    /** What the next measuring finds. */
    public void willFind(StudyResult result) {
        found = result;
    }

    /** How often it has measured. */
    public int measured() {
        return measured;
    }

    @Override
    public StudyResult measure(StudyRequest request, Progress progress) {
        measured++;
        for (LogSource source : request.sources()) {
            progress.bytesRead(source, 10_000_000);
        }
        return found;
    }

    @Override
    public StudyResult plan(StudyResult result, Scenario scenario) {
        return Studies.plan(result, scenario);
    }
}
