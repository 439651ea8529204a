package org.plimsoll.cli;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example of the help can be typed as it stands, in the project's root. */
@DisabledOnOs(OS.WINDOWS)
class HelpExamplesIT {
    private static final String EXAMPLE = "  plimsoll ";

    @TempDir
    Path directory;

    static Stream<String> examples() {
        return Stream.of(
                        "",
                        "measure",
                        "plan",
                        "compare",
                        "review",
                        "check",
                        "forecast",
                        "report",
                        "records",
                        "trace",
                        "convert",
                        "mask",
                        "generate",
                        "formats")
                .flatMap(command ->
                        Run.of((command + " --help").strip().split(" ")).out().lines())
                .filter(line -> line.startsWith(EXAMPLE))
                .map(String::strip)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example) throws Exception {
        Jar.Result result = ProjectRoot.shell(directory, example);

        assertThat(result.code()).as(result.err()).isZero();
    }
}
