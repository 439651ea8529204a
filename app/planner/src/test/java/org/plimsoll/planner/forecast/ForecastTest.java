package org.plimsoll.planner.forecast;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ForecastTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    @Test
    void meanAndQuantilesGoAcrossThePaths() {
        Forecast forecast = Forecast.of(
                START, 1, new double[] {9, 10}, new double[] {9, 20}, new double[] {9, 30}, new double[] {9, 40});

        assertThat(forecast.paths()).isEqualTo(4);
        assertThat(forecast.mean(0)).isEqualTo(25);
        assertThat(forecast.mean(-1)).isEqualTo(9);
        assertThat(forecast.quantile(0, 0.5)).isEqualTo(25);
        // R: quantile(c(10, 20, 30, 40), 0.9) = 37
        assertThat(forecast.quantile(0, 0.9)).isCloseTo(37, within(1e-12));
        assertThat(forecast.quantile(0, 1)).isEqualTo(40);
    }

    @Test
    void aPathThatIsChangedLaterChangesNothing() {
        double[] path = {1, 2};
        Forecast forecast = Forecast.of(START, 0, path);

        path[0] = 99;

        assertThat(forecast.messages(0, 0)).isEqualTo(1);
    }

    @Test
    void daysOutsideThePathsAreRefused() {
        Forecast forecast = Forecast.of(START, 1, new double[] {1, 2});

        assertThatThrownBy(() -> forecast.messages(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> forecast.messages(0, -2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void pathsMustExistAndHaveOneLength() {
        assertThatThrownBy(() -> Forecast.of(START, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecast.of(START, 0, new double[] {1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecast.of(START, 1, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected paths of one length above 1");
    }
}
