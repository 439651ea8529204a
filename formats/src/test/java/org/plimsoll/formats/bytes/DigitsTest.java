package org.plimsoll.formats.bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "0042,42", "999999999999999999,999999999999999999"})
    void upToEighteenDigitsAreANumber(String text, long value) {
        assertThat(Digits.parse(Bytes.ascii(text), 0, text.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000000000000000000", "-1", "+1", "1.0", " 1", "1a", "/", ":"})
    void anythingElseIsNone(String text) {
        assertThat(Digits.parse(Bytes.ascii(text), 0, text.length())).isEqualTo(Digits.NONE);
    }

    @Test
    void aPartOfAnArrayIsReadAndNothingAround() {
        assertThat(Digits.parse(Bytes.ascii("9123x"), 1, 4)).isEqualTo(123);
        assertThat(Digits.all(Bytes.ascii("x12x"), 1, 3)).isTrue();
        assertThat(Digits.all(Bytes.ascii("x12x"), 1, 4)).isFalse();
        assertThat(Digits.all(Bytes.ascii("12"), 1, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"00,0", "07,7", "59,59", "99,99", "5:,-1", "/5,-1", "a1,-1"})
    void twoDigitsAreANumber(String text, int value) {
        assertThat(Digits.two(Bytes.ascii(text), 0)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18.53", "0.", "-1", "-0.5", "306072.00"})
    void decimalsMayHaveAFractionAndAMinus(String text) {
        assertThat(Digits.isDecimal(Bytes.ascii(text), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", ".5", "1.2.3", "1,5", "1e3", "--1", "1.a", "+1"})
    void otherNotationsAreNoDecimals(String text) {
        assertThat(Digits.isDecimal(Bytes.ascii(text), 0, text.length())).isFalse();
    }

    @Test
    void anIntegerHasAtMostTwentyDigits() {
        assertThat(Digits.isInteger(Bytes.ascii("1".repeat(20)), 0, 20)).isTrue();
        assertThat(Digits.isInteger(Bytes.ascii("1".repeat(21)), 0, 21)).isFalse();
        assertThat(Digits.isInteger(Bytes.ascii(""), 0, 0)).isFalse();
    }

    @Test
    void hexadecimalLettersAreCapital() {
        assertThat(Digits.isUpperHex(Bytes.ascii("09AF"), 0, 4)).isTrue();
        assertThat(Digits.isUpperHex(Bytes.ascii("0a"), 0, 2)).isFalse();
        assertThat(Digits.isUpperHex(Bytes.ascii("0G"), 0, 2)).isFalse();
        assertThat(Digits.isUpperHex(Bytes.ascii("0@"), 0, 2)).isFalse();
    }
}
