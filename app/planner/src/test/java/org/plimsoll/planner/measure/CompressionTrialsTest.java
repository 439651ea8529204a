package org.plimsoll.planner.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

class CompressionTrialsTest {
    private static final long DAY = 1_763_856_000;
    private static final CodecLevel GZIP = CodecLevel.usual(Codec.GZIP);
    private static final Set<CodecLevel> GZIP_AND_BZIP2 = Set.of(GZIP, CodecLevel.usual(Codec.BZIP2));
    private static final LogSource SOURCE = LogSource.standardInput(InputStream.nullInputStream());
    private static final byte[] LOG =
            "1763856060@@@@M1\n1763856120@@@@M1\n".repeat(500).getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsNotCompressedIsTried() throws IOException {
        CompressionTrials trials = new CompressionTrials(GZIP_AND_BZIP2);
        trials.add(SOURCE, "none", LOG.length, LOG.length, LOG);
        assertThat(totals(trials))
                .containsExactly(
                        new MeasuredCompression("ec", Codec.GZIP, LOG.length, gzip(LOG)),
                        new MeasuredCompression("ec", Codec.BZIP2, LOG.length, bzip2(LOG)));
    }

    @Test
    void whatIsCompressedWithTheCodecTellsItself() throws IOException {
        CompressionTrials trials = new CompressionTrials(GZIP_AND_BZIP2);
        trials.add(SOURCE, "gzip", 10_000_000, 1_000_000, LOG);
        assertThat(totals(trials))
                .containsExactly(
                        new MeasuredCompression("ec", Codec.GZIP, 10_000_000, 1_000_000),
                        new MeasuredCompression("ec", Codec.BZIP2, LOG.length, bzip2(LOG)));
    }

    @Test
    void sourcesAddUp() throws IOException {
        CompressionTrials trials = new CompressionTrials(Set.of(GZIP));
        trials.add(SOURCE, "gzip", 1000, 100, LOG);
        trials.add(SOURCE, "none", LOG.length, LOG.length, LOG);
        assertThat(totals(trials))
                .containsExactly(new MeasuredCompression("ec", Codec.GZIP, 1000 + LOG.length, 100 + gzip(LOG)));
    }

    @Test
    void withoutACodecThereIsNothingToTryAndNothingToKeep() {
        CompressionTrials trials = new CompressionTrials(Set.of(CodecLevel.usual(Codec.NONE)));
        trials.add(SOURCE, "none", LOG.length, LOG.length, LOG);
        assertThat(trials.results("ec")).isEqualTo(List.of());
        assertThat(CompressionTrials.sampleBytes(Set.of(CodecLevel.usual(Codec.NONE))))
                .isZero();
        assertThat(CompressionTrials.sampleBytes(Set.of())).isZero();
        assertThat(CompressionTrials.sampleBytes(Set.of(GZIP))).isGreaterThan(1_000_000);
    }

    @Test
    void aRatioIsUncompressedOverCompressed() {
        assertThat(new MeasuredCompression("ec", Codec.GZIP, 900, 100).ratio()).isEqualTo(9);
        assertThat(new MeasuredCompression("ec", Codec.GZIP, 0, 0).ratio()).isEqualTo(1);
    }

    private static List<MeasuredCompression> totals(CompressionTrials trials) {
        return trials.results("ec").stream()
                .map(found -> new MeasuredCompression(
                        found.format(), found.codec(), found.sampleBytes(), found.compressedBytes()))
                .toList();
    }

