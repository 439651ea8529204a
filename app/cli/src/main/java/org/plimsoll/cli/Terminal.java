package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What surrounds a run: its streams, who is at their other ends, and the only clock of the program.
 *
 * @param in standard input
 * @param out standard output: data and nothing else
 * @param err standard error: progress, notes and what went wrong
 * @param personTypes whether standard input is a keyboard, so that waiting for a log there would look like a hang
 * @param personWatches whether standard error is a screen, so that progress makes sense
 * @param debug whether the stack trace of an unexpected failure is wanted
 * @param clock tells what day it is
 * @param ending whether the run is wished to end
 */
record Terminal(
        InputStream in,
        StandardOutput out,
        PrintStream err,
        boolean personTypes,
        boolean personWatches,
        boolean debug,
        Clock clock,
        Ending ending) {

    private static final String PROGRAM = "plimsoll: ";

    /** Streams with programs at their other ends. */
    static Terminal unattended(InputStream in, OutputStream out, PrintStream err, Clock clock) {
        return new Terminal(in, new StandardOutput(out, false), err, false, false, false, clock, new Ending());
    }

    /**
     * Prints data, in UTF-8 whatever the platform speaks. When the reader has left, it does nothing.
     *
     * @throws IOException if it cannot be written; the message is one sentence
     */
    void print(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (ClosedPipeException e) {
            // The reader has seen enough; the exit code still tells how the run ended.
            return;
        }
    }

    /** Says one sentence on standard error. */
    void say(String sentence) {
        err.print(PROGRAM + Printable.line(sentence) + "\n");
        err.flush();
    }
}
