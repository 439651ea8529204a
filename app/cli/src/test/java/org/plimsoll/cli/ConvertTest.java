package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConvertTest {
    private static final String LOG = """
            1064868656@00/00-25004-31B987F3@R@bob@example.fict@info@postalengine.com@10.0.1.1@201@esmtp@default
            1064868700@00/00-25004-31B987F3@D@example.fict@266@default@1@44.00
            """;

    @TempDir
    Path directory;

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }

    @Test
    void standardOutputGetsTheLogAndStandardErrorWhatIsLost() {
        Run run = Run.reading(LOG, "convert", "--to", "exim");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        2003-09-29 20:50:56 00/00-25004-31B987F3 <= info@postalengine.com H=[10.0.1.1] P=esmtp S=201 for bob@example.fict
                        2003-09-29 20:51:40 00/00-25004-31B987F3 => bob@example.fict S=266 QT=44.00s
                        2003-09-29 20:51:40 00/00-25004-31B987F3 Completed
                        """);
        assertThat(run.err()).contains("binding: R 1, D 1", "Completed 1");
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theListOfLossesComesAsJsonWhereItIsAskedFor() throws IOException {
        Path losses = directory.resolve("losses.json");
        Path log = directory.resolve("exim.log");

        Run run = Run.reading(
                LOG, "convert", "-", "--to", "exim", "-o", log.toString(), "--loss-json", losses.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        JsonNode list = json(Files.readString(losses));
        assertThat(list.get("linesWritten").asLong()).isEqualTo(3);
        assertThat(list.get("bytesWritten").asLong()).isEqualTo(Files.size(log));
        assertThat(list.get("lost").findValuesAsText("field")).contains("binding");
    }

    @Test
    void aCustomFormatIsATargetToo() {
        String strings = "custom:reception=%t@%i@R@%r@%R@%B;delivery=%t@%i@D@%r@%R@%B";

        Run run = Run.reading(LOG, "convert", "--to", strings);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        1064868656@00/00-25004-31B987F3@R@bob@example.fict@201
                        1064868700@00/00-25004-31B987F3@D@bob@example.fict@266
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "--to, sendmail, expected one of",
        "--product-version, new, expected one of",
        "--time-digits, 4, expected 0",
        "--without, nothing, expected the name of a field"
    })
    void whatMakesNoSenseIsRefused(String option, String value, String expected) {
        Run run = Run.reading(LOG, "convert", "--to", "ec", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void logsOfTwoFormatsAreNotMixedAndNothingIsWritten() throws IOException {
        Path ec = Files.writeString(directory.resolve("a.log"), LOG);
        Path exim = Files.writeString(directory.resolve("b.log"), "2026-11-23 12:29:20 1xVTAe-0002Aq-1d Completed\n");
        Path out = directory.resolve("out");

        Run run = Run.of("convert", "--to", "exim", ec.toString(), exim.toString(), "-o", out.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("expected logs of one format");
        assertThat(out).doesNotExist();
    }

    @Test
    void measuringTellsWhatTheOtherFormatWouldCost() throws IOException {
        Path log = Files.writeString(directory.resolve("a.log"), LOG);

        JsonNode fromFile =
                json(Run.of("measure", "--json", "--as", "exim", log.toString()).out());
        JsonNode fromPipe =
                json(Run.reading(LOG, "measure", "--json", "--as", "exim").out());

        long size = Run.of("convert", "--to", "exim", log.toString()).out().length();
        assertThat(fromFile.get("as").get(0).get("bytes").asLong()).isEqualTo(size);
        assertThat(fromFile.get("as").get(0).get("bytesPerMillionMessages").asDouble())
                .isEqualTo(size * 1e6);
        assertThat(fromPipe.get("as")).isEqualTo(fromFile.get("as"));
        assertThat(Run.of("measure", "--as", "exim", log.toString()).out()).contains("As exim: ");
        assertThat(json(Run.of("measure", "--json", log.toString()).out()).has("as"))
                .isFalse();
    }

    @Test
    void aMaskedLogIsAsLongAndCostsTheSame() throws IOException {
        Run run = Run.reading(LOG, "mask");

        assertThat(run.code()).isZero();
        assertThat(run.out()).hasSameSizeAs(LOG).startsWith("1064868656@").doesNotContain("example", "postal", "25004");
        JsonNode before = json(Run.reading(LOG, "measure", "--json").out());
        JsonNode after = json(Run.reading(run.out(), "measure", "--json").out());
        assertThat(after.get("formats").get(0).get("kinds"))
                .isEqualTo(before.get("formats").get(0).get("kinds"));
        assertThat(Run.reading(LOG, "mask").out()).isNotEqualTo(run.out());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKeyFileIsMadeForItsOwnerAndMasksTheSameAgain() throws IOException {
        Path key = directory.resolve("key");

        Run first = Run.reading(LOG, "mask", "--key-file", key.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(Run.reading(LOG, "mask", "--key-file", key.toString()).out()).isEqualTo(first.out());
        Files.writeString(key, "short");
        assertThat(Run.reading(LOG, "mask", "--key-file", key.toString()).code())
                .isEqualTo(3);
    }

    @Test
    void generatedTotalsAreThoseThatMeasuringFinds() throws IOException {
        Path log = directory.resolve("made.log");
        Path totals = directory.resolve("totals.json");

        Run run = Run.of(
                "generate",
                "--messages",
                "300",
                "--deferred",
                "20%",
                "--bounced",
                "5%",
                "--size-median",
                "5kB",
                "--rhythm",
                "daily",
                "-o",
                log.toString(),
                "--totals",
                totals.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        JsonNode told = json(Files.readString(totals));
        JsonNode found = json(Run.of("measure", "--json", log.toString()).out())
                .get("formats")
                .get(0);
        for (String key : new String[] {"messages", "lines", "bytes"}) {
            assertThat(told.get(key)).as(key).isEqualTo(found.get(key));
        }
        assertThat(told.get("events").findValuesAsText("event")).contains("DEFERRED", "FAILED");
        assertThat(told.get("days").get(0).get("messages").asLong()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"--deferred, 120%", "--rhythm, monthly", "--size-mean, small"})
    void trafficThatCannotBeIsRefused(String option, String value) {
        Run run = Run.of("generate", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option).hasLineCount(1);
    }

    @Test
    void aNamedFormatIsDescribedFieldByField() {
        assertThat(Run.of("formats", "ec").out()).contains("recipient_domain", "RECIPIENT_DOMAIN");
        assertThat(Run.of("formats", "ec").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Run.of("formats", "--markdown", "exim").out())
                .startsWith("# exim\n")
                .contains("| subject | `T=` | quoted | NONE |");
    }
}
