package org.plimsoll.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every codec promises of whole logs: threads change nothing, whatever is wrong with the file. */
class CompressedScanContract {
    private static final LogFormat EC = LogFormats.byName("ec").orElseThrow();
    private static final int LINES = 5_000;
    private static final int[] THREADS = {1, 3};

    @TempDir
    private Path directory;

    enum Codec {
        GZIP,
        BZIP2,
        XZ,
        ZSTD,
        LZ4;

        byte[] packed(byte[] log) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (OutputStream out = switch (this) {
                case GZIP -> new GZIPOutputStream(file);
                case BZIP2 -> new BZip2CompressorOutputStream(file, 1);
                case XZ -> new XZOutputStream(file, new LZMA2Options(1));
                case ZSTD -> new ZstdOutputStream(file).setChecksum(true);
                case LZ4 -> new FramedLZ4CompressorOutputStream(file);
            }) {
                out.write(log);
            }
            return file.toByteArray();
        }

        /** The library that writes lz4 takes its time. */
        byte[] log() {
            return lines(this == LZ4 ? 300 : LINES);
        }
    }

    /** What a scan found. */
    private record Found(
            long lines, long bytes, long scanned, @Nullable String failure) {}

    @ParameterizedTest
    @EnumSource
    void membersAndEmptyOnesAreOneLog(Codec codec) throws Exception {
        byte[] log = codec.log();
        byte[] half = Arrays.copyOf(log, log.length / 2);
        byte[] file = join(
                codec.packed(new byte[0]),
                codec.packed(half),
                codec.packed(new byte[0]),
                codec.packed(Arrays.copyOfRange(log, half.length, log.length)),
                codec.packed(new byte[0]));
        Found found = scan(file);
        assertThat(found.failure()).isNull();
        assertThat(found.bytes()).isEqualTo(log.length);
        assertThat(found.lines()).isEqualTo(lineEnds(log));
    }

    @ParameterizedTest
    @EnumSource
    void garbageBehindTheLogIsToldAndCostsNoLine(Codec codec) throws Exception {
        byte[] log = codec.log();
        Found found =
                scan(join(codec.packed(log), "left over from something else".getBytes(StandardCharsets.US_ASCII)));
        assertThat(found.lines()).isEqualTo(lineEnds(log));
        assertThat(found.bytes()).isEqualTo(log.length);
        assertThat(found.failure())
                .contains("data is damaged or ends early after " + log.length + " bytes of log")
                .doesNotContain("\n");
    }

    /** A compressor that was killed leaves a beginning. */
    @ParameterizedTest
    @EnumSource
    void aFileThatIsCutGivesItsBeginningAndOneSentence(Codec codec) throws Exception {
        byte[] log = codec.log();
        byte[] packed = codec.packed(log);
        byte[] file = join(packed, packed);
        for (int part = 4; part < 8; part++) {
            byte[] beginning = Arrays.copyOf(file, file.length / 8 * part + 9);
            Found found = scan(beginning);
            assertThat(found.bytes()).as("%d eighths", part).isLessThan(2L * log.length);
            assertThat(found.bytes()).isGreaterThanOrEqualTo(log.length);
            assertThat(found.failure()).contains("ends early");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadBlockInTheMiddleEndsTheLogThere(Codec codec) throws Exception {
        byte[] log = codec.log();
        byte[] packed = codec.packed(log);
        byte[] file = join(packed, packed, packed);
        Random random = new Random(17);
        for (int round = 0; round < 4; round++) {
            byte[] damaged = file.clone();
            int at = packed.length + 20 + random.nextInt(packed.length - 40);
            Arrays.fill(damaged, at, at + 8, (byte) random.nextInt());
            Found found = scan(damaged);
            assertThat(found.failure()).as("byte %d", at).isNotNull();
            assertThat(found.bytes()).as("byte %d", at).isGreaterThanOrEqualTo(log.length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLimitToWhatItExpandsToHoldsToTheByte(Codec codec) throws Exception {
        byte[] log = codec.log();
        Path file = Files.write(directory.resolve("limited"), codec.packed(log));
        for (int threads : THREADS) {
            Found found = scan(LogSource.file(file).expandingTo(log.length / 2), threads);
            assertThat(found.bytes()).as("%d threads", threads).isEqualTo(log.length / 2);
            assertThat(found.failure()).contains("more than the " + log.length / 2 + " bytes that it may expand to");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BZIP2", "XZ"})
    void aBombIsStoppedHoweverManyThreadsReadAhead(Codec codec) throws Exception {
        byte[] nothing = new byte[10 << 20];
        Arrays.fill(nothing, (byte) '\n');
        Path file = Files.write(directory.resolve("bomb"), repeated(codec.packed(nothing), 14));
        for (int threads : THREADS) {
            Found found = scan(LogSource.file(file), threads);
            assertThat(found.failure()).as("%d threads", threads).contains("as a decompression bomb does");
            assertThat(found.bytes()).isEqualTo(64 << 20);
        }
    }

    /** Equal lines shrink to a hundredth, and reading ahead takes much of the file at once: that is no bomb. */
    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "ZSTD"})
    void aMonotonousLogIsNoBomb(Codec codec) throws Exception {
        byte[] few = lines(40);
        Random random = new Random(2);
        byte[] log = new byte[few.length * 500];
        for (int at = 0; at < log.length; at += few.length) {
            System.arraycopy(few, 0, log, at, few.length);
            for (int change = 0; change < 20; change++) {
                log[at + 1 + random.nextInt(few.length - 2)] = (byte) ('a' + random.nextInt(20));
            }
        }
        int times = (140 << 20) / log.length;
        Path file = Files.write(directory.resolve("monotonous"), repeated(codec.packed(log), times));
        for (int threads : THREADS) {
            Found found = scan(LogSource.file(file), threads);
            assertThat(found.failure()).as("%d threads", threads).isNull();
            assertThat(found.bytes()).isEqualTo((long) log.length * times);
        }
    }

    private static byte[] repeated(byte[] file, int times) {
        byte[] repeated = new byte[file.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(file, 0, repeated, i * file.length, file.length);
        }
        return repeated;
    }

    @ParameterizedTest
    @EnumSource
    void whoStopsLeavesNoThread(Codec codec) throws Exception {
        byte[] packed = codec.packed(codec.log());
        Path file = Files.write(directory.resolve("stopped"), join(packed, packed, packed));
        Progress impatient = new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (LogScan scan = LogScan.open(LogSource.file(file), 0)) {
            assertThatThrownBy(() -> scan.run(EC, new Count(), 4, impatient)).isInstanceOf(CancellationException.class);
        }
        assertNoThreads();
    }

    @Test
    void whatKeepsThreadsBusyIsReadAloneAndWhatDoesNotBesideOthers() throws IOException {
        assertThat(LogScan.usesThreads(LogSource.file(Files.write(directory.resolve("a"), new byte[5_000_000]))))
                .isTrue();
        assertThat(LogScan.usesThreads(LogSource.file(Files.write(directory.resolve("b"), new byte[5_000]))))
                .isFalse();
        byte[] noise = new byte[5_000_000];
        new Random(1).nextBytes(noise);
        Path gzip = Files.write(directory.resolve("c"), Codec.GZIP.packed(noise));
        assertThat(LogScan.usesThreads(LogSource.file(gzip))).isFalse();
        Path bzip2 = Files.write(directory.resolve("d"), Codec.BZIP2.packed(noise));
        assertThat(LogScan.usesThreads(LogSource.file(bzip2))).isTrue();
        assertThat(LogScan.usesThreads(LogSource.file(directory.resolve("none"))))
                .isTrue();
        assertThat(LogScan.usesThreads(LogSource.standardInput(System.in))).isTrue();
    }

    private static void assertNoThreads() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (List.of("plimsoll-decompress", "plimsoll-bunzip2", "plimsoll-unxz", "plimsoll-scan")
                    .contains(thread.getName())) {
                thread.join(TimeUnit.SECONDS.toMillis(60));
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    /** Scans with several numbers of threads, which must find the same. */
    private Found scan(byte[] data) throws Exception {
        Path file = Files.write(directory.resolve("log"), data);
        Found one = scan(LogSource.file(file), 1);
        for (int threads : THREADS) {
            assertThat(scan(LogSource.file(file), threads))
                    .as("%d threads", threads)
                    .isEqualTo(one);
        }
        return one;
    }

    private static Found scan(LogSource source, int threads) throws Exception {
        try (LogScan scan = LogScan.open(source, 0)) {
            long[] counted = scan.run(EC, new Count(), threads, Progress.NONE);
            assertThat(counted[1]).isEqualTo(scan.bytes());
            return new Found(counted[0], counted[1], scan.bytes(), scan.failure());
        } finally {
            assertNoThreads();
        }
    }

    /** Lines and bytes. */
    private static final class Count implements LineFold<long[]> {
        @Override
        public long[] begin() {
            return new long[2];
        }

        @Override
        public void add(long[] value, LineCursor cursor) {
            value[0]++;
            value[1] += cursor.bytes();
        }

        @Override
        public void merge(long[] earlier, long[] later) {
            earlier[0] += later[0];
            earlier[1] += later[1];
        }
    }

    private static long lineEnds(byte[] log) {
        long count = 0;
        for (byte b : log) {
            count += b == '\n' ? 1 : 0;
        }
        return count;
    }

    private static byte[] lines(int count) {
        Random random = new Random(9);
        StringBuilder log = new StringBuilder();
        for (int line = 0; line < count; line++) {
            log.append(1_763_856_061 + line)
                    .append("@5C/03-04711-%08X@@@R@".formatted(random.nextInt()))
                    .append("user")
                    .append(random.nextInt(5000))
                    .append("@isp.example@news@shop.example@192.0.2.17@")
                    .append(random.nextInt(100_000))
                    .append("@esmtp@default@out1\n");
        }
        return log.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
