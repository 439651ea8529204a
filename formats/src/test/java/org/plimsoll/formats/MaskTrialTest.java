package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTrialTest {
    private static final LogFormat EXIM = LogFormats.byName("exim").orElseThrow();

    private final Random random = new Random(7);
    private int drawn;

    private byte[] key() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        drawn++;
        return key;
    }

    private static LogScan open(byte[] log) throws UnreadableLogException {
        return LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0);
    }

    private byte[] nearest(byte[] log) throws UnreadableLogException {
        MaskTrial trial = new MaskTrial();
        try (LogScan scan = open(log)) {
            trial.add(scan, EXIM);
        }
        return trial.nearest(this::key);
    }

    private static byte[] masked(byte[] log, byte[] key) throws IOException, UnreadableLogException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogMasker masker = new LogMasker(key, out);
        try (LogScan first = open(log);
                LogScan scan = open(log)) {
            masker.learn(first, EXIM, Progress.NONE);
            masker.mask(scan, EXIM, Progress.NONE);
        }
        return out.toByteArray();
    }

    private static double compressed(byte[] log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(log);
        }
        return out.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exim4.96-odd.paniclog.gz", "exim4.96-default.paniclog.gz"})
    void panicLogsOfAFewKilobytesCompressAsBefore(String name) throws IOException, UnreadableLogException {
        byte[] log;
        try (InputStream packed = MaskTrialTest.class.getResourceAsStream("/real/exim/" + name);
                InputStream in = new GZIPInputStream(packed)) {
            log = in.readAllBytes();
        }
        for (int i = 0; i < 3; i++) {
            byte[] masked = masked(log, nearest(log));
            assertThat(masked).hasSameSizeAs(log);
            assertThat(compressed(masked) / compressed(log)).isBetween(0.98, 1.02);
        }
    }

    @Test
    void ofALargeLogTheFirstKeyIsTaken() throws UnreadableLogException {
        nearest("2026-11-23 12:29:20 1xVTAe-0002Aq-1d Completed\n".repeat(2000).getBytes(StandardCharsets.US_ASCII));
        assertThat(drawn).isEqualTo(1);
    }

    @Test
    void ofNoLogAnyKeyIsTaken() {
        assertThat(new MaskTrial().nearest(this::key)).hasSize(32);
    }
}
