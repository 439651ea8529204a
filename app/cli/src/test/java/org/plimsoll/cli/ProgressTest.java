package org.plimsoll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private static final int FILE_BYTES = 4_000_000;

    @TempDir
    Path directory;

    @Test
    void theLineTellsHowMuchOfTheWholeIsReadAndLeavesNoTrace() throws IOException {
        Path log = Files.write(directory.resolve("mainlog"), new byte[FILE_BYTES]);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        LogSource source = LogSource.file(log);

        ProgressLine line = new ProgressLine(List.of(source), printing(screen));
        line.bytesRead(source, FILE_BYTES / 2);
        line.bytesRead(source, FILE_BYTES / 2);
        line.close();

        List<String> drawn = List.of(screen.toString(StandardCharsets.UTF_8).split("\r"));
        assertThat(drawn).anySatisfy(each -> assertThat(each).contains("100%", "4/4 MB", "MB/s"));
        assertThat(drawn).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(79));
        assertThat(drawn.get(drawn.size() - 1)).isBlank();
        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("\n").endsWith("\r");
    }

    @Test
    void filesOfADirectoryAreCountedOneByOne() throws IOException {
        Files.write(directory.resolve("mainlog"), new byte[FILE_BYTES]);
        Files.write(directory.resolve("mainlog.1"), new byte[FILE_BYTES]);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();

        ProgressLine line = new ProgressLine(List.of(LogSource.file(directory)), printing(screen));
        line.bytesRead(LogSource.file(directory.resolve("mainlog")), FILE_BYTES);
        line.close();

        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("50%", "4/8 MB");
    }

    @Test
    void aPersonSeesItAndASchedulerDoesNot() throws IOException {
        Path log = Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());

        assertThat(Run.attended(InputStream.nullInputStream(), "measure", log.toString())
                        .err())
                .contains("MB/s");
        assertThat(Run.attended(InputStream.nullInputStream(), "measure", "-q", log.toString())
                        .err())
                .isEmpty();
        assertThat(Run.of("measure", log.toString()).err()).isEmpty();
    }

    @Test
    void anEstimateTellsItsSpeedAndNoEndThatNobodyKnows() throws IOException {
        Path log = Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());

        Run run = Run.attended(InputStream.nullInputStream(), "measure", "--estimate", "5%", log.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("MB/s").contains("/? MB");
    }

    @Test
    void standardInputHasNoEndToCountTowards() {
        InputStream in = new ByteArrayInputStream(ExampleLog.exim().getBytes(StandardCharsets.UTF_8));

        Run run = Run.attended(in, "measure", "-");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("MB/s").contains("0/? MB").doesNotContainPattern("\\d%");
    }

    @Test
    void theSeriesThatAreForecastAreCounted() throws IOException {
        StringBuilder rows = new StringBuilder("series,step,value\n");
        for (int row = 0; row < 40 * 5; row++) {
            rows.append("s%d,%d,%d%n".formatted(row / 5, row % 5, 100 + row));
        }
        Path volumes = Files.writeString(directory.resolve("volumes.csv"), rows);

        Run run = Run.attended(InputStream.nullInputStream(), "forecast", "--volumes", volumes.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Forecasting", "40/40").endsWith("\r");
        assertThat(Run.attended(InputStream.nullInputStream(), "forecast", "-q", "--volumes", volumes.toString())
                        .err())
                .isEmpty();
    }

    private static PrintStream printing(ByteArrayOutputStream screen) {
        return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }
}
