package org.plimsoll.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * The program.
 *
 * <p>Exit codes: 0 done; 1 the answer is "no" (disk full within the horizon, drift beyond {@code --max-drift}); 2 wrong
 * usage; 3 an input could not be read or recognised, is truncated, or holds too little for a plan (what was read is
 * still printed and marked incomplete); 4 an output could not be written. Where several apply, 2 and 4 come first, then
 * 3, then 1.
 *
 * <p>Standard output carries data and nothing else, in UTF-8. What goes wrong is one sentence on standard error, never
 * a stack trace, unless the environment says {@code PLIMSOLL_DEBUG=1}.
 */
public final class Main {
    private static final String DEBUG = "PLIMSOLL_DEBUG";

    private Main() {}

    /** Runs the arguments and exits. */
    public static void main(String[] args) {
        // Libraries format numbers and fold case by the default locale; output is the same wherever it is made.
        Locale.setDefault(Locale.ROOT);
        Ending ending = new Ending();
        int code = run(args, ofProcess(ending));
        ending.ended(code);
        // Since Java 21 System.exit asks the loggers first, 0.01 s of an empty program. With nothing left, main ends.
        if (code != 0 || Thread.activeCount() > 1) {
            System.exit(code);
        }
    }

    /**
     * Runs one command line with programs at the other ends of its streams.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        return run(args, Terminal.unattended(in, out, err, Clock.systemUTC()));
    }

    static int run(String[] args, Terminal terminal) {
        return new Program(terminal).run(args);
    }

    private static Terminal ofProcess(Ending ending) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new StandardOutput(out, endOf(1).startsWith("pipe:"), isScreen(1)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isScreen(0),
                isScreen(2),
                "1".equals(System.getenv(DEBUG)),
                Clock.systemUTC(),
                ending);
    }

    /**
     * Whether a descriptor is a terminal. Linux tells of each; elsewhere Java only tells of input and output together.
     */
    private static boolean isScreen(int descriptor) {
        String end = endOf(descriptor);
        return end.isEmpty() ? hasConsole() : end.startsWith("/dev/pts/") || end.startsWith("/dev/tty");
    }

    /** Before Java 22 there is a console only where there is a terminal; since then it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** What Linux says is at the other end of a descriptor; empty elsewhere. */
    private static String endOf(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
