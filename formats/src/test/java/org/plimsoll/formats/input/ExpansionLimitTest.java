package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpansionLimitTest {
    private static final int PIECE = 1 << 20;

    /** Endless zeros, of which every piece takes so many bytes of the file. */
    private static ExpansionLimit expanding(long packedPerPiece, long limit) {
        AtomicLong packed = new AtomicLong();
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                packed.addAndGet(packedPerPiece);
                return length;
            }
        };
        return new ExpansionLimit(zeros, packed::get, limit);
    }

    private static long read(ExpansionLimit in, int pieces) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int i = 0; i < pieces; i++) {
            bytes += in.read(piece);
        }
        return bytes;
    }

    @Test
    void logsAreNoBombs() throws IOException {
        ExpansionLimit tenfold = expanding(PIECE / 10, 0);
        assertThat(read(tenfold, 300)).isEqualTo(300L * PIECE);
        assertThat(tenfold.remarkableRatio()).isZero();
    }

    @Test
    void aHighRatioIsRemarkable() throws IOException {
        ExpansionLimit high = expanding(PIECE / 300, 0);
        read(high, 200);
        assertThat(high.remarkableRatio()).isBetween(200L, 300L);
    }

    @Test
    void aVeryHighRatioEndsTheLogAfterAStretchOfIt() throws IOException {
        ExpansionLimit bomb = expanding(10, 0);
        assertThat(read(bomb, 64)).isEqualTo(ExpansionLimit.WINDOW_BYTES);
        assertThatThrownBy(() -> read(bomb, 1)).hasMessageContaining("as a decompression bomb does");
    }

    /** A bomb behind an honest beginning. */
    @Test
    void onlyTheLastStretchCounts() throws IOException {
        AtomicLong packed = new AtomicLong();
        ExpansionLimit limit = new ExpansionLimit(new ZerosAfter(packed), packed::get, 0);
        assertThatThrownBy(() -> read(limit, 400)).hasMessageContaining("as a decompression bomb does");
    }

    private static final class ZerosAfter extends InputStream {
        private final AtomicLong packed;
        private long given;

        ZerosAfter(AtomicLong packed) {
            this.packed = packed;
        }

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            given += length;
            packed.addAndGet(given < 150L * PIECE ? length / 5 : 1);
            return length;
        }
    }

    @Test
    void aLimitIsReachedToTheByte() throws IOException {
        byte[] ten = new byte[10];
        ExpansionLimit enough = new ExpansionLimit(new ByteArrayInputStream(ten), () -> 1, 10);
        assertThat(enough.readAllBytes()).hasSize(10);
        ExpansionLimit less = new ExpansionLimit(new ByteArrayInputStream(ten), () -> 1, 9);
        assertThat(less.readNBytes(9)).hasSize(9);
        assertThatThrownBy(less::read).hasMessage("it holds more than the 9 bytes that it may expand to");
    }
}
