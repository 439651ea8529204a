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
import org.plimsoll.planner.measure.Counting;
import org.plimsoll.planner.measure.LogMeasurer;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;

/** The measuring half of a study: goes through the sources, each recognised by its content, and sums up by format. */
final class Survey {
    private final StudyRequest request;
    private final @Nullable LogFormat given;
    private final Set<CodecLevel> codecs;
    private final Progress progress;
    private final Counting counting;
    private final Map<LogFormat, LogMeasurer> measurers = new LinkedHashMap<>();
    private final Map<LogFormat, CompressionTrials> trials = new LinkedHashMap<>();
    private final List<StudyResult.Failure> failures = new ArrayList<>();
    private final List<LogFinding> remarks = new ArrayList<>();
    /** Each file with the times of its lines. */
    private final Map<LogSource, LogFile> spans = new HashMap<>();

    Survey(StudyRequest request, Progress progress, Counting counting) {
        this(request, request.trials(), progress, counting);
    }

    Survey(StudyRequest request, Set<CodecLevel> codecs, Progress progress, Counting counting) {
        this.request = request;
        this.codecs = codecs;
        given = request.givenFormat();
        this.progress = progress;
        this.counting = counting;
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
        FormatOrder.names(trials.keySet()).forEach((format, name) -> {
            measurements.add(measurerOf(format).measurement().called(name));
            compressions.addAll(trialsOf(format).results(name));
        });
        List<LogFinding> found = new ArrayList<>(
                set.with(file -> spans.getOrDefault(file.source(), file)).findings());
        found.addAll(remarks);
        return new StudyResult(
                measurements, compressions, failures, set.skipped(), found, request.maxDrift(), null, List.of());
    }

    /** A file, and the log that its name says it is. */
    private record Named(String log, LogFile file) {}

    /** What was read of a file. */
    private static final class Reading {
        private final LogFile file;
        private final LogFormat format;
        private final LogMeasurer.Count count;
        private final String compression;
        private final long bytes;
        private final long bytesOnDisk;
        /** Its beginning, for trials. */
        private final byte[] sample;

        private final @Nullable LogFinding remark;
        private final @Nullable String failure;

        Reading(LogFile file, LogFormat format, LogMeasurer.Count count, LogScan scan) {
            this.file = file;
            this.format = format;
            this.count = count;
            compression = scan.compression();
            bytes = scan.bytes();
            bytesOnDisk = scan.bytesOnDisk();
            sample = scan.sample();
            remark = scan.remark();
            failure = scan.failure();
        }
    }

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
            Detection detection = file.detection(scan);
            LogFormat format = detection.format();
            if (format == null) {
                return new Outcome(file, null, detection.refusal(source));
            }
            LogMeasurer.Count count =
                    measurerOf(format).count(source, scan, named.log, detection.reason(), threads, progress);
            return new Outcome(file, new Reading(file, format, count, scan), null);
        } catch (UnreadableLogException e) {
            return new Outcome(file, null, e.sentence());
        }
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
        trialsOf(reading.format)
                .add(source, reading.compression, reading.bytes, reading.bytesOnDisk, reading.sample, outcome);
        spans.put(source, file.from(outcome.firstTime(), outcome.lastTime()));
        if (reading.remark != null) {
            remarks.add(reading.remark);
        }
        if (reading.failure != null) {
            fail(source, reading.failure);
        } else if (outcome.recognisedLines() == 0) {
            fail(source, LogFormats.noLineOf(reading.format.name(), source.name()));
        }
    }

    private LogMeasurer measurer(LogFormat format) {
        LogMeasurer measurer = new LogMeasurer(format, request.zone(), request.range());
        measurer.tell(counting);
        if (request.byField()) {
            measurer.countFields();
        }
        return measurer;
    }

    private CompressionTrials trialsOf(LogFormat format) {
        return trials.computeIfAbsent(format, any -> measurerOf(any).trials(codecs));
    }

    private int sampleBytes() {
        return CompressionTrials.sampleBytes(codecs);
    }

    private void fail(LogSource source, String sentence) {
        failures.add(new StudyResult.Failure(source.name(), sentence));
    }
}
