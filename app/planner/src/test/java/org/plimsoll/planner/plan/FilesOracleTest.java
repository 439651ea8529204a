package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.measure.Codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every way of rotating against a simulation that makes, packs and removes one file after the other. */
class FilesOracleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Codec> CODECS = List.of(Codec.values());
    private static final int[] PERIOD_HOURS = {1, 5, 12, 24, 24, 24, 48, 168};

    @RepeatedTest(300)
    void theSumsAreThoseOfTheFilesThemselves(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RetentionPolicy policy = policy(random);
        int horizon = 1 + random.nextInt(40);
        Flow flow = Flow.ofMean(
                new GrowthForecaster(1000, random.nextDouble() * 3 - 0.5).forecast(TODAY, 366, horizon),
                50 + random.nextInt(100_000),
                random.nextInt(1_000_000));
        Packing packing = new Packing(
                policy.codec() == Codec.NONE ? 1 : 1 + random.nextDouble() * 9,
                1 + random.nextDouble() * 9,
                random.nextBoolean() ? 4096 : 0,
                1);
        long[] turns = Turns.of(policy, TODAY, horizon, flow);
        RotatedLog log = new RotatedLog(flow, policy, packing, turns, Mounts.Part.ALL);
        Simulation simulation = new Simulation(flow, policy, packing, turns);

        for (int day = 0; day < horizon; day++) {
            DiskDay planned = log.day(day, TODAY.plusDays(day), 0);
            DiskDay simulated = simulation.day(day);
            double scale = Math.max(1, simulated.peakBytes()) * 1e-9;
            assertThat(planned.afterRotationBytes())
                    .as("after a rotation on day %s: %s", day, policy)
                    .isCloseTo(simulated.afterRotationBytes(), within(scale));
            assertThat(planned.beforeRotationBytes())
                    .as("before a rotation on day %s: %s", day, policy)
                    .isCloseTo(simulated.beforeRotationBytes(), within(scale));
            assertThat(planned.peakBytes())
                    .as("peak of day %s: %s", day, policy)
                    .isCloseTo(simulated.peakBytes(), within(scale));
            assertTraced(log, policy, day, planned, scale);
        }
    }

    /** The files that are named for whoever adds them up are those of the levels. */
    private static void assertTraced(RotatedLog log, RetentionPolicy policy, int day, DiskDay planned, double scale) {
        LevelTrace trace = new LevelTrace(log);
        LogLevels levels = trace.levels("ec", 1, day);
        assertThat(trace.bytes(levels.lowest()))
                .as("lowest of day %s: %s", day, policy)
                .isCloseTo(planned.afterRotationBytes(), within(scale));
        assertThat(trace.bytes(levels.highest()))
                .as("highest of day %s: %s", day, policy)
                .isCloseTo(planned.beforeRotationBytes(), within(scale));
        assertThat(trace.bytes(levels.peak()))
                .as("peak of day %s: %s", day, policy)
                .isCloseTo(planned.peakBytes(), within(scale));
    }

    private static RetentionPolicy policy(Random random) {
        Codec codec = CODECS.get(random.nextInt(CODECS.size()));
        boolean delayed = codec != Codec.NONE && random.nextBoolean();
        int keep = random.nextInt(9);
        int hours = PERIOD_HOURS[random.nextInt(PERIOD_HOURS.length)];
        RetentionPolicy policy = new RetentionPolicy(keep, Duration.ofHours(hours), codec, delayed)
                .with(new Manner(random.nextBoolean(), random.nextInt(3) == 0, random.nextBoolean()));
        if (random.nextInt(3) == 0) {
            policy = policy.withMaxAgeDays(random.nextInt(6));
        }
        if (keep > 0 && random.nextInt(4) == 0) {
            policy = policy.with(new Archive(random.nextInt(6), Codec.XZ));
        }
        if (random.nextInt(4) == 0) {
            Long size = 1L + random.nextInt(200_000_000);
            int kind = random.nextInt(3);
            policy = policy.with(new Trigger(
                    Trigger.Calendar.NONE,
                    kind == 0 ? size : null,
                    kind == 1 ? size : null,
                    kind == 2 ? size : null,
                    Duration.ofHours(random.nextBoolean() ? 1 : 24)));
        }
        return policy;
    }

    private static final class Generation {
        final double rawBytes;
        final long closed;
        double onDisk;
        boolean packed;

        Generation(double rawBytes, long closed, double onDisk) {
            this.rawBytes = rawBytes;
            this.closed = closed;
            this.onDisk = onDisk;
        }
    }

    /** One directory, turn by turn. */
    private static final class Simulation {
        private final Flow flow;
        private final RetentionPolicy policy;
        private final Packing packing;
        private final long[] turns;
        private final List<Generation> generations = new ArrayList<>();
        private final List<Double> archive = new ArrayList<>();
        private int next;
        private long last;

        Simulation(Flow flow, RetentionPolicy policy, Packing packing, long[] turns) {
            this.flow = flow;
            this.policy = policy;
            this.packing = packing;
            this.turns = turns;
            this.last = turns[0];
            this.next = 1;
        }

        DiskDay day(int day) {
            long from = day * 86_400L;
            long to = from + 86_400;
            while (next < turns.length && turns[next] < from) {
                rotate(turns[next++]);
            }
            double peak = 0;
            double highest = 0;
            double lowest = next < turns.length && turns[next] == from ? Double.MAX_VALUE : bytes(from);
            while (next < turns.length && turns[next] < to) {
                highest = turns[next] > from ? Math.max(highest, bytes(turns[next])) : highest;
                peak = Math.max(peak, rotate(turns[next]));
                lowest = Math.min(lowest, bytes(turns[next++]));
            }
            highest = Math.max(highest, bytes(to));
            return new DiskDay(TODAY.plusDays(day), 0, 0, lowest, highest, Math.max(peak, highest));
        }

        private double bytes(long second) {
            return packing.onDisk(flow.between(last, second)) + stored();
        }

        private double stored() {
            return generations.stream().mapToDouble(file -> file.onDisk).sum()
                    + archive.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Rotates and returns the most that there was meanwhile. */
        private double rotate(long second) {
            double live = flow.between(last, second);
            double liveOnDisk = packing.onDisk(live);
            boolean packs = policy.codec() != Codec.NONE;
            double most = stored() + liveOnDisk;
            last = second;
            if (policy.keep() == 0) {
                boolean packsFirst =
                        packs && !policy.delayCompression() && !policy.manner().copyTruncate();
                return packsFirst ? most + packing.onDisk(live / packing.ratio()) : most;
            }
            removeFirst(second);
            if (policy.delayCompression() && !generations.isEmpty() && !generations.get(0).packed) {
                most = Math.max(most, liveOnDisk + pack(generations.get(0)));
            }
            if (policy.manner().copyTruncate()) {
                most = Math.max(most, stored() + 2 * liveOnDisk);
            }
            generations.add(0, new Generation(live, second, liveOnDisk));
            if (packs && !policy.delayCompression()) {
                most = Math.max(most, pack(generations.get(0)));
            }
            return Math.max(most, removeLast(second));
        }

        /** Packs a file and returns what there was while it lay there twice, without the live file. */
        private double pack(Generation file) {
            double output = packing.onDisk(file.rawBytes / packing.ratio());
            double most = stored() + output;
            file.onDisk = output;
            file.packed = true;
            return most;
        }

        private void removeFirst(long second) {
            if (policy.archive() != null) {
                return;
            }
            if (policy.manner().oldestFirst()) {
                generations.removeIf(file -> tooOld(file, second));
                while (generations.size() >= policy.keep()) {
                    generations.remove(generations.size() - 1);
                }
            } else if (!policy.manner().datedNames()) {
                generations.removeIf(file -> tooOld(file, second));
            }
        }

        private boolean tooOld(Generation file, long second) {
            @Nullable Integer days = policy.maxAgeDays();
            return days != null && (second - file.closed) / 86_400 > days;
        }

        private double removeLast(long second) {
            double moved = 0;
            while (!generations.isEmpty() && oldestGoes(second)) {
                Generation oldest = generations.remove(generations.size() - 1);
                if (policy.archive() != null) {
                    moved += oldest.onDisk;
                    archive.add(0, packing.onDisk(oldest.rawBytes / packing.archiveRatio()));
                }
            }
            double most = policy.archive() == null ? 0 : stored() + moved;
            while (policy.archive() != null && archive.size() > policy.archive().keep()) {
                archive.remove(archive.size() - 1);
            }
            return most;
        }

        private boolean oldestGoes(long second) {
            Generation oldest = generations.get(generations.size() - 1);
            return generations.size() > policy.keep() || tooOld(oldest, second);
        }
    }
}
