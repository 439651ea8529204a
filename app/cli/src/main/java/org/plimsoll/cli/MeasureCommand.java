package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.report.Reports;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.EstimateText;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a million messages cost. */
@Command(
        name = "measure",
        addMethodSubcommands = false,
        header = {
            "Measures what a million messages cost.",
            "",
            "Examples:",
            "  plimsoll measure samples/mainlog.ec",
            "  plimsoll measure --json samples/exim-mainlog",
            "  plimsoll measure samples/mainlog.ec --as exim",
            "  plimsoll measure samples/exim-mainlog --what-if",
            "  plimsoll measure samples/mainlog.ec --since 2025-11-04 --until 2025-11-05",
            "  plimsoll generate --messages 1k | plimsoll measure",
            "  plimsoll measure samples/mainlog.ec --estimate 5%%",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class MeasureCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--estimate",
            paramLabel = "PERCENT",
            description =
                    "Read only as many random blocks of plain logs as it takes to be right to PERCENT, 19 times in"
                            + " 20; for logs too large to be read now.")
    private @Nullable String estimate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another seed makes --estimate read other blocks; default: 1.")
    private String seed = "1";

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "Also tell what the same logs would cost in this format, see `plimsoll convert`.")
    private @Nullable String as;

    @Option(
            names = "--product-version",
            paramLabel = "VERSION",
            description = "Version for --as, such as 2.2 or 4.97; default: the newest.")
    private @Nullable String asVersion;

    @Option(
            names = "--time-digits",
            paramLabel = "N",
            description = "Digits of a second in times for --as: 0, 3 or 6; default: as many as the log has.")
    private @Nullable String asTimeDigits;

    @Option(
            names = "--without",
            paramLabel = "NAMES",
            description = "Fields and events that --as leaves out, such as queue_time,DEFERRED.")
    private String asWithout = "";

    @Mixin
    private final WhatIfOption whatIf = new WhatIfOption();

    @Option(
            names = "--csv",
            paramLabel = "DIRECTORY",
            description = "Write every table as a CSV file, all rows with all digits.")
    private @Nullable Path csv;

    @Mixin
    private final FollowOptions following = new FollowOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description =
                    "With --follow: tell on standard error what came until now, each time so much time has passed,"
                            + " such as 10s or 1h; default: 10s on a terminal, else never.")
    private @Nullable String every;

    MeasureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = inputs.today(terminal);
        Session session = new Session(terminal, inputs.quiet());
        if (following.follow()) {
            return follow(today).number();
        }
        if (every != null) {
            throw new UsageException("--every: expected --follow beside it");
        }
        if (estimate != null) {
            return estimate(session, estimate).number();
        }
        if (as != null && inputs.timed()) {
            throw new UsageException("--as: expected neither --since nor --until, for it converts all of a log");
        }
        ConversionTarget target = as == null
                ? null
                : ConvertCommand.target(
                        FormatNames.format("--as", as), asVersion, asTimeDigits, ZoneOffset.UTC, asWithout);
        Reencoding reencoding = whatIf.reencoding(terminal, inputs.format(), target);
        StudyRequest request = whatIf.request(inputs, reencoding.terminal());
        StudyResult measured = session.study(request);
        Map<String, Conversion> made = reencoding.of(request);
        StudyResult result = measured.comparing(made);
        if (csv != null && Session.hasAnswer(result)) {
            new CsvWriter().write(Reports.measured(result, today), csv);
            session.note(csv + ": written");
        }
        return tell(result, today, target == null ? Map.of() : made).number();
    }

    private ExitCode follow(LocalDate today) throws IOException {
        if (estimate != null || as != null || csv != null || whatIf.asked()) {
            throw new UsageException(
                    "--follow: expected none of --estimate, --as, --what-if and --csv, for they need the whole log");
        }
        StudyResult result = new LiveMeasuring(terminal, inputs, following.onlyNew(), interval()).run();
        result.failures().forEach(failure -> terminal.say(failure.sentence()));
        return tell(result, today, Map.of());
    }

    private @Nullable Duration interval() {
        boolean told = terminal.personWatches() && !inputs.quiet();
        String time = every == null && told ? "10s" : every;
        return time == null ? null : ShortTime.parse("--every", time);
    }

    private ExitCode tell(StudyResult result, LocalDate today, Map<String, Conversion> converted) throws IOException {
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).measured(result, converted));
        } else if (Session.hasAnswer(result)) {
            terminal.print(
                    new TextWriter().render(Reports.measured(result, today)) + ReencodingText.of(result, converted));
        }
        return Session.verdict(result);
    }

    private ExitCode estimate(Session session, String percentage) throws IOException {
        double precision = Units.parsePercentage("--estimate", percentage);
        if (!(precision > 0)) {
            throw new UsageException("--estimate: '%s', expected more than 0 %%".formatted(percentage));
        }
        if (inputs.timed()) {
            throw new UsageException(
                    "--estimate: expected neither --since nor --until, for it reads all parts of a log");
        }
        EstimateResult result =
                session.estimate(inputs.request(terminal), precision, Units.parseWholeCount("--seed", seed));
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).estimated(result));
        } else {
            terminal.print(EstimateText.render(result));
        }
        return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }
}
