package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.DoubleStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FittedForecastTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @Test
    void sameInputAndSeedGiveTheSameNumbersInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<FittedForecast.Point> plain = chosen(days(200, 1), 28).points();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(chosen(days(200, 1), 28).points()).isEqualTo(plain);
            assertThat(chosen(days(200, 1), 28).model()).doesNotContain("٢");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theNumbersAreTheseOnEveryJava() {
        FittedForecast.Point last = chosen(days(120, 2), 14).points().get(13);

        assertThat(last.mean()).isEqualTo(MEAN, Offset.offset(1e-9 * MEAN));
        assertThat(last.p97_5()).isEqualTo(HIGH, Offset.offset(1e-9 * HIGH));
    }

    private static final double MEAN = -1;
    private static final double HIGH = -1;

    @Test
    void anotherSeedDrawsOtherPathsAroundTheSameMean() {
        Observations days = days(200, 3);
        FittedForecast.Point one =
                Forecasters.choose(days, ForecastOptions.of(120)).points().get(119);
        FittedForecast.Point other = Forecasters.choose(
                        days, ForecastOptions.of(120).drawn(2000, 99))
                .points()
                .get(119);

        assertThat(other.p97_5()).isNotEqualTo(one.p97_5());
        assertThat(other.mean()).isCloseTo(one.mean(), Offset.offset(0.05 * one.mean()));
    }

    @Test
    void anotherUnitGivesTheSameInThatUnit() {
        double[] values = values(150, 4);
        Observations small = new Observations("x", MONDAY, Period.ofDays(1), values);
        Observations large = new Observations(
                "x",
                MONDAY,
                Period.ofDays(1),
                Arrays.stream(values).map(value -> value * 1024).toArray());

        FittedForecast.Point one = chosen(small, 14).points().get(13);
        FittedForecast.Point thousand = chosen(large, 14).points().get(13);

        assertThat(thousand.mean() / 1024).isCloseTo(one.mean(), Offset.offset(1e-3 * one.mean()));
        assertThat(thousand.p10() / 1024).isCloseTo(one.p10(), Offset.offset(1e-3 * one.mean()));
    }

    @Test
    void quantilesAreInOrderAndNeverBelowZero() {
        Random random = new Random(5);
        for (int run = 0; run < 10; run++) {
            double[] values = new double[60 + random.nextInt(100)];
            Arrays.setAll(values, i -> Math.max(0, 3 + 4 * random.nextGaussian()));
            for (FittedForecast.Point point : chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 30)
                    .points()) {
                assertThat(DoubleStream.of(point.p2_5(), point.p10(), point.p50(), point.p90(), point.p97_5())
                                .toArray())
                        .isSorted();
                assertThat(point.p2_5()).isNotNegative();
                assertThat(point.mean()).isFinite();
            }
        }
    }

    @Test
    void theBandsCoverWhatTheyPromise() {
        int inside80 = 0;
        int inside95 = 0;
        int all = 0;
        for (int run = 0; run < 60; run++) {
            double[] truth = values(228, 1000 + run);
            Observations past = new Observations("x", MONDAY, Period.ofDays(1), Arrays.copyOf(truth, 200));
            for (FittedForecast.Point point : chosen(past, 28).points()) {
                double value = truth[200 + point.step() - 1];
                all++;
                inside80 += value >= point.p10() && value <= point.p90() ? 1 : 0;
                inside95 += value >= point.p2_5() && value <= point.p97_5() ? 1 : 0;
            }
        }

        assertThat((double) inside80 / all).isBetween(0.74, 0.86);
        assertThat((double) inside95 / all).isBetween(0.91, 0.98);
    }

    @Test
    void aWeekIsFoundAndBeatsTheNaiveMethod() {
        FittedForecast fitted = chosen(days(200, 6), 14);
        Backtest backtest = fitted.backtest();

        assertThat(backtest).isNotNull();
        assertThat(backtest.naiveName()).isEqualTo("seasonal naive");
        assertThat(backtest.chosen().mase()).isLessThan(backtest.naive().mase());
        assertThat(backtest.chosen().coverage80()).isBetween(0.6, 0.95);
        assertThat(fitted.model()).contains("week");
        double sunday = fitted.points().get(Math.floorMod(6 - 200, 7)).mean();
        double monday = fitted.points().get(Math.floorMod(-200, 7)).mean();
        assertThat(sunday).isLessThan(0.8 * monday);
    }

    @Test
    void aYearIsUsedOnceItHasProvedItself() {
        Random random = new Random(7);
        double[] values = new double[900];
        Arrays.setAll(
                values,
                i -> 1000 + 300 * Math.sin(2 * Math.PI * i / 365.25) + 20 * (i % 7) + 15 * random.nextGaussian());
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 90);

        assertThat(fitted.model()).contains("year");
        assertThat(fitted.points().get(89).mean())
                .isCloseTo(1000 + 300 * Math.sin(2 * Math.PI * 989 / 365.25) + 20 * (989 % 7), Offset.offset(60.0));
    }

    @Test
    void zerosBetweenBusyDaysAreOutagesAndMissingDaysAreNamed() {
        double[] values = values(100, 8);
        values[50] = 0;
        values[60] = Double.NaN;
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 7);

        assertThat(kinds(fitted)).contains(Note.Kind.OUTAGE, Note.Kind.MISSING);
        assertThat(fitted.points().get(0).p2_5()).isPositive();
    }

    @Test
    void quietSundaysAreNoOutages() {
        double[] values = values(140, 9);
        for (int i = 6; i < values.length; i += 7) {
            values[i] = 0;
        }
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 7);

        assertThat(kinds(fitted)).doesNotContain(Note.Kind.OUTAGE);
        assertThat(fitted.points().get(6).mean()).isCloseTo(0, Offset.offset(3.0));
    }

    @Test
    void aLevelThatMovedIsNamedWithItsDate() {
        double[] values = values(160, 10);
        for (int i = 100; i < values.length; i++) {
            values[i] *= 1.6;
        }
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 14);

        assertThat(fitted.notes())
                .filteredOn(note -> note.kind() == Note.Kind.LEVEL_SHIFT)
                .singleElement()
                .satisfies(note ->
                        assertThat(note.sentence()).contains("2024-04-1").containsPattern("\\+(5[5-9]|6[0-5]) %"));
    }

    @Test
    void aTrendIsToldFromNone() {
        double[] flat = values(200, 11);
        double[] rising = flat.clone();
        Arrays.setAll(rising, i -> flat[i] * (1 + 0.005 * i));

        assertThat(kinds(chosen(new Observations("x", MONDAY, Period.ofDays(1), flat), 7)))
                .contains(Note.Kind.NO_TREND);
        assertThat(kinds(chosen(new Observations("x", MONDAY, Period.ofDays(1), rising), 7)))
                .contains(Note.Kind.TREND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 13, 20, 27})
    void tooFewDaysGiveAMarkedAssumption(int days) {
        FittedForecast fitted = chosen(days(days, 12), 365);

        assertThat(fitted.backtest()).isNull();
        assertThat(kinds(fitted)).contains(Note.Kind.ASSUMPTION);
        assertThat(fitted.model()).contains("assumption");
        assertThat(fitted.points()).hasSize(365).allSatisfy(point -> {
            assertThat(point.mean()).isBetween(30.0, 200.0);
            assertThat(point.p2_5()).isLessThan(point.p97_5());
        });
    }

    @Test
    void aConstantIsToldAsOne() {
        double[] same = new double[100];
        Arrays.fill(same, 5e6);
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), same), 30);

        assertThat(kinds(fitted)).contains(Note.Kind.CONSTANT);
        assertThat(fitted.points()).allSatisfy(point -> assertThat(point.mean()).isCloseTo(5e6, Offset.offset(0.01)));
    }

    @Test
    void nothingButZerosIsToldAsNothing() {
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), new double[100]), 30);

        assertThat(kinds(fitted)).contains(Note.Kind.CONSTANT);
        assertThat(fitted.points())
                .allSatisfy(point -> assertThat(point.p97_5()).isZero());
    }

    @Test
    void tenYearsAheadAreFiniteAndMarkedAsUnproven() {
        double[] rising = new double[120];
        Arrays.setAll(rising, i -> 100 * Math.pow(1.02, i));
        FittedForecast fitted = chosen(new Observations("x", MONDAY, Period.ofDays(1), rising), 3660);

        assertThat(fitted.notes())
                .filteredOn(note -> note.kind() == Note.Kind.UNPROVEN)
                .anySatisfy(note -> assertThat(note.sentence()).startsWith("beyond two years"));
        assertThat(fitted.points())
                .allSatisfy(point -> assertThat(point.p97_5()).isBetween(0.0, 1e6));
    }

    @Test
    void aHorizonOfAHundredYearsIsRefused() {
        assertThatThrownBy(() -> ForecastOptions.of(36_500))
                .isInstanceOf(InvalidForecastException.class)
                .hasMessage("horizon: 36500, expected at least 1 and at most 3660");
    }

    @Test
    void aNegativeValueIsRefused() {
        assertThatThrownBy(() -> new Observations("x", MONDAY, Period.ofDays(1), 1, -2))
                .isInstanceOf(InvalidForecastException.class)
                .hasMessage("x: -2.0, expected 0 or more");
    }

    @Test
    void holidaysAreTakenOutOfThePastAndPutIntoTheFuture() {
        double[] values = values(400, 13);
        values[100] *= 0.3;
        values[300] *= 0.3;
        List<Holiday> holidays = new ArrayList<>();
        for (int at : new int[] {100, 300, 405}) {
            holidays.add(new Holiday(MONDAY.plusDays(at), "fair"));
        }
        Observations days = new Observations("x", MONDAY, Period.ofDays(1), values);
        FittedForecast plain = Forecasters.choose(days, ForecastOptions.of(14));
        FittedForecast fair = Forecasters.choose(days, ForecastOptions.of(14).with(holidays));

        assertThat(fair.points().get(5).mean() / plain.points().get(5).mean()).isBetween(0.25, 0.36);
        assertThat(fair.points().get(6).mean() / plain.points().get(6).mean()).isBetween(0.97, 1.03);
        assertThat(kinds(fair)).contains(Note.Kind.HOLIDAY);
    }

    @Test
    void thePathsTellThePastAsItWas() {
        double[] values = values(100, 14);
        values[98] = Double.NaN;
        Observations days = new Observations("x", MONDAY, Period.ofDays(1), values);
        Forecast forecast = chosen(days, 30).forecast(MONDAY.plusDays(100), 120, 30);

        assertThat(forecast.paths()).isEqualTo(ForecastOptions.DEFAULT_PATHS);
        assertThat(forecast.messages(17, -1)).isEqualTo(values[99]);
        assertThat(forecast.messages(17, -2)).isCloseTo(forecast.messages(3, -2), Offset.offset(0.0));
        assertThat(forecast.messages(17, -100)).isEqualTo(values[0]);
        assertThat(forecast.messages(17, -107)).isEqualTo(values[0]);
        assertThat(forecast.mean(5)).isCloseTo(chosen(days, 30).points().get(5).mean(), Offset.offset(1e-9));
    }

    @Test
    void aStartLaterThanTheLastObservedDayLeavesNoHole() {
        Observations days = days(100, 15);
        FittedForecast fitted = chosen(days, 30);
        Forecast late = fitted.forecast(MONDAY.plusDays(110), 20, 10);

        assertThat(late.mean(0))
                .isCloseTo(fitted.forecast(MONDAY.plusDays(100), 0, 20).mean(10), Offset.offset(1e-9));
        assertThat(late.messages(0, -11)).isEqualTo(days.values()[99]);
    }

    @Test
    void neighbouringDaysErrAlike() {
        Random random = new Random(16);
        double[] values = new double[300];
        double walk = 0;
        for (int i = 0; i < values.length; i++) {
            walk += random.nextGaussian();
            values[i] = 500 + 5 * walk;
        }
        Forecast forecast = chosen(new Observations("x", MONDAY, Period.ofDays(1), values), 28)
                .forecast(MONDAY.plusDays(300), 0, 28);
        double both = 0;
        double one = 0;
        double other = 0;
        for (int path = 0; path < forecast.paths(); path++) {
            double a = forecast.messages(path, 20) - forecast.mean(20);
            double b = forecast.messages(path, 21) - forecast.mean(21);
            both += a * b;
            one += a * a;
            other += b * b;
        }

        assertThat(both / Math.sqrt(one * other)).isGreaterThan(0.8);
    }

    private static List<Note.Kind> kinds(FittedForecast fitted) {
        return fitted.notes().stream().map(Note::kind).toList();
    }

    private static FittedForecast chosen(Observations observations, int horizon) {
        return Forecasters.choose(observations, ForecastOptions.of(horizon));
    }

    private static Observations days(int count, long seed) {
        return new Observations("messages", MONDAY, Period.ofDays(1), values(count, seed));
    }

    /** About a hundred a day, less at weekends, neighbouring days alike, no trend. */
    private static double[] values(int count, long seed) {
        Random random = new Random(seed);
        double[] week = {110, 112, 111, 109, 105, 70, 65};
        double[] values = new double[count];
        double state = 0;
        for (int i = 0; i < count; i++) {
            state = 0.5 * state + 3 * random.nextGaussian();
            values[i] = week[i % 7] + state + 2 * random.nextGaussian();
        }
        return values;
    }
}
