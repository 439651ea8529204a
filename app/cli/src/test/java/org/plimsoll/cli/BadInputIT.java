package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Everything that users get wrong: one sentence that names it and says what was expected, the documented code. */
class BadInputIT {
    private static final long SEED = 20261123;
    private static final int BINARY_BYTES = 100_000;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan", "report"})
    void aMissingFile(String command) throws Exception {
        assertNothingCameOf(Jar.in(directory).run(command, "mainlog"), "mainlog");
    }

    @Test
    void aDirectoryWithoutLogs() throws Exception {
        Path logs = Files.createDirectory(directory.resolve("logs"));
        Files.writeString(logs.resolve("notes.txt"), "Nothing to see here.\n");

        assertNothingCameOf(Jar.in(directory).run("measure", "logs"), "logs");
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.createFile(directory.resolve("mainlog"));

        assertNothingCameOf(Jar.in(directory).run("measure", "mainlog"), "mainlog");
    }

    @Test
    void aBinaryFile() throws Exception {
        byte[] bytes = new byte[BINARY_BYTES];
        new Random(SEED).nextBytes(bytes);
        Files.write(directory.resolve("mainlog"), bytes);

        assertNothingCameOf(Jar.in(directory).run("measure", "mainlog"), "mainlog");
    }

    @Test
    void aFileOfNeitherFormat() throws Exception {
        Files.writeString(directory.resolve("syslog"), "Nov 23 12:00:00 host cron[1]: (root) CMD (true)\n".repeat(20));

        assertNothingCameOf(Jar.in(directory).run("measure", "syslog"), "syslog");
    }

    @Test
    void aGzipThatEndsInItsHeader() throws Exception {
        Files.write(directory.resolve("mainlog.1.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertNothingCameOf(Jar.in(directory).run("measure", "mainlog.1.gz"), "mainlog.1.gz");
    }

    @Test
    void aTruncatedGzipIsReadAsFarAsItGoesAndMarked() throws Exception {
        Files.write(directory.resolve("mainlog.1.gz"), ExampleLog.truncatedGzip());

        Jar.Result text = Jar.in(directory).run("measure", "mainlog.1.gz");
        Jar.Result json = Jar.in(directory).run("measure", "--json", "mainlog.1.gz");

        assertOneSentence(text.err(), "mainlog.1.gz");
        assertThat(text.code()).isEqualTo(3);
        assertThat(text.out()).contains("Incomplete");
        assertThat(json.code()).isEqualTo(3);
        JsonNode exim = new JsonMapper().readTree(json.out()).get("formats").get(0);
        assertThat(exim.get("complete").booleanValue()).isFalse();
        assertThat(exim.get("messages").intValue()).isBetween(1, ExampleLog.MESSAGES - 1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithoutReadPermission() throws Exception {
        Path log = log("mainlog");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("---------"));

        assertNothingCameOf(Jar.in(directory).by(boundByPermissions()).run("measure", "mainlog"), "mainlog");
    }

    @ParameterizedTest
    @CsvSource({
        "--keep, -1",
        "--keep, many",
        "--rotate, 5 parsecs",
        "--disk, -500GB",
        "--growth, -200%",
        "--horizon, 0d",
        "--reserve, 120%",
        "--compression-ratio, 0",
        "--messages-per-day, NaN",
        "--compress, zip"
    })
    void aPolicyWithNonsenseNumbers(String option, String value) throws Exception {
        log("mainlog");

        Jar.Result result = Jar.in(directory).run("plan", "mainlog", option, value);

        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("plimsoll: ").hasLineCount(1).contains("expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--csv", "--text"})
    void anOutputWhereThereIsNoDirectory(String option) throws Exception {
        log("mainlog");

        assertNotWritten(Jar.in(directory).run("report", "mainlog", option, "no/such/report"), "no/such/report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--text"})
    void aDirectoryWhereAFileIsToBeWritten(String option) throws Exception {
        log("mainlog");
        Files.createDirectory(directory.resolve("report"));

        assertNotWritten(Jar.in(directory).run("report", "mainlog", option, "report"), "report");
    }

    @Test
    void aFileWhereADirectoryIsToBeWritten() throws Exception {
        log("mainlog");
        Path file = Files.writeString(directory.resolve("tables"), "mine");

        assertNotWritten(Jar.in(directory).run("report", "mainlog", "--csv", "tables"), "tables");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--csv", "--text"})
    @DisabledOnOs(OS.WINDOWS)
    void aDirectoryThatMustNotBeWrittenTo(String option) throws Exception {
        log("mainlog");
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

        Jar.Result result =
                Jar.in(directory).by(boundByPermissions()).run("report", "mainlog", option, "locked/report");

        assertNotWritten(result, "locked/report");
    }

    @Test
    void whatCouldBeReadIsPrintedWhenOneOfTwoCouldNot() throws Exception {
        log("mainlog");

        Jar.Result result = Jar.in(directory).run("measure", "mainlog", "mainlog.9");

        assertThat(result.code()).isEqualTo(3);
        assertOneSentence(result.err(), "mainlog.9");
        assertThat(result.out()).contains("Incomplete", "mainlog");
    }

    @Test
    void anUnwritableOutputWeighsMoreThanAMissingInput() throws Exception {
        log("mainlog");

        Jar.Result result = Jar.in(directory).run("report", "mainlog", "gone", "--text", "no/such/report");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).hasLineCount(2).contains("gone: ", "no/such/report: ");
    }

    private Path log(String name) throws IOException {
        return Files.writeString(directory.resolve(name), ExampleLog.exim());
    }

    private static void assertNothingCameOf(Jar.Result result, String name) {
        assertThat(result.code()).as(result.err()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertOneSentence(result.err(), name);
    }

    private static void assertOneSentence(String err, String name) {
        assertThat(err).startsWith("plimsoll: " + name + ": ").hasLineCount(1).contains("expected");
    }

    private void assertNotWritten(Jar.Result result, String name) throws IOException {
        assertThat(result.code()).as(result.err()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("plimsoll: " + name + ": could not be written")
                .hasLineCount(1);
        try (var left = Files.walk(directory)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(each -> each.endsWith(".part"));
        }
    }

    /** Root reads and writes everything, unless it gives up the two capabilities that allow it. */
    private static List<String> boundByPermissions() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> bound = List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search");
        assumeTrue(
                starts(bound), "root reads everything here, and setpriv (util-linux) is missing or must not be used");
        return bound;
    }

    private static boolean starts(List<String> prefix) throws InterruptedException {
        try {
            List<String> command = new java.util.ArrayList<>(prefix);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
