package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTest {
    private static final String LOG =
            ProjectRoot.PATH.resolve("samples/mainlog.ec").toString();
    private static final String REVIEW =
            ProjectRoot.PATH.resolve("samples/studies/review.json").toString();

    @ParameterizedTest
    @CsvSource({
        "--disk 2GB --full-within 90d, OK, 0, 0",
        "--max-drift 30%, OK, 0, 0",
        "--max-drift 10%, CRITICAL, 1, 2",
        "--disk 700kB --full-within 90d, CRITICAL, 1, 2",
        "--disk 2GB --max-drift 10%, CRITICAL, 1, 2",
        "--disk 2GB --full-within 2000d, OK, 0, 0",
        "none --max-drift 10%, UNKNOWN, 3, 3"
    })
    void theAnswerIsOneLineAndACode(String options, String status, int code, int pluginCode) {
        Run run = check(options);
        Run plugin = check(options + " --nagios");

        assertThat(run.out()).startsWith("PLIMSOLL " + status + " - ").endsWith("\n");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(code);
        assertThat(plugin.out()).isEqualTo(run.out());
        assertThat(plugin.code()).isEqualTo(pluginCode);
    }

    @Test
    void theCostIsHeldAgainstTheLastReview() {
        assertThat(check("--max-drift 2% --since-review " + REVIEW).out())
                .startsWith("PLIMSOLL OK - a million ec messages cost 366.6 MB, 1.1 % more than the last review | ");
        assertThat(check("--max-drift 1% --since-review " + REVIEW).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--full-within 90d, --full-within: expected --disk beside it",
        "--disk 2GB --full-within soon, '--full-within: ''soon'', expected whole days'",
        "'', 'nothing to check, expected --max-drift or --disk'",
        "--disk much, --disk: 'much'",
        "--bogus, unknown option '--bogus'"
    })
    void wrongUsageIsUnknownToAMonitor(String options, String sentence) {
        Run run = check(options);
        Run plugin = check((options + " --nagios").strip());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence.replace("'much'", "'much'"));
        assertThat(plugin.code()).isEqualTo(3);
        assertThat(plugin.out()).startsWith("PLIMSOLL UNKNOWN - " + sentence).endsWith("\n");
        assertThat(plugin.err()).isEmpty();
    }

    @Test
    void theFiguresGoToAFileForPrometheus(@TempDir Path place) throws IOException {
        Path file = place.resolve("plimsoll.prom");

        Run run = check("--disk 2GB --prometheus " + file);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file))
                .contains(
                        "# TYPE plimsoll_check_status gauge\nplimsoll_check_status 0\n",
                        "plimsoll_check_timestamp_seconds 1795474800\n",
                        "plimsoll_log_bytes_per_message{format=\"ec\"} 366.57461538461536\n",
                        "plimsoll_disk_size_bytes 2000000000\n");
        try (var files = Files.list(place)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeCheckedIsToldToPrometheusToo(@TempDir Path place) throws IOException {
        Path file = place.resolve("plimsoll.prom");

        Run run = check("none --max-drift 10% --prometheus " + file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(file)).contains("\nplimsoll_check_status 3\n");
    }

    private static Run check(String options) {
        List<String> args = new ArrayList<>(List.of("check", LOG));
        if (!options.isEmpty()) {
            args.addAll(List.of(options.split(" ")));
        }
        return Run.of(args.toArray(String[]::new));
    }
}
