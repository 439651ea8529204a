package org.plimsoll.formats.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(names = {"XZ", "ZSTD", "LZ4", "ZIP", "COMPRESS"})
    void whatIsOnlyRecognisedCannotBeOpened(Compression compression) {
        assertThat(compression.readable()).isFalse();
        assertThatThrownBy(() -> compression.open(Inputs.buffered(LOG)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(compression.label());
    }
}
