package org.plimsoll.formats.exim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;

import static org.assertj.core.api.Assertions.assertThat;

class EximIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1xVTAe-0002Am-1a", "1xVTtt-000000003Za-3Mro", "5C/03-04711-10C42296", "zzzzzz-ZZZZZZ-09"})
    void anIdEndsAtABlankOrAtTheEnd(String id) {
        assertThat(length(id)).isEqualTo(id.length());
        assertThat(length(id + " => x")).isEqualTo(id.length());
        assertThat(length(id + "\tx")).isZero();
        assertThat(length(id + "x")).isZero();
        assertThat(length(id + "-")).isZero();
        for (int cut = 0; cut < id.length(); cut++) {
            assertThat(length(id.substring(0, cut))).as("cut at %d", cut).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1xVTAe-0002Am-1a", "1xVTtt-000000003Za-3Mro", "5C/03-04711-10C42296"})
    void everyPlaceOfAnIdIsLookedAt(String id) {
        for (int i = 0; i < id.length(); i++) {
            String damaged = id.substring(0, i) + "_" + id.substring(i + 1);
            assertThat(length(damaged)).as(damaged).isZero();
        }
    }

    @Test
    void momentumsIdsAreCapitalHexadecimalWithADecimalProcess() {
        assertThat(length("5c/03-04711-10C42296")).isZero();
        assertThat(length("5C/03-0471A-10C42296")).isZero();
        assertThat(length("5C/03-04711-10C4229G")).isZero();
    }

    private static int length(String text) {
        byte[] data = Bytes.ascii("x " + text);
        return EximIds.lengthAt(data, 2, data.length);
    }
}
