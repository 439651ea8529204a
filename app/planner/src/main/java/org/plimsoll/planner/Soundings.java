package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogBlocks;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.measure.Estimate;
import org.plimsoll.planner.measure.LogEstimator;
import org.plimsoll.planner.measure.LogMeasurer;

/**
 * Estimates what the logs cost: of plain files blocks are read, what is compressed or streamed can only be read whole.
 */
final class Soundings {
    private final StudyRequest request;
    private final @Nullable LogFormat given;
    private final Progress progress;
    private final Map<LogFormat, LogEstimator> estimators = new LinkedHashMap<>();
    private final List<StudyResult.Failure> failures = new ArrayList<>();

    Soundings(StudyRequest request, Progress progress) {
        this.request = request;
        given = request.givenFormat();
        this.progress = progress;
    }

    EstimateResult run(double precision, long seed) {
        LogSet set = LogSet.of(request.sources(), given);
        set.failures().forEach(failure -> fail(failure.path(), failure.sentence()));
        for (LogSet.Log log : set.logs()) {
            for (LogFile file : log.files()) {
                try {
                    add(log, file);
                } catch (UnreadableLogException e) {
                    fail(file.source().name(), e.sentence());
                }
            }
        }
        List<Estimate> estimates = new ArrayList<>();
        FormatOrder.ordered(estimators).forEach(estimator -> estimates.addAll(estimate(estimator, precision, seed)));
        return new EstimateResult(estimates, failures, set.skipped());
    }

    private List<Estimate> estimate(LogEstimator estimator, double precision, long seed) {
        try (estimator) {
            return List.of(estimator.estimate(precision, seed));
        } catch (UnreadableLogException e) {
            fail(estimator.format().name(), e.sentence());
            return List.of();
        }
    }

    private void add(LogSet.Log log, LogFile file) throws UnreadableLogException {
        LogFormat format = file.format();
        LogSource source = file.source();
        if (format != null && LogBlocks.possible(source)) {
            estimator(format).add(source, LogBlocks.open(source));
            return;
        }
        try (LogScan scan = LogScan.open(source, 0)) {
            Detection detection = file.detection(scan);
            LogFormat recognised = detection.format();
            if (recognised == null) {
                fail(source.name(), detection.refusal(source));
                return;
            }
            LogMeasurer measurer = new LogMeasurer(recognised, request.zone());
            measurer.measure(source, scan, log.name(), detection.reason(), request.threads(), progress);
            estimator(recognised).add(measurer.measurement());
            String failure = scan.failure();
            if (failure != null) {
                fail(source.name(), failure);
            }
        }
    }

    private LogEstimator estimator(LogFormat format) {
        return estimators.computeIfAbsent(format, any -> new LogEstimator(any, progress));
    }

    private void fail(String path, String sentence) {
        failures.add(new StudyResult.Failure(path, sentence));
    }
}
