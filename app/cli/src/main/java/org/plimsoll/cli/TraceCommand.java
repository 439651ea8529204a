package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.trace.TraceQuery;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.Tracer;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.TraceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happened to a message. */
@Command(
        name = "trace",
        addMethodSubcommands = false,
        header = {
            "Tells everything that happened to a message, an address or a host.",
            "",
            "The first argument is the id of a message, a batch or a connection, an",
            "address, @domain, a domain, or an IP address or network; it is left out",
            "when an option chooses the messages. Every line of a chosen message is",
            "shown, whichever log it is in.",
            "",
            "Examples:",
            "  plimsoll trace novak@d014.example samples/exim-mainlog",
            "  plimsoll trace --event FAILED --since 2025-11-05T22:00 samples/mainlog.ec",
            "  plimsoll trace --raw --grep 'quota' --ignore-case samples/exim-mainlog",
            "  plimsoll trace --json 1xVUJW-0004Bo-18 samples",
            ""
        },
        customSynopsis = "plimsoll trace [OPTIONS] [WHAT] [LOG...]",
        sortOptions = false,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class TraceCommand implements Callable<Integer> {
    /** Twice for the two ways through the logs. */
    private static final int WAYS = 2;

    private final Terminal terminal;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(names = "--json", description = "Print one JSON object instead of text for people.")
    private boolean json;

    @Option(names = "--raw", description = "Print the lines as the logs have them, grouped by message.")
    private boolean raw;

    @Option(
            names = "--related",
            description = "With the messages that these name or that name these, such as bounces, the recipients of one"
                    + " body, and what became of a message on the next host, and so on.")
    private boolean related;

    @Option(
            names = "--min-delay",
            paramLabel = "TIME",
            description = "Only messages with so much time, such as 90min or 30s, between their first and their last"
                    + " line.")
    private @Nullable String minDelay;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, replaced if it exists; default: standard output.")
    private @Nullable Path output;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TraceQuery query = query();
        int threads = sources.threads();
        try (KeptStreams streams = new KeptStreams()) {
            List<LogSource> named = sources.sources(terminal);
            LogWalk walk = new LogWalk(terminal, sources, streams.keep(named));
            List<Tracer.Log> logs = walk.recognised();
            TraceResult result = trace(query, logs, threads);
            result.failures().forEach(walk::fail);
            if (!logs.isEmpty()) {
                print(result, walk.verdict() == ExitCode.DONE);
            }
            if (result.unrecognisedLines() > 0) {
                walk.note(
                        "%,d lines that may be about it were not recognised; `plimsoll records --unrecognised` lists such"
                                .formatted(result.unrecognisedLines()));
            }
            return verdict(result, walk).number();
        }
    }

    private static ExitCode verdict(TraceResult result, LogWalk walk) {
        if (walk.verdict() == ExitCode.DONE && result.empty()) {
            walk.note("nothing was found");
            return ExitCode.NO;
        }
        return walk.verdict();
    }

    private TraceQuery query() {
        Columns columns = Columns.of(sources.formats());
        List<Criterion> criteria = new ArrayList<>(filters.criteria(columns, sources.times(terminal)));
        if (criteria.isEmpty()) {
            String what = sources.takeFirst();
            if (what == null) {
                throw new UsageException(
                        "nothing to trace, expected an id, an address, a host or an option that" + " chooses messages");
            }
            criteria.add(Criteria.about(what));
        }
        double seconds =
                minDelay == null ? 0 : ShortTime.parse("--min-delay", minDelay).toSeconds();
        return new TraceQuery(criteria, filters.inverted(), related, seconds);
    }

    private TraceResult trace(TraceQuery query, List<Tracer.Log> logs, int threads) {
        if (sources.quiet() || !terminal.personWatches()) {
            return new Tracer(logs, threads, Progress.NONE).trace(query);
        }
        List<LogSource> read = Collections.nCopies(WAYS, logs).stream()
                .flatMap(List::stream)
                .map(Tracer.Log::source)
                .toList();
        try (ProgressLine progress = new ProgressLine(read, terminal.err())) {
            return new Tracer(logs, threads, progress).trace(query);
        }
    }

    private void print(TraceResult result, boolean complete) throws IOException {
        String text = json
                ? new JsonWriter(Version.number()).traced(result, complete)
                : raw ? TraceText.lines(result) : TraceText.timelines(result);
        if (output == null) {
            terminal.print(text);
        } else {
            WholeFile.write(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
