package org.plimsoll.formats.jlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Lz4BlockTest {

    @Test
    void whatALibraryCompressedComesOutAgain() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 250; i++) {
            byte[] text = text(random, 1 + random.nextInt(i < 245 ? 700 : 100_000));
            byte[] block = JlogWriter.lz4(text);
            byte[] out = new byte[text.length + random.nextInt(3)];
            assertThat(Lz4Block.decompress(block, 0, block.length, out, text.length))
                    .isTrue();
            assertThat(Arrays.copyOf(out, text.length)).isEqualTo(text);
        }
    }

    @Test
    void anotherLengthIsRefused() throws Exception {
        byte[] text = "1064868656@00/00-25004-31B987F3@00/00-25004-31B987F3@R".getBytes(StandardCharsets.US_ASCII);
        byte[] block = JlogWriter.lz4(text);
        byte[] out = new byte[100];
        assertThat(Lz4Block.decompress(block, 0, block.length, out, text.length - 1))
                .isFalse();
        assertThat(Lz4Block.decompress(block, 0, block.length, out, text.length + 1))
                .isFalse();
        assertThat(Lz4Block.decompress(block, 0, block.length - 1, out, text.length))
                .isFalse();
        assertThat(Lz4Block.decompress(block, 0, 0, out, text.length)).isFalse();
    }

    @Test
    void aDamagedBlockIsRefusedOrGivesTheRightLengthAndNeverMore() throws Exception {
        Random random = new Random(2);
        List<byte[]> texts = new ArrayList<>();
        List<byte[]> blocks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            texts.add(text(random, 20 + random.nextInt(300)));
            blocks.add(JlogWriter.lz4(texts.get(i)));
        }
        for (int i = 0; i < 20_000; i++) {
            byte[] text = texts.get(i % texts.size());
            byte[] block = blocks.get(i % texts.size()).clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                block[random.nextInt(block.length)] = (byte) random.nextInt(256);
            }
            byte[] out = new byte[text.length + 8];
            Arrays.fill(out, (byte) 0x55);
            Lz4Block.decompress(block, 0, block.length, out, text.length);
            assertThat(Arrays.copyOfRange(out, text.length, out.length)).containsOnly(0x55);
        }
    }

    /** Text that repeats itself here and there, as logs do. */
    private static byte[] text(Random random, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            boolean repeats = i > 8 && random.nextInt(4) > 0;
            text[i] = repeats ? text[i - 1 - random.nextInt(8)] : (byte) random.nextInt(256);
        }
        return text;
    }
}
