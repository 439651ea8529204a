package org.plimsoll.planner.forecast;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DailyMeanTest {

    @Test
    void fiveDaysHaveAMeanAndStudentsInterval() {
        DailyMean mean = mean(10, 12, 14, 16, 18);

        assertThat(mean.messages()).isEqualTo(14);
        assertThat(mean.days()).isEqualTo(5);
        assertThat(mean.standardDeviation()).isCloseTo(Math.sqrt(10), within(1e-12));
        // t with 4 degrees of freedom at 97.5 %, from a printed table: 2.776.
        DailyMean.Interval interval = Objects.requireNonNull(mean.interval());
        assertThat(interval.low()).isCloseTo(14 - 2.776 * Math.sqrt(2), within(1e-3));
        assertThat(interval.high()).isCloseTo(14 + 2.776 * Math.sqrt(2), within(1e-3));
    }

    @Test
    void oneDayTellsNothingAboutTheOthers() {
        DailyMean mean = mean(1000);

        assertThat(mean.messages()).isEqualTo(1000);
        assertThat(mean.interval()).isNull();
    }

    @Test
    void anIntervalDoesNotReachBelowZero() {
        DailyMean.Interval interval = Objects.requireNonNull(mean(0, 100).interval());

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isGreaterThan(600);
    }

    @Test
    void equalDaysLeaveNoDoubt() {
        DailyMean.Interval interval = Objects.requireNonNull(mean(500, 500, 500).interval());

        assertThat(interval).isEqualTo(new DailyMean.Interval(500, 500));
    }

    @Test
    void noDaysHaveNoMean() {
        assertThat(DailyMean.of(Series.ofCompleteDays(LogFixture.log("ec").measured())))
                .isEmpty();
    }

    private static DailyMean mean(long... messages) {
        return DailyMean.of(
                        Series.ofCompleteDays(LogFixture.days("ec", messages).measured()))
                .orElseThrow();
    }
}
