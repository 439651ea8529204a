package org.plimsoll.planner;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.planner.plan.InvalidScenarioException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "500GB, 500000000000",
        "500G, 500000000000",
        "500gb, 500000000000",
        "1.5TB, 1500000000000",
        "300 MB, 300000000",
        "' 2 kB ', 2000",
        "1048576, 1048576",
        "17 B, 17",
        "0, 0",
        "500GiB, 536870912000",
        "1Ki, 1024",
        "0.5KiB, 512",
        "'1,048,576', 1048576",
        "1.2e6, 1200000",
        "2PB, 2000000000000000",
        "9EB, 9000000000000000000",
        "0.4, 0",
        "1.5, 2",
    })
    void readsASize(String text, long bytes) {
        assertThat(Units.parseSizeBytes("disk", text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 parsecs",
                "",
                " ",
                "GB",
                "-5GB",
                "1,5TB",
                "1,0000",
                ",100",
                "1..5GB",
                "5iB",
                "5GBB",
                "NaN",
                "Infinity",
                "0x10",
                "5 %",
                "5GB5",
                "1e9999",
                "٥GB",
                "1.GB"
            })
    void refusesWhatIsNoSize(String text) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseSizeBytes("disk", text))
                .withMessage("disk: '%s', expected a size such as 500GB or 465GiB", text);
    }

    @Test
    void refusesASizeBeyondWhatAFileSystemCounts() {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseSizeBytes("--disk", "10EB"))
                .withMessage("--disk: '10EB', expected at most 9.22 EB");
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseSizeBytes("--disk", "1e999"));
        assertThat(Units.parseSizeBytes("--disk", "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "90d, P90D",
        "12h, PT12H",
        "2w, P14D",
        "1y, P365D",
        "1.5d, PT36H",
        "90min, PT90M",
        "7 days, P7D",
        "1 Week, P7D",
        "P7D, P7D",
        "pt12h, PT12H",
        "P1W, P7D",
        "P1Y, P365D",
        "P1DT12H30M, PT36H30M",
        "daily, P1D",
        "Hourly, PT1H",
        "weekly, P7D",
        "'1,000d', P1000D",
    })
    void readsADuration(String text, Duration duration) {
        assertThat(Units.parseDuration("rotate", text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7", "soon", "", "P", "PT", "0d", "-7d", "P-7D", "P0D", "3mo", "P1M", "7 dayz", "NaNd", "1e-9d", "P1H"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseDuration("rotate", text))
                .withMessage("rotate: '%s', expected a duration such as 90d, 12h or 2w", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001y", "1e300y", "P999999999Y"})
    void refusesADurationBeyondAMillionYears(String text) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseDuration("horizon", text))
                .withMessage("horizon: '%s', expected at most a million years", text);
    }

    @Test
    void readsWholeDaysOnly() {
        assertThat(Units.parseDays("horizon", "1y")).isEqualTo(365);
        assertThat(Units.parseDays("horizon", "48h")).isEqualTo(2);
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseDays("horizon", "36h"))
                .withMessage("horizon: '36h', expected whole days such as 90d, 2w or 1y");
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseDays("horizon", "90"))
                .withMessage("horizon: '90', expected whole days such as 90d, 2w or 1y");
    }

    @ParameterizedTest
    @CsvSource({"12%, 0.12", "12, 0.12", "-3.5%, -0.035", "12 %, 0.12", "+5%, 0.05", "0, 0", "0.1%, 0.001", "250%, 2.5"
    })
    void readsAPercentage(String text, double share) {
        assertThat(Units.parsePercentage("growth", text)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "12%%", "%", "12 GB", "12,5%", "NaN", "1e400%", "--3%"})
    void refusesWhatIsNoPercentage(String text) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parsePercentage("growth", text))
                .withMessage("growth: '%s', expected a percentage such as 12%%", text);
    }

    @ParameterizedTest
    @CsvSource({
        "5M, 5e6",
        "250k, 250e3",
        "1.2e6, 1.2e6",
        "'1,000,000', 1e6",
        "2G, 2e9",
        "0.5, 0.5",
        "5 m, 5e6",
        "5.77, 5.77"
    })
    void readsANumberOfThings(String text, double count) {
        assertThat(Units.parseCount("messages per day", text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-5", "-0.1", "5 %", "5MB", "1,00", "NaN", "Infinity", "1e309", "1e999"})
    void refusesWhatIsNoNumberOfThings(String text) {
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Units.parseCount("messages per day", text))
                .withMessage("messages per day: '%s', expected a number such as 5M, 250k or 1000000", text);
    }

    @Test
    void readsWholeNumbersWithoutLosingADigit() {
        assertThat(Units.parseWholeCount("seed", "9007199254740993")).isEqualTo(9007199254740993L);
        assertThat(Units.parseWholeCount("keep", "1.5k")).isEqualTo(1500);
        for (String text : new String[] {"1.5", "1e30", "-1"}) {
            assertThatExceptionOfType(InvalidScenarioException.class)
                    .isThrownBy(() -> Units.parseWholeCount("keep", text))
                    .withMessage("keep: '%s', expected a whole number such as 7, 250k or 5M", text);
        }
    }

    @Test
    void whatIsPrintedReadsBackAsTheSameFigure() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            double bytes = Math.pow(10, random.nextDouble() * 18);
            long read = Units.parseSizeBytes("size", Units.printSize(bytes));
            assertThat((double) read).isCloseTo(bytes, within(Math.max(0.5, bytes * 0.00501)));
            assertThat(Units.parseSizeBytes("size", Units.printSize(read))).isEqualTo(read);
        }
    }

    @Test
    void printedDurationsPercentagesAndNumbersReadBack() {
        for (Duration duration :
                new Duration[] {Duration.ofDays(1), Duration.ofDays(3660), Duration.ofHours(36), Duration.ofMinutes(90)
                }) {
            assertThat(Units.parseDuration("x", Units.printDuration(duration))).isEqualTo(duration);
        }
        for (double share : new double[] {0, 0.12, -0.035, 0.0034, 1, 12.5}) {
            assertThat(Units.parsePercentage("x", Units.printPercentage(share))).isEqualTo(share);
        }
        for (double count : new double[] {0, 0.25, 7, 96_227, 1e12}) {
            assertThat(Units.parseCount("x", Units.printCount(count))).isEqualTo(count);
        }
        assertThat(Units.parseCount("x", Units.printRatio(5.77))).isEqualTo(5.77);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "de-DE", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Units.parseSizeBytes("disk", "1.5GIB")).isEqualTo(1_610_612_736L);
                assertThat(Units.parseDuration("horizon", "2 MINUTES")).isEqualTo(Duration.ofMinutes(2));
                assertThat(Units.printSize(652_336_437)).isEqualTo("652.3 MB");
                assertThat(Units.printCount(96_227)).isEqualTo("96,227");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
