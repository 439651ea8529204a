package org.plimsoll.planner.forecast.method;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MethodsTest {
    private static final Cycle WEEK = new Cycle("week", 7, 0.98);

    static Stream<Method> methods() {
        return Stream.of(
                new Naive(1),
                new Naive(7),
                new Drift(),
                new Ets(Ets.Trend.NONE, 1),
                new Ets(Ets.Trend.STRAIGHT, 1),
                new Ets(Ets.Trend.DAMPED, 1),
                new Ets(Ets.Trend.NONE, 7),
                new Ets(Ets.Trend.DAMPED, 7),
                new Theta(),
                new RobustTrend(28),
                new Adjusted(WEEK, new Theta()),
                new Adjusted(new Waves("year", 60, 3), new Adjusted(WEEK, new Ets(Ets.Trend.DAMPED, 1))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aConstantGoesOn(Method method) {
        double[] values = new double[90];
        Arrays.fill(values, 42);

        assertThat(method.tune(values).forecast(values, 20)).containsExactly(repeated(42, 20), Offset.offset(1e-6));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anotherUnitGivesTheSameInThatUnit(Method method) {
        double[] values = week(120, 5);
        double[] thousands = Arrays.stream(values).map(value -> value * 1024).toArray();

        double[] told = method.tune(values).forecast(values, 14);
        double[] toldOfThousands = method.tune(thousands).forecast(thousands, 14);

        for (int i = 0; i < told.length; i++) {
            assertThat(toldOfThousands[i] / 1024).isCloseTo(told[i], Offset.offset(1e-3 * told[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theShortestRowIsEnough(Method method) {
        double[] values = week(method.shortest(), 3);

        assertThat(method.tune(values).forecast(values, 9)).hasSize(9).doesNotContain(Double.NaN);
    }

    @Test
    void aStraightLineGoesOnWithEveryMethodThatKnowsOne() {
        double[] line = new double[60];
        Arrays.setAll(line, i -> 10 + 2.0 * i);

        for (Method method : new Method[] {new Drift(), new RobustTrend(28), new Ets(Ets.Trend.STRAIGHT, 1)}) {
            assertThat(method.tune(line).forecast(line, 3))
                    .as(method.name())
                    .containsExactly(new double[] {130, 132, 134}, Offset.offset(0.01));
        }
    }

    @Test
    void aPureWeekGoesOnAsItWas() {
        double[] values = new double[70];
        Arrays.setAll(values, i -> 100 + 10 * (i % 7));

        double[] told = new Adjusted(WEEK, new Theta()).tune(values).forecast(values, 7);

        for (int i = 0; i < 7; i++) {
            assertThat(told[i]).isCloseTo(100 + 10 * i, Offset.offset(0.5));
        }
    }

    @Test
    void anOutlierDoesNotBendTheRobustTrend() {
        double[] line = new double[60];
        Arrays.setAll(line, i -> 10 + 2.0 * i);
        line[5] = 1e6;
        line[50] = 0;

        assertThat(RobustTrend.slope(line)).isCloseTo(2, Offset.offset(1e-9));
    }

    @Test
    void wavesFindTheYearBesideATrend() {
        double[] values = new double[500];
        Arrays.setAll(values, i -> 3 * i + 50 * Math.sin(2 * Math.PI * i / 365.25));

        double[] year = new Waves("year", 365.25, 2).of(values, 600);

        assertThat(year[91]).isCloseTo(50, Offset.offset(0.1));
        assertThat(year[91 + 365]).isCloseTo(50, Offset.offset(0.1));
        assertThat(year[274]).isCloseTo(-50, Offset.offset(0.1));
    }

    @Test
    void theShapeOfACycleSumsToNothing() {
        assertThat(Arrays.stream(WEEK.shape(week(100, 8))).sum()).isCloseTo(0, Offset.offset(1e-9));
        assertThat(Arrays.stream(new Cycle("dozen", 12, 0.9).shape(week(100, 8)))
                        .sum())
                .isCloseTo(0, Offset.offset(1e-9));
    }

    private static double[] repeated(double value, int times) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] week(int days, long seed) {
        Random random = new Random(seed);
        double[] values = new double[days];
        Arrays.setAll(values, i -> 100 + 10 * (i % 7) + 5 * random.nextGaussian());
        return values;
    }
}
