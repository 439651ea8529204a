package org.plimsoll.formats.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.jlog.JlogWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** The input is cut in two segments; a subscriber has read some of the first. */
class JlogFuzzTest {
    private static final String LINE = "1700000000@00/01-12345-ABCDEF00@M@example.com@250 ok";

    @TempDir
    static Path directory;

    static Stream<byte[]> seeds() throws IOException {
        Path plain = Files.createTempDirectory(directory, "seed");
        JlogWriter.plain(plain).record(LINE).record("").record(LINE + "\n").end();
        Path packed = Files.createTempDirectory(directory, "seed");
        JlogWriter.lz4(packed).record(LINE.repeat(3)).record(LINE).record("x").end();
        return Stream.of(Files.readAllBytes(plain.resolve("00000001")), Files.readAllBytes(packed.resolve("00000001")));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anySegmentIsRecordsAndDamageToItsLastByte(byte[] segments) throws IOException {
        Path jlog = directory.resolve("jlog");
        JlogWriter.plain(jlog).subscriber("reader", 1, 1).end();
        int half = segments.length / 2;
        Files.write(jlog.resolve("00000001"), segments);
        Files.write(jlog.resolve("00000002"), Arrays.copyOfRange(segments, half, segments.length));
        try (LogScan scan = LogScan.open(LogSource.file(jlog), 0)) {
            long[] bytes = scan.run(LogFormats.all().get(0), new LineBytes(), 1, Progress.NONE);
            JlogTotals totals = Objects.requireNonNull(scan.jlog());
            assertThat(totals.lineBytes()).isEqualTo(bytes[0]).isEqualTo(scan.bytes());
            assertThat(totals.segmentBytes()).isEqualTo(2L * segments.length - half);
            assertThat(totals.damageCount() == 0).isEqualTo(scan.failure() == null);
        } catch (UnreadableLogException e) {
            assertThat(e.getMessage()).contains("expected");
        }
    }
}
