package org.plimsoll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One command line, run in this process. */
record Run(int code, String out, String err) {
    /** An hour before midnight in UTC, so that zones east of it have another day. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:00:00Z"), ZoneOffset.UTC);

    /** With nothing on standard input. */
    static Run of(String... args) {
        return reading(InputStream.nullInputStream(), args);
    }

    static Run reading(String text, String... args) {
        return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run reading(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, in, args);
        return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Writes to a stream of the caller's; the run's own output is empty. */
    static Run into(OutputStream out, InputStream in, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(args, Terminal.unattended(in, out, words, CLOCK));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** With a person at keyboard and screen. */
    static Run attended(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(
                args, new Terminal(in, new StandardOutput(out, false), words, true, true, false, CLOCK, new Ending()));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
