package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.Units;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and how: shared by every command that reads logs. */
final class InputOptions {
    private static final Path STANDARD_INPUT = Path.of(LogSource.STANDARD_INPUT);
    private static final String TODAY = "today";

    @Parameters(
            paramLabel = "LOG",
            arity = "0..*",
            description = "Log files, or directories of them: plain, gzip or bzip2; - is standard input, which is also"
                    + " read when no LOG is named and another program feeds it.")
    private List<Path> logs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read every LOG as this format, see `plimsoll formats`; default: recognised by content.")
    private @Nullable String format;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone whose days are counted, such as Europe/Oslo or +02:00; default: UTC for ec, the log's"
                    + " own clock for Exim.")
    private @Nullable String zone;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Day the answer speaks from and a plan starts on, such as 2026-01-31; default: the day it is"
                    + " in --zone or UTC.")
    private String today = TODAY;

    @Option(
            names = "--max-drift",
            paramLabel = "PERCENT",
            description = "End with code 1 if a million messages cost more or less than planned with by over PERCENT.")
    private @Nullable String maxDrift;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read; default: one for each processor.")
    private @Nullable String threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Neither progress nor notes on standard error, only what went wrong.")
    private boolean quiet;

    /** Whether nothing but trouble is to be told. */
    boolean quiet() {
        return quiet;
    }

    /** The zone that was asked for, null for each log's own. */
    @Nullable
    ZoneId zone() {
        if (zone == null) {
            return null;
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--zone: '%s', expected a zone such as Europe/Oslo, UTC or +02:00".formatted(zone), e);
        }
    }

    /** The day the answer speaks from: the terminal's clock tells it, unless an option does. */
    LocalDate today(Terminal terminal) {
        if (today.equals(TODAY)) {
            ZoneId asked = zone();
            return LocalDate.now(terminal.clock().withZone(asked == null ? ZoneOffset.UTC : asked));
        }
        try {
            return LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new UsageException("--today: '%s', expected a date such as 2026-01-31".formatted(today), e);
        }
    }

    /**
     * The request to measure these logs.
     *
     * @throws UsageException if no log is named and none can come from standard input
     */
    StudyRequest request(Terminal terminal) {
        return new StudyRequest(
                sources(logs, terminal),
                format,
                zone(),
                Set.of(),
                maxDrift == null ? null : Units.parsePercentage("--max-drift", maxDrift),
                null,
                threads == null
                        ? Runtime.getRuntime().availableProcessors()
                        : PlanOptions.wholeNumber("--threads", threads));
    }

    /**
     * What was named, or standard input.
     *
     * @throws UsageException if no log is named and none can come from standard input
     */
    static List<LogSource> sources(List<Path> logs, Terminal terminal) {
        if (logs.isEmpty()) {
            return List.of(LogSource.standardInput(piped(terminal)));
        }
        if (logs.indexOf(STANDARD_INPUT) != logs.lastIndexOf(STANDARD_INPUT)) {
            throw new UsageException("-: standard input was named twice, expected once, for it can be read once only");
        }
        return logs.stream()
                .map(log -> log.equals(STANDARD_INPUT) ? LogSource.standardInput(terminal.in()) : LogSource.file(log))
                .toList();
    }

    /** Standard input, if there is something in it: a keyboard would look like a hang, and cron gives nothing. */
    private static InputStream piped(Terminal terminal) {
        PushbackInputStream in = new PushbackInputStream(terminal.in());
        try {
            int first = terminal.personTypes() ? -1 : in.read();
            if (first < 0) {
                throw new UsageException("no LOG was named and standard input is empty, expected log files");
            }
            in.unread(first);
        } catch (IOException e) {
            // Whoever reads on meets it again and words it as for any other source.
            return terminal.in();
        }
        return in;
    }
}
