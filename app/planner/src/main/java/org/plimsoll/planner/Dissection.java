package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.measure.Breakdown;
import org.plimsoll.planner.measure.LogBreakdown;

/** Breaks down the bytes of logs: goes through the sources as a survey does, and sums up by format. */
final class Dissection {
    private final StudyRequest request;
    private final @Nullable LogFormat given;
    private final Progress progress;
    private final Map<LogFormat, LogBreakdown> breakdowns = new LinkedHashMap<>();
    private final List<StudyResult.Failure> failures = new ArrayList<>();

    Dissection(StudyRequest request, Progress progress) {
        this.request = request;
        given = request.givenFormat();
        this.progress = progress;
    }

    BreakdownResult run(int top) {
        LogSet set = LogSet.of(request.sources(), given);
        set.failures().forEach(failure -> failures.add(new StudyResult.Failure(failure.path(), failure.sentence())));
        set.files().forEach(this::add);
        List<Breakdown> found = new ArrayList<>();
        FormatOrder.ordered(breakdowns).forEach(breakdown -> found.add(breakdown.breakdown(top)));
        return new BreakdownResult(found, failures);
    }

    private void add(LogFile file) {
        LogSource source = file.source();
        try (LogScan scan = LogScan.open(source, 0)) {
            Detection detection = file.detection(scan);
            LogFormat format = detection.format();
            if (format == null) {
                fail(source, detection.refusal(source));
                return;
            }
            breakdowns
                    .computeIfAbsent(format, any -> new LogBreakdown(any, request.range()))
                    .add(source, scan, request.threads(), progress);
            String failure = scan.failure();
            if (failure != null) {
                fail(source, failure);
            }
        } catch (UnreadableLogException e) {
            fail(source, e.sentence());
        }
    }

    private void fail(LogSource source, String sentence) {
        failures.add(new StudyResult.Failure(source.name(), sentence));
    }
}
