package org.plimsoll.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reports;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Everything, on paper. */
@Command(
        name = "report",
        addMethodSubcommands = false,
        header = {
            "Measures and plans, then writes the report.",
            "",
            "Examples:",
            "  plimsoll report samples/exim-mainlog --pdf report.pdf",
            "  plimsoll report samples/exim-mainlog --disk 500GB --csv report/",
            "  plimsoll report --scenario \"samples/studies/retention.json#a month\"",
            "  plimsoll report samples/mainlog.ec --what-if",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReportTargets targets = new ReportTargets();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Mixin
    private final WhatIfOption whatIf = new WhatIfOption();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StudyOptions.Done done = study.run(terminal, whatIf);
        StudyResult result = done.result();
        Report report = Reports.compose(result, done.today());
        if (Session.hasAnswer(result)) {
            targets.write(report, done.session());
            print(report);
        }
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).render(report));
        }
        return done.session().verdictOnPlan(result).number();
    }

    private void print(Report report) throws IOException {
        if (output.json()) {
            return;
        }
        if (!targets.elsewhere()) {
            terminal.print(new TextWriter().render(report));
        } else if (!study.quiet()) {
            terminal.print(new TextWriter().render(report.summary()));
        }
    }
}
