package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Formats that a site made itself, from the command line. */
class CustomFormatTest {
    private static final String FORMAT =
            "custom:reception=%t@%i@R@%r@%R@%m@%M@%H@%B@%p@%g@%b;delivery=%t{%F %T}@%i@D@%d@%B@%N@%T{3}@%H";

    @TempDir
    Path directory;

    @Test
    void whatIsGeneratedIsMeasured() throws IOException {
        Run log = Run.of("generate", "--format", FORMAT, "--messages", "500");
        assertThat(log.code()).isZero();

        Run json = Run.reading(log.out(), "measure", "--json", "--format", FORMAT, "-");

        JsonNode format = new JsonMapper().readTree(json.out()).get("formats").get(0);
        assertThat(json.code()).isZero();
        assertThat(format.get("format").textValue()).isEqualTo("custom");
        assertThat(format.get("messages").longValue()).isEqualTo(500);
        assertThat(format.get("bytes").longValue()).isEqualTo(log.out().length());
        assertThat(format.get("baselineBytesPerMillionMessages").isNull()).isTrue();
        assertThat(format.get("ratioToBaseline").isNull()).isTrue();
        assertThat(format.get("unrecognised").get("lines").longValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan"})
    void noReportPrintsARatioToABaselineThatIsNotThere(String command) {
        String log = Run.of("generate", "--format", FORMAT, "--messages", "500").out();

        Run run = Run.reading(log, command, "--format", FORMAT, "--today", "2025-11-05", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("of custom log")
                .contains("no vendor says what they should cost")
                .doesNotContain("NaN")
                .doesNotContain("nfinity")
                .doesNotContain("\u221e")
                .doesNotContain("planned with");
    }

    @Test
    void everyWriterOfReportsTakesALogWithoutABaseline() throws IOException {
        Path log = directory.resolve("custom.log");
        Files.writeString(
                log, Run.of("generate", "--format", FORMAT, "--messages", "500").out());
        Run run = Run.of(
                "report",
                "--format",
                FORMAT,
                "--today",
                "2025-11-05",
                "--pdf",
                directory.resolve("report.pdf").toString(),
                "--csv",
                directory.resolve("tables").toString(),
                "--text",
                directory.resolve("report.txt").toString(),
                log.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(directory.resolve("tables")).isDirectoryContaining("glob:**/measured-against-baseline.csv");
        assertThat(Files.size(directory.resolve("report.pdf"))).isGreaterThan(10_000);
    }

    @Test
    void aFormatStringIsDescribed() {
        Run run = Run.of("formats", FORMAT);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out())
                .startsWith("custom: Momentum custom_logger, reception=")
                .contains("No vendor says what a million messages cost.")
                .contains("reception, version any, custom, RECEIVED: ")
                .contains("delivery, version any, custom, DELIVERED: ");
    }

    @Test
    void onlyTheFormatsThatAreNamedAreDescribed() {
        assertThat(Run.of("formats", "exim").out()).contains("exim: ").doesNotContain("\nec: ");
        assertThat(Run.of("formats", "sendmail").code()).isEqualTo(2);
    }

    @Test
    void theStringsOfAConfigurationAreUsed() throws IOException {
        Path configuration = directory.resolve("ecelerity.conf");
        Files.writeString(configuration, """
                custom_logger "one" { reception_format = "%t %i %r@%R" }
                custom_logger "two" {
                  delivery_format = "%t D %i"
                }
                """);
        assertThat(Run.of("generate", "--format", "custom@" + configuration + "#two", "--messages", "9")
                        .out())
                .contains(" D ");
        Run run = Run.of("measure", "--format", "custom@" + configuration, "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("several stanzas custom_logger in it; expected the name of one behind the file:"
                        + " #one in line 1, #two in line 2")
                .hasLineCount(1);
    }

    @Test
    void anAmbiguousStringIsRefusedBeforeAnythingIsRead() {
        for (String command : new String[] {"measure", "plan", "report", "generate", "records"}) {
            Run run = Run.of(command, "--format", "custom:%t@%r%R");
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("plimsoll: --format: 'custom:%t@%r%R', position 6: nothing divides %r from %R;"
                            + " expected a delimiter between them (see plimsoll " + command + " --help)")
                    .hasLineCount(1);
        }
    }

    @Test
    void driftFromABaselineThatIsNotThereIsRefused() {
        Run run = Run.of("measure", "--format", FORMAT, "--max-drift", "20%", "none.log");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("have no baseline").hasLineCount(1);
    }

    @Test
    void ownFieldsAreColumnsOfRecords() {
        String format = "custom:delivery=%us{6} <%r@%R> \"%h{Subject}\" %n";
        Run run = Run.reading(
                "1762163118.059425 <ann@isp.example> \"Hello, you\" 250 OK\n",
                "records",
                "--format",
                format,
                "--fields",
                "time,header_subject,reason",
                "-");
        assertThat(run.out())
                .isEqualTo("time,header_subject,reason\r\n2025-11-03T09:45:18.059425Z,\"Hello, you\",250 OK\r\n");
    }
}
