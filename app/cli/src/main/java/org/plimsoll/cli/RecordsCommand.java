package org.plimsoll.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordCounts;
import org.plimsoll.formats.table.RecordFilter;
import org.plimsoll.formats.table.RecordTable;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.TableTotals;
import org.plimsoll.planner.Units;
import org.plimsoll.report.csv.RecordCsv;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.json.RecordJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Logs as tables. */
@Command(
        name = "records",
        addMethodSubcommands = false,
        header = {
            "Prints the records of logs as rows of a table, or counts them.",
            "",
            "Examples:",
            "  plimsoll records samples/mainlog.ec --limit 5",
            "  plimsoll records samples --event FAILED --fields time,recipient,reason",
            "  plimsoll records samples/exim-mainlog --json --sender '<>' --size 10k..",
            "  plimsoll records samples --count-by domain,event --limit 20",
            "  plimsoll records samples/mainlog.ec --unrecognised",
            "  plimsoll records samples/mainlog.ec --follow --event FAILED --limit 3",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class RecordsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @ArgGroup(exclusive = true)
    private Shape shape = new Shape();

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "NAME",
            description = "Fields to print, in this order: names that mean the same in every format, and names of the"
                    + " line kinds' own fields; 'all' for every one. --list-fields tells them.")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--list-fields", description = "List the fields that there are.")
    private boolean listFields;

    @Option(
            names = "--raw",
            description =
                    "Values as the log has them: no apostrophe before what a spreadsheet would take for a formula,"
                            + " no escapes for bytes that could steer a terminal.")
    private boolean raw;

    @Option(
            names = "--count-by",
            split = ",",
            paramLabel = "NAME",
            description = "Instead of the records their number and bytes by these fields, the most frequent first."
                    + " Exact for the first 100,000 groups; further ones are counted together.")
    private List<String> countBy = new ArrayList<>();

    @Option(names = "--unrecognised", description = "Instead of the records the lines that are none, and why.")
    private boolean unrecognised;

    @Option(names = "--limit", paramLabel = "N", description = "Rows to print at most.")
    private @Nullable String limit;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, replaced if it exists; default: standard output.")
    private @Nullable Path output;

    @Mixin
    private final FollowOptions following = new FollowOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    RecordsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the table looks: one of these. */
    private static final class Shape {
        @Option(names = "--csv", description = "Comma-separated values with a line of headings; the default.")
        private boolean csv;

        @Option(names = "--tsv", description = "Tab-separated values with a line of headings.")
        private boolean tsv;

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        private RowFormat format(boolean raw) {
            if (json) {
                return new RecordJson();
            }
            return tsv && !csv ? RecordCsv.tabs(raw) : RecordCsv.commas(raw);
        }
    }

    @Override
    public Integer call() throws IOException {
        long most = limit == null ? Long.MAX_VALUE : Units.parseWholeCount("--limit", limit);
        Columns ofRecords = Columns.of(sources.formats());
        Columns columns = unrecognised ? Columns.ofProblems() : ofRecords;
        if (listFields) {
            terminal.print(list(columns));
            return ExitCode.DONE.number();
        }
        List<Column> chosen = chosen(columns);
        RecordFilter filter =
                new RecordFilter(filters.criteria(ofRecords, sources.times(terminal)), filters.inverted());
        if (following.follow()) {
            return follow(chosen, filter, most).number();
        }
        int threads = sources.threads();
        LogWalk walk = new LogWalk(terminal, sources);
        Work work = countBy.isEmpty()
                ? out -> print(walk, chosen, filter, threads, most, out)
                : out -> count(walk, chosen, filter, threads, most, out);
        if (output == null) {
            work.into(terminal.out());
        } else {
            WholeFile.write(output, work::into);
        }
        return walk.verdict().number();
    }

    private interface Work {
        void into(OutputStream out) throws IOException;
    }

    private void print(LogWalk walk, List<Column> chosen, RecordFilter filter, int threads, long most, OutputStream out)
            throws IOException {
        RecordTable table = table(chosen, filter, most, out);
        table.begin();
        Totals totals = new Totals(walk);
        walk.visit((scan, origin, progress) -> {
            if (!table.full()) {
                totals.add(origin.source(), origin.format().name(), table.write(scan, origin, threads, progress));
            }
            return !table.full();
        });
        totals.say();
    }

    private ExitCode follow(List<Column> chosen, RecordFilter filter, long most) throws IOException {
        if (output != null || !countBy.isEmpty()) {
            throw new UsageException(
                    "--follow: %s is done when the log is read to its end, expected it without --follow"
                            .formatted(output != null ? "--output" : "--count-by"));
        }
        LiveLog log = new LiveLog(terminal, sources, following.onlyNew());
        RecordTable table = table(chosen, filter, most, terminal.out());
        table.begin();
        terminal.out().flush();
        try {
            log.follow(table::full, (source, format, reason) -> {
                RecordTable.Followed rows = table.follow(new Origin(source.name(), format, sources.zone()));
                return rows::lines;
            });
            return ExitCode.DONE;
        } catch (UnreadableLogException e) {
            terminal.say(e.sentence());
            return ExitCode.INPUT;
        }
    }

    private RecordTable table(List<Column> chosen, RecordFilter filter, long most, OutputStream out) {
        RowFormat format = shape.format(raw);
        return unrecognised
                ? RecordTable.ofProblems(chosen, format, out, most)
                : new RecordTable(chosen, filter, format, out, most);
    }

    private void count(LogWalk walk, List<Column> chosen, RecordFilter filter, int threads, long most, OutputStream out)
            throws IOException {
        RecordCounts counts = new RecordCounts(chosen, filter);
        Totals totals = new Totals(walk);
        walk.visit((scan, origin, progress) -> {
            totals.add(origin.source(), origin.format().name(), counts.add(scan, origin, threads, progress));
            return true;
        });
        RowBuffer rows = new RowBuffer();
        counts.write(shape.format(raw), most, rows);
        rows.writeTo(out);
        totals.say();
        if (counts.overflowed()) {
            walk.note("more than %,d groups; those that occurred later are counted together as %s"
                    .formatted(RecordCounts.MOST_GROUPS, RecordCounts.OTHERS));
        }
    }

    private List<Column> chosen(Columns columns) {
        boolean counts = !countBy.isEmpty();
        List<String> names = counts ? countBy : fields;
        if (counts && (unrecognised || !fields.isEmpty())) {
            throw new UsageException("--count-by: takes the place of %s, expected one of them"
                    .formatted(unrecognised ? "--unrecognised" : "--fields"));
        }
        if (names.isEmpty()) {
            return columns.defaults();
        }
        if (names.equals(List.of("all"))) {
            return columns.all();
        }
        try {
            return names.stream().map(columns::named).toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException((counts ? "--count-by: " : "--fields: ") + e.getMessage(), e);
        }
    }

    private static String list(Columns columns) {
        StringBuilder list = new StringBuilder();
        for (Column column : columns.all()) {
            list.append("%-22s %-8s %s%n"
                    .formatted(column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description())
                    .replace("\r\n", "\n"));
        }
        return list.toString();
    }

    /** What was read of all logs, and what is to be said of it. */
    private final class Totals {
        private final LogWalk walk;
        private TableTotals all = TableTotals.NONE;

        Totals(LogWalk walk) {
            this.walk = walk;
        }

        void add(String source, String format, TableTotals one) {
            all = all.plus(one);
            if (one.lines() > 0 && one.unrecognisedLines() == one.lines() && !one.enough()) {
                walk.fail(LogFormats.noLineOf(format, source));
            }
        }

        void say() {
            if (!unrecognised && all.unrecognisedLines() > 0) {
                walk.note("%,d of %,d lines were not recognised; --unrecognised lists them"
                        .formatted(all.unrecognisedLines(), all.lines()));
            }
        }
    }
}
