package org.plimsoll.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.TimeRange;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.planner.study.Written;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is measured and how: shared by every command that measures. */
final class InputOptions {
    private static final String TODAY = "today";

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Day the answer speaks from and a plan starts on, such as 2026-01-31; default: the day it is"
                    + " in --zone or UTC.")
    private @Nullable String today;

    @Option(
            names = "--max-drift",
            paramLabel = "PERCENT",
            description = "End with code 1 if a million messages cost more or less than planned with by over PERCENT.")
    private @Nullable String maxDrift;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Count only lines from then on: " + Times.FORMS
                    + "--today or now. Without an offset on the clock of --zone or of the log. What is left out is"
                    + " told.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Count only lines before then.")
    private @Nullable String until;

    /** Whether nothing but trouble is to be told. */
    boolean quiet() {
        return sources.quiet();
    }

    /** The day the answer speaks from: the terminal's clock tells it, unless an option does. */
    LocalDate today(Terminal terminal) {
        if (today == null || today.equals(TODAY)) {
            ZoneId asked = sources.zone();
            return LocalDate.now(terminal.clock().withZone(asked == null ? ZoneOffset.UTC : asked));
        }
        try {
            return LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new UsageException("--today: '%s', expected a date such as 2026-01-31".formatted(today), e);
        }
    }

    /** The one log that is named, to be read while it is written. */
    LiveLog live(Terminal terminal, boolean onlyNew) {
        return new LiveLog(terminal, sources, onlyNew);
    }

    /** What is said about the first day of a plan. */
    Settings settings(Terminal terminal) {
        return today == null
                ? Settings.NONE
                : Settings.NONE.with(
                        Setting.TODAY, new Written("--today", today(terminal).toString()));
    }

    /** The study files among the LOGs, which are none for a command that takes both. */
    List<StudyPlace> takeStudies() {
        return sources.takeStudies();
    }

    /** Takes what no option said from a file. */
    void adopt(StudyFile study) {
        sources.adopt(study);
        maxDrift = maxDrift == null ? study.maxDrift() : maxDrift;
    }

    /** A study of these logs, read as these options say; standard input is left out. */
    StudyFile study() {
        return StudyFile.EMPTY.withLogs(sources.told()).reading(sources.formatName(), sources.zoneName(), maxDrift);
    }

    /** The logs that are named, without standard input. */
    List<Path> paths() {
        return sources.paths();
    }

    /**
     * The request to measure these logs.
     *
     * @throws UsageException if no log is named and none can come from standard input
     */
    StudyRequest request(Terminal terminal) {
        sources.format();
        StudyRequest all = new StudyRequest(
                sources.sources(terminal),
                sources.formatName(),
                sources.zone(),
                Set.of(),
                maxDrift == null ? null : Units.parsePercentage("--max-drift", maxDrift),
                null,
                sources.threads());
        return timed() ? all.during(range(terminal)) : all;
    }

    /** The format that was asked for, null for each log's own. */
    @Nullable
    LogFormat format() {
        return sources.format();
    }

    /** Whether only a stretch of time is asked for. */
    boolean timed() {
        return since != null || until != null;
    }

    private TimeRange range(Terminal terminal) {
        TimeBound from = since == null ? null : time("--since", since, terminal);
        TimeBound to = until == null ? null : time("--until", until, terminal);
        if (from != null && to != null && !to.isAfter(from)) {
            throw new UsageException("--until: '%s', expected a time after --since %s".formatted(until, since));
        }
        return new TimeRange(from, to);
    }

    private TimeBound time(String option, String text, Terminal terminal) {
        boolean clocked = today == null || today.equals(TODAY);
        return new Times(terminal.clock(), sources.zone(), clocked ? null : today(terminal)).read(option, text);
    }
}
