package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command of the README does what the README says: it ends in code 0. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    /** At the beginning of a line, or after a pipe or another command. */
    private static final Pattern STARTS = Pattern.compile("(^|[|&] )(plimsoll|java -jar) ");

    private static final Pattern BUILD = Pattern.compile("^mvn [^&|]*&& *");

    @TempDir
    Path directory;

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean code = false;
        String begun = "";
        for (String line : Files.readAllLines(ProjectRoot.PATH.resolve("README.md"))) {
            String text = line.strip();
            code ^= text.startsWith(FENCE);
            String command = begun + (text.startsWith(PROMPT) ? text.substring(PROMPT.length()) : text);
            boolean continued = command.endsWith("\\");
            begun = continued ? command.substring(0, command.length() - 1) : "";
            if (code && !continued && starts(command)) {
                commands.add(built(command));
            }
        }
        assertThat(commands).as("commands in README.md").isNotEmpty();
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) throws Exception {
        Jar.Result result = ProjectRoot.shell(directory, command);

        assertThat(result.code()).as(result.err()).isZero();
    }

    /** The window of the desktop needs a display and has tests of its own. */
    private static boolean starts(String command) {
        return STARTS.matcher(command).find() && !command.contains("plimsoll-desktop.jar");
    }

    /** This test runs after the build, and must not start another one. */
    private static String built(String command) {
        return BUILD.matcher(command).replaceFirst("");
    }
}
