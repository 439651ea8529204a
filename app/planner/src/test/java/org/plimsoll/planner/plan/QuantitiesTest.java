package org.plimsoll.planner.plan;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "512, 512 B",
        "999.4, 999 B",
        "999.5, 1.00 kB",
        "1000, 1 kB",
        "1500, 1.5 kB",
        "65234567, 65.2 MB",
        "652336437, 652.3 MB",
        "999949999, 999.9 MB",
        "999950000, 1.00 GB",
        "1840000000000, 1.84 TB",
        "500e9, 500 GB",
        "500.02e9, 500.0 GB",
        "526315789473.68, 526.3 GB",
        "9.999e9, 10.0 GB",
        "-1234567, -1.23 MB",
        "999.9e18, 999.9 EB",
        "1e24, more than 1000 EB",
        "-1e24, less than -1000 EB",
    })
    void aSizeHasThreeOrFourDigitsAndADecimalUnit(double bytes, String printed) {
        assertThat(Quantities.size(bytes)).isEqualTo(printed);
    }

    @Test
    void wholeBytesArePrintedToTheLastOne() {
        assertThat(Quantities.size(Long.MAX_VALUE)).isEqualTo("9.22 EB");
        assertThat(Quantities.size(9_007_199_254_740_993L)).isEqualTo("9.01 PB");
        assertThat(Quantities.count(9_007_199_254_740_993L)).isEqualTo("9,007,199,254,740,993");
        assertThat(Quantities.count(1, "day")).isEqualTo("1 day");
        assertThat(Quantities.count(1200, "day")).isEqualTo("1,200 days");
    }

    @Test
    void aCountIsGroupedAsJavaGroupsIt() {
        for (long count : new long[] {0, 9, -9, 999, 1000, -999, -1000, 123_456, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Quantities.count(count)).isEqualTo(String.format(Locale.ROOT, "%,d", count));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9319, 0.93", "1, 1", "5.77, 5.77", "5.771, 5.77", "12.345, 12.3", "1234, 1234", "0.999, 1.00"})
    void aRatioHasTwoDecimalsBelowTenAndOneAbove(double ratio, String printed) {
        assertThat(Quantities.ratio(ratio)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.12, 12 %", "0.0034, 0.34 %", "-0.035, -3.5 %", "1, 100 %", "0.123456, 12.3 %", "0, 0 %", "25, 2500 %"
    })
    void aShareIsPrintedAsAPercentage(double share, String printed) {
        assertThat(Quantities.percent(share)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "96227, '96,227'",
        "1234567.5, '1,234,568'",
        "0.5, 0.5",
        "7, 7",
        "9.876, 9.88",
        "0, 0",
        "1e15, '1,000,000,000,000,000'"
    })
    void aNumberOfThingsHasCommasBetweenThousands(double number, String printed) {
        assertThat(Quantities.count(number)).isEqualTo(printed);
    }

    @Test
    void aDurationIsInTheLargestUnitThatDividesIt() {
        assertThat(Quantities.duration(Duration.ofDays(1))).isEqualTo("1 day");
        assertThat(Quantities.duration(Duration.ofDays(366))).isEqualTo("366 days");
        assertThat(Quantities.duration(Duration.ofHours(36))).isEqualTo("36 hours");
        assertThat(Quantities.duration(Duration.ofMinutes(90))).isEqualTo("90 minutes");
    }
}
