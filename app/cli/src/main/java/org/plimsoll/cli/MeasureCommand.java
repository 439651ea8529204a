package org.plimsoll.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Reports;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a million messages cost. */
@Command(
        name = "measure",
        header = {
            "Measures what a million messages cost.",
            "",
            "Examples:",
            "  plimsoll measure samples/mainlog.ec",
            "  plimsoll measure --json samples/exim-mainlog",
            "  plimsoll generate --messages 1k | plimsoll measure",
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

    MeasureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = inputs.today(terminal);
        Session session = new Session(terminal, inputs.quiet());
        StudyResult result = session.study(inputs.request(terminal));
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).measured(result));
        } else if (Session.hasAnswer(result)) {
            terminal.print(new TextWriter().render(Reports.measured(result, today)));
        }
        return Session.verdict(result).number();
    }
}
