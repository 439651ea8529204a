package org.plimsoll.planner.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogBlocks;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogEstimatorTest {
    private static final int TRIALS = 1000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim"})
    void ofAGeneratedLogNineteenIntervalsInTwentyHoldTheTruth(String name) throws IOException, UnreadableLogException {
        LogFormat format = format(name);
        Path log = directory.resolve(name);
        LogGenerator generator = format.generator();
        try (OutputStream out = Files.newOutputStream(log)) {
            generator.generate(
                    new LogGenerator.Settings(
                            generator.versions().get(0),
                            150_000,
                            Instant.parse("2025-11-03T00:00:00Z"),
                            Duration.ofDays(4),
                            1),
                    out);
        }
        assertCovered(format, log, 0.01);
    }

    /** The log of a real daemon, written down again and again until it is long enough to be sampled. */
    @Test
    void ofARealLogNineteenIntervalsInTwentyHoldTheTruth() throws IOException, UnreadableLogException {
        byte[] real;
        try (InputStream in = LogEstimatorTest.class.getResourceAsStream("/real/mainlog.4.gz")) {
            real = new GZIPInputStream(Objects.requireNonNull(in)).readAllBytes();
        }
        Path log = directory.resolve("mainlog");
        try (OutputStream out = Files.newOutputStream(log)) {
            for (int bytes = 0; bytes < 60_000_000; bytes += real.length) {
                out.write(real);
            }
        }
        assertCovered(format("exim"), log, 0.1);
    }

    @Test
    void theBlocksOfALogHoldEachOfItsLinesOnce() throws IOException, UnreadableLogException {
        Path log = directory.resolve("log");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            lines.append(1762128000 + i)
                    .append("@@@@M1\n")
                    .append("x".repeat(i % 700))
                    .append('\n');
        }
        Files.writeString(log, lines.append("1762140000@@@@M1"));
        LineCount count = new LineCount();
        for (int length : new int[] {500, 4096, 100_001, 1 << 20, 1 << 22}) {
            long[] value = count.begin();
            try (LogBlocks blocks = LogBlocks.open(LogSource.file(log))) {
                for (long from = 0; from < blocks.bytes(); from += length) {
                    blocks.fold(from, length, format("ec"), count, value);
                }
                assertThat(value[0]).isEqualTo(8001);
                assertThat(value[1]).isEqualTo(blocks.bytes());
            }
        }
    }

    @Test
    void severalFilesAreEstimatedAsOneLogAndWholeOnesAreKnown() throws IOException, UnreadableLogException {
        Path log = directory.resolve("log");
        Files.writeString(
                log,
                "1763856001@5C/03-04711-10C42296@5C/03-04711-10C42296@5C/03-04711-10C42296@R@a@b.example@c@"
                        + "d.example@192.0.2.1@1571@esmtp@default@default\n");
        LogFormat ec = format("ec");
        LogMeasurer measurer = new LogMeasurer(ec, null);
        try (LogScan scan = LogScan.open(LogSource.file(log), 0)) {
            measurer.measure(LogSource.file(log), scan, "mainlog", "it was written so", 1, Progress.NONE);
        }
        try (LogEstimator estimator = new LogEstimator(ec, Progress.NONE)) {
            estimator.add(measurer.measurement());
            estimator.add(LogSource.file(log), LogBlocks.open(LogSource.file(log)));
            Estimate estimate = estimator.estimate(0.01, 1);
            assertThat(estimate.messages()).isEqualTo(2);
            assertThat(estimate.bytes()).isEqualTo(2 * Files.size(log));
            assertThat(estimate.exact()).isTrue();
            assertThat(estimate.bytesPerMillionMessages()).hasValue(Files.size(log) * 1e6);
        }
    }

    @Test
    void itStopsWhenAsked() throws IOException, UnreadableLogException {
        Path log = directory.resolve("log");
        Files.writeString(log, "1762128000@@@@M1\n".repeat(20_000));
        Progress stop = new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (LogEstimator estimator = new LogEstimator(format("ec"), stop)) {
            estimator.add(LogSource.file(log), LogBlocks.open(LogSource.file(log)));
            assertThatThrownBy(() -> estimator.estimate(0.01, 1)).isInstanceOf(CancellationException.class);
        }
    }

    /** Messages are counted once for each block, then the estimate is made from them a thousand times. */
    private static void assertCovered(LogFormat format, Path log, double precision) throws UnreadableLogException {
        long[] messages;
        try (LogBlocks blocks = LogBlocks.open(LogSource.file(log))) {
            messages = new long[(int) (blocks.bytes() / Estimator.BLOCK_BYTES)];
            for (int i = 0; i < messages.length; i++) {
                messages[i] = receptions(format, blocks, i);
            }
        }
        long truth = LongStream.of(messages).sum();
        Estimator.Blocks blocks = new Estimator.Blocks() {
            @Override
            public long count() {
                return messages.length;
            }

            @Override
            public long messages(long block) {
                return messages[(int) block];
            }
        };
        int covered = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            Estimator.Total total = Estimator.estimate(blocks, precision, seed);
            assertThat(total.blocksRead()).isLessThan(messages.length);
            covered += Math.abs(total.messages() - truth) <= total.halfWidth() ? 1 : 0;
        }
        assertThat(covered).isBetween(930, 970);
    }

    private static long receptions(LogFormat format, LogBlocks blocks, int block) throws UnreadableLogException {
        LineCount count = new LineCount();
        long[] value = count.begin();
        blocks.fold((long) block * Estimator.BLOCK_BYTES, Estimator.BLOCK_BYTES, format, count, value);
        return value[2];
    }

    private static LogFormat format(String name) {
        return LogFormats.byName(name).orElseThrow();
    }

    /** Lines, their bytes, and receptions. */
    private static final class LineCount implements LineFold<long[]> {
        @Override
        public long[] begin() {
            return new long[3];
        }

        @Override
        public void add(long[] value, LineCursor cursor) {
            LineKind kind = cursor.kind();
            value[0]++;
            value[1] += cursor.bytes();
            value[2] += kind != null && kind.event() == Event.RECEIVED ? 1 : 0;
        }

        @Override
        public void merge(long[] earlier, long[] later) {
            for (int i = 0; i < earlier.length; i++) {
                earlier[i] += later[i];
            }
        }
    }
}
