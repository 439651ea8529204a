package org.plimsoll.cli;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTest {
    @Test
    void helpListsEveryCommandAfterTheExamples() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().indexOf("Examples:"))
                .isPositive()
                .isLessThan(run.out().indexOf("Usage:"));
        assertThat(run.out())
                .contains(
                        "measure",
                        "plan",
                        "compare",
                        "review",
                        "check",
                        "report",
                        "records",
                        "trace",
                        "convert",
                        "mask",
                        "generate",
                        "formats",
                        "help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "measure",
                "plan",
                "compare",
                "report",
                "review",
                "check",
                "records",
                "trace",
                "convert",
                "mask",
                "generate",
                "formats"
            })
    void helpHasEightyColumnsExamplesAndEveryExitCode(String command) {
        Run run = Run.of(
                Stream.of(command, "--help").filter(arg -> !arg.isEmpty()).toArray(String[]::new));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out()).contains("\n  plimsoll ");
        assertThat(exitCodes(run.out())).containsExactly("0", "1", "2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure",
                "plan",
                "compare",
                "report",
                "review",
                "check",
                "records",
                "trace",
                "convert",
                "mask",
                "generate",
                "formats"
            })
    void helpOfACommandIsTheSameEitherWay(String command) {
        assertThat(Run.of("help", command)).isEqualTo(Run.of(command, "--help"));
    }

    @Test
    void versionNamesPlimsollAndTheJavaThatRunsIt() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("plimsoll ").contains(System.getProperty("java.version"));
        assertThat(run.out()).doesNotContain("${");
    }

    @Test
    void theVersionThatProgramsReadHasNumbersOnly() {
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void withoutACommandTheHelpGoesToStandardErrorAsWrongUsage() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: plimsoll");
    }

    private static Stream<String> exitCodes(String help) {
        String list = help.substring(help.indexOf("Exit codes:"));
        return Arrays.stream(list.split("\n"))
                .map(String::strip)
                .filter(line -> line.matches("\\d\\s+.*"))
                .map(line -> line.substring(0, 1));
    }
}
