package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Option;

/** Where a report goes: shared by every command that writes one. */
final class ReportTargets {
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

    /** Writes whatever files are asked for. */
    void write(Report report, Session session) throws IOException {
        write(report, new PdfWriter(), pdf, session);
        write(report, new CsvWriter(), csv, session);
        write(report, new TextWriter(), text, session);
    }

    /** Whether the report goes to a file. */
    boolean elsewhere() {
        return pdf != null || csv != null || text != null;
    }

    private static void write(Report report, ReportWriter writer, @Nullable Path target, Session session)
            throws IOException {
        if (target != null) {
            writer.write(report, target);
            session.note(target + ": written");
        }
    }
}
