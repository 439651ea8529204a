package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.measure.CompressionTrials;
import org.plimsoll.planner.measure.LogMeasurer;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/** The measuring half of a study: goes through the sources, each recognised by its content, and sums up by format. */
final class Survey {
    private final StudyRequest request;
    private final @Nullable LogFormat given;
    private final Set<CodecLevel> codecs;
    private final Progress progress;
    private final Map<LogFormat, LogMeasurer> measurers = new LinkedHashMap<>();
    private final Map<LogFormat, CompressionTrials> trials = new LinkedHashMap<>();
    private final List<StudyResult.Failure> failures = new ArrayList<>();
    private final List<LogFinding> remarks = new ArrayList<>();
    /** Each file with the times of its lines. */
    private final Map<LogSource, LogFile> spans = new HashMap<>();

    Survey(StudyRequest request, Progress progress) {
        this(request, request.trials(), progress);
    }

    Survey(StudyRequest request, Set<CodecLevel> codecs, Progress progress) {
        this.request = request;
        this.codecs = codecs;
        given = request.givenFormat();
        this.progress = progress;
    }

    /** Measures everything; the result has neither plan nor findings but those about the files. */
    StudyResult run() {
        LogSet set = LogSet.of(request.sources(), given);
        set.failures().forEach(failure -> failures.add(new StudyResult.Failure(failure.path(), failure.sentence())));
        List<Named> files = set.logs().stream()
                .flatMap(log -> log.files().stream().map(file -> new Named(log.name(), file)))
                .toList();
        new FilesAtOnce<>(files, file -> LogScan.usesThreads(file.file.source()), this::read)
                .inOrder(request.threads(), this::take);
        List<Measurement> measurements = new ArrayList<>();
        List<MeasuredCompression> compressions = new ArrayList<>();
        for (LogFormat format : given == null ? LogFormats.all() : List.of(given)) {
            LogMeasurer measurer = measurers.get(format);
            if (measurer != null) {
                measurements.add(measurer.measurement());
                compressions.addAll(trialsOf(format).results());
            }
        }
        List<LogFinding> found = new ArrayList<>(
                set.with(file -> spans.getOrDefault(file.source(), file)).findings());
        found.addAll(remarks);
        return new StudyResult(
                measurements, compressions, failures, set.skipped(), found, request.maxDrift(), null, List.of());
    }

    /** A file, and the log that its name says it is. */
    private record Named(String log, LogFile file) {}

    /**
     * What was read of a file.
     *
     * @param format what it was read as
     * @param count what was counted
     * @param bytes bytes of the log
     * @param sample its beginning, for trials
     * @param failure what is wrong with it
     */
    private record Reading(
            LogFile file,
            LogFormat format,
            LogMeasurer.Count count,
            String compression,
            long bytes,
            long bytesOnDisk,
            byte[] sample,
            @Nullable LogFinding remark,
            @Nullable String failure) {}

    /** A file that was read or, without a reading, what is wrong with it. */
    private record Outcome(
            LogFile file,
            @Nullable Reading reading,
            @Nullable String failure) {}

    /** Reads a file; done with several at the same time. */
    private Outcome read(Named named, int threads) {
        LogFile file = named.file;
        LogSource source = file.source();
        try (LogScan scan = LogScan.open(source, sampleBytes())) {
            Detection detection = file.format() == null ? recognise(scan) : new Detection(file.format(), file.reason());
            LogFormat format = detection.format();
            if (format == null) {
                return new Outcome(file, null, unrecognised(source, detection));
            }
            LogMeasurer.Count count =
                    measurerOf(format).count(source, scan, named.log, detection.reason(), threads, progress);
            Reading reading = new Reading(
                    file,
                    format,
                    count,
                    scan.compression(),
                    scan.bytes(),
                    scan.bytesOnDisk(),
                    scan.sample(),
                    scan.remark(),
                    scan.failure());
            return new Outcome(file, reading, null);
        } catch (UnreadableLogException e) {
            return new Outcome(file, null, e.sentence());
        }
    }

    private Detection recognise(LogScan scan) {
        return given == null ? scan.detect() : new Detection(given, LogSet.ASKED);
    }

    private LogMeasurer measurerOf(LogFormat format) {
        synchronized (measurers) {
            return measurers.computeIfAbsent(format, this::measurer);
        }
    }

    /** Adds a file to those before it. */
    private void take(Outcome outcome) {
        Reading reading = outcome.reading;
        if (reading != null) {
            take(reading);
        } else if (outcome.failure != null) {
            fail(outcome.file.source(), outcome.failure);
        }
    }

    private void take(Reading reading) {
        LogFile file = reading.file;
        LogSource source = file.source();
        LogMeasurer.Outcome outcome = measurerOf(reading.format).add(reading.count);
        trialsOf(reading.format).add(source, reading.compression, reading.bytes, reading.bytesOnDisk, reading.sample);
        spans.put(source, file.from(outcome.firstTime(), outcome.lastTime()));
        if (reading.remark != null) {
            remarks.add(reading.remark);
        }
        if (reading.failure != null) {
            fail(source, reading.failure);
        } else if (outcome.recognisedLines() == 0) {
            fail(
                    source,
                    "%s: no line of it was recognised; expected a log of the format %s"
                            .formatted(source, reading.format.name()));
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
        return trials.computeIfAbsent(format, any -> new CompressionTrials(any.name(), codecs));
    }

    private int sampleBytes() {
        return CompressionTrials.sampleBytes(codecs);
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
