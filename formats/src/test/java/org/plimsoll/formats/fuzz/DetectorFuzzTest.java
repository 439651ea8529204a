package org.plimsoll.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.ToldLines;
import org.plimsoll.formats.UnreadableLogException;

import static org.assertj.core.api.Assertions.assertThat;

class DetectorFuzzTest {
    /** Two lines of each of two kinds of every format. */
    static Stream<byte[]> seeds() {
        return LogFormats.all().stream()
                .flatMap(format -> format.kinds().stream().limit(12))
                .map(kind -> (kind.example() + "\n" + kind.example() + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anythingIsRecognisedOrRefusedWithAReason(byte[] log) throws IOException, UnreadableLogException {
        Detection detection;
        try (LogScan scan = open(log)) {
            detection = scan.detect();
            assertThat(detection.reason()).isNotBlank().matches("[ -~]*");
            if (!scan.compression().equals("none")) {
                return;
            }
        } catch (UnreadableLogException e) {
            return;
        }
        try (LogScan packed = open(gzip(log))) {
            assertThat(packed.detect()).isEqualTo(detection);
        }
        if (detection.format() != null) {
            assertThat(ToldLines.of(detection.format(), log, 64, 1)).isNotEmpty();
        }
    }

    private static LogScan open(byte[] log) throws UnreadableLogException {
        return LogScan.open(
                LogSource.standardInput(new ByteArrayInputStream(log)).expandingTo(1 << 20), 0);
    }

    private static byte[] gzip(byte[] log) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(log);
        }
        return packed.toByteArray();
    }
}
