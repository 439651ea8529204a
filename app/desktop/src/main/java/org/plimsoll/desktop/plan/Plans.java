package org.plimsoll.desktop.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Recent;
import org.plimsoll.planner.plan.Scenario;

/**
 * The last plans that were made, so that going back to a scenario, or holding it against others, costs nothing. They go
 * when the memory is needed: the futures of a long plan take megabytes.
 */
public final class Plans {
    private static final int MOST = 16;

    private final Engine engine;
    private final Recent<Asked, StudyResult> made = new Recent<>(MOST);

    /** Measurements are the same only if they are the same list: comparing them would take as long as planning. */
    private record Asked(List<Measurement> measurements, List<MeasuredCompression> compressions, Scenario scenario) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked
                    && asked.measurements == measurements
                    && asked.compressions == compressions
                    && asked.scenario.equals(scenario);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(measurements) + scenario.hashCode();
        }
    }

    /** No plans yet. */
    public Plans(Engine engine) {
        this.engine = engine;
    }

    /**
     * The plan of a scenario on what was measured, planned before or not; takes some milliseconds where it was not made
     * before.
     */
    public StudyResult of(StudyResult measured, Scenario scenario) {
        Asked asked = new Asked(measured.measurements(), measured.compressions(), scenario);
        return made.answer(asked, () -> engine.plan(measured, scenario));
    }
}
