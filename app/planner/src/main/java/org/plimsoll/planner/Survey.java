package org.plimsoll.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
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
    private final List<String> skipped = new ArrayList<>();

    Survey(StudyRequest request, Progress progress) {
        this.request = request;
        given = request.givenFormat();
        this.progress = progress;
    }

    /** Measures everything; the result has neither plan nor findings. */
    StudyResult run() {
        for (LogSource source : request.sources()) {
            Path path = source.path();
            if (path != null && Files.isDirectory(path) && !source.isJlog()) {
                measureDirectory(source, path);
            } else {
                measureFile(source);
            }
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
        return new StudyResult(measurements, compressions, failures, skipped, request.maxDrift(), null, List.of());
    }

    /**
     * A directory's files that are empty or no logs are skipped by name; those that cannot be read are failures, and so
     * is a directory without any log.
     */
    private void measureDirectory(LogSource directory, Path path) {
        int found = 0;
        int failed = failures.size();
        for (Path file : files(directory, path)) {
            LogSource source = LogSource.file(file);
            try (LogScan scan = LogScan.open(source, sampleBytes())) {
                LogFormat format = format(scan.detect());
                if (format == null) {
                    skipped.add(source.name());
                } else {
                    found++;
                    measure(source, scan, format);
                }
            } catch (UnreadableLogException e) {
                if (e.empty()) {
                    skipped.add(source.name());
                } else {
                    fail(source, e.sentence());
                }
            }
        }
        if (found == 0 && failures.size() == failed) {
            fail(
                    directory,
                    "%s: a directory without logs; expected at least one file of the formats %s"
                            .formatted(directory, known()));
        }
    }

    private List<Path> files(LogSource directory, Path path) {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            fail(directory, "%s: cannot be listed; expected a directory that may be read".formatted(directory));
            return List.of();
        }
    }

    private void measureFile(LogSource source) {
        try (LogScan scan = LogScan.open(source, sampleBytes())) {
            Detection detection = scan.detect();
            LogFormat format = format(detection);
            if (format == null) {
                fail(
                        source,
                        "%s: not recognised; expected a log of the formats %s, but %s"
                                .formatted(source, known(), detection.reason()));
            } else {
                measure(source, scan, format);
            }
        } catch (UnreadableLogException e) {
            fail(source, e.sentence());
        }
    }

    private @Nullable LogFormat format(Detection detection) {
        return given == null ? detection.format() : given;
    }

    private void measure(LogSource source, LogScan scan, LogFormat format) {
        LogMeasurer measurer = measurers.computeIfAbsent(format, any -> new LogMeasurer(any, request.zone()));
        long recognised = measurer.measure(source, scan, request.threads(), progress);
        trialsOf(format).add(scan.compression(), scan.bytes(), scan.bytesOnDisk(), scan.sample());
        String failure = scan.failure();
        if (failure != null) {
            fail(source, failure);
        } else if (recognised == 0) {
            fail(
                    source,
                    "%s: no line of it was recognised; expected a log of the format %s"
                            .formatted(source, format.name()));
        }
    }

    private CompressionTrials trialsOf(LogFormat format) {
        return trials.computeIfAbsent(format, any -> new CompressionTrials(any.name(), request.codecs()));
    }

    private int sampleBytes() {
        return CompressionTrials.sampleBytes(request.codecs());
    }

    private void fail(LogSource source, String sentence) {
        failures.add(new StudyResult.Failure(source.name(), sentence));
    }

    private static String known() {
        return String.join(", ", LogFormats.names());
    }
}
