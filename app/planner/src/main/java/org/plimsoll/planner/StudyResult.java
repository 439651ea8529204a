package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFinding;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Finding;

/**
 * What a study found.
 *
 * @param measurements one for each format that occurs, in the order of the list of formats
 * @param compressions what each codec that was asked for made of each format
 * @param failures sources that gave nothing or less than they hold
 * @param skipped files of a named directory that are no logs
 * @param inputs what was found about the files: data given twice, gaps, overlaps
 * @param maxDrift greatest distance of the cost from the baseline that was allowed, null for any
 * @param plan the plan, null if none was asked for or nothing was measured to plan with
 * @param findings what the reader should know, the gravest first, the plan's included
 */
public record StudyResult(
        List<Measurement> measurements,
        List<MeasuredCompression> compressions,
        List<Failure> failures,
        List<String> skipped,
        List<LogFinding> inputs,
        @Nullable Double maxDrift,
        @Nullable CapacityPlan plan,
        List<Finding> findings) {

    /**
     * A source that could not be read, was not recognised or ended early.
     *
     * @param path the source as the user named it
     * @param sentence what happened and what was expected, the path included
     */
    public record Failure(String path, String sentence) {}

    /** Copies the lists. */
    public StudyResult {
        measurements = List.copyOf(measurements);
        compressions = List.copyOf(compressions);
        failures = List.copyOf(failures);
        skipped = List.copyOf(skipped);
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
    }

    /** A result of files about which there is nothing to say. */
    public StudyResult(
            List<Measurement> measurements,
            List<MeasuredCompression> compressions,
            List<Failure> failures,
            List<String> skipped,
            @Nullable Double maxDrift,
            @Nullable CapacityPlan plan,
            List<Finding> findings) {
        this(measurements, compressions, failures, skipped, List.of(), maxDrift, plan, findings);
    }

    /** A result with any drift allowed. */
    public StudyResult(
            List<Measurement> measurements,
            List<MeasuredCompression> compressions,
            List<Failure> failures,
            List<String> skipped,
            @Nullable CapacityPlan plan,
            List<Finding> findings) {
        this(measurements, compressions, failures, skipped, null, plan, findings);
    }

    /** The same result with more that the reader should know. */
    public StudyResult noting(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new StudyResult(
                measurements, compressions, failures, skipped, inputs, maxDrift, plan, Finding.gravestFirst(all));
    }

    /**
     * The same result with what the logs would cost in another format among the changes.
     *
     * @param conversions by the name of a log's format, what became of it in another one
     */
    public StudyResult comparing(Map<String, Conversion> conversions) {
        List<Measurement> compared = measurements.stream()
                .map(each -> {
                    Conversion conversion = conversions.get(each.format());
                    return conversion == null ? each : each.comparing(conversion);
                })
                .toList();
        return new StudyResult(compared, compressions, failures, skipped, inputs, maxDrift, plan, findings);
    }

    /** Whether everything that was named was read to its end. */
    public boolean complete() {
        return failures.isEmpty();
    }

    /** Whether the answer is "no": the disk will be full within the horizon, or the cost has drifted too far. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.CRITICAL);
    }
}
