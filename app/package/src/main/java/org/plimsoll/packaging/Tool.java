package org.plimsoll.packaging;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

import org.jspecify.annotations.Nullable;

/** Runs the tools of the JDK inside this process, and other programs as processes of their own. */
final class Tool {
    private static final long PATIENCE_MINUTES = 5;

    private Tool() {}

    /**
     * What a program did.
     *
     * @param code its exit code
     * @param output standard output and standard error as they came
     */
    record Outcome(int code, String output) {}

    /**
     * Runs a tool of the JDK.
     *
     * @return what it printed
     * @throws IllegalStateException if it fails, with all that it said
     */
    static String ofJdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("no %s in this Java, expected a JDK".formatted(name)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = tool.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(
                    "%s %s ended with %d:%n%s%s".formatted(name, String.join(" ", arguments), code, out, err));
        }
        return out.toString();
    }

    /** Runs a program to its end. */
    static Outcome run(List<String> command, @Nullable Path directory, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(codeOf(process, command), output);
    }

    /**
     * Runs a program that has to succeed.
     *
     * @throws IllegalStateException if it does not, with all that it said
     */
    static String succeed(List<String> command) throws IOException {
        Outcome outcome = run(command, null, Map.of());
        if (outcome.code() != 0) {
            throw new IllegalStateException(
                    "%s ended with %d:%n%s".formatted(String.join(" ", command), outcome.code(), outcome.output()));
        }
        return outcome.output();
    }

    /** Lets a program with a window run for a while and asks it to end. */
    static void runFor(List<String> command, long seconds, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("interrupted", e);
        }
        codeOf(process, command);
    }

    private static int codeOf(Process process, List<String> command) {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IllegalStateException(
                    "%s did not end in %d minutes".formatted(String.join(" ", command), PATIENCE_MINUTES));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
