package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What settings would save or add, over a log of four whole days that the test wrote itself. */
class WhatIfTest {
    @TempDir
    private Path directory;

    private String log = "";

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(directory.resolve("mainlog"), ExampleLog.exim()).toString();
    }

    private static JsonNode format(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out()).get("formats").get(0);
    }

    private static JsonNode change(JsonNode format, String change, String name) {
        for (Iterator<JsonNode> all = format.get("whatIf").elements(); all.hasNext(); ) {
            JsonNode each = all.next();
            if (each.get("change").textValue().equals(change)
                    && each.get("name").textValue().equals(name)) {
                return each;
            }
        }
        throw new AssertionError(change + " " + name);
    }

    @Test
    void theFiguresAreThoseThatArithmeticGives() throws IOException {
        JsonNode exim = format(Run.of("measure", "--json", "--what-if", log));
        long lines = 3L * ExampleLog.MESSAGES;
        JsonNode millis = change(exim, "add", "millisec");
        assertThat(millis.get("bytes").doubleValue()).isEqualTo(4.0 * lines);
        assertThat(millis.get("certainty").textValue()).isEqualTo("derived");
        assertThat(millis.get("bytesPerDay").doubleValue()).isCloseTo((double) lines, within(lines / 100.0));
        assertThat(millis.get("bytesPerMillionMessages").doubleValue()).isEqualTo(12e6);
        long completions = ExampleLog.exim()
                .lines()
                .filter(line -> line.endsWith("Completed"))
                .mapToLong(line -> line.length() + 1)
                .sum();
        JsonNode without = change(exim, "lines", "Completed");
        assertThat(without.get("bytes").doubleValue()).isEqualTo(-(double) completions);
        assertThat(without.get("certainty").textValue()).isEqualTo("measured");
        assertThat(change(exim, "add", "tls_sni").get("bytes").isNull()).isTrue();
    }

    @Test
    void theOtherFormatCostsWhatConvertWrites() throws IOException {
        String converted = directory.resolve("mainlog.ec").toString();
        assertThat(Run.of("convert", log, "--to", "ec", "-o", converted).code()).isZero();
        JsonNode exim = format(Run.of("measure", "--json", "--what-if", log));
        assertThat(change(exim, "format", "ec").get("bytes").doubleValue())
                .isEqualTo(Files.size(Path.of(converted)) - (double) Files.size(Path.of(log)));
    }

    @Test
    void standardInputIsToldTheSameAsAFile() throws IOException {
        JsonNode piped = format(Run.reading(ExampleLog.exim(), "measure", "--json", "--what-if"));
        JsonNode file = format(Run.of("measure", "--json", "--what-if", log));
        assertThat(piped.get("whatIf")).isEqualTo(file.get("whatIf"));
        assertThat(piped.get("fields")).isEqualTo(file.get("fields"));
    }

    @Test
    void theValuesAndTheFrameOfAKindAddUpToItsBytes() throws IOException {
        JsonNode exim = format(Run.of("measure", "--json", "--what-if", log));
        long all = 0;
        for (JsonNode kind : exim.get("fields")) {
            long bytes = kind.get("frameBytes").longValue();
            for (JsonNode field : kind.get("fields")) {
                bytes += field.get("valueBytes").longValue();
            }
            assertThat(bytes).isEqualTo(kind.get("bytes").longValue());
            all += bytes;
        }
        assertThat(all).isEqualTo(exim.get("bytes").longValue());
    }

    @Test
    void tablesGoIntoTextAndCsv() throws IOException {
        Path csv = directory.resolve("csv");
        Run run = Run.of("measure", "--what-if", "--csv", csv.toString(), log);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("What would be saved, exim", "What would be added, exim", "+millisec")
                .contains("A day of the exim log is ");
        String saved = Files.readString(csv.resolve("exim-what-if-saved.csv"), StandardCharsets.UTF_8);
        assertThat(saved).contains("what_if,lines,bytes,bytes_per_day").contains("\"no lines Completed\",384,");
        assertThat(csv.resolve("exim-fields.csv")).isNotEmptyFile();
    }

    @Test
    void withoutTheOptionNothingOfItIsTold() {
        assertThat(Run.of("measure", "--json", log).out()).doesNotContain("whatIf");
        assertThat(Run.of("measure", log).out()).doesNotContain("WHAT IF");
    }

    @Test
    void aReportTellsItToo() throws IOException {
        Path text = directory.resolve("report.txt");
        Run run = Run.of("report", log, "--what-if", "--today=2026-11-23", "--text", text.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text).content().contains("WHAT IF", "in the format ec");
    }

    @Test
    void aStretchOfTimeIsRefused() {
        Run run = Run.of("measure", "--what-if", "--since=2026-11-20", log);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--what-if: expected neither --since nor --until");
    }
}
