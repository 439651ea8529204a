package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class LogScanTest {
    private static final LogFormat EC = LogFormats.byName("ec").orElseThrow();
    private static final String HEARTBEAT = "1763856060@@@@M1\n";

    @TempDir
    private Path directory;

    @Test
    void aMissingFileIsNamed() {
        Path missing = directory.resolve("missing");
        assertRefused(missing, ": no such file; expected a log, a directory of logs, or - for standard input");
    }

    @Test
    void aDirectoryIsNamed() {
        assertRefused(directory, ": is a directory; expected a file");
    }

    /** {@code mask <(zcat mainlog.gz)} gives a pipe by a name. */
    @Test
    void aNamedPipeIsReadToItsEnd() throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeTrue(File.separatorChar == '/');
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        byte[] log = HEARTBEAT.repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        Thread writer = new Thread(() -> write(pipe, log));
        writer.start();
        try (LogScan scan = LogScan.open(LogSource.file(pipe), 0)) {
            LogReader reader = new LogReader(scan, EC, Set.of());
            while (reader.advance()) {
                assertThat(reader.recognised()).isTrue();
            }
            assertThat(reader.line()).isEqualTo(20_000);
            assertThat(scan.failure()).isNull();
        }
        writer.join();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 65_535, 65_536, 65_537, 1_000_000, 3_000_001})
    void nulsBeforeALogCountWithItsFirstLine(int nuls) throws Exception {
        byte[] log = new byte[nuls + 3 * HEARTBEAT.length()];
        byte[] lines = HEARTBEAT.repeat(3).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(lines, 0, log, nuls, lines.length);
        try (LogScan scan = LogScan.open(LogSource.file(file(log)), 0)) {
            assertThat(scan.detect().format()).isEqualTo(EC);
            assertThat(bytesOfLines(scan))
                    .containsExactly(
                            (long) nuls + HEARTBEAT.length(), (long) HEARTBEAT.length(), (long) HEARTBEAT.length());
        }
    }

    private static List<Long> bytesOfLines(LogScan scan) {
        List<Long> bytes = new ArrayList<>();
        LogReader reader = new LogReader(scan, EC, Set.of());
        while (reader.advance()) {
            assertThat(reader.recognised()).isTrue();
            bytes.add(reader.cursor().bytes());
        }
        return bytes;
    }

    @Test
    void nothingButNulsIsNoLog() throws IOException, UnreadableLogException {
        try (LogScan scan = LogScan.open(LogSource.file(file(new byte[200_000])), 0)) {
            assertThat(scan.detect().format()).isNull();
            assertThat(scan.detect().reason()).contains("binary");
        }
    }

    @Test
    void theMarkBeforeUtf8CountsWithTheFirstLine() throws Exception {
        byte[] log = ("\u00ef\u00bb\u00bf" + HEARTBEAT + HEARTBEAT).getBytes(StandardCharsets.ISO_8859_1);
        try (LogScan scan = LogScan.open(LogSource.file(file(log)), 0)) {
            assertThat(scan.detect().format()).isEqualTo(EC);
            assertThat(bytesOfLines(scan)).containsExactly(HEARTBEAT.length() + 3L, (long) HEARTBEAT.length());
        }
    }

    private static void write(Path file, byte[] bytes) {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertRefused(file(new byte[0]), ": is empty; expected lines of a log");
    }

    @Test
    void anArchiveIsNamed() throws IOException {
        assertRefused(
                file(HexFormat.of().parseHex("504b030400")),
                ": is a zip archive; expected a plain file, or one compressed with gzip, bzip2, xz, zstd or lz4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fd377a585a00", "28b52ffd00", "04224d18", "425a6839"})
    void aCompressedFileCutInItsHeaderGivesNothing(String head) throws IOException {
        assertThatThrownBy(() -> LogScan.open(LogSource.file(file(HexFormat.of().parseHex(head))), 0)
                        .close())
                .isInstanceOfSatisfying(
                        UnreadableLogException.class,
                        e -> assertThat(e.sentence())
                                .contains(": cannot be read (")
                                .endsWith("; expected a log"));
    }

    /** A gigabyte of zeros in a megabyte. */
    @Test
    void aBombIsStoppedAfterTheFirstStretch() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(HEARTBEAT.repeat(10).getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 140; i++) {
                out.write(zeros);
            }
        }
        Path bomb = file(file.toByteArray());
        try (LogScan scan = LogScan.open(LogSource.file(bomb), 0)) {
            lines(scan, 2);
            assertThat(scan.failure())
                    .startsWith(bomb + ": gzip data is damaged or ends early")
                    .contains("it expands more than 1000 times over 64 MiB, as a decompression bomb does");
            assertThat(scan.bytes()).isLessThan(200L << 20);
        }
        try (LogScan scan = LogScan.open(LogSource.file(bomb).expandingTo(1L << 30), 0)) {
            lines(scan, 2);
            assertThat(scan.failure()).as("whoever sets a limit knows the file").isNull();
            assertThat(scan.remark())
                    .extracting(LogFinding::sentence, STRING)
                    .contains("times over 64 MiB, far more than logs do");
        }
    }

    @Test
    void aLimitOfTheUserHolds() throws Exception {
        Path file = file(gzip(HEARTBEAT.repeat(1000)));
        try (LogScan scan = LogScan.open(LogSource.file(file).expandingTo(16_999), 0)) {
            lines(scan, 1);
            assertThat(scan.bytes()).isEqualTo(16_999);
            assertThat(scan.failure()).contains("it holds more than the 16999 bytes that it may expand to");
        }
        try (LogScan scan = LogScan.open(LogSource.file(file).expandingTo(17_000), 0)) {
            assertThat(lines(scan, 1)).isEqualTo(1000);
            assertThat(scan.failure()).isNull();
        }
    }

    @Test
    void aGzipFileCutInItsHeaderGivesNothing() throws IOException {
        assertRefused(file(HexFormat.of().parseHex("1f8b0800")), ": cannot be read (it ends early); expected a log");
    }

    @Test
    void anEmptyGzipFileIsEmpty() throws IOException {
        assertRefused(file(gzip("")), ": is empty; expected lines of a log");
    }

    /** Permissions do not hold back root, so the refusal of the system is played. */
    @Test
    void aFileWithoutPermissionIsNamed() {
        LogSource source = LogSource.standardInput(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new AccessDeniedException("secret");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new AccessDeniedException("secret");
            }
        });
        assertThatThrownBy(() -> LogScan.open(source, 0).close())
                .isInstanceOf(UnreadableLogException.class)
                .hasMessage("-: permission denied; expected a file that may be read");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> LogScan.open(LogSource.file(file), 0).close())
                .isInstanceOfSatisfying(
                        UnreadableLogException.class,
                        e -> assertThat(e.sentence()).isEqualTo(file + sentence));
    }

    @Test
    void aWholeFileHasNoFailure() throws Exception {
        try (LogScan scan = LogScan.open(LogSource.file(file(gzip(HEARTBEAT.repeat(100)))), 0)) {
            assertThat(scan.compression()).isEqualTo("gzip");
            assertThat(lines(scan, 1)).isEqualTo(100);
            assertThat(scan.failure()).isNull();
            assertThat(scan.bytes()).isEqualTo(100L * HEARTBEAT.length());
            assertThat(scan.bytesOnDisk()).isEqualTo(gzip(HEARTBEAT.repeat(100)).length);
        }
    }

    @Test
    void ofATruncatedFileThatWasReadIsToldHowFar() throws Exception {
        byte[] whole = gzip(HEARTBEAT.repeat(100));
        Path file = file(Arrays.copyOf(whole, whole.length - 4));
        try (LogScan scan = LogScan.open(LogSource.file(file), 0)) {
            assertThat(lines(scan, 1)).isEqualTo(100);
            assertThat(scan.failure())
                    .isEqualTo(file + ": gzip data is damaged or ends early after 1700 bytes of log"
                            + " (it ends early); expected the whole file");
        }
    }

    @Test
    void detectionTakesNothingAway() throws Exception {
        byte[] log = HEARTBEAT.repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 100)) {
            assertThat(scan.detect().format()).isSameAs(EC);
            assertThat(scan.detect().format()).isSameAs(EC);
            assertThat(lines(scan, 2)).isEqualTo(10_000);
            assertThat(scan.sample()).isEqualTo(Arrays.copyOf(log, 100));
        }
    }

    @Test
    void progressIsToldEveryByteOfTheFile() throws Exception {
        byte[] file = gzip(HEARTBEAT.repeat(200_000));
        AtomicLong told = new AtomicLong();
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(file)), 0)) {
            scan.run(EC, new CountFold(), 3, new Progress() {
                @Override
                public void bytesRead(LogSource source, long bytesOnDisk) {
                    assertThat(source.name()).isEqualTo("-");
                    assertThat(bytesOnDisk).isPositive();
                    told.addAndGet(bytesOnDisk);
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
        }
        assertThat(told).hasValue(file.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whoeverWatchesMayStop(int threads) throws Exception {
        byte[] log = HEARTBEAT.repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        Progress stop = new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0)) {
            assertThatThrownBy(() -> scan.run(EC, new CountFold(), threads, stop))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void standardInputStaysOpen() throws Exception {
        AtomicLong closed = new AtomicLong();
        InputStream in = new ByteArrayInputStream(HEARTBEAT.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        LogScan.open(LogSource.standardInput(in), 0).close();
        assertThat(closed).hasValue(0);
    }

    @Test
    void aSourceKnowsItsNameAndItsSize() throws IOException {
        Path file = file(new byte[17]);
        assertThat(LogSource.file(file).name()).isEqualTo(file.toString());
        assertThat(LogSource.file(file).bytesOnDisk()).hasValue(17);
        assertThat(LogSource.file(directory.resolve("missing")).bytesOnDisk()).isEmpty();
        assertThat(LogSource.standardInput(InputStream.nullInputStream()).bytesOnDisk())
                .isEmpty();
        assertThat(LogSource.standardInput(InputStream.nullInputStream())).hasToString("-");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("file"), bytes);
    }

    private static byte[] gzip(String log) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(log.getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }

    private static long lines(LogScan scan, int threads) {
        return scan.run(EC, new CountFold(), threads, Progress.NONE).get();
    }

    private static final class CountFold implements LineFold<AtomicLong> {
        @Override
        public AtomicLong begin() {
            return new AtomicLong();
        }

        @Override
        public void add(AtomicLong count, LineCursor cursor) {
            count.incrementAndGet();
        }

        @Override
        public void merge(AtomicLong earlier, AtomicLong later) {
            earlier.addAndGet(later.get());
        }
    }
}
