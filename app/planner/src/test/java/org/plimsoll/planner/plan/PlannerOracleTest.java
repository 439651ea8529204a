package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The planner against a simulation that moves files about hour by hour and knows no formula. */
class PlannerOracleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Codec> CODECS = List.of(Codec.values());
    private static final int[] PERIOD_HOURS = {1, 2, 3, 5, 6, 7, 12, 24, 24, 24, 36, 48, 100, 168, 168, 720, 24 * 366};

    @RepeatedTest(200)
    void everyFigureOfEveryDayIsThatOfTheFilesThemselves(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scenario scenario = scenario(random);
        List<LogPlan> logs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            logs.add(log(random, scenario.policy()));
        }

        List<DiskDay> planned = Planner.diskDays(logs, scenario);
        List<DiskDay> simulated = new Simulation(scenario, logs).days();

        assertThat(planned).hasSameSizeAs(simulated);
        for (int day = 0; day < planned.size(); day++) {
            assertSame(planned.get(day), simulated.get(day), scenario);
        }
    }

    private static void assertSame(DiskDay planned, DiskDay simulated, Scenario scenario) {
        assertThat(planned.date()).isEqualTo(simulated.date());
        double scale = simulated.peakBytes() * 1e-9;
        assertThat(planned.messages()).as("%s", scenario).isCloseTo(simulated.messages(), within(1e-3));
        assertThat(planned.writtenBytes()).as("%s", scenario).isCloseTo(simulated.writtenBytes(), within(scale));
        assertThat(planned.afterRotationBytes())
                .as("after a rotation: %s", scenario)
                .isCloseTo(simulated.afterRotationBytes(), within(scale));
        assertThat(planned.beforeRotationBytes())
                .as("before a rotation: %s", scenario)
                .isCloseTo(simulated.beforeRotationBytes(), within(scale));
        assertThat(planned.peakBytes()).as("peak: %s", scenario).isCloseTo(simulated.peakBytes(), within(scale));
    }

    private static Scenario scenario(Random random) {
        Codec codec = CODECS.get(random.nextInt(CODECS.size()));
        int hours = PERIOD_HOURS[random.nextInt(PERIOD_HOURS.length)];
        int keep = random.nextInt(hours > 1000 ? 4 : 14);
        RetentionPolicy policy =
                new RetentionPolicy(keep, Duration.ofHours(hours), codec, codec != Codec.NONE && random.nextBoolean());
        double growth = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 3 - 0.9;
        return new Scenario(TODAY, 1 + random.nextInt(60), null, growth, policy, null, null, 0.05);
    }

    private static LogPlan log(Random random, RetentionPolicy policy) {
        double messages = 1 + random.nextInt(5_000_000);
        double bytesPerMessage = 100 + random.nextInt(1000);
        double ratio = policy.codec() == Codec.NONE ? 1 : 1 + random.nextDouble() * 9;
        return new LogPlan("log", messages, "", bytesPerMessage, messages * bytesPerMessage, ratio, "");
    }

    private static final class GeneratedFile {
        final double rawBytes;
        double bytes;

        GeneratedFile(double rawBytes) {
            this.rawBytes = rawBytes;
            this.bytes = rawBytes;
        }
    }

    /** One log's directory. */
    private static final class Directory {
        final LogPlan log;
        final List<GeneratedFile> generations = new ArrayList<>();
        double live;

        Directory(LogPlan log) {
            this.log = log;
        }

        double bytes() {
            return live + generations.stream().mapToDouble(file -> file.bytes).sum();
        }

        /** Rotates and returns the most that the directory held meanwhile. */
        double rotate(RetentionPolicy policy) {
            generations.add(0, new GeneratedFile(live));
            live = 0;
            double most = bytes();
            int toPack = policy.delayCompression() ? 1 : 0;
            if (policy.codec() != Codec.NONE && toPack < generations.size()) {
                GeneratedFile file = generations.get(toPack);
                double packed = file.rawBytes / log.compressionRatio();
                most += packed;
                file.bytes = packed;
            }
            while (generations.size() > policy.keep()) {
                generations.remove(generations.size() - 1);
            }
            return most;
        }
    }

    /** All directories of one disk, hour by hour. */
    private static final class Simulation {
        private final Scenario scenario;
        private final List<Directory> directories;
        private final int periodHours;

        Simulation(Scenario scenario, List<LogPlan> logs) {
            this.scenario = scenario;
            this.directories = logs.stream().map(Directory::new).toList();
            this.periodHours = Math.toIntExact(scenario.policy().period().toHours());
        }

        List<DiskDay> days() {
            for (int hour = -periodHours * (scenario.policy().keep() + 3); hour < 0; hour++) {
                rotateIfDue(hour);
                write(hour);
            }
            List<DiskDay> days = new ArrayList<>();
            for (int day = 0; day < scenario.horizonDays(); day++) {
                days.add(day(day));
            }
            return days;
        }

        private DiskDay day(int day) {
            double lowest = Double.MAX_VALUE;
            double highest = 0;
            double peak = 0;
            double written = 0;
            for (int hour = day * 24; hour < day * 24 + 24; hour++) {
                peak = Math.max(peak, rotateIfDue(hour));
                lowest = Math.min(lowest, bytes());
                written += write(hour);
                highest = Math.max(highest, bytes());
            }
            double messages = directories.stream()
                    .mapToDouble(directory -> messages(directory, day))
                    .sum();
            return new DiskDay(TODAY.plusDays(day), messages, written, lowest, highest, Math.max(peak, highest));
        }

        private double bytes() {
            return directories.stream().mapToDouble(Directory::bytes).sum();
        }

        private double rotateIfDue(int hour) {
            return Math.floorMod(hour, periodHours) != 0
                    ? 0
                    : directories.stream()
                            .mapToDouble(directory -> directory.rotate(scenario.policy()))
                            .sum();
        }

        private double write(int hour) {
            double written = 0;
            for (Directory directory : directories) {
                double bytes = messages(directory, Math.floorDiv(hour, 24)) * directory.log.bytesPerMessage() / 24;
                directory.live += bytes;
                written += bytes;
            }
            return written;
        }

        private double messages(Directory directory, int day) {
            double years = Math.max(day, -366) / 365.0;
            return directory.log.messagesPerDay() * Math.pow(1 + scenario.growthPerYear(), years);
        }
    }
}