    @Test
    void aLargeLogIsTriedAllOverAndTellsItsSpread(@TempDir Path place) throws IOException {
        // The second half packs far worse than the first: its beginning alone would promise too much.
        Random random = new Random(1);
        StringBuilder log = new StringBuilder("1763856060@@@@M1\n".repeat(600_000));
        while (log.length() < 20_400_000) {
            log.append(Long.toString(random.nextLong(), 36)).append('\n');
        }
        Path file = place.resolve("mainlog.ec");
        Files.writeString(file, log);
        byte[] beginning = log.substring(0, 4_000_000).getBytes(StandardCharsets.US_ASCII);
        CodecLevel fast = new CodecLevel(Codec.GZIP, 1);
        CompressionTrials trials =
                new CompressionTrials(List.of(GZIP, fast, CodecLevel.usual(Codec.XZ), CodecLevel.usual(Codec.ZSTD)));

        trials.add(LogSource.file(file), "none", log.length(), log.length(), beginning);

        MeasuredCompression fastest = trials.results("ec").get(0);
        MeasuredCompression usual = trials.results("ec").get(1);
        double whole = (double) log.length() / gzip(log.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(usual.ratio()).isCloseTo(whole, withinPercentage(5));
        assertThat(usual.samples()).hasSize(8);
        assertThat(usual.worstRatio().orElseThrow()).isLessThan(2);
        assertThat(usual.bestRatio().orElseThrow()).isGreaterThan(50);
        assertThat(fastest.label()).isEqualTo("gzip -1");
        assertThat(fastest.ratio()).isLessThan(usual.ratio());
        assertThat(trials.results("ec").get(2).ratio()).isGreaterThan(usual.ratio());
        assertThat(trials.results("ec").get(3).ratio()).isCloseTo(usual.ratio(), withinPercentage(10));
    }

    @Test
    void everyLevelOfZstandardIsTriedWhereItsLibraryIs() {
        CompressionTrials trials = new CompressionTrials(
                List.of(new CodecLevel(Codec.ZSTD, 1), CodecLevel.usual(Codec.ZSTD), new CodecLevel(Codec.ZSTD, 19)));
        Random random = new Random(3);
        StringBuilder log = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            log.append(1_763_856_060 + line)
                    .append("@@@@M1 ")
                    .append(random.nextInt(5000))
                    .append('\n');
        }
        byte[] bytes = log.toString().getBytes(StandardCharsets.US_ASCII);
        trials.add(LogSource.standardInput(InputStream.nullInputStream()), "none", bytes.length, bytes.length, bytes);

        List<MeasuredCompression> results = trials.results("ec");
        assertThat(results).extracting(MeasuredCompression::label).containsExactly("zstd -1", "zstd", "zstd -19");
        assertThat(results.get(2).ratio()).isGreaterThan(results.get(1).ratio());
        assertThat(CodecLevel.tried(Codec.ZSTD, 19)).isEqualTo(new CodecLevel(Codec.ZSTD, 19));
        assertThat(CodecLevel.tried(Codec.XZ, 9)).isEqualTo(new CodecLevel(Codec.XZ, 9));
    }

    /** Two days in one file, the second of which packs far worse, and a third in a file of its own. */
    @Test
    void eachDayIsToldByItself() throws IOException {
        LogFormat ec = LogFormats.byName("ec").orElseThrow();
        Random random = new Random(4);
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int minute = 0; minute < 1440; minute++) {
            first.append(DAY + minute * 60L).append("@@@@M1\n");
            second.append(DAY + 86_400 + minute * 60L).append("@@@@M1\n");
            second.append(Long.toString(random.nextLong(), 36)).append('\n');
        }
        byte[] both = (first.toString() + second).getBytes(StandardCharsets.US_ASCII);
        CompressionTrials trials = new LogMeasurer(ec, null).trials(List.of(GZIP));

        trials.add(LogSource.file(Path.of("mainlog")), "none", both.length, both.length, both);
        LogMeasurer.Outcome third =
                new LogMeasurer.Outcome(1, time(DAY + 2 * 86_400 + 300), time(DAY + 3 * 86_400 + 900));
        trials.add(LogSource.file(Path.of("mainlog.0.gz")), "gzip", 9000, 1000, new byte[0], third);

        MeasuredCompression found = trials.results("ec").get(0);
        assertThat(found.sampleBytes()).isEqualTo(both.length + 9000);
        LocalDate date = LocalDate.ofEpochDay(DAY / 86_400);
        assertThat(found.days())
                .containsExactly(
                        day(date, "mainlog", first.toString().getBytes(StandardCharsets.US_ASCII)),
                        day(date.plusDays(1), "mainlog", second.toString().getBytes(StandardCharsets.US_ASCII)),
                        new MeasuredCompression.Day(
                                date.plusDays(2), List.of(new MeasuredCompression.Sample("mainlog.0.gz", 9000, 1000))));
        assertThat(found.days().get(1).samples().get(0).ratio())
                .isLessThan(found.days().get(0).samples().get(0).ratio() / 2);
    }

    private static MeasuredCompression.Day day(LocalDate date, String file, byte[] log) throws IOException {
        return new MeasuredCompression.Day(date, List.of(new MeasuredCompression.Sample(file, log.length, gzip(log))));
    }

    private static LogTime time(long second) {
        return new LogTime(second * 1_000_000, 0);
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
