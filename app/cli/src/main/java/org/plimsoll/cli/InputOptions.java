package org.plimsoll.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.Units;
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
    private String today = TODAY;

    @Option(
            names = "--max-drift",
            paramLabel = "PERCENT",
            description = "End with code 1 if a million messages cost more or less than planned with by over PERCENT.")
    private @Nullable String maxDrift;

    /** Whether nothing but trouble is to be told. */
    boolean quiet() {
        return sources.quiet();
    }

    /** The day the answer speaks from: the terminal's clock tells it, unless an option does. */
    LocalDate today(Terminal terminal) {
        if (today.equals(TODAY)) {
            ZoneId asked = sources.zone();
            return LocalDate.now(terminal.clock().withZone(asked == null ? ZoneOffset.UTC : asked));
        }
        try {
            return LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new UsageException("--today: '%s', expected a date such as 2026-01-31".formatted(today), e);
        }
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
        return new StudyRequest(
                sources.sources(terminal),
                sources.formatName(),
                sources.zone(),
                Set.of(),
                maxDrift == null ? null : Units.parsePercentage("--max-drift", maxDrift),
                null,
                sources.threads());
    }
}
