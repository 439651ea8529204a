package org.plimsoll.planner.forecast;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GrowthForecasterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aYearOfGrowthIsTheGrowthPerYear() {
        Forecast forecast = new GrowthForecaster(1000, 0.12).forecast(TODAY, 0, 731);

        assertThat(forecast.messages(0, 0)).isEqualTo(1000);
        assertThat(forecast.messages(0, 365)).isCloseTo(1120, within(1e-9));
        assertThat(forecast.messages(0, 730)).isCloseTo(1254.4, within(1e-9));
    }

    @Test
    void daysBeforeTheStartFollowTheSameRule() {
        Forecast forecast = new GrowthForecaster(1000, 0.25).forecast(TODAY, 365, 1);

        assertThat(forecast.start()).isEqualTo(TODAY);
        assertThat(forecast.daysBefore()).isEqualTo(365);
        assertThat(forecast.days()).isEqualTo(1);
        assertThat(forecast.messages(0, -365)).isCloseTo(800, within(1e-9));
    }

    @Test
    void withoutGrowthEveryDayIsTheSame() {
        Forecast forecast = new GrowthForecaster(1000, 0).forecast(TODAY, 10, 10);

        for (int day = -10; day < 10; day++) {
            assertThat(forecast.mean(day)).isEqualTo(1000);
        }
    }

    @Test
    void volumeMayShrink() {
        Forecast forecast = new GrowthForecaster(1000, -0.5).forecast(TODAY, 365, 366);

        assertThat(forecast.messages(0, 365)).isCloseTo(500, within(1e-9));
        assertThat(forecast.messages(0, -365)).isCloseTo(2000, within(1e-9));
    }
}
