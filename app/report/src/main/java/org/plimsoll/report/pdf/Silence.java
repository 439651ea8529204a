package org.plimsoll.report.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.openhtmltopdf.util.XRLog;

/**
 * Keeps the libraries from talking on standard error: what they have to say is about fonts and layout, and nobody who
 * asked for a report can do anything with it. What goes wrong comes as an exception.
 */
final class Silence {
    /** Held, since a logger that nobody holds may be collected and come back talking. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"),
            Logger.getLogger("de.rototor.pdfbox"));

    private Silence() {}

    static void fall() {
        XRLog.setLoggingEnabled(false);
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
