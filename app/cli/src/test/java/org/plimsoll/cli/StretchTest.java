package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A stretch of a log: one line an hour from 2026-11-20 to 2026-11-23 on the log's own clock. */
class StretchTest {
    @TempDir
    private Path directory;

    private String log = "";

    @BeforeEach
    void writeLog() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int hour = 0; hour < 96; hour++) {
            lines.append("2026-11-%d %02d:00:00 1xVTAe-0002Am-1a Completed\n".formatted(20 + hour / 24, hour % 24));
        }
        log = Files.writeString(directory.resolve("mainlog"), lines).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "--since=2026-11-22, 48",
        "--until=2026-11-22, 48",
        "--since=2026-11-22T12:00, 36",
        "--since=2026-11-22 12:30:00, 35",
        "--since=2026-11-22T12:00:00Z, 36",
        "--since=1795348800, 36",
        "--since=Nov 22 12:00:00 2026, 36",
        "--since=Sun Nov 22 12:00:00 2026, 36",
        "--until=nov  2 12:00 2027, 96",
        "--since=yesterday, 48",
        "--since=today, 24",
        "--until=yesterday, 48",
        "--since=3d, 96",
        "--since=1d, 48",
        "--since=36h, 60",
        "--since=1w, 96"
    })
    void timesAreWrittenInManyWays(String option, int lines) throws IOException {
        assertThat(measured(option, "--today=2026-11-23").get("lines").intValue())
                .isEqualTo(lines);
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        JsonNode exim = measured("--since=2026-11-21", "--until=2026-11-22");
        assertThat(exim.get("lines").intValue()).isEqualTo(24);
        assertThat(exim.get("outside").get("lines").intValue()).isEqualTo(72);
        assertThat(exim.get("bytes").longValue()
                        + exim.get("outside").get("bytes").longValue())
                .isEqualTo(Files.size(Path.of(log)));
    }

    @ParameterizedTest
    @CsvSource({
        "--since=2026-11-22, --until=2026-11-22, '--until: ''2026-11-22'', expected a time after --since 2026-11-22'",
        "--since=soon, -q, '--since: ''soon'', expected a time such as'",
        "--since=7parsecs, -q, '--since'",
        "--since=today, --estimate=5%, '--estimate: expected neither --since nor --until'"
    })
    void timesThatMakeNoSenseAreNamed(String one, String other, String sentence) {
        Run run = Run.of("measure", log, one, other);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    private JsonNode measured(String... options) throws IOException {
        String[] args = new String[options.length + 3];
        System.arraycopy(options, 0, args, 3, options.length);
        args[0] = "measure";
        args[1] = "--json";
        args[2] = log;
        Run run = Run.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out()).get("formats").get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "--since=2026-11-22, 48",
        "--since=Nov 22 12:00:00 2026, 36",
        "--until=Sun Nov 22 12:00:00 2026, 60",
        "--since=today, 24",
        "--since=36h, 37",
        "--since=1795348800, 36"
    })
    void everyCommandThatReadsLogsTakesThem(String option, int lines) {
        assertThat(Run.of("records", "-q", option, "--fields", "line", log)
                        .out()
                        .lines())
                .hasSize(1 + lines);
        assertThat(Run.of("mask", "-q", option, log).out().lines()).hasSize(lines);
        assertThat(Run.of("convert", "-q", "--to", "exim", option, log).out().lines())
                .hasSize(lines);
        assertThat(Run.of("trace", "-q", "--raw", option, log).out().lines()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mask", "convert"})
    void whatIsWrittenIsLeftAsItIs(String command) throws IOException {
        Path file = directory.resolve("with-continuations");
        String inside = "2026-11-21 00:00:00 1xVTAe-0002Am-1a Completed\n";
        String outside = "2026-11-20 00:00:00 Warning: purging the environment.\n Suggested action: use it.\n";
        Files.writeString(file, outside + inside + outside);
        String to = command.equals("convert") ? "--to=exim" : "--max-expand=1GB";
        Run run = Run.of(command, "-q", to, "--since=2026-11-21", file.toString());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).hasSameSizeAs(inside);
        Run before = Run.of(command, "-q", to, "--until=2026-11-21", file.toString());
        assertThat(before.out()).hasSameSizeAs(outside + outside);
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsRefused() {
        Run run = Run.of("mask", "--since=2026-11-22", "--until=2026-11-21", log);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--until").contains("expected a time after --since 2026-11-22");
    }
}
