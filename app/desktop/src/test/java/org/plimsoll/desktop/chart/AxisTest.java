package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AxisTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.9, 1, 7, 99.999, 100, 310, 1e6, 3.7e12})
    void theAxisHoldsItsGreatestValueWithAFewRoundLabels(double greatest) {
        ValueAxis axis = ValueAxis.holding(greatest, 5);
        assertThat(axis.top()).isGreaterThan(greatest).isLessThan(greatest * 1.7);
        assertThat(axis.ticks().size()).isBetween(3, 7);
        assertThat(axis.ticks().get(axis.ticks().size() - 1)).isCloseTo(axis.top(), within(1e-9 * axis.top()));
    }

    @Test
    void anAxisOfZeroesStillHasASpan() {
        assertThat(ValueAxis.holding(0, 4).top()).isPositive();
        assertThat(ValueAxis.holding(Double.NaN, 4).top()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"4, 5, '0|1|2|3|4|5'", "0.9, 2, '0.0|0.5|1.0'", "9, 4, '0.0|2.5|5.0|7.5|10.0'"})
    void labelsHaveAsManyDecimalsAsTheStepNeeds(double greatest, int labels, String expected) {
        ValueAxis axis = ValueAxis.holding(greatest, labels);
        assertThat(axis.ticks().stream().map(axis::label)).containsExactly(expected.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, 8, 2 Mar",
        "2026-03-03, 2026-04-20, 8, 9 Mar",
        "2026-03-02, 2026-09-02, 8, Apr 2026",
        "2026-03-02, 2027-03-01, 6, May 2026",
        "2026-03-02, 2027-03-01, 4, Apr 2026",
        "2026-03-02, 2036-03-02, 8, 2028",
    })
    void datesAreLabelledWhereTheyHaveRoom(LocalDate from, LocalDate to, int most, String first) {
        DateAxis axis = DateAxis.fitting(from, to, most);
        List<LocalDate> ticks = axis.ticks(from, to);
        assertThat(axis.label(ticks.get(0))).isEqualTo(first);
        assertThat(ticks.size()).isLessThanOrEqualTo(most + 1);
        assertThat(ticks).allMatch(date -> !date.isBefore(from) && !date.isAfter(to));
    }

    @Test
    void aSingleDayHasALabel() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(DateAxis.fitting(day, day, 5).ticks(day, day)).containsExactly(day);
    }

    @Test
    void theDayUnderThePointerIsTheNearestOne() {
        Plot plot = new Plot(50, 0, 100, 80, 11, new ValueAxis(10, 5));
        assertThat(plot.day(50)).isZero();
        assertThat(plot.day(64)).isEqualTo(1);
        assertThat(plot.day(66)).isEqualTo(2);
        assertThat(plot.day(1_000)).isEqualTo(10);
        assertThat(plot.x(plot.day(100))).isCloseTo(100, within(1e-9));
        assertThat(plot.y(10)).isZero();
        assertThat(plot.y(0)).isEqualTo(80);
    }
}
