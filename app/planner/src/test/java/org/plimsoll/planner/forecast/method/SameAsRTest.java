package org.plimsoll.planner.forecast.method;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same numbers as R's package forecast, version 8.20, to a millionth of the value: what its functions naive, rwf,
 * snaive, ses, holt and thetaf told of twelve made-up series was stored with the parameters that they had found. R is
 * not needed to run this.
 */
class SameAsRTest {
    private static final double A_MILLIONTH = 1e-6;

    static Stream<Named<JsonNode>> series() throws IOException {
        try (InputStream in = SameAsRTest.class.getResourceAsStream("/forecast/r-forecast-8.20.json")) {
            JsonNode all = new JsonMapper().readTree(Objects.requireNonNull(in));
            return StreamSupport.stream(all.spliterator(), false)
                    .map(series -> Named.of(series.get("name").textValue(), series))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void theNaiveMethodsAreTheSame(JsonNode series) {
        double[] values = numbers(series, "/values");

        same(new Naive(1).forecast(values, 8), numbers(series, "/naive"));
        same(new Naive(7).forecast(values, 8), numbers(series, "/seasonalNaive7"));
        same(new Drift().forecast(values, 8), numbers(series, "/drift"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void simpleSmoothingIsTheSame(JsonNode series) {
        Smoothing by = new Smoothing(number(series, "/ses/alpha"), 0, 0, 0);
        Smoother smoother = new Smoother(by, number(series, "/ses/level"), 0);

        double squares = smoother.addAll(numbers(series, "/values"));

        same(new double[] {squares}, new double[] {number(series, "/ses/sse")});
        same(smoother.forecast(8), numbers(series, "/ses/forecast"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void holtsStraightTrendIsTheSame(JsonNode series) {
        Smoothing by = new Smoothing(number(series, "/holt/alpha"), number(series, "/holt/beta"), 1, 0);
        Smoother smoother = new Smoother(by, number(series, "/holt/level"), number(series, "/holt/trend"));

        double squares = smoother.addAll(numbers(series, "/values"));

        same(new double[] {squares}, new double[] {number(series, "/holt/sse")});
        same(smoother.forecast(8), numbers(series, "/holt/forecast"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void theDampedTrendIsTheSame(JsonNode series) {
        Smoothing by = new Smoothing(
                number(series, "/damped/alpha"), number(series, "/damped/beta"), number(series, "/damped/phi"), 0);
        Smoother smoother = new Smoother(by, number(series, "/damped/level"), number(series, "/damped/trend"));

        double squares = smoother.addAll(numbers(series, "/values"));

        same(new double[] {squares}, new double[] {number(series, "/damped/sse")});
        same(smoother.forecast(8), numbers(series, "/damped/forecast"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void thetaIsTheSame(JsonNode series) {
        double[] values = numbers(series, "/values");
        double alpha = number(series, "/theta/alpha");
        Smoother smoother = new Smoother(new Smoothing(alpha, 0, 0, 0), number(series, "/theta/level"), 0);
        smoother.addAll(values);

        double[] told = Theta.add(smoother.forecast(8), Theta.drift(values), alpha, values.length);

        same(told, numbers(series, "/theta/forecast"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void ourOwnSearchFindsParametersThatFitNoWorse(JsonNode series) {
        double[] values = numbers(series, "/values");

        noWorse(new Ets(Ets.Trend.NONE, 1), values, number(series, "/ses/sse"));
        noWorse(new Ets(Ets.Trend.STRAIGHT, 1), values, number(series, "/holt/sse"));
        noWorse(new Ets(Ets.Trend.DAMPED, 1), values, number(series, "/damped/sse"));
    }

    /** A thousandth more is the depth of a flat valley. */
    private static void noWorse(Ets ets, double[] values, double squares) {
        assertThat(ets.squaredErrors(values, ets.smoothed(values))).isLessThanOrEqualTo(squares * 1.001);
    }

    private static void same(double[] ours, double[] theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).isCloseTo(theirs[i], Offset.offset(A_MILLIONTH * Math.max(1e-3, Math.abs(theirs[i]))));
        }
    }

    private static double number(JsonNode series, String place) {
        JsonNode found = series.at(place);
        return found.isArray() ? found.get(0).doubleValue() : found.doubleValue();
    }

    private static double[] numbers(JsonNode series, String place) {
        double[] numbers = new double[series.at(place).size()];
        Arrays.setAll(numbers, i -> series.at(place).get(i).doubleValue());
        return numbers;
    }
}
