package org.plimsoll.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogConverter;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.TimeStretch;
import org.plimsoll.report.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same log in another format. */
@Command(
        name = "convert",
        addMethodSubcommands = false,
        header = {
            "Writes logs in another format or version, and lists what it cannot hold.",
            "",
            "Examples:",
            "  plimsoll convert samples/mainlog.ec --to exim -o as-exim.log",
            "  plimsoll convert samples/exim-mainlog --to ec --product-version 2.2",
            "  plimsoll convert samples/mainlog.ec --to ec --time-digits 6 -o fine.ec",
            "  plimsoll convert samples/mainlog.ec --to exim --without DEFERRED,queue_time",
            ""
        },
        description = {
            "",
            "An ec delivery names no addresses and an Exim reception no recipient: they are"
                    + " taken from the other lines of the message, as far as those are among the last"
                    + " 100,000 messages still open (for a recipient, the next 16,384 lines)."
                    + " What the target has no place for, what it needs and the log does not tell, and lines"
                    + " without a counterpart are counted on standard error.",
            "",
            "Exim writes Momentum's ids of 20 characters as they are, as Momentum's own exim_logger"
                    + " does; --product-version 4.96 or 4.97 writes them in Exim's notation. Either way they"
                    + " come back the same."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class ConvertCommand implements Callable<Integer> {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String STANDARD_ERROR = "-";

    private final Terminal terminal;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "Format to write, as for --format.")
    private String to = "";

    @Option(
            names = "--product-version",
            paramLabel = "VERSION",
            description = "Version of the product that would write it, such as 2.2 or 4.97; default: the newest, with"
                    + " ids as they are.")
    private @Nullable String version;

    @Option(
            names = "--time-digits",
            paramLabel = "N",
            description = "Digits of a second in times, 0, 3 or 6, as far as the format has them; default: as many as"
                    + " the log has.")
    private @Nullable String timeDigits;

    @Option(
            names = "--without",
            paramLabel = "NAMES",
            description = "Fields and events to leave out, see `plimsoll formats`, such as queue_time,DEFERRED.")
    private String without = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, replaced if it exists; default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--loss-json",
            paramLabel = "FILE",
            description = "Write the list of what is lost as JSON to FILE instead; - is standard error.")
    private @Nullable Path lossJson;

    @Mixin
    private final StretchOptions stretch = new StretchOptions();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ZoneId zone = sources.zone();
        ConversionTarget target = target(
                FormatNames.format("--to", to), version, timeDigits, zone == null ? ZoneOffset.UTC : zone, without);
        LogWalk walk = new LogWalk(terminal, sources);
        Run run = new Run(target, stretch.stretch(sources.times(terminal)));
        if (output == null) {
            run.into(walk, terminal.out());
        } else {
            WholeFile.write(output, out -> run.into(walk, out));
        }
        report(run.conversion());
        return walk.verdict().number();
    }

    /**
     * What was asked for.
     *
     * @throws UsageException if one of the options makes no sense
     */
    static ConversionTarget target(
            LogFormat format, @Nullable String version, @Nullable String timeDigits, ZoneId zone, String without) {
        Integer digits = timeDigits == null ? null : PlanOptions.wholeNumber("--time-digits", timeDigits);
        Set<String> fields = new HashSet<>();
        Set<Event> events = EnumSet.noneOf(Event.class);
        for (String name : without.split(",", -1)) {
            String event = name.toUpperCase(Locale.ROOT);
            if (Arrays.stream(Event.values()).anyMatch(each -> each.name().equals(event))) {
                events.add(Event.valueOf(event));
            } else if (!name.isEmpty()) {
                fields.add(knownField(format, name));
            }
        }
        try {
            return new ConversionTarget(format, version, digits, zone, fields, events);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--time-digits: " + e.getMessage(), e);
        }
    }

    private static String knownField(LogFormat format, String name) {
        boolean known = format.kinds().stream()
                .flatMap(kind -> kind.fields().stream())
                .anyMatch(field -> field.name().equals(name));
        if (!known) {
            throw new UsageException(
                    "--without: '%s', expected the name of a field of %s, or of an event such as DEFERRED"
                            .formatted(name, format.name()));
        }
        return name;
    }

    /** A converter of a format's logs. */
    static LogConverter converter(LogFormat source, ConversionTarget target, OutputStream out) {
        try {
            return new LogConverter(source, target, out);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--product-version: " + e.getMessage(), e);
        }
    }

    private void report(Conversion conversion) throws IOException {
        if (lossJson == null) {
            ConversionText.lines(conversion).forEach(line -> terminal.err().print(Printable.line(line) + "\n"));
            terminal.err().flush();
            return;
        }
        String json = ConversionJson.text(conversion);
        if (lossJson.toString().equals(STANDARD_ERROR)) {
            terminal.err().print(json);
            terminal.err().flush();
        } else {
            WholeFile.write(lossJson, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** One run over all logs, which are of one format. */
    private static final class Run {
        private final ConversionTarget target;
        private final TimeStretch stretch;
        private String first = "";
        private @Nullable LogConverter converter;
        private @Nullable LogFormat source;

        Run(ConversionTarget target, TimeStretch stretch) {
            this.target = target;
            this.stretch = stretch;
        }

        void into(LogWalk walk, OutputStream out) throws IOException {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
            walk.visit((scan, origin, progress) -> {
                read(origin.source(), scan, origin.format(), progress, buffered);
                return true;
            });
            converted().finish();
            buffered.flush();
        }

        private void read(String log, LogScan scan, LogFormat format, Progress progress, OutputStream out)
                throws IOException {
            if (source != null && !source.name().equals(format.name())) {
                throw new RefusedInputException("%s: is %s, but %s is %s; expected logs of one format"
                        .formatted(log, format.name(), first, source.name()));
            }
            first = source == null ? log : first;
            source = format;
            LogConverter current = converter == null ? converter(format, target, out) : converter;
            converter = current;
            current.during(stretch);
            current.convert(scan, progress);
        }

        /** Without a log there is nothing to write, not even an empty file. */
        private LogConverter converted() {
            if (converter == null) {
                throw new RefusedInputException("nothing was written, expected at least one log that can be read");
            }
            return converter;
        }

        Conversion conversion() {
            return converted().conversion();
        }
    }
}
