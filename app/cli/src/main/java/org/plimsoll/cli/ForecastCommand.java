package org.plimsoll.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.forecast.ForecastOptions;
import org.plimsoll.planner.forecast.Forecasters;
import org.plimsoll.planner.forecast.Holiday;
import org.plimsoll.planner.forecast.Season;
import org.plimsoll.planner.forecast.SeriesForecast;
import org.plimsoll.planner.volume.HolidayReader;
import org.plimsoll.planner.volume.MeasuredVolumes;
import org.plimsoll.planner.volume.VolumeReader;
import org.plimsoll.planner.volume.Volumes;
import org.plimsoll.report.Forecasts;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many messages there will be. */
@Command(
        name = "forecast",
        addMethodSubcommands = false,
        header = {
            "Tells how many messages the coming days bring, and how sure that is.",
            "",
            "Examples:",
            "  plimsoll forecast --volumes samples/volumes/daily.csv --horizon 28d",
            "  plimsoll forecast --volumes samples/volumes/daily.csv --horizon 90 --json",
            "  plimsoll forecast samples/mainlog.ec --messages-per-day 5M --horizon 7d",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class ForecastCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = LogSource.STANDARD_INPUT;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Terminal terminal;

    @Option(
            names = "--volumes",
            paramLabel = "FILE",
            description = "CSV of volumes: date,messages or series,date,value or series,step,value; comma, semicolon,"
                    + " tab or bar between; plain or gzip; - is standard input. With LOG beside it both are joined.")
    private @Nullable String volumes;

    @Option(
            names = "--messages-per-day",
            paramLabel = "COUNT",
            description = "Messages a day, such as 5M, where there is no whole day in any log.")
    private @Nullable String messagesPerDay;

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "Steps to tell: 56, or 8w where steps are days; at most 3660; default: 90.")
    private String horizon = "90";

    @Option(
            names = "--season",
            paramLabel = "STEPS",
            description = "Steps after which the short season begins again, such as 7; none; auto for the week of days"
                    + " and whatever shows plainly in rows without dates; default: auto.")
    private String season = "auto";

    @Option(
            names = "--year",
            paramLabel = "auto|none",
            description = "Whether a year's course is tried where one and a half are there: 365 days, else 52 steps;"
                    + " default: auto.")
    private String year = "auto";

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = "CSV of date,name: days unlike others, past and future ones; of one name are alike.")
    private @Nullable Path holidays;

    @Option(names = "--paths", paramLabel = "N", description = "Courses of the future to draw; default: 2000.")
    private @Nullable String paths;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed draws other courses; default: 1.")
    private String seed = "1";

    @ArgGroup(exclusive = true)
    private Shape shape = new Shape();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    /** How the answer looks: one of these, or text for people. */
    private static final class Shape {
        @Option(names = "--json", description = "Print one JSON object instead of text for people.")
        private boolean json;

        @Option(names = "--csv", description = "Print every step of every series as CSV.")
        private boolean csv;
    }

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ForecastOptions options = options();
        Session session = new Session(terminal, sources.quiet());
        StudyResult measured = measured(session);
        Volumes found = found(measured);
        found.notes().forEach(session::note);
        if (found.series().isEmpty()) {
            terminal.say("no forecast: no whole day was found, expected logs of a day or more, --volumes or"
                    + " --messages-per-day");
            return ExitCode.INPUT.number();
        }
        String text;
        try (CountLine progress = progress(session, found.series().size())) {
            text = print(Forecasters.all(found.series(), options, progress), found.notes());
        }
        terminal.print(text);
        return measured == null
                ? ExitCode.DONE.number()
                : Session.verdict(measured).number();
    }

    /** None where the answer itself is printed line by line on the same screen. */
    private CountLine progress(Session session, int series) {
        boolean inTheWay = (shape.json || shape.csv) && terminal.out().isScreen();
        return inTheWay ? CountLine.NONE : session.counting("Forecasting", series);
    }

    /**
     * Prints series by series, as they come: of thousands no more than a few are held. What people read is returned, to
     * be printed when the line that counts is gone.
     */
    private String print(Stream<SeriesForecast> series, List<String> notes) throws IOException {
        if (shape.json) {
            OutputStream out = buffered();
            new JsonWriter(Version.number()).forecast(series.iterator(), notes, out);
            return "";
        }
        if (shape.csv) {
            OutputStream out = buffered();
            new CsvWriter()
                    .write(
                            Forecasts.pointColumns(),
                            series.flatMap(Forecasts::points).iterator(),
                            out);
            out.flush();
            return "";
        }
        Forecasts forecasts = new Forecasts();
        series.forEachOrdered(forecasts::add);
        return new TextWriter().render("Forecast", "", forecasts.verdict(), forecasts.compose(notes));
    }

    private OutputStream buffered() {
        return new BufferedOutputStream(terminal.out(), BUFFER_BYTES);
    }

    private ForecastOptions options() {
        return new ForecastOptions(
                steps(),
                season(),
                yearly(),
                paths == null ? ForecastOptions.DEFAULT_PATHS : PlanOptions.wholeNumber("--paths", paths),
                Units.parseWholeCount("--seed", seed),
                holidays());
    }

    private int steps() {
        if (horizon.chars().allMatch(Character::isDigit)) {
            return PlanOptions.wholeNumber("--horizon", horizon);
        }
        return Units.parseDays("--horizon", horizon);
    }

    private Season season() {
        return switch (season) {
            case "auto" -> Season.AUTO;
            case "none" -> Season.NONE;
            default -> {
                int steps = PlanOptions.wholeNumber("--season", season);
                if (steps < 1) {
                    throw new UsageException(
                            "--season: '%s', expected none, auto or a number of steps".formatted(season));
                }
                yield new Season(steps);
            }
        };
    }

    private boolean yearly() {
        if (!Set.of("auto", "none").contains(year)) {
            throw new UsageException("--year: '%s', expected auto or none".formatted(year));
        }
        return year.equals("auto");
    }

    private List<Holiday> holidays() {
        if (holidays == null) {
            return List.of();
        }
        return HolidayReader.read(holidays);
    }

    /** What the logs hold; null where no log is named. */
    private @Nullable StudyResult measured(Session session) {
        if (!sources.paths().isEmpty() || (volumes == null && messagesPerDay == null)) {
            sources.format();
            return session.study(new StudyRequest(
                    sources.sources(terminal),
                    sources.formatName(),
                    sources.zone(),
                    Set.of(),
                    null,
                    null,
                    sources.threads()));
        }
        return null;
    }

    private Volumes found(@Nullable StudyResult measured) throws IOException {
        Volumes logged =
                measured == null ? new Volumes(List.of(), List.of()) : MeasuredVolumes.of(measured.measurements());
        if (volumes != null) {
            Volumes given = volumes(volumes);
            return logged.series().isEmpty()
                    ? new Volumes(given.series(), both(given.notes(), logged.notes()))
                    : MeasuredVolumes.joined(volumes, given, logged);
        }
        if (logged.series().isEmpty() && messagesPerDay != null) {
            double messages = Units.parseCount("--messages-per-day", messagesPerDay);
            Volumes one =
                    MeasuredVolumes.oneNumber(LocalDate.now(terminal.clock().withZone(ZoneOffset.UTC)), messages);
            return new Volumes(one.series(), both(one.notes(), logged.notes()));
        }
        return logged;
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private Volumes volumes(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return VolumeReader.read("standard input", terminal.in());
        }
        return VolumeReader.read(Path.of(file));
    }
}
