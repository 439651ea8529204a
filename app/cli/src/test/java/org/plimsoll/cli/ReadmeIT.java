package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command of the README does what the README says: it ends in code 0. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("plimsoll.root")));
    private static final String FENCE = "```";
    /** So that the short name works as it does after the alias that the README proposes. */
    private static final String ALIAS = "plimsoll() { java -jar app/cli/target/plimsoll.jar \"$@\"; }; ";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        List<String> commands = commands(Files.readAllLines(ROOT.resolve("README.md")));
        assertThat(commands).as("commands in README.md").isNotEmpty();
        Path copy = rootWithoutItsDirt();
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Jar.Result result = Jar.in(copy).shell("set -o pipefail; " + ALIAS + command);
                    assertThat(result.code()).as(result.err()).isZero();
                }));
    }

    /** Commands write where they run, so they run in a directory of links to what lies in the project's root. */
    private Path rootWithoutItsDirt() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            for (Path entry : entries.toList()) {
                Files.createSymbolicLink(directory.resolve(entry.getFileName()), entry);
            }
        }
        return directory;
    }

    /** Lines in code blocks that start this program; the desktop's window needs a display and has tests of its own. */
    private static List<String> commands(List<String> lines) {
        List<String> commands = new ArrayList<>();
        boolean code = false;
        StringBuilder command = new StringBuilder();
        for (String line : lines) {
            code ^= line.strip().startsWith(FENCE);
            command.append(line.strip().replaceFirst("^\\$ ", ""));
            if (code && command.charAt(Math.max(0, command.length() - 1)) == '\\') {
                command.setLength(command.length() - 1);
                continue;
            }
            if (code && starts(command.toString())) {
                commands.add(command.toString());
            }
            command.setLength(0);
        }
        return commands;
    }

    private static boolean starts(String command) {
        return command.startsWith("plimsoll ")
                || (command.startsWith("java -jar ") && !command.contains("plimsoll-desktop.jar"));
    }
}
