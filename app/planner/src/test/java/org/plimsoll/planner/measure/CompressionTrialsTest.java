package org.plimsoll.planner.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompressionTrialsTest {
    private static final byte[] LOG =
            "1763856060@@@@M1\n1763856120@@@@M1\n".repeat(500).getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsNotCompressedIsTried() throws IOException {
        CompressionTrials trials = new CompressionTrials("ec", Set.of(Codec.GZIP, Codec.BZIP2));
        trials.add("none", LOG.length, LOG.length, LOG);
        assertThat(trials.results())
                .containsExactly(
                        new MeasuredCompression("ec", Codec.GZIP, LOG.length, gzip(LOG)),
                        new MeasuredCompression("ec", Codec.BZIP2, LOG.length, bzip2(LOG)));
    }

    @Test
    void whatIsCompressedWithTheCodecTellsItself() throws IOException {
        CompressionTrials trials = new CompressionTrials("ec", Set.of(Codec.GZIP, Codec.BZIP2));
        trials.add("gzip", 10_000_000, 1_000_000, LOG);
        assertThat(trials.results())
                .containsExactly(
                        new MeasuredCompression("ec", Codec.GZIP, 10_000_000, 1_000_000),
                        new MeasuredCompression("ec", Codec.BZIP2, LOG.length, bzip2(LOG)));
    }

    @Test
    void sourcesAddUp() throws IOException {
        CompressionTrials trials = new CompressionTrials("ec", Set.of(Codec.GZIP));
        trials.add("gzip", 1000, 100, LOG);
        trials.add("none", LOG.length, LOG.length, LOG);
        assertThat(trials.results())
                .containsExactly(new MeasuredCompression("ec", Codec.GZIP, 1000 + LOG.length, 100 + gzip(LOG)));
    }

    @Test
    void withoutACodecThereIsNothingToTryAndNothingToKeep() {
        CompressionTrials trials = new CompressionTrials("ec", Set.of(Codec.NONE));
        trials.add("none", LOG.length, LOG.length, LOG);
        assertThat(trials.results()).isEqualTo(List.of());
        assertThat(CompressionTrials.sampleBytes(Set.of(Codec.NONE))).isZero();
        assertThat(CompressionTrials.sampleBytes(Set.of())).isZero();
        assertThat(CompressionTrials.sampleBytes(Set.of(Codec.GZIP))).isGreaterThan(1_000_000);
    }

    @Test
    void aRatioIsUncompressedOverCompressed() {
        assertThat(new MeasuredCompression("ec", Codec.GZIP, 900, 100).ratio()).isEqualTo(9);
        assertThat(new MeasuredCompression("ec", Codec.GZIP, 0, 0).ratio()).isEqualTo(1);
    }

    private static long gzip(byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(file)) {
            out.write(data);
        }
        return file.size();
    }

    private static long bzip2(byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(file)) {
            out.write(data);
        }
        return file.size();
    }
}
