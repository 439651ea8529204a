package org.plimsoll.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogTally;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.planner.Units;
import org.plimsoll.report.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A log that never happened: to try the other commands, and to measure how fast they are. */
@Command(
        name = "generate",
        addMethodSubcommands = false,
        header = {
            "Writes a log that never happened; the same options give the same bytes.",
            "",
            "Examples:",
            "  plimsoll generate --messages 1k",
            "  plimsoll generate --format exim --messages 10k --span 2d -o try.log",
            "  plimsoll generate --log bouncelog --messages 1k",
            "  plimsoll generate --format exim --log rejectlog --messages 1k --totals -",
            "  plimsoll generate --messages 20k --span 7d | plimsoll measure -",
            "  plimsoll generate --deferred 8%% --bounced 3%% --size-mean 60kB --totals totals.json",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n")
final class GenerateCommand implements Callable<Integer> {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String STANDARD_ERROR = "-";
    private static final LogTally.Totals NOT_COUNTED = new LogTally.Totals(0, 0, 0, 0, List.of(), List.of(), List.of());

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "NAME", description = "Format, see `plimsoll formats`; default: ec.")
    private String format = "ec";

    @Option(
            names = "--log",
            paramLabel = "NAME",
            description =
                    "Which log of the product: mainlog; bouncelog, of ec only; or rejectlog. With the same options"
                            + " it tells of the same messages as the others; default: mainlog.")
    private String log = "mainlog";

    @Option(
            names = "--product-version",
            paramLabel = "VERSION",
            description = "Version of the product that would write it; default: the newest that can be generated.")
    private @Nullable String version;

    @Option(names = "--messages", paramLabel = "COUNT", description = "Messages received; default: 10k.")
    private String messages = "10k";

    @Option(
            names = "--start",
            paramLabel = "TIME",
            description = "Earliest time, such as 2025-11-03 or 2025-11-03T06:00:00Z; default: 2025-11-03.")
    private String start = "2025-11-03";

    @Option(names = "--span", paramLabel = "TIME", description = "Time the log covers; default: 1d.")
    private String span = "1d";

    @Option(names = "--seed", paramLabel = "N", description = "Another seed gives another log; default: 1.")
    private String seed = "1";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, replaced if it exists; default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--totals",
            paramLabel = "FILE",
            description = "Write the exact totals of the log by event, kind and day as JSON; - is standard error.")
    private @Nullable Path totals;

    @Mixin
    private final TrafficOptions traffic = new TrafficOptions();

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LogFormat chosen = FormatNames.format("--format", format);
        LogGenerator generator = generator(chosen);
        LogGenerator.Settings settings = settings(generator);
        LogTally.Totals[] written = new LogTally.Totals[1];
        if (output == null) {
            written[0] = write(chosen, generator, settings, terminal.out());
        } else {
            WholeFile.write(output, out -> written[0] = write(chosen, generator, settings, out));
        }
        if (totals != null) {
            tell(totals, TallyJson.text(chosen.name(), written[0]));
        }
        return ExitCode.DONE.number();
    }

    private LogGenerator generator(LogFormat chosen) {
        List<String> logs = chosen.generator().logs();
        if (!logs.contains(log)) {
            throw new UsageException("--log: '%s', expected %s of %s"
                    .formatted(log, logs.size() == 1 ? logs.get(0) : "one of " + String.join(", ", logs), format));
        }
        return chosen.generator().of(log);
    }

    private LogTally.Totals write(
            LogFormat chosen, LogGenerator generator, LogGenerator.Settings settings, OutputStream out)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        if (totals == null) {
            generator.generate(settings, buffered);
            buffered.flush();
            return NOT_COUNTED;
        }
        LogTally tally = new LogTally(chosen, buffered);
        generator.generate(settings, tally);
        buffered.flush();
        return tally.totals();
    }

    private void tell(Path target, String json) throws IOException {
        if (target.toString().equals(STANDARD_ERROR)) {
            terminal.err().print(json);
            terminal.err().flush();
        } else {
            WholeFile.write(target, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private LogGenerator.Settings settings(LogGenerator generator) {
        return new LogGenerator.Settings(
                version == null ? generator.versions().get(0) : known(version, generator),
                Units.parseWholeCount("--messages", messages),
                start(),
                Units.parseDuration("--span", span),
                Units.parseWholeCount("--seed", seed),
                traffic.mix());
    }

    private static String known(String version, LogGenerator generator) {
        if (!generator.versions().contains(version)) {
            throw new UsageException("--product-version: '%s', expected one of %s"
                    .formatted(version, String.join(", ", generator.versions())));
        }
        return version;
    }

    private Instant start() {
        try {
            return start.contains("T")
                    ? Instant.parse(start)
                    : LocalDate.parse(start).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--start: '%s', expected a time such as 2025-11-03 or 2025-11-03T06:00:00Z".formatted(start), e);
        }
    }
}
