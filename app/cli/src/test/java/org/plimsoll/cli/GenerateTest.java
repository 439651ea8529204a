package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;

import static org.assertj.core.api.Assertions.assertThat;

class GenerateTest {
    @TempDir
    Path directory;

    static Iterable<String> formats() {
        return LogFormats.names();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameOptionsGiveTheSameBytesAndAnotherSeedOthers(String format) {
        Run run = Run.of("generate", "--format", format, "--messages", "50");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run).isEqualTo(Run.of("generate", "--format", format, "--messages", "50"));
        assertThat(run.out())
                .isNotEqualTo(Run.of("generate", "--format", format, "--messages", "50", "--seed", "2")
                        .out());
    }

    @Test
    void aFileHoldsWhatStandardOutputWouldHaveGot() throws IOException {
        Path file = directory.resolve("try.log");

        Run run = Run.of("generate", "--messages", "50", "-o", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("generate", "--messages", "50").out());
        assertThat(directory.toFile().list()).containsExactly("try.log");
    }

    @Test
    void anotherLogOfTheSameServerTellsOfTheSameFailures() throws IOException {
        Path totals = directory.resolve("totals.json");

        Run main = Run.of("generate", "--messages", "500", "--bounced", "20%");
        Run bounces = Run.of(
                "generate",
                "--log",
                "bouncelog",
                "--messages",
                "500",
                "--bounced",
                "20%",
                "--totals",
                totals.toString());

        assertThat(bounces.code()).as(bounces.err()).isZero();
        long failed = main.out().lines().filter(line -> line.contains("@P@")).count();
        assertThat(failed).isPositive();
        assertThat(bounces.out().lines().filter(line -> line.contains("@B@")).count())
                .isGreaterThanOrEqualTo(failed);
        assertThat(Files.readString(totals))
                .contains("\"lines\":" + bounces.out().lines().count());
    }

    @Test
    void theRejectLogOfEximHoldsTheRejectionsOfTheMainLogAndWhatStandsBelowThem() {
        Run main = Run.of("generate", "--format", "exim", "--messages", "2000");
        Run rejects =
                Run.of("generate", "--format", "exim", "--log", "rejectlog", "--messages", "2000", "--totals", "-");

        assertThat(rejects.code()).isZero();
        assertThat(rejects.out().lines().filter(line -> line.matches(".* rejected (RCPT|MAIL|after DATA).*")))
                .isNotEmpty()
                .containsExactlyElementsOf(main.out()
                        .lines()
                        .filter(line -> line.matches(".* rejected (RCPT|MAIL|after DATA).*"))
                        .toList());
        assertThat(rejects.out()).contains("\nEnvelope-from: <", "\nT To: ");
        assertThat(rejects.err())
                .contains("\"lines\":" + rejects.out().lines().count())
                .contains("\"bytes\":" + rejects.out().length());
    }

    @Test
    void aFileInADirectoryThatDoesNotExistCannotBeWritten() {
        String file = directory.resolve("no/try.log").toString();

        assertThat(Run.of("generate", "-o", file))
                .isEqualTo(new Run(4, "", "plimsoll: %s: could not be written: No such directory\n".formatted(file)));
    }

    @Test
    void aDirectoryIsNoFileToWrite() {
        Run run = Run.of("generate", "-o", directory.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains(directory.toString())
                .contains("directory")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--format, sendmail, expected one of",
        "--product-version, 99, expected one of",
        "--log, httplog, 'expected one of mainlog, bouncelog, rejectlog of ec'",
        "--messages, many, whole number",
        "--start, yesterday, 2025-11-03",
        "--span, long, duration",
        "--seed, 1.5, whole number"
    })
    void whatCannotBeGeneratedIsRefused(String option, String value, String expected) {
        Run run = Run.of("generate", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option, value, expected).hasLineCount(1);
    }
}
