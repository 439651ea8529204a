package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.measure.Measurement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Futures that were drawn by hand, so that the truth is known. */
class ProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC = LogFixture.days("ec", 1_000_000).measured();
    private static final int PAST = 30;

    @Test
    void theIntervalOfTheFullDateCoversTheTruthEightTimesInTen() {
        // A random walk with a drift that differs from future to future: what the planner is told is drawn from the
        // same law as what then happens, so four in five truths must lie within its 80 % interval.
        Random random = new Random(20261123);
        int horizon = 250;
        int inside = 0;
        int futures = 2000;
        for (int i = 0; i < futures; i++) {
            double scale = 0.5 + random.nextDouble();
            Prospect told = prospect(walks(random, 100, horizon, scale), horizon, disk(scale));
            Prospect happened = prospect(walks(random, 1, horizon, scale), horizon, disk(scale));
            LocalDate truth = orNever(requireNonNull(happened.full()).p50());
            Prospect.Full full = requireNonNull(told.full());
            boolean covered = !truth.isBefore(orNever(full.p10())) && !truth.isAfter(orNever(full.p90()));
            inside += covered ? 1 : 0;
        }
        assertThat(inside / (double) futures).isBetween(0.77, 0.83);
    }

    @Test
    void theQuantilesAreThoseOfWholeFutures() {
        // Half of the futures have all their mail in the first half of each week, half in the second: each day is
        // uncertain, and no week is. Adding daily bounds would find a need that no future has.
        double[][] paths = new double[100][PAST + 70];
        for (int path = 0; path < paths.length; path++) {
            for (int day = 0; day < paths[path].length; day++) {
                boolean early = day % 2 == 0;
                paths[path][day] = early == (path % 2 == 0) ? 2e6 : 0;
            }
        }
        RetentionPolicy plain =
                new RetentionPolicy(9, java.time.Duration.ofDays(1), org.plimsoll.planner.measure.Codec.NONE, false);
        Scenario scenario = scenario(70, null).with(plain);

        Prospect.Need need = requireNonNull(plan(paths, scenario).prospect()).need();

        // Ten days are on the disk, five of them busy in every future: 5 x 2M x 300 bytes.
        assertThat(need.p50()).isCloseTo(3e9, within(1e-3));
        assertThat(need.p99()).isCloseTo(3e9, within(1e-3));
    }

    @Test
    void oneCourseIsCertain() {
        Prospect prospect = requireNonNull(Planner.plan(List.of(EC), List.of(), scenario(30, 10_000_000_000L))
                .prospect());

        assertThat(prospect.uncertain()).isFalse();
        assertThat(prospect.need().p50()).isEqualTo(prospect.need().p99());
        assertThat(requireNonNull(prospect.full()).probability()).isZero();
        assertThat(prospect.full().p10()).isNull();
    }

    @Test
    void aLargerDiskIsFullLaterAndLessProbably() {
        double[][] walks = walks(new Random(5), 300, 300, 1);
        double probability = 1;
        LocalDate median = TODAY;
        for (long bytes = 2_500_000_000L; bytes < 6_000_000_000L; bytes += 500_000_000L) {
            Prospect.Full full = requireNonNull(prospect(walks, 300, bytes).full());
            assertThat(full.probability()).isLessThanOrEqualTo(probability);
            assertThat(orNever(full.p50())).isAfterOrEqualTo(median);
            assertThat(orNever(full.p10())).isBeforeOrEqualTo(orNever(full.p50()));
            probability = full.probability();
            median = orNever(full.p50());
        }
    }

    @Test
    void theDiskForARiskIsFullWithThatProbability() {
        double[][] walks = walks(new Random(6), 1000, 200, 1);
        double needed = prospect(walks, 200, null).need().atRisk();

        assertThat(requireNonNull(prospect(walks, 200, (long) needed).full()).probability())
                .isCloseTo(0.1, within(0.002));
    }

    @Test
    void whatFitsAtARiskDoesAndOneMoreDoesNot() {
        double[][] walks = walks(new Random(10), 100, 100, 1);
        for (long disk = 2_000_000_000L; disk < 12_000_000_000L; disk += 4_000_000_000L) {
            Scenario scenario = scenario(100, disk);
            CapacityPlan plan = plan(walks, scenario);

            int keep = Allowance.mostGenerations(plan).orElse(-1);
            assertThat(probability(walks, keeping(scenario, keep + 1))).isGreaterThan(0.1);
            if (keep >= 0) {
                assertThat(probability(walks, keeping(scenario, keep))).isLessThanOrEqualTo(0.1);
                assertThat(keep)
                        .isLessThanOrEqualTo(Planner.mostGenerations(plan).orElseThrow());
            }
            double factor = Allowance.messagesPerDayThatFit(plan).orElseThrow() / 1_000_000;
            assertThat(probability(times(walks, factor), scenario)).isLessThanOrEqualTo(0.1);
            assertThat(probability(times(walks, factor * 1.0002), scenario)).isGreaterThan(0.1);
        }
    }

    @Test
    void withoutChanceOrADiskWhatFitsAtARiskIsWhatFits() {
        CapacityPlan certain = Planner.plan(List.of(EC), List.of(), scenario(30, 10_000_000_000L));
        CapacityPlan boundless = plan(walks(new Random(11), 20, 30, 1), scenario(30, null));

        assertThat(Allowance.mostGenerations(certain)).isEqualTo(Planner.mostGenerations(certain));
        assertThat(Allowance.messagesPerDayThatFit(certain)).isEqualTo(Planner.messagesPerDayThatFit(certain));
        assertThat(Allowance.mostGenerations(boundless)).isEmpty();
        assertThat(Allowance.messagesPerDayThatFit(boundless)).isEmpty();
    }

    @Test
    void whatIsMoreLikelyThanNotIsTheAnswerThoughTheMeanCourseFits() {
        Random random = new Random(12);
        double[][] restless = walks(random, 400, 200, 1);
        for (double[] path : restless) {
            Arrays.setAll(path, day -> 1e6 * (0.5 + random.nextDouble()));
        }
        long fitting = (long) plan(restless, scenario(200, null)).neededBytes() + 10_000_000;
        CapacityPlan plan = plan(restless, scenario(200, fitting));

        // Ups and downs cancel out in the mean course, and in no future.
        assertThat(plan.firstFullDay()).isNull();
        Prospect.Full full = requireNonNull(requireNonNull(plan.prospect()).full());
        assertThat(full.probability()).isGreaterThan(0.5);
        assertThat(plan.fullDay()).isNotNull().isEqualTo(full.p50());
        assertThat(plan.findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.CRITICAL);
            assertThat(finding.sentence()).contains("with a probability of");
        });
    }

    private static double probability(double[][] paths, Scenario scenario) {
        Prospect prospect = requireNonNull(plan(paths, scenario).prospect());
        return requireNonNull(prospect.full()).probability();
    }

    private static Scenario keeping(Scenario scenario, int generations) {
        return scenario.with(scenario.policy().keeping(generations));
    }

    private static double[][] times(double[][] paths, double factor) {
        return Arrays.stream(paths)
                .map(path ->
                        Arrays.stream(path).map(messages -> messages * factor).toArray())
                .toArray(double[][]::new);
    }

    @Test
    void theDaysOnWhichItIsFullSumUpToTheProbability() {
        Prospect prospect = prospect(walks(new Random(8), 500, 300, 1), 300, 3_000_000_000L);
        Prospect.Full full = requireNonNull(prospect.full());
        double sum = 0;
        for (Prospect.FullDay day : full.days()) {
            sum += day.share();
            assertThat(day.share()).isPositive();
            assertThat(day.until()).isCloseTo(sum, within(1e-9));
        }
        assertThat(full.probability()).isBetween(0.5, 1.0).isCloseTo(sum, within(1e-9));
        assertThat(full.days()).extracting(Prospect.FullDay::date).isSorted();
        LocalDate median = full.days().stream()
                .filter(day -> day.until() >= 0.5)
                .findFirst()
                .orElseThrow()
                .date();
        assertThat(full.p50()).isEqualTo(median);
    }

    @Test
    void theBandsOfTheFanLieWithinEachOther() {
        for (Prospect.FanDay day :
                prospect(walks(new Random(9), 500, 300, 1), 300, null).fan()) {
            assertThat(List.of(day.p2_5(), day.p10(), day.p50(), day.p90(), day.p97_5()))
                    .isSorted();
        }
    }

    @Test
    void neitherTheOrderOfTheFuturesNorTheMachineChangesAnything() {
        double[][] walks = walks(new Random(7), 200, 100, 1);
        double[][] shuffled = walks.clone();
        java.util.Collections.shuffle(Arrays.asList(shuffled), new Random(1));
        Prospect expected = prospect(walks, 100, 3_000_000_000L);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(prospect(shuffled, 100, 3_000_000_000L)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void otherUseThatGrowsFillsTheDiskToo() {
        Disk disk = new Disk(10_000_000_000L, 0, 0, null, 5_000_000_000L, 100_000_000);
        CapacityPlan plan =
                Planner.plan(List.of(EC), List.of(), scenario(100, null).with(disk));

        // 2,700 MB of logs (nine files, no ratio known) beside 5 GB that grow by 100 MB a day: full after 23 days.
        assertThat(plan.highestPeakBytes()).isEqualTo(2700e6);
        assertThat(plan.firstFullDay()).isEqualTo(TODAY.plusDays(24));
        assertThat(plan.neededBytes()).isEqualTo(2700e6 + 5e9 + 99 * 100e6);
    }

    private static long disk(double scale) {
        return (long) (3_600_000_000L * scale);
    }

    private static LocalDate orNever(@Nullable LocalDate date) {
        return date == null ? LocalDate.MAX : date;
    }

    private static double[][] walks(Random random, int paths, int horizon, double scale) {
        double[][] walks = new double[paths][PAST + horizon];
        for (double[] walk : walks) {
            double drift = 0.004 + 0.0007 * random.nextGaussian();
            double level = 0;
            for (int day = 0; day < walk.length; day++) {
                level += day < PAST ? 0 : drift + 0.02 * random.nextGaussian();
                walk[day] = 1e6 * scale * Math.exp(level);
            }
        }
        return walks;
    }

    private static Prospect prospect(double[][] paths, int horizon, @Nullable Long diskBytes) {
        return requireNonNull(plan(paths, scenario(horizon, diskBytes)).prospect());
    }

    private static Prospect prospect(double[][] paths, int horizon, long diskBytes) {
        return prospect(paths, horizon, Long.valueOf(diskBytes));
    }

    private static CapacityPlan plan(double[][] paths, Scenario scenario) {
        Forecast messages = Forecast.of(TODAY, PAST, paths);
        Outlook drawn = (days, log, any, daysBefore) -> new LogForecast(messages, "drawn", List.of(), null);
        return Planner.plan(List.of(EC), List.of(), scenario, drawn);
    }

    private static Scenario scenario(int horizon, @Nullable Long diskBytes) {
        return new Scenario(TODAY, horizon, null, 0, RetentionPolicy.EC_ROTATE, null, diskBytes, 0);
    }
}
