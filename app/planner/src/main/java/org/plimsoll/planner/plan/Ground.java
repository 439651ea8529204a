package org.plimsoll.planner.plan;

import java.util.List;

import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/** What the plan stands on for one log format. */
record Ground(Measurement measurement, Volume volume, Ratio ratio) {

    static Ground of(Measurement measurement, List<MeasuredCompression> compressions, Scenario scenario) {
        return new Ground(
                measurement,
                Volume.of(measurement, scenario.messagesPerDay()),
                Ratio.of(measurement.format(), compressions, scenario));
    }

    /** Whether volume and cost are known, be it by assumption. */
    boolean bearsPlan() {
        return volume.messagesPerDay() > 0;
    }

    LogPlan logPlan() {
        double bytesPerMessage = (double) measurement.bytes() / measurement.messages();
        return new LogPlan(
                measurement.format(),
                volume.messagesPerDay(),
                volume.origin(),
                bytesPerMessage,
                volume.messagesPerDay() * bytesPerMessage,
                ratio.value(),
                ratio.origin());
    }
}
