package org.plimsoll.formats.traffic;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.model.TrafficMix;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTest {
    private static final long START = 1_762_128_000_000_000L;

    @Property(tries = 200)
    void thereAreExactlyAsManyAsAskedForInOrderAndInTime(
            @ForAll long seed, @ForAll @IntRange(max = 300) int count, @ForAll @LongRange(min = 1) long span) {
        long end = START + span % 10_000_000_000_000L + 1;
        Arrivals arrivals = new Arrivals(seed, TrafficMix.Rhythm.WEEKLY, count, 1, START, end);
        long last = START;
        for (int i = 0; i < count; i++) {
            long next = arrivals.next();
            assertThat(next).isBetween(last, end - 1);
            last = next;
        }
        assertThat(arrivals.next()).isEqualTo(Arrivals.NONE);
    }

    @Test
    void oneThatTakesSeveralLeavesTheOthersSpreadOverTheWholeSpan() {
        long span = 28 * 24 * Rhythm.HOUR_MICROS;
        Arrivals arrivals = new Arrivals(5, TrafficMix.Rhythm.WEEKLY, 30_000, 3, START, START + span);
        int arrived = 0;
        long inSecondHalf = 0;
        for (long micros = arrivals.next(); micros != Arrivals.NONE; micros = arrivals.next()) {
            arrived++;
            arrivals.take(2);
            inSecondHalf += micros >= START + span / 2 ? 1 : 0;
        }
        assertThat(arrived).isEqualTo(10_000);
        assertThat(inSecondHalf).isBetween(4_700L, 5_300L);
    }

    @Test
    void noMoreIsTakenThanIsLeft() {
        Arrivals arrivals = new Arrivals(5, TrafficMix.Rhythm.WEEKLY, 4, 1, START, START + 1000);
        arrivals.next();
        assertThat(arrivals.take(2)).isEqualTo(2);
        assertThat(arrivals.take(2)).isEqualTo(1);
        assertThat(arrivals.take(2)).isZero();
        assertThat(arrivals.next()).isEqualTo(Arrivals.NONE);
    }
}
