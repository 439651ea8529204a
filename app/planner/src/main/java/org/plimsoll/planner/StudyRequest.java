package org.plimsoll.planner;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.measure.TimeRange;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

/**
 * What is to be studied. The command line and the desktop fill the same record, so the same bad input gets the same
 * sentence in both.
 *
 * @param sources the logs
 * @param format the format to read all of them as, as {@link LogFormats#named} takes it; null to recognise each by its
 *     content
 * @param zone zone whose days are counted; null for UTC where a log writes instants and for the log's own clock
 *     elsewhere
 * @param codecs codecs to try on the logs, so that a plan can use the measured ratio
 * @param maxDrift greatest allowed distance of the measured cost from the baseline, 0.2 for 20 %; null for any
 * @param scenario what to plan for; null to measure only
 * @param threads threads that read, at least 1
 * @param range stretch of time that is measured, null for all lines
 * @param byField whether the bytes of every field are counted, too, which takes longer; needs all lines
 */
public record StudyRequest(
        List<LogSource> sources,
        @Nullable String format,
        @Nullable ZoneId zone,
        Set<Codec> codecs,
        @Nullable Double maxDrift,
        @Nullable Scenario scenario,
        int threads,
        @Nullable TimeRange range,
        boolean byField) {

    /** A request for all lines. */
    public StudyRequest(
            List<LogSource> sources,
            @Nullable String format,
            @Nullable ZoneId zone,
            Set<Codec> codecs,
            @Nullable Double maxDrift,
            @Nullable Scenario scenario,
            int threads) {
        this(sources, format, zone, codecs, maxDrift, scenario, threads, null, false);
    }

    /**
     * Copies the collections and checks the values.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public StudyRequest {
        sources = List.copyOf(sources);
        codecs = Set.copyOf(codecs);
        if (format != null) {
            checkFormat(format, maxDrift);
        }
        if (maxDrift != null && !(maxDrift >= 0)) {
            throw new InvalidScenarioException("greatest drift: %s, expected 0%% or more".formatted(maxDrift));
        }
        if (byField && range != null) {
            throw new InvalidScenarioException("bytes by field: expected all lines of the logs, not a stretch of time");
        }
        if (threads < 1) {
            throw new InvalidScenarioException("threads: %s, expected 1 or more".formatted(threads));
        }
    }

    private static void checkFormat(String typed, @Nullable Double maxDrift) {
        LogFormat format = named(typed);
        if (maxDrift != null && format.baselineBytesPerMillionMessages() == LogFormat.NO_BASELINE) {
            throw new InvalidScenarioException(
                    "greatest drift: %s logs have no baseline to drift from, expected none with this format"
                            .formatted(format.name()));
        }
    }

    private static LogFormat named(String typed) {
        try {
            return LogFormats.named(typed);
        } catch (UnknownFormatException e) {
            throw new InvalidScenarioException("format: " + e.sentence());
        }
    }

    /** The format to read all sources as, null to recognise each by its content. */
    @Nullable
    LogFormat givenFormat() {
        return format == null ? null : named(format);
    }

    /** Measures only, with every processor. */
    public static StudyRequest measuring(List<LogSource> sources) {
        return new StudyRequest(
                sources, null, null, Set.of(), null, null, Runtime.getRuntime().availableProcessors());
    }

    /** The same logs with a plan; the policy's codecs are tried where no ratio is given. */
    public StudyRequest planning(Scenario other) {
        return new StudyRequest(sources, format, zone, codecs, maxDrift, other, threads, range, byField);
    }

    /** The same logs, whose cost may be as far from the baseline as it is. */
    public StudyRequest allowingAnyDrift() {
        return new StudyRequest(sources, format, zone, codecs, null, scenario, threads, range, byField);
    }

    /** The same logs, of which only a stretch of time is measured. */
    public StudyRequest during(TimeRange stretch) {
        return new StudyRequest(sources, format, zone, codecs, maxDrift, scenario, threads, stretch, byField);
    }

    /** The same logs with the bytes of every field. */
    public StudyRequest countingFields() {
        return new StudyRequest(sources, format, zone, codecs, maxDrift, scenario, threads, range, true);
    }

    /** The same logs with every codec tried at its usual level. */
    public StudyRequest tryingAllCodecs() {
        return new StudyRequest(
                sources, format, zone, Set.of(Codec.values()), maxDrift, scenario, threads, range, byField);
    }

    /** What is tried on the logs: the codecs at their usual levels, and those of the policy at its own. */
    Set<CodecLevel> trials() {
        Set<CodecLevel> trials = new LinkedHashSet<>();
        codecs.forEach(codec -> trials.add(CodecLevel.usual(codec)));
        if (scenario != null) {
            RetentionPolicy policy = scenario.policy();
            Archive archive = policy.archive();
            if (scenario.compressionRatio() == null) {
                trials.add(CodecLevel.tried(policy.codec(), policy.level()));
            }
            if (archive != null) {
                trials.add(CodecLevel.tried(archive.codec(), archive.level()));
            }
        }
        return trials;
    }
}
