package org.plimsoll.formats.exim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EximDurationsTest {
    @ParameterizedTest
    @CsvSource({
        "0, false, 0s",
        "0, true, 0.000s",
        "367999, true, 0.367s",
        "4999999, true, 4.999s",
        "5000000, true, 5s",
        "65000000, true, 1m5s",
        "3600000000, false, 1h",
        "93784000000, false, 1d2h3m4s",
        "694861000000, false, 1w1d1h1m1s",
        "604800000000, true, 1w"
    })
    void partsThatAreZeroAreLeftOut(long micros, boolean milliseconds, String text) {
        assertThat(EximDurations.text(micros, milliseconds)).isEqualTo(text);
    }
}
