package org.plimsoll.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
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
            assertThat(found.textValue()).isEqualTo(expected);
        }
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
