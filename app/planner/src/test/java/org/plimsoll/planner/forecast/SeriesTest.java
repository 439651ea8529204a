package org.plimsoll.planner.forecast;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesTest {

    @Test
    void partsOfADayAreLeftOut() {
        Measurement measurement = LogFixture.log("ec")
                .day(10, false)
                .day(100, true)
                .day(50, false)
                .day(120, true)
                .measured();

        Series series = Series.ofCompleteDays(measurement);

        assertThat(series.days())
                .containsExactly(
                        new Series.Day(LocalDate.of(2026, 11, 2), 100), new Series.Day(LocalDate.of(2026, 11, 4), 120));
        assertThat(series.messages()).containsExactly(100, 120);
    }
}
