package org.plimsoll.formats.model;

import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpoolIdTest {
    /** Ids whose second, process and counter the manuals and mail headers tell. */
    @ParameterizedTest
    @CsvSource({
        "00/00-02001-C6DD1CA4, 1254219116, 2001, 0",
        "B3/1D-18426-471AACF3, 1070244212, 18426, 53563",
        "53/6B-18426-1AAEACF3, 1070262945, 18426, 46645",
        "00/00-21047-B5581944, 1150387547, 21047, 0",
        "20/00-29263-36AD7ED4, 1307040355, 29263, 2",
        "00/00-29263-36AD7ED4, 1307040355, 29263, 0",
        "91/6D-07914-E67BC044, 1141684078, 7914, 54809",
        "18/00-07149-D7E16B94, 1236672125, 7149, 129",
        "B1/00-01974-EBDC39A4, 1251200446, 1974, 27",
        "97/98-06351-3E9C6676, 1734789603, 6351, 35193",
        "9B/A5-03654-00E20545, 1414540800, 3654, 23225"
    })
    void anIdTellsItsSecondItsProcessAndItsCounter(String text, long slot, int pid, int counter) {
        SpoolId id = requireNonNull(SpoolId.parse(text));
        assertThat(id).isEqualTo(new SpoolId(counter, pid, slot));
        assertThat(id.time()).isEqualTo(Instant.ofEpochSecond(slot));
        assertThat(id).hasToString(text);
    }

    @Test
    void theHourOfAnIdNamesADirectoryOfTheSpool() {
        assertThat(requireNonNull(SpoolId.parse("00/00-29263-36AD7ED4")).hourWindow())
                .isEqualTo("58A3A");
    }

    @Test
    void nothingHasAnIdOfZeros() {
        assertThat(SpoolId.NONE).hasToString("00/00-00000-00000000");
        assertThat(SpoolId.parse("00/00-00000-00000000")).isEqualTo(SpoolId.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "57/00-0891768949E4",
                "5c/03-04711-10C42296",
                "5C/03-4711-10C42296",
                "5C/03-04711-10C4229",
                "5C/03-04711-10C42296 ",
                "5C-03-04711-10C42296",
                "5G/03-04711-10C42296",
                "1xVTAe-0002Am-1a",
                "٥C/03-04711-10C42296"
            })
    void aMalformedIdStaysText(String text) {
        assertThat(SpoolId.parse(text)).isNull();
    }

    @Test
    void everyIdIsWrittenAgainAsItWas() {
        Random random = new Random(20251125);
        for (int i = 0; i < 10_000; i++) {
            SpoolId id = new SpoolId(random.nextInt(0x10000), random.nextInt(100_000), random.nextInt() & 0xffff_ffffL);
            assertThat(id.toString()).hasSize(20);
            assertThat(SpoolId.parse(id.toString())).isEqualTo(id);
        }
    }

    @Test
    void whatDoesNotFitIntoTheFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SpoolId(65_536, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpoolId(0, 100_000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpoolId(0, 0, 1L << 32));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpoolId(0, 0, -1));
    }
}
