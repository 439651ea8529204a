package org.plimsoll.formats.traffic;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChanceTest {
    /** The reference sequence of SplitMix64 for the seed 1234567, which other implementations are tested with too. */
    @Test
    void theNumbersAreThoseOfSplitMix64() {
        Chance chance = new Chance(1234567);
        assertThat(chance.bits()).isEqualTo(6457827717110365317L);
        assertThat(chance.bits()).isEqualTo(3203168211198807973L);
        assertThat(chance.bits()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void numbersStayBelowTheirBoundAndReachAllOfIt() {
        Chance chance = new Chance(1);
        int[] drawn = new int[6];
        for (int i = 0; i < 6000; i++) {
            drawn[chance.below(6)]++;
        }
        for (int count : drawn) {
            assertThat(count).isBetween(880, 1120);
        }
    }

    @Test
    void waitingTakesOneOnAverage() {
        Chance chance = new Chance(2);
        double sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += chance.waiting();
        }
        assertThat(sum / 20_000).isCloseTo(1, within(0.03));
    }
}
