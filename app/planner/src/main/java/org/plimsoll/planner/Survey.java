package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogFinding;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.measure.CompressionTrials;
import org.plimsoll.planner.measure.LogMeasurer;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/** The measuring half of a study: goes through the sources, each recognised by its content, and sums up by format. */
final class Survey {
    private final StudyRequest request;
    private final @Nullable LogFormat given;
    private final Progress progress;
    private final Map<LogFormat, LogMeasurer> measurers = new LinkedHashMap<>();
    private final Map<LogFormat, CompressionTrials> trials = new LinkedHashMap<>();
    private final List<StudyResult.Failure> failures = new ArrayList<>();
    private final List<LogFinding> remarks = new ArrayList<>();
    /** Each file with the times of its lines. */
    private final Map<LogSource, LogFile> spans = new HashMap<>();

    Survey(StudyRequest request, Progress progress) {
        this.request = request;
        given = request.givenFormat();
        this.progress = progress;
    }

    /** Measures everything; the result has neither plan nor findings but those about the files. */
    StudyResult run() {
        LogSet set = LogSet.of(request.sources(), given);
        set.failures().forEach(failure -> failures.add(new StudyResult.Failure(failure.path(), failure.sentence())));
        for (LogSet.Log log : set.logs()) {
            log.files().forEach(file -> measure(log, file));
        }
        List<Measurement> measurements = new ArrayList<>();
        List<MeasuredCompression> compressions = new ArrayList<>();
        for (LogFormat format : given == null ? LogFormats.all() : List.of(given)) {
            LogMeasurer measurer = measurers.get(format);
            if (measurer != null) {
                measurements.add(measurer.measurement());
                compressions.addAll(trialsOf(format).results());
            }
        }
        List<LogFinding> found =
                set.with(file -> spans.getOrDefault(file.source(), file)).findings();
        return new StudyResult(
                measurements, compressions, failures, set.skipped(), found, request.maxDrift(), null, List.of());
    }

    private void measure(LogSet.Log log, LogFile file) {
        LogSource source = file.source();
        try (LogScan scan = LogScan.open(source, sampleBytes())) {
            Detection detection = file.format() == null ? recognise(scan) : new Detection(file.format(), file.reason());
            LogFormat format = detection.format();
            if (format == null) {
                fail(source, unrecognised(source, detection));
            } else {
                measure(log, file, scan, format, detection.reason());
            }
        } catch (UnreadableLogException e) {
            fail(source, e.sentence());
        }
    }

    private Detection recognise(LogScan scan) {
        return given == null ? scan.detect() : new Detection(given, LogSet.ASKED);
    }

    private void measure(LogSet.Log log, LogFile file, LogScan scan, LogFormat format, String reason) {
        LogSource source = file.source();
        LogMeasurer measurer = measurers.computeIfAbsent(format, this::measurer);
        LogMeasurer.Outcome outcome = measurer.measure(source, scan, log.name(), reason, request.threads(), progress);
        trialsOf(format).add(source, scan.compression(), scan.bytes(), scan.bytesOnDisk(), scan.sample());
        spans.put(source, file.from(outcome.firstTime(), outcome.lastTime()));
        LogFinding remark = scan.remark();
        if (remark != null) {
            remarks.add(remark);
        }
        String failure = scan.failure();
        if (failure != null) {
            fail(source, failure);
        } else if (outcome.recognisedLines() == 0) {
            fail(
                    source,
                    "%s: no line of it was recognised; expected a log of the format %s"
                            .formatted(source, format.name()));
        }
    }

    private LogMeasurer measurer(LogFormat format) {
        LogMeasurer measurer = new LogMeasurer(format, request.zone(), request.range());
        if (request.byField()) {
            measurer.countFields();
        }
        return measurer;
    }

    private CompressionTrials trialsOf(LogFormat format) {
        return trials.computeIfAbsent(format, any -> new CompressionTrials(any.name(), request.trials()));
    }

    private int sampleBytes() {
        return CompressionTrials.sampleBytes(request.trials());
    }

    private void fail(LogSource source, String sentence) {
        failures.add(new StudyResult.Failure(source.name(), sentence));
    }

    /** What to say of a source that is no log. */
    static String unrecognised(LogSource source, Detection detection) {
        return "%s: not recognised; expected a log of the formats %s, but %s"
                .formatted(source, String.join(", ", LogFormats.names()), detection.reason());
    }
}
