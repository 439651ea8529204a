package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** The built jar, run as a user runs it. */
final class Jar {
    /** Where it lies. */
    static final Path PATH = Path.of(Objects.requireNonNull(System.getProperty("plimsoll.jar")));

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /** Far more than any run needs; a run that hangs is killed and fails. */
    private static final int LIMIT_MINUTES = 5;

    private final Path directory;
    private final List<String> prefix = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private @Nullable Path input;

    private Jar(Path directory) {
        this.directory = directory;
    }

    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    /** Runs will start in this directory, with nothing on standard input. */
    static Jar in(Path directory) {
        return new Jar(directory);
    }

    /** What to type before further arguments, for a shell. */
    static String command() {
        return "'%s' -jar '%s'".formatted(JAVA, PATH);
    }

    /** Gives a file on standard input. */
    Jar reading(Path file) {
        input = file;
        return this;
    }

    /** Gives Java an option. */
    Jar java(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Starts the program by another one. */
    Jar by(List<String> command) {
        prefix.addAll(command);
        return this;
    }

    Result run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(JAVA.toString());
        // Short runs: the second compiler would only cost.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-jar", PATH.toString()));
        command.addAll(List.of(args));
        return run(command, Map.of());
    }

    /** Runs a line of shell, in which the environment names the program as {@code $PLIMSOLL}. */
    Result shell(String line) throws IOException, InterruptedException {
        return run(List.of("bash", "-c", line), Map.of("PLIMSOLL", PATH.toString(), "JAVA", JAVA.toString()));
    }

    private Result run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("plimsoll", ".out");
        Path err = Files.createTempFile("plimsoll", ".err");
        Path nothing = Files.createTempFile("plimsoll", ".in");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput((input == null ? nothing : input).toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL_OPTIONS"));
            builder.environment().putAll(environment);
            return new Result(ended(builder.start()), Files.readString(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
            Files.delete(nothing);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static int ended(Process process) throws InterruptedException {
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after %d minutes".formatted(LIMIT_MINUTES));
        }
        return process.exitValue();
    }
}
