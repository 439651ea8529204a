package org.plimsoll.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;

import org.plimsoll.formats.convert.LineConverter;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/**
 * Writes a log in another format or version, or tells how large it would be. Logs that belong together are given one
 * after the other, so that a message received in one is known in the next. Not safe for use by several threads.
 *
 * <p>Deliveries and failures of an ec log name no addresses; they are taken from the reception of the message, if that
 * is among the last 100,000 messages that were received and not yet dealt with. Beyond that, or where the reception is
 * in a file that was not given, the line is written without them.
 */
public final class LogConverter {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LINES_PER_REPORT = 1 << 12;

    private final LogFormat source;
    private final OutputStream out;
    private final LineConverter lines;
    private Stretch stretch = Stretch.ALL;

    /**
     * A converter.
     *
     * @param source format of the logs that are read
     * @param target what is written
     * @param out where to; not closed
     * @throws IllegalArgumentException if the target's version is not known, in one sentence
     */
    public LogConverter(LogFormat source, ConversionTarget target, OutputStream out) {
        this.source = source;
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
        lines = new LineConverter(source, target, this.out);
    }

    /** From now on leaves out what is not of a stretch of time. */
    public void during(Stretch time) {
        stretch = time;
    }

    /**
     * Converts an opened source to its end, or to where reading fails ({@link LogScan#failure}).
     *
     * @param scan a source of which nothing was read; closed by the caller
     * @param progress told how far reading is, asked whether to stop
     * @throws IOException if the output cannot be written
     * @throws CancellationException if the progress asked to stop
     */
    public void convert(LogScan scan, Progress progress) throws IOException {
        stretch.begin();
        LogReader reader = new LogReader(scan, source, EnumSet.allOf(Meaning.class));
        while (reader.advance()) {
            if (reader.line() % LINES_PER_REPORT == 0) {
                report(scan, progress);
            }
            LineCursor cursor = reader.cursor();
            boolean timed = reader.recognised() && cursor.hasTime();
            if (stretch.takes(timed, timed ? cursor.clockMicros() : 0, timed ? cursor.offsetSeconds() : 0)) {
                lines.convert(cursor, reader.recognised());
            }
        }
        report(scan, progress);
    }

    private static void report(LogScan scan, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        scan.report(progress);
    }

    /**
     * Writes what still waits for other lines: called after the last source.
     *
     * @throws IOException if the output cannot be written
     */
    public void finish() throws IOException {
        lines.flush();
        out.flush();
    }

    /** What became of the lines so far. */
    public Conversion conversion() {
        return lines.conversion();
    }

    /**
     * How large a source would be in another format or version: everything is converted and nothing is kept.
     *
     * @param scan a source of which nothing was read; closed by the caller
     * @param source what its lines are
     * @param target what they would be
     * @return the counts, among them {@link Conversion#bytesPerMillionMessages}
     */
    public static Conversion sizeAs(LogScan scan, LogFormat source, ConversionTarget target) {
        LogConverter converter = new LogConverter(source, target, OutputStream.nullOutputStream());
        try {
            converter.convert(scan, Progress.NONE);
            converter.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
        return converter.conversion();
    }
}
