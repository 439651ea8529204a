package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScenarioTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theDefaultsAreAYearOfEcRotateWithoutADisk() {
        Scenario scenario = Scenario.starting(TODAY);

        assertThat(scenario.lastDay()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(scenario.policy()).isEqualTo(new RetentionPolicy(7, Duration.ofDays(1), Codec.BZIP2, false));
        assertThat(scenario.usableBytes()).isNull();
    }

    @Test
    void theReserveIsTakenFromTheDisk() {
        assertThat(scenario(365, null, 0, null, 1000L, 0.05).usableBytes()).isEqualTo(950);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -, 0, -, -, 0, 'horizon: 0 days, expected 1 to 3660'",
                "36500, -, 0, -, -, 0, 'horizon: 36500 days, expected 1 to 3660'",
                "1, 0, 0, -, -, 0, 'messages per day: 0.0, expected a number above 0 and at most 10^15'",
                "1, NaN, 0, -, -, 0, 'messages per day: NaN, expected a number above 0 and at most 10^15'",
                "1, -, -1, -, -, 0, 'growth: -100 % a year, expected above -100 % and at most 10000 %'",
                "1, -, NaN, -, -, 0, 'growth: NaN a year, expected above -100 % and at most 10000 %'",
                "1, -, 0, 0.5, -, 0, 'compression ratio: 0.5, expected 1 to 10000'",
                "1, -, 0, -, 0, 0, 'disk: 0 bytes, expected more than 0'",
                "1, -, 0, -, -, 1, 'reserve: 100 % of the disk, expected 0 % up to but not including 100 %'",
                "1, -, 0, -, -, -0.1, 'reserve: -10 % of the disk, expected 0 % up to but not including 100 %'",
            })
    void nonsenseIsRefusedInOneSentence(
            int horizonDays,
            @Nullable Double messages,
            double growth,
            @Nullable Double ratio,
            @Nullable Long disk,
            double reserve,
            String sentence) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> scenario(horizonDays, messages, growth, ratio, disk, reserve))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, PT24H, GZIP, false, 'rotations kept: -1, expected a whole number from 0 to 10000'",
        "10001, PT24H, GZIP, false, 'rotations kept: 10001, expected a whole number from 0 to 10000'",
        "7, PT30M, GZIP, false, 'rotation period: 30 minutes, expected 1 hour to 366 days'",
        "7, P367D, GZIP, false, 'rotation period: 367 days, expected 1 hour to 366 days'",
        "7, P1D, NONE, true, 'delayed compression without compression: expected gzip or bzip2 beside it'",
    })
    void anImpossiblePolicyIsRefusedInOneSentence(
            int keep, Duration period, Codec codec, boolean delayed, String sentence) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> new RetentionPolicy(keep, period, codec, delayed))
                .withMessage(sentence);
    }

    private static Scenario scenario(
            int horizonDays,
            @Nullable Double messages,
            double growth,
            @Nullable Double ratio,
            @Nullable Long disk,
            double reserve) {
        return new Scenario(TODAY, horizonDays, messages, growth, RetentionPolicy.EC_ROTATE, ratio, disk, reserve);
    }
}
