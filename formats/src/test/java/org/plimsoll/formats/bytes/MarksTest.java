package org.plimsoll.formats.bytes;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {
    private static final int ROUNDS = 2000;

    @Test
    void separatorsAndControlBytesAreMarkedAndNothingElse() {
        Random random = new Random(7);
        Marks marks = new Marks();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] data = bytes(random, Marks.WINDOW + random.nextInt(40));
            int at = random.nextInt(data.length - Marks.WINDOW + 1);
            marks.mark(data, at, data.length);
            assertThat(marks.window(at)).isEqualTo(expected(data, at, Marks.WINDOW));
            for (int i = at; i + Long.BYTES <= data.length; i++) {
                assertThat(marks.word(i)).isEqualTo(spread(expected(data, i, Long.BYTES)));
            }
        }
    }

    @Test
    void everyByteIsWhatItIs() {
        byte[] data = new byte[256];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        Marks marks = new Marks();
        marks.mark(data, 0, data.length);
        assertThat(marks.window(0)).isEqualTo(0xffff_ffffL);
        assertThat(marks.window(64)).isEqualTo(1);
        assertThat(marks.window(128)).isZero();
        assertThat(marks.window(192)).isZero();
    }

    @Test
    void onlyWhatWasMarkedIsCovered() {
        Marks marks = new Marks();
        byte[] data = new byte[100_000];
        assertThat(marks.cover(0, 1)).isFalse();
        marks.mark(data, 50, data.length);
        assertThat(marks.cover(50, 2000)).isTrue();
        assertThat(marks.cover(49, 2000)).isFalse();
        assertThat(marks.cover(50, 90_000)).isFalse();
        marks.mark(data, 1000, data.length);
        assertThat(marks.cover(1000, 2000)).isTrue();
        assertThat(marks.cover(50, 200)).isFalse();
        marks.forget();
        assertThat(marks.cover(1000, 1001)).isFalse();
    }

    @Test
    void whatIsBehindTheLimitIsCoveredAndNotMarked() {
        Marks marks = new Marks();
        byte[] data = new byte[100_000];
        marks.mark(data, 0, data.length);
        marks.mark(data, 50, 200);
        assertThat(marks.cover(199, 199 + Marks.WINDOW)).isTrue();
        assertThat(marks.window(199)).isEqualTo(1);
        marks.mark(data, data.length - 1, data.length);
        assertThat(marks.window(data.length - 1)).isEqualTo(1);
    }

    private static byte[] bytes(Random random, int length) {
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
            data[i] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : Bytes.ascii("@A\n\u0000 \u001f")[random.nextInt(6)];
        }
        return data;
    }

    private static long expected(byte[] data, int at, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            boolean marked = data[at + i] == '@' || (data[at + i] >= 0 && data[at + i] < ' ');
            bits |= marked ? 1L << i : 0;
        }
        return bits;
    }

    private static long spread(long bits) {
        long word = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            word |= (bits >>> i & 1) << (i * Byte.SIZE + 7);
        }
        return word;
    }
}
