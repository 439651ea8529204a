package org.plimsoll.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

/** Follows the files of one log through a year, on one course, with few generations and with very many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final double DAY_BYTES = 300e6;
    private static final double RATIO = 6;

    /** Generations kept, one an hour. */
    @Param({"7", "2000"})
    public int keep = 7;

    private Scenario scenario = Scenario.starting(TODAY);

    /** Sets the policy, and makes sure that what is to be timed is right. */
    @Setup
    public void check() {
        scenario = Scenario.starting(TODAY).with(new RetentionPolicy(keep, Duration.ofHours(1), Codec.GZIP, false));
        double hour = DAY_BYTES / 24;
        double peak = hour + (keep + 1) * hour / RATIO;
        if (days().stream().anyMatch(day -> Math.abs(day.peakBytes() / peak - 1) > 1e-9)) {
            throw new IllegalStateException("what is to be timed is wrong");
        }
    }

    /** The levels of each day of a year. */
    @Benchmark
    public List<DiskDay> days() {
        return Planner.diskDays(List.of(new LogPlan("ec", 1e6, "", 300, DAY_BYTES, RATIO, "")), scenario);
    }
}
