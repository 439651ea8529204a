package org.plimsoll.formats.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompressionTest {
    private static final byte[] LOG = Inputs.log(250_000);

    @ParameterizedTest
    @CsvSource({
        "1f8b08,GZIP",
        "425a6831,BZIP2",
        "425a6839,BZIP2",
        "425a6830,NONE",
        "425a68,NONE",
        "fd377a585a00,XZ",
        "28b52ffd,ZSTD",
        "502a4d18,ZSTD",
        "5f2a4d18,ZSTD",
        "04224d18,LZ4",
        "504b0304,ZIP",
        "1f9d90,COMPRESS",
        "1f,NONE",
        "31373633,NONE",
        "'',NONE"
    })
    void theFirstBytesTell(String head, Compression expected) throws IOException {
        assertThat(Compression.of(Inputs.buffered(HexFormat.of().parseHex(head))))
                .isEqualTo(expected);
    }

    @Test
    void lookingTakesNothingAway() throws IOException {
        var in = Inputs.buffered(LOG);
        assertThat(Compression.of(in)).isEqualTo(Compression.NONE);
        assertThat(Compression.NONE.open(in).readAllBytes()).isEqualTo(LOG);
    }

    @Test
    void compressedFilesGiveTheirLog() throws IOException {
        assertThat(Compression.GZIP.open(Inputs.buffered(Inputs.gzip(LOG))).readAllBytes())
                .isEqualTo(LOG);
        assertThat(Compression.BZIP2.open(Inputs.buffered(Inputs.bzip2(LOG))).readAllBytes())
                .isEqualTo(LOG);
    }

    /** The library that writes lz4 takes its time. */
    private static byte[] log(Compression compression) {
        return compression == Compression.LZ4 ? Arrays.copyOf(LOG, 20_000) : LOG;
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void everyCodecReadsItsFilesAndSeveralOfThemInOne(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.packed(compression, log);
        byte[] empty = Inputs.packed(compression, new byte[0]);
        assertThat(Compression.of(Inputs.buffered(file))).isEqualTo(compression);
        assertThat(compression.open(Inputs.buffered(file)).readAllBytes()).isEqualTo(log);
        assertThat(compression.open(Inputs.buffered(empty)).readAllBytes()).isEmpty();
        assertThat(compression
                        .open(Inputs.buffered(Inputs.join(empty, file, empty, file)))
                        .readAllBytes())
                .isEqualTo(Inputs.join(log, log));
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void aFileThatIsCutGivesABeginningAndSaysSo(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.packed(compression, log);
        for (int cut = 1; cut < file.length; cut += Math.max(1, file.length / 60)) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome outcome = Inputs.drain(() -> compression.open(Inputs.buffered(beginning)), 1000);
            assertThat(outcome.failure()).as("cut at %d", cut).isNotNull();
            assertThat(outcome.bytes()).isEqualTo(Arrays.copyOf(log, outcome.bytes().length));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void garbageBehindTheLogIsNoPartOfIt(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.join(Inputs.packed(compression, log), "garbage that nobody packed".getBytes(US_ASCII));
        Inputs.Outcome outcome = Inputs.drain(() -> compression.open(Inputs.buffered(file)), 1000);
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.bytes()).isEqualTo(log);
    }

    /** What a disk does to a file: it must end in a sentence, whatever is there. */
    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void aDamagedFileGivesABeginningOrNothing(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.packed(compression, Arrays.copyOf(log, Math.min(log.length, 60_000)));
        Random random = new Random(11);
        int failed = 0;
        for (int round = 0; round < 300; round++) {
            byte[] damaged = file.clone();
            damaged[4 + random.nextInt(file.length - 4)] ^= (byte) (1 << random.nextInt(8));
            Inputs.Outcome outcome = Inputs.drain(() -> compression.open(Inputs.buffered(damaged)), 4096);
            failed += outcome.failure() == null ? 0 : 1;
            if (outcome.failure() == null) {
                assertThat(outcome.bytes()).isEqualTo(Arrays.copyOf(log, Math.min(log.length, 60_000)));
            }
        }
        assertThat(failed).as("checksums see nearly everything").isGreaterThan(280);
    }

    @Test
    void severalStreamsOfBzip2AreOneLog() throws IOException {
        byte[] stream = Inputs.bzip2(LOG);
        assertThat(Compression.BZIP2
                        .open(Inputs.buffered(Inputs.join(stream, stream)))
                        .readAllBytes())
                .isEqualTo(Inputs.join(LOG, LOG));
    }

    @Test
    void bzip2CutAnywhereGivesTheBlocksBeforeTheCut() throws IOException {
        byte[] file = Inputs.bzip2(LOG);
        int longest = 0;
        for (int cut = 20; cut < file.length; cut += file.length / 40) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome outcome = Inputs.drain(() -> Compression.BZIP2.open(Inputs.buffered(beginning)), 1000);
            assertThat(outcome.failure()).as("cut at %d", cut).isNotNull();
            assertThat(outcome.bytes()).isEqualTo(Arrays.copyOf(LOG, outcome.bytes().length));
            longest = Math.max(longest, outcome.bytes().length);
        }
        assertThat(longest).as("a block has 100,000 bytes").isGreaterThanOrEqualTo(99_000);
    }

    @Test
    void archivesAreRecognisedAndNotRead() {
        assertThat(Compression.ZIP.readable()).isFalse();
        assertThatThrownBy(() -> Compression.ZIP.open(Inputs.buffered(LOG)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("zip");
    }
}
