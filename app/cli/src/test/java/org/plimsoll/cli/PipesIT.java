package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar between other programs. */
class PipesIT {
    @TempDir
    Path directory;

    private Path log = Path.of("");

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());
    }

    @Test
    void standardInputIsReadByNameAndWithout() throws Exception {
        Jar.Result named = Jar.in(directory).reading(log).run("measure", "--json", "-");
        Jar.Result unnamed = Jar.in(directory).reading(log).run("measure", "--json");

        assertThat(named.code()).as(named.err()).isZero();
        assertThat(named.out()).contains("\"path\": \"-\"");
        assertThat(unnamed).isEqualTo(named);
    }

    @Test
    void aCompressedStreamIsReadToo() throws Exception {
        Path packed = Files.write(directory.resolve("mainlog.gz"), ExampleLog.gzip());

        Jar.Result result = Jar.in(directory).reading(packed).run("measure", "--json", "-");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"messages\": " + ExampleLog.MESSAGES, "\"compression\": \"gzip\"");
    }

    @Test
    void aScheduledRunWithoutALogEndsWithASentence() throws Exception {
        Jar.Result result = Jar.in(directory).run("measure");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("no LOG was named");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report mainlog",
                "records mainlog",
                "trace --grep mx mainlog",
                "formats",
                "--help",
                "generate --messages 1G"
            })
    @DisabledOnOs(OS.WINDOWS)
    void aReaderWhoLeavesAfterTheFirstLineEndsTheRunQuietly(String args) throws Exception {
        Jar.Result result =
                Jar.in(directory).shell("set -o pipefail; \"$JAVA\" -jar \"$PLIMSOLL\" " + args + " | head -1");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).hasLineCount(1);
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report mainlog",
                "records mainlog",
                "trace --grep mx mainlog",
                "measure --json mainlog",
                "--help",
                "generate --messages 10k"
            })
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNoSuccess(String args) throws Exception {
        Jar.Result result = Jar.in(directory).shell("\"$JAVA\" -jar \"$PLIMSOLL\" " + args + " > /dev/full");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .startsWith("plimsoll: standard output: could not be written")
                .hasLineCount(1);
    }
}
