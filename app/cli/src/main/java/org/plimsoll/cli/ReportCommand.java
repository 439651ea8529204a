package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.Reports;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything, on paper. */
@Command(
        name = "report",
        header = {
            "Measures and plans, then writes the report.",
            "",
            "Examples:",
            "  plimsoll report samples/exim-mainlog --pdf report.pdf",
            "  plimsoll report samples/exim-mainlog --disk 500GB --csv report/",
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
    private final StudyOptions study = new StudyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the report as a PDF.")
    private @Nullable Path pdf;

    @Option(names = "--csv", paramLabel = "DIRECTORY", description = "Write every table as a CSV file.")
    private @Nullable Path csv;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "Write the report as text. Without any of the three it goes to standard output;"
                    + " with one of them, its summary does.")
    private @Nullable Path text;

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
            write(report, done.session());
        }
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).render(report));
        }
        return done.session().verdictOnPlan(result).number();
    }

    private void write(Report report, Session session) throws IOException {
        write(report, new PdfWriter(), pdf, session);
        write(report, new CsvWriter(), csv, session);
        write(report, new TextWriter(), text, session);
        if (output.json()) {
            return;
        }
        boolean elsewhere = pdf != null || csv != null || text != null;
        if (!elsewhere) {
            terminal.print(new TextWriter().render(report));
        } else if (!study.quiet()) {
            terminal.print(new TextWriter().render(report.summary()));
        }
    }

    private static void write(Report report, ReportWriter writer, @Nullable Path target, Session session)
            throws IOException {
        if (target != null) {
            writer.write(report, target);
            session.note(target + ": written");
        }
    }
}
