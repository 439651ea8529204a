package org.plimsoll.formats.bytes;

import java.util.Locale;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    @Property
    void eightDigitsAreReadAsOneByOne(@ForAll @IntRange(min = 0, max = 99_999_999) int value) {
        byte[] digits = Bytes.ascii(String.format(Locale.ROOT, "%08d", value));
        assertThat(Digits.eight(Bytes.longAt(digits, 0))).isEqualTo(value);
    }

    @Property
    void eightBytesAreANumberOnlyIfAllAreDigits(@ForAll @Size(8) byte[] bytes) {
        assertThat(Digits.eight(Bytes.longAt(bytes, 0))).isEqualTo(Digits.parse(bytes, 0, 8));
    }

    @Property
    void everyByteOfAWordIsToldFromTheOthers(@ForAll @Size(8) byte[] any) {
        byte[] bytes = any.clone();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= 0x7f;
        }
        long word = Bytes.longAt(bytes, 0);
        for (int i = 0; i < Long.BYTES; i++) {
            long bit = 0x80L << (8 * i);
            assertThat((Digits.digitsIn(word) & bit) != 0).isEqualTo(Digits.isDigit(bytes[i]));
            assertThat((Digits.upperHexIn(word) & bit) != 0).isEqualTo(Digits.isUpperHex(bytes, i, i + 1));
        }
    }

    @Test
    void shortNumbersAreToldAsLongOnesAreByteByByte() {
        Random random = new Random(11);
        String signs = "0123456789012345678901234567890123456789..-:/x\u00e4\u00b0";
        for (int round = 0; round < 200_000; round++) {
            byte[] data = new byte[40];
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
            int from = 16 + random.nextInt(3);
            int to = from + random.nextInt(20);
            assertThat(Digits.oddInInteger(data, from, to) == 0)
                    .isEqualTo(to - from <= 8 && Digits.isInteger(data, from, to));
            boolean negative = from < to && data[from] == '-';
            assertThat(Digits.oddInDecimal(data, from, to) == 0)
                    .isEqualTo(to - from <= 16 && !negative && Digits.isDecimal(data, from, to));
        }
    }

    @Test
    void lettersOfAWordAreToldFromOtherSigns() {
        for (int b = 0; b < 0x80; b++) {
            boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
            assertThat(Digits.lettersIn(Bytes.spread(b))).isEqualTo(letter ? Digits.TOP_BITS : 0);
        }
    }
}
