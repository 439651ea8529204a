package org.plimsoll.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.Mount;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Storm;
import org.plimsoll.planner.plan.Trigger;
import org.plimsoll.report.model.Cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Whoever types the numbers of the printed page into a calculator comes to the results that stand beside them. */
class PrintedWorkingTest {
    private static final String IDS = "@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@";
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 8);
    private static final List<Storm> STORMS = List.of(
            new Storm.Outage(0.3, Duration.ofHours(30)),
            new Storm.BounceFlood(2e6, Duration.ofHours(6)),
            new Storm.Debugging(10, Duration.ofHours(36)),
            new Storm.WorstDay(3),
            new Storm.WorstHour(Duration.ofHours(6)));

    @TempDir
    private Path directory;

    static List<Scenario> scenarios() {
        Scenario plain = Scenario.starting(TODAY).withHorizonDays(60).with(new Demand(5e6, 0.3));
        List<Scenario> scenarios = new ArrayList<>();
        for (RetentionPolicy policy : List.of(
                RetentionPolicy.EC_ROTATE,
                new RetentionPolicy(4, Duration.ofDays(7), Codec.GZIP, true),
                new RetentionPolicy(0, Duration.ofDays(1), Codec.GZIP, false),
                new RetentionPolicy(9, Duration.ofDays(1), Codec.NONE, false))) {
            scenarios.add(plain.with(policy).with(STORMS));
        }
        policies().forEach(policy -> scenarios.add(plain.with(policy)));
        scenarios.add(plain.with(new Demand(5e6, 0.0)).with(policies().get(0)));
        scenarios.add(Scenario.starting(TODAY).withHorizonDays(45).with(Demand.MEASURED));
        scenarios.add(Scenario.starting(TODAY)
                .withHorizonDays(45)
                .with(new RetentionPolicy(90, Duration.ofHours(12), Codec.XZ, false)));
        Disk blocks = new Disk(null, 0.02, 4096, null, 1_000_000, 50);
        scenarios.add(plain.with(blocks));
        scenarios.add(plain.with(new Demand(5e6, 0.0))
                .with(blocks)
                .with(new RetentionPolicy(400, Duration.ofHours(1), Codec.GZIP, true)));
        // More files than can be listed one by one: growing ones, and ones that follow the hours of the day.
        scenarios.add(plain.with(blocks).with(new RetentionPolicy(1000, Duration.ofHours(1), Codec.GZIP, true)));
        scenarios.add(Scenario.starting(TODAY)
                .withHorizonDays(60)
                .with(new Demand(5e9, 2.0))
                .with(blocks)
                .with(new RetentionPolicy(9000, Duration.ofHours(1), Codec.NONE, false)));
        scenarios.add(plain.with(Disk.of(40_000_000_000L, 0.05)).with(STORMS));
        scenarios.add(plain.with(new Fleet(List.of(0.5, 0.3, 0.2), true)).with(STORMS));
        scenarios.add(plain.with(new Demand(5e6, 0.0))
                .with(Fleet.equal(3, false))
                .with(new RetentionPolicy(4, Duration.ofDays(7), Codec.GZIP, true))
                .with(STORMS));
        scenarios.add(plain.with(
                        new RetentionPolicy(7, Duration.ofDays(1), Codec.GZIP, false).with(new Archive(60, Codec.XZ)))
                .withMounts(List.of(new Mount("archive", new Disk(null, 0, 512, null, 0, 0)))));
        scenarios.add(plain.withMounts(List.of(new Mount("ec", Disk.of(null, 0.1)))));
        return scenarios;
    }

    private static List<RetentionPolicy> policies() {
        RetentionPolicy week = new RetentionPolicy(7, Duration.ofDays(1), Codec.GZIP, false);
        Duration hour = Duration.ofHours(1);
        return List.of(
                week.with(new Trigger(Trigger.Calendar.NONE, 700_000_000L, null, null, hour)),
                week.with(new Trigger(Trigger.Calendar.NONE, null, 3_000_000_000L, null, Duration.ofDays(1))),
                week.with(new Trigger(Trigger.Calendar.NONE, null, null, 400_000_000L, hour)),
                week.with(Trigger.ON_TIME.by(Trigger.Calendar.MONTHLY)),
                week.withMaxAgeDays(4),
                week.keeping(RetentionPolicy.KEEP_ALL).withMaxAgeDays(30),
                week.with(new Manner(true, false, false)),
                week.compressing(Codec.GZIP, 9, true).with(new Manner(true, false, true)),
                week.compressing(Codec.BZIP2, 9, true),
                week.with(new Manner(false, true, false)),
                week.rotating(hour).keeping(48),
                RetentionPolicy.AGGREGATED,
                RetentionPolicy.UNROTATED,
                RetentionPolicy.EXICYCLOG,
                RetentionPolicy.backlog(Duration.ofHours(36)),
                week.with(new Archive(60, Codec.XZ)),
                week.compressing(Codec.GZIP, 6, true).with(new Archive(RetentionPolicy.KEEP_ALL, Codec.ZSTD)));
    }

    /** Eight days or more: in one hour of the sixth far more than in the others. */
    private StudyResult studied(Scenario scenario) throws Exception {
        StringBuilder log = new StringBuilder();
        int days = scenario.demand().equals(Demand.MEASURED) ? 21 : 8;
        for (int hour = 0; hour < days * 24; hour++) {
            long second = TODAY.minusDays(days).toEpochDay() * 86_400 + hour * 3600L;
            for (int message = 0; message < (hour == 130 ? 90 : 6 + hour / 24 % 7); message++) {
                log.append(second + message * 30L)
                        .append(IDS + "R@bob@a.example@info@b.example@10.0.0.1@201@esmtp@default@default\n");
                log.append(second + message * 30L)
                        .append(
                                message % 3 == 0
                                        ? IDS + "T@a.example@0@g@b@15@0@18.53@10.0.0.1@421 busy\n"
                                        : IDS + "D@a.example@266@g@b@0@0.393@10.0.0.1\n");
            }
        }
        log.append(TODAY.toEpochDay() * 86_400 - 1).append("@@@@M1\n");
        Path file = Files.writeString(directory.resolve("mainlog.ec"), log, StandardCharsets.ISO_8859_1);
        return Study.run(StudyRequest.measuring(List.of(LogSource.file(file))).planning(scenario), Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyResultIsThatOfTheNumbersPrintedBesideIt(Scenario scenario) throws Exception {
        StudyResult study = studied(scenario);
        Map<String, Double> results = new TreeMap<>();
        int worked = 0;
        for (List<Cell> row : Working.of(study).rows()) {
            String numbers = row.get(2).display();
            double result = Double.parseDouble(row.get(3).exact());
            results.put(row.get(0).display(), result);
            assertThat(numbers.startsWith("see ") && !row.get(0).display().startsWith("Log written on "))
                    .as("%s is worked out", row.get(0).display())
                    .isFalse();
            if (!numbers.startsWith("see ") && !numbers.contains("seed")) {
                assertThat(Arithmetic.value(numbers))
                        .as("%s: %s", row.get(0).display(), numbers)
                        .isCloseTo(result, within(2 + Math.abs(result) * 1e-5));
                worked++;
            }
        }
        assertThat(worked).isGreaterThan(12);
        CapacityPlan plan = Objects.requireNonNull(study.plan());
        double needed = plan.neededBytes();
        for (int number : new int[] {0, plan.days().size() - 1}) {
            DiskDay day = plan.days().get(number);
            assertLevel(results, "Right after a rotation, " + day.date(), day.afterRotationBytes());
            assertLevel(results, "Just before the next, " + day.date(), day.beforeRotationBytes());
            assertLevel(results, "Peak of " + day.date(), day.peakBytes());
        }
        assertThat(results.get("Disk needed")).isEqualTo(needed);
        scenario.storms()
                .forEach(storm -> assertThat(results.get(storm.name() + ", ec"))
                        .isCloseTo(results.get("Log of a storm: " + storm.name()), within(2.0)));
    }

    private static void assertLevel(Map<String, Double> results, String quantity, double bytes) {
        assertThat(results.get(quantity)).as(quantity).isCloseTo(bytes, within(1 + bytes * 1e-9));
    }

    @Test
    void theCalculatorCalculates() {
        assertThat(Arithmetic.value("1,000.5 × (1 + 0.5) ^ (2 / 1) - max(3, 4)"))
                .isEqualTo(1000.5 * 2.25 - 4);
    }
}
