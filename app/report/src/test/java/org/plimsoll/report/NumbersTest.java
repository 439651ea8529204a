package org.plimsoll.report;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "512, 512 B",
        "999, 999 B",
        "1000, 1 kB",
        "652336437.5, 652.3 MB",
        "61400000000, 61.4 GB",
        "1840000000000, 1.84 TB",
        "500000000000, 500 GB",
        "999960000, 1.00 GB",
        "3500000, 3.5 MB",
        "9996000, 10.0 MB",
        "-1840000, -1.84 MB"
    })
    void aSizeHasThreeOrFourDigitsAndADecimalUnit(double bytes, String printed) {
        assertThat(Numbers.size(bytes)).isEqualTo(printed);
    }

    @Test
    void countsHaveTheirThousandsApart() {
        assertThat(Numbers.count(96_227)).isEqualTo("96,227");
        assertThat(Numbers.whole(1_234_567.8)).isEqualTo("1,234,568");
    }

    @Test
    void theSignsAreThoseOfNoCountry() {
        for (double value : new double[] {0, -0.04, 0.05, 1234.5, -98_765_432.15, 1e15}) {
            assertThat(String.format(Numbers.SIGNS, "%,.1f", value))
                    .isEqualTo(String.format(Locale.ROOT, "%,.1f", value));
        }
    }

    @Test
    void anExactNumberHasEveryDigitAndNoExponent() {
        assertThat(Numbers.exact(652_336_437.5)).isEqualTo("652336437.5");
        assertThat(Numbers.exact(3e8)).isEqualTo("300000000");
        assertThat(Numbers.exact(1e-7)).isEqualTo("0.0000001");
        assertThat(Numbers.exact(-0.0)).isEqualTo("0");
    }

    @Test
    void aRoundedNumberKeepsNoZerosAtItsEnd() {
        assertThat(Numbers.rounded(18_652_732_920.70, 1)).isEqualTo("18,652,732,920.7");
        assertThat(Numbers.rounded(2.0, 6)).isEqualTo("2");
        assertThat(Numbers.rounded(0.9319100001, 6)).isEqualTo("0.93191");
    }

    @Test
    void aShareThatRoundsToNothingIsNotCalledNothing() {
        assertThat(Numbers.share(0)).isEqualTo("0.0 %");
        assertThat(Numbers.share(0.0001)).isEqualTo("< 0.1 %");
        assertThat(Numbers.share(0.437)).isEqualTo("43.7 %");
    }

    @Test
    void aUnitIsTheOneThatTheSizeIsPrintedIn() {
        assertThat(Numbers.unit(60e9)).isEqualTo("GB");
        assertThat(Numbers.bytesPer("GB")).isEqualTo(1e9);
    }
}
