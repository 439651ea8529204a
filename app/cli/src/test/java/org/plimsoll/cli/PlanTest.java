package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTest {
    private static final String ONE_MESSAGE =
            ExampleLog.exim().lines().findFirst().orElseThrow() + "\n";

    @ParameterizedTest
    @CsvSource({
        "--keep, 14, /policy/keep, 14",
        "--rotate, 1w, /policy/period, PT168H",
        "--compress, GZIP, /policy/codec, gzip",
        "--compress, xz:9, /policy/level, 9",
        "--keep, all, /policy/keep, -1",
        "--max-age, 30d, /policy/maxAgeDays, 30",
        "--rotate, monthly, /policy/calendar, monthly",
        "--rotate-size, 100MB, /policy/sizeBytes, 100000000",
        "--min-size, 1MB, /policy/minBytes, 1000000",
        "--max-size, 1GB, /policy/maxBytes, 1000000000",
        "--archive, xz:90, /policy/archive/keep, 90",
        "--archive, xz:9:all, /policy/archive/level, 9",
        "--policy, exicyclog, /policy/oldestFirst, true",
        "--policy, unrotated, /policy/life, never_rotated",
        "--policy, aggregated, /policy/keep, -1",
        "--policy, jlog:2d, /policy/life, backlog",
        "--block, 4KiB, /blockBytes, 4096",
        "--inodes, 6.5M, /inodes, 6500000",
        "--other-use, 10GB, /otherBytes, 10000000000",
        "--other-growth, 1GB, /otherBytesPerDay, 1000000000",
        "--nodes, 4, /nodeShares/3, 0.25",
        "'--nodes', '60%,40%', /nodeShares/0, 0.6",
        "--storm, outage:30%:24h, /storms/0, '30 % of the messages deferred for 1 day'",
        "--storm, bounces:2M:6h, /storms/0, '2,000,000 bounces in 6 hours'",
        "--storm, worst-day:3, /storms/0, 'the log''s largest day, 3 days in a row'",
        "--futures, 500, /futures, 500",
        "--seed, 42, /seed, 42",
        "--risk, 5%, /risk, 0.05",
        "--compression-ratio, 5.77, /compressionRatio, 5.77",
        "--disk, 500GB, /diskBytes, 500000000000",
        "--disk, 1GiB, /diskBytes, 1073741824",
        "--reserve, 10%, /reserve, 0.1",
        "--growth, 12%, /growthPerYear, 0.12",
        "--growth, -3.5%, /growthPerYear, -0.035",
        "--horizon, 13w, /horizonDays, 91",
        "--messages-per-day, 5M, /messagesPerDay, 5000000",
        "--today, 2026-01-31, /today, 2026-01-31"
    })
    void everyOptionReachesTheScenario(String option, String value, String place, String expected)
            throws JsonProcessingException {
        JsonNode found = scenario(option, value).at(place);

        if (found.isNumber()) {
            assertThat(found.doubleValue()).isEqualTo(Double.parseDouble(expected));
        } else {
            assertThat(found.asText()).isEqualTo(expected);
        }
    }

    @Test
    void volumesOfEarlierDaysAreForecastInManyFutures(@TempDir Path place) throws IOException {
        StringBuilder days = new StringBuilder("date,messages\n");
        for (int day = 0; day < 200; day++) {
            double busy = (day % 7 < 2 ? 0.5 : 1) * (1 + 0.002 * day) * (1 + 0.03 * Math.sin(day * 1.7));
            days.append(LocalDate.of(2026, 5, 1).plusDays(day))
                    .append(',')
                    .append(Math.round(1e6 * busy))
                    .append('\n');
        }
        Path volumes = Files.writeString(place.resolve("daily.csv"), days);

        Run run = Run.reading(
                ExampleLog.exim(),
                "plan",
                "-",
                "--volumes",
                volumes.toString(),
                "--today",
                "2026-11-17",
                "--futures",
                "200",
                "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = new JsonMapper().readTree(run.out()).at("/plan");
        assertThat(plan.at("/scenario/daysKnownBesideTheLogs").intValue()).isEqualTo(200);
        JsonNode prospect = plan.at("/prospect");
        assertThat(prospect.at("/futures").intValue()).isEqualTo(200);
        assertThat(prospect.at("/neededBytesP50").doubleValue())
                .isLessThan(prospect.at("/neededBytesP90").doubleValue());
        assertThat(prospect.at("/neededBytesP90").doubleValue())
                .isLessThan(prospect.at("/neededBytesP99").doubleValue());
        assertThat(plan.at("/forecasts/0/model").textValue()).isNotEmpty();
    }

    @Test
    void thePolicyOfAFileIsTakenAndTheDirectoryComparedWithIt(@TempDir Path place) throws IOException {
        Path logs = Files.createDirectory(place.resolve("exim4"));
        Files.writeString(logs.resolve("mainlog"), ExampleLog.exim());
        Files.writeString(logs.resolve("mainlog.11.gz"), "old");
        Path settings = place.resolve("exim4-base");
        Files.writeString(settings, "/var/log/exim4/mainlog {\n daily\n rotate 9\n compress\n delaycompress\n}\n");

        Run run = Run.of(
                "plan",
                logs.resolve("mainlog").toString(),
                "--policy-from",
                settings.toString(),
                "--keep",
                "5",
                "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode root = new JsonMapper().readTree(run.out());
        assertThat(root.at("/plan/scenario/policy/keep").intValue()).isEqualTo(5);
        assertThat(root.at("/plan/scenario/policy/delayCompression").booleanValue())
                .isTrue();
        assertThat(root.at("/plan/scenario/policy/codec").textValue()).isEqualTo("gzip");
        String text = Run.of("plan", logs.resolve("mainlog").toString(), "--policy-from", settings.toString())
                .out();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("will never remove what is older (1 file, 3 B): mainlog.11.gz");
    }

    @Test
    void aPolicyFileThatCannotBeUnderstoodIsOneSentence(@TempDir Path place) throws IOException {
        Path settings = place.resolve("x");
        Files.writeString(settings, "/var/log/x {\n rotate many\n}\n");

        Run run = Run.reading(ExampleLog.exim(), "plan", "-", "--policy-from", settings.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("x, line 2: rotate 'many', expected a whole number");
    }

    @ParameterizedTest
    @CsvSource({
        "--policy, often, expected ec_rotate",
        "--storm, rain, 'expected outage:SHARE:TIME'",
        "--storm, outage:200%:1d, expected above 0 %",
        "--archive, xz, such as xz:90",
        "--compress, rar, 'expected none, gzip, bzip2, xz, zstd'",
        "--compress, gzip:12, 'level of gzip: 12, expected 1 to 9'",
        "--nodes, '50%,20%', 70 % together",
        "--disk, /no/such/place, or a place on the disk",
        "--block, 1000, expected a power of two",
    })
    void whatMakesNoSenseIsWrongUsageInOneSentence(String option, String value, String expected) {
        Run run = Run.reading(ExampleLog.exim(), "plan", "-", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(expected);
    }

    @Test
    void theDiskIsReadFromTheMachine(@TempDir Path place) throws IOException {
        JsonNode scenario = scenario("--disk", place.toString());

        assertThat(scenario.at("/diskBytes").longValue())
                .isEqualTo(Files.getFileStore(place).getTotalSpace());
        assertThat(scenario.at("/otherBytes").longValue()).isNotNegative();
    }

    @Test
    void delayedCompressionReachesTheScenario() throws JsonProcessingException {
        assertThat(scenario("--delay-compress").at("/policy/delayCompression").booleanValue())
                .isTrue();
        assertThat(scenario().at("/policy/delayCompression").booleanValue()).isFalse();
    }

    @Test
    void theDayItIsDependsOnTheZone() throws JsonProcessingException {
        assertThat(scenario().at("/today").textValue()).isEqualTo("2026-11-23");
        assertThat(scenario("--zone", "Asia/Tokyo").at("/today").textValue()).isEqualTo("2026-11-24");
        assertThat(scenario("--zone", "-02:00", "--today", "today").at("/today").textValue())
                .isEqualTo("2026-11-23");
    }

    @Test
    void aLogThatHoldsTooLittleForAPlanIsNoSuccess() {
        Run run = Run.reading(ONE_MESSAGE, "plan", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("plimsoll: no plan: ")
                .contains("expected")
                .hasLineCount(1);
        assertThat(run.out()).contains("A million messages cost");
    }

    @Test
    void aLogThatHoldsTooLittleIsEnoughWithMessagesADay() {
        assertThat(Run.reading(ONE_MESSAGE, "plan", "-", "--messages-per-day", "5M", "--horizon", "7d")
                        .code())
                .isZero();
    }

    private static JsonNode scenario(String... options) throws JsonProcessingException {
        String[] args = new String[options.length + 3];
        args[0] = "plan";
        args[1] = "-";
        args[2] = "--json";
        System.arraycopy(options, 0, args, 3, options.length);
        Run run = Run.reading(ExampleLog.exim(), args);
        assertThat(run.code()).as(run.err()).isIn(0, 1);
        return new JsonMapper().readTree(run.out()).at("/plan/scenario");
    }
}
