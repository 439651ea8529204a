package org.plimsoll.planner;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plimsoll.planner.forecast.FittedForecast;
import org.plimsoll.planner.forecast.ForecastOptions;
import org.plimsoll.planner.forecast.Forecasters;
import org.plimsoll.planner.forecast.Observations;

/**
 * Forecasts one series: the candidates are fitted, tried on rolling origins, weighted, and futures are drawn. The
 * series has quiet weekends, a slow growth and noise; of more than two years it has a yearly season, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ForecastBenchmark {
    private static final int HORIZON = 56;
    private static final double NOISE = 0.05;
    /** The mean of eight weeks must be as near as this to what the series was made from. */
    private static final double TOLERANCE = 0.05;

    /** Days that are known. */
    @Param({"60", "365", "1095"})
    public int days = 365;

    private Observations series = observations(days);

    /** Makes the series, and makes sure that what is to be timed is right. */
    @Setup
    public void check() {
        series = observations(days);
        List<FittedForecast.Point> points = forecast();
        double told = points.stream().mapToDouble(FittedForecast.Point::mean).sum();
        double truth = 0;
        for (int step = 0; step < HORIZON; step++) {
            truth += level(days + step);
        }
        boolean ordered =
                points.stream().allMatch(point -> point.p2_5() <= point.p50() && point.p50() <= point.p97_5());
        if (Math.abs(told / truth - 1) > TOLERANCE || !ordered || !points.equals(forecast())) {
            throw new IllegalStateException("what is to be timed is wrong: %s of %s".formatted(told, truth));
        }
    }

    /** The points of the forecast, with their bands. */
    @Benchmark
    public List<FittedForecast.Point> forecast() {
        return Forecasters.choose(series, ForecastOptions.of(HORIZON)).points();
    }

    private static Observations observations(int days) {
        Random random = new Random(1);
        double[] values = new double[days];
        for (int day = 0; day < days; day++) {
            values[day] = level(day) * (1 + NOISE * random.nextGaussian());
        }
        return new Observations("messages", LocalDate.of(2023, 1, 2), Period.ofDays(1), values);
    }

    private static double level(int day) {
        return (day % 7 < 5 ? 1_000_000 : 400_000) * (1 + 0.0002 * day);
    }
}
