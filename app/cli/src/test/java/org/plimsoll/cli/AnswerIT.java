package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the jar prints and writes when all is well, and when the answer is "no". */
class AnswerIT {
    private static final String[] NO_COMMAND = {};

    @TempDir
    Path directory;

    @BeforeEach
    void writeLog() throws IOException {
        Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan", "report"})
    void textHasEightyColumnsAndNothingIsSaidBesideIt(String command) throws Exception {
        Jar.Result result = Jar.in(directory).run(command, "mainlog");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isNotEmpty();
        assertThat(result.out().lines())
                .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(80));
    }

    @Test
    void measureAsJsonHasTheDocumentedShape() throws Exception {
        Jar.Result result = Jar.in(directory).run("measure", "--json", "mainlog");

        assertThat(result.code()).as(result.err()).isZero();
        JsonNode root = new JsonMapper().readTree(result.out());
        assertThat(keys(root)).startsWith("plimsoll", "formats");
        assertThat(root.get("plimsoll").textValue()).isEqualTo(Version.number());
        JsonNode exim = root.get("formats").get(0);
        assertThat(keys(exim))
                .startsWith(
                        "format",
                        "messages",
                        "recipients",
                        "lines",
                        "bytes",
                        "bytesPerMillionMessages",
                        "baselineBytesPerMillionMessages",
                        "ratioToBaseline",
                        "firstTime",
                        "lastTime",
                        "complete",
                        "events",
                        "kinds",
                        "days",
                        "unrecognised",
                        "problems",
                        "sources");
        assertThat(keys(exim.get("events").get(0))).startsWith("event", "lines", "bytes");
        assertThat(keys(exim.get("kinds").get(0))).startsWith("kind", "version", "lines", "bytes");
        assertThat(keys(exim.get("days").get(0))).startsWith("date", "messages", "bytes", "complete");
        assertThat(keys(exim.get("unrecognised"))).startsWith("lines", "bytes");
        assertThat(keys(exim.get("sources").get(0)))
                .startsWith("path", "log", "compression", "bytesOnDisk", "bytes", "lines", "complete");
    }

    @Test
    void measureAsJsonAccountsForEveryByteOfTheFile() throws Exception {
        JsonNode exim = new JsonMapper()
                .readTree(Jar.in(directory).run("measure", "--json", "mainlog").out())
                .get("formats")
                .get(0);

        long bytes = Files.size(directory.resolve("mainlog"));
        long events = 0;
        for (JsonNode event : exim.get("events")) {
            events += event.get("bytes").longValue();
        }
        assertThat(events + exim.get("unrecognised").get("bytes").longValue()).isEqualTo(bytes);
        assertThat(exim.get("messages").intValue()).isEqualTo(ExampleLog.MESSAGES);
        assertThat(exim.get("lines").intValue()).isEqualTo(3 * ExampleLog.MESSAGES);
        assertThat(exim.get("bytesPerMillionMessages").doubleValue())
                .isEqualTo(bytes * 1_000_000.0 / ExampleLog.MESSAGES);
        assertThat(exim.get("baselineBytesPerMillionMessages").longValue()).isEqualTo(700_000_000);
        assertThat(exim.get("firstTime").textValue()).isEqualTo("2026-11-19T00:00:00");
    }

    @Test
    void aPlanThatFillsTheDiskIsAnsweredWithCodeOneAndTheDate() throws Exception {
        Jar.Result result = Jar.in(directory)
                .run("plan", "--json", "mainlog", "--disk", "100kB", "--compress", "none", "--today", "2026-11-23");

        assertThat(result.code()).as(result.err()).isEqualTo(1);
        JsonNode plan = new JsonMapper().readTree(result.out()).get("plan");
        assertThat(plan.get("firstFullDay").textValue()).startsWith("2026-");
        assertThat(plan.get("days").get(0).get("date").textValue()).isEqualTo("2026-11-23");
    }

    @Test
    void aPlanThatFitsIsAnsweredWithCodeZero() throws Exception {
        Jar.Result result = Jar.in(directory).run("plan", "--json", "mainlog", "--disk", "500GB", "--horizon", "30d");

        assertThat(result.code()).as(result.err()).isZero();
        JsonNode plan = new JsonMapper().readTree(result.out()).get("plan");
        assertThat(plan.get("firstFullDay").isNull()).isTrue();
        assertThat(plan.get("days")).hasSize(30);
    }

    @Test
    void driftBeyondTheAllowedIsAnsweredWithCodeOne() throws Exception {
        assertThat(Jar.in(directory)
                        .run("measure", "mainlog", "--max-drift", "1%")
                        .code())
                .isEqualTo(1);
        assertThat(Jar.in(directory)
                        .run("measure", "mainlog", "--max-drift", "10000%")
                        .code())
                .isZero();
    }

    @Test
    void aReportIsWrittenInEveryFormAtOnce() throws Exception {
        Jar.Result result = Jar.in(directory)
                .run("report", "mainlog", "--pdf", "report.pdf", "--csv", "tables", "--text", "report.txt");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("SUMMARY").doesNotContain("WORKING");
        assertThat(Files.readAllBytes(directory.resolve("report.pdf"))).startsWith('%', 'P', 'D', 'F', '-');
        assertThat(directory.resolve("tables").toFile().list()).isNotEmpty().allMatch(name -> name.endsWith(".csv"));
        assertThat(directory.resolve("report.txt")).isNotEmptyFile();
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder("mainlog", "report.pdf", "tables", "report.txt");
    }

    @Test
    void aQuietReportSaysNothingWhenAllIsWell() throws Exception {
        assertThat(Jar.in(directory).run("report", "-q", "mainlog", "--text", "report.txt"))
                .isEqualTo(new Jar.Result(0, "", ""));
    }

    @Test
    void versionAndHelpComeFromTheJar() throws Exception {
        assertThat(Jar.in(directory).run("--version").out()).startsWith("plimsoll " + Version.number());
        assertThat(Jar.in(directory).run(NO_COMMAND).code()).isEqualTo(2);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
