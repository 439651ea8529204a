package org.plimsoll.planner.plan;

import java.util.List;

import org.plimsoll.planner.forecast.DailyCost;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/** What the plan stands on for one log format. */
record Ground(Measurement measurement, Series days, boolean sample, Volume volume, Ratio ratio, Ratio archiveRatio) {

    static Ground of(
            Measurement measurement, List<Measurement> all, List<MeasuredCompression> compressions, Scenario scenario) {
        RetentionPolicy policy = scenario.policy();
        Archive archive = policy.archive();
        Series days = History.of(measurement, all, scenario.demand());
        return new Ground(
                measurement,
                days,
                History.isSample(measurement, all, scenario.demand()),
                Volume.of(measurement, days, scenario.demand()),
                Ratio.of(
                        measurement.format(),
                        compressions,
                        policy.codec(),
                        policy.level(),
                        scenario.compressionRatio()),
                archive == null
                        ? Ratio.of(measurement.format(), compressions, Codec.NONE, 0, null)
                        : Ratio.of(measurement.format(), compressions, archive.codec(), archive.level(), null));
    }

    /** Whether volume and cost are known, be it by assumption. */
    boolean bearsPlan() {
        return volume.messagesPerDay() > 0;
    }

    LogPlan logPlan(RetentionPolicy.Life life) {
        DailyCost cost = DailyCost.of(measurement);
        return new LogPlan(
                measurement.format(),
                volume.messagesPerDay(),
                volume.origin(),
                cost.bytesPerMessage(),
                volume.messagesPerDay() * cost.bytesPerMessage() + cost.clockBytesPerDay(),
                ratio.value(),
                ratio.origin(),
                archiveRatio.value(),
                life == RetentionPolicy.Life.BACKLOG ? Backlog.factor(measurement) : 1,
                cost.clockBytesPerDay());
    }
}
