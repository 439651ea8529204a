package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;

/** What the policy would need with each codec that was tried on the log, and with none. */
final class CodecOptions {
    private CodecOptions() {}

    /** The least first; none where only one codec was tried. */
    static List<CodecOption> of(
            List<LogPlan> logs, List<Forecast> forecasts, List<MeasuredCompression> compressions, Scenario scenario) {
        RetentionPolicy policy = scenario.policy();
        List<CodecOption> options = new ArrayList<>();
        if (logs.isEmpty() || policy.life() != RetentionPolicy.Life.ROTATED || compressions.size() < 2) {
            return options;
        }
        double planned = Planner.neededBytes(Planner.diskDays(logs, forecasts, scenario), scenario.disk());
        for (MeasuredCompression tried : compressions) {
            boolean listed = options.stream()
                    .anyMatch(option -> option.codec() == tried.codec() && option.level() == tried.level());
            if (!listed) {
                List<LogPlan> packed = logs.stream()
                        .map(log -> packed(log, compressions, tried.codec(), tried.level()))
                        .toList();
                options.add(option(packed, forecasts, scenario, tried.codec(), tried.level(), planned));
            }
        }
        options.add(option(logs, forecasts, scenario, Codec.NONE, 0, planned));
        options.sort(Comparator.comparingDouble(CodecOption::neededBytes));
        return options;
    }

    private static LogPlan packed(LogPlan log, List<MeasuredCompression> compressions, Codec codec, int level) {
        Ratio ratio = Ratio.of(log.format(), compressions, codec, level, null);
        return log.packed(ratio.value(), ratio.origin());
    }

    private static CodecOption option(
            List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario, Codec codec, int level, double planned) {
        RetentionPolicy policy = scenario.policy();
        boolean delayed = policy.delayCompression() && codec != Codec.NONE;
        Scenario other = scenario.with(policy.compressing(codec, level, delayed));
        double needed = Planner.neededBytes(Planner.diskDays(logs, forecasts, other), scenario.disk());
        return new CodecOption(codec, level, needed, planned - needed);
    }
}
