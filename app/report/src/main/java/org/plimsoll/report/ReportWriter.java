package org.plimsoll.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a report in one form. An output appears whole or not at all: it is written beside its place, then renamed. */
public interface ReportWriter {

    /**
     * Writes the report.
     *
     * @param report what to write
     * @param target file, or directory where the form is several files
     * @throws IOException if it cannot be written; the message is one sentence that names the target
     */
    void write(Report report, Path target) throws IOException;
}
