package org.plimsoll.cli;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.formats.table.TimeStretch;
import picocli.CommandLine.Option;

/** Of which time the lines are: shared by the commands that write logs. */
final class StretchOptions {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only lines from then on: " + Times.FORMS
                    + "now. Without an offset on the clock of --zone or of the log.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Only lines before then.")
    private @Nullable String until;

    /** What was asked for. */
    TimeStretch stretch(Times times) {
        TimeBound from = since == null ? null : times.read("--since", since);
        TimeBound to = until == null ? null : times.read("--until", until);
        if (from != null && to != null && !to.isAfter(from)) {
            throw new UsageException("--until: '%s', expected a time after --since %s".formatted(until, since));
        }
        return new TimeStretch(from, to);
    }
}
