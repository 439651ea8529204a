package org.plimsoll.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Reports;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** When the disk is full. */
@Command(
        name = "plan",
        addMethodSubcommands = false,
        header = {
            "Measures, then tells how much disk the logs need and when it is full.",
            "",
            "Examples:",
            "  plimsoll plan samples/exim-mainlog",
            "  plimsoll plan samples/exim-mainlog --disk 500GB --messages-per-day 5M",
            "  plimsoll plan samples/mainlog.ec --keep 14 --compress gzip --growth 12%%",
            "  plimsoll plan samples/mainlog.ec --volumes samples/volumes/daily.csv",
            "  plimsoll plan samples/mainlog.ec --disk 2GB --storm outage:30%%:24h",
            "  plimsoll plan samples/mainlog.ec --keep 30 --save-scenario month.json",
            "  plimsoll plan --scenario \"samples/studies/retention.json#a month\"",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class PlanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StudyOptions.Done done = study.run(terminal);
        StudyResult result = done.result();
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).planned(result));
        } else if (Session.hasAnswer(result)) {
            terminal.print(new TextWriter().render(Reports.planned(result, done.today())));
        }
        return done.session().verdictOnPlan(result).number();
    }
}
