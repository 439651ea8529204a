package org.plimsoll.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EstimateTest {
    @TempDir
    private Path directory;

    @Test
    void aLargeLogIsEstimatedFromAPartOfItAndTheTruthLiesInside() throws IOException {
        Path log = directory.resolve("mainlog.ec");
        assertThat(Run.of("generate", "--messages", "150k", "--span", "4d", "-o", log.toString())
                        .code())
                .isZero();
        JsonNode exact = json("measure", "--json", log.toString()).at("/formats/0");
        JsonNode estimate =
                json("measure", "--json", "--estimate", "2%", log.toString()).at("/estimates/0");
        assertThat(estimate.at("/bytes").longValue()).isEqualTo(Files.size(log));
        assertThat(estimate.at("/bytesRead").longValue()).isLessThan(Files.size(log));
        assertThat(estimate.at("/exact").booleanValue()).isFalse();
        assertThat(estimate.at("/precision").doubleValue()).isBetween(0.0, 0.02);
        double truth = exact.at("/bytesPerMillionMessages").doubleValue();
        assertThat(truth)
                .isBetween(
                        estimate.at("/bytesPerMillionMessagesLow").doubleValue(),
                        estimate.at("/bytesPerMillionMessagesHigh").doubleValue());
        assertThat(Run.of("measure", "--estimate", "2%", log.toString()).out())
                .startsWith("A million messages cost 3")
                .contains("19 times in 20")
                .contains("seed 1");
    }

    @Test
    void whatIsCompressedOrStreamedIsReadWhole() throws IOException {
        Path log = directory.resolve("mainlog.1.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(log))) {
            out.write(ExampleLog.exim().getBytes(StandardCharsets.UTF_8));
        }
        for (Run run : new Run[] {
            Run.of("measure", "--estimate", "1%", "--json", log.toString()),
            Run.reading(ExampleLog.exim(), "measure", "--estimate", "1%", "--json", "-")
        }) {
            assertThat(run.code()).isZero();
            JsonNode estimate = new JsonMapper().readTree(run.out()).at("/estimates/0");
            assertThat(estimate.at("/messages").doubleValue()).isEqualTo(ExampleLog.MESSAGES);
            assertThat(estimate.at("/exact").booleanValue()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"0%", "-1%", "x", "1GB"})
    void aPrecisionThatIsNoneIsRefused(String precision) {
        Run run = Run.reading("", "measure", "--estimate", precision, "samples/mainlog.ec");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--estimate");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run =
                Run.of("measure", "--estimate", "1%", directory.resolve("none").toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT.number());
        assertThat(run.err()).contains("none: no such file");
        assertThat(run.out()).isEmpty();
    }

    private static JsonNode json(String... args) throws IOException {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return new JsonMapper().readTree(run.out());
    }
}
