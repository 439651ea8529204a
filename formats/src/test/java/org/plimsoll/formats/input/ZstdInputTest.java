package org.plimsoll.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of the reference implementation, read with its own decoder and with the portable one. */
@ParameterizedClass(name = "portable {0}")
@ValueSource(booleans = {false, true})
class ZstdInputTest {
    private static final byte[] LOG = Inputs.log(700_000);

    private final boolean portable;

    ZstdInputTest(boolean portable) {
        this.portable = portable;
    }

    private ZstdInput input(byte[] file) throws IOException {
        assertThat(NativeZstdDecoder.loads()).isTrue();
        return new ZstdInput(Inputs.buffered(file), portable ? new PortableZstdDecoder() : new NativeZstdDecoder());
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, -5, 1, 3, 6, 12, 19, 22})
    void everyLevelIsRead(int level) throws IOException {
        assertThat(read(Zstd.compress(LOG, level))).isEqualTo(LOG);
    }

    /** Other kinds of blocks: raw, one byte repeated, few symbols, all symbols, long matches, short offsets. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 19})
    void everyKindOfDataIsRead(int level) throws IOException {
        Random random = new Random(level);
        for (int round = 0; round < 40; round++) {
            byte[] data = data(random);
            assertThat(read(stream(data, level, round % 2 == 0))).isEqualTo(data);
        }
    }

    private static byte[] data(Random random) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            byte[] part = new byte[random.nextInt(random.nextBoolean() ? 400 : 150_000)];
            int symbols = 1 + random.nextInt(random.nextBoolean() ? 6 : 256);
            for (int at = 0; at < part.length; at++) {
                boolean repeat = at > 8 && random.nextInt(10) < 3;
                part[at] = repeat ? part[at - 1 - random.nextInt(8)] : (byte) random.nextInt(symbols);
            }
            data.writeBytes(part);
            data.writeBytes(Arrays.copyOf(part, part.length / 2));
        }
        return data.toByteArray();
    }

    /** The window is much shorter than the log, so it moves many times. */
    @ParameterizedTest
    @ValueSource(ints = {10, 15, 17, 21})
    void windowsMoveOverTheLog(int windowLog) throws IOException {
        byte[] log = Inputs.log(4_000_000);
        ZstdOutputStream out;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        out = new ZstdOutputStream(file, 3);
        out.setLong(windowLog);
        out.setChecksum(true);
        out.write(log);
        out.close();
        assertThat(read(file.toByteArray())).isEqualTo(log);
    }

    @Test
    void framesThatOnlyHoldATableAreSkipped() throws IOException {
        byte[] table = ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2A5E)
                .putInt(12)
                .array();
        byte[] frame = Zstd.compress(LOG);
        assertThat(read(Inputs.join(table, frame, table, frame, table))).isEqualTo(Inputs.join(LOG, LOG));
    }

    @Test
    void aDictionaryThatIsMissingIsNamed() {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            byte[] dictionary = Zstd.trainFromBuffer(samples(), new byte[10_000]) > 0 ? trained() : new byte[0];
            context.loadDict(new ZstdDictCompress(dictionary, 3));
            assertFails(context.compress(LOG), "it needs a dictionary");
        }
    }

    private static byte[] trained() {
        byte[] dictionary = new byte[10_000];
        return Arrays.copyOf(dictionary, (int) Zstd.trainFromBuffer(samples(), dictionary));
    }

    private static byte[][] samples() {
        byte[][] samples = new byte[2000][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Arrays.copyOfRange(LOG, i * 300, i * 300 + 300);
        }
        return samples;
    }

    /** 256 MiB: the descriptor says so, and nothing is allocated. */
    @Test
    void aWindowThatIsTooLargeIsRefused() {
        assertFails(
                new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) (18 << 3)},
                "it needs 256 MiB of memory to be decompressed, and 128 MiB is the limit");
        assertFails(
                new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, (byte) 0xe0, -1, -1, -1, -1, -1, -1, -1, -1},
                "of memory to be decompressed, and 128 MiB is the limit");
    }

    @Test
    void aWrongChecksumIsNamedAndTheLogIsGiven() throws IOException {
        byte[] file = stream(LOG, 3, true);
        file[file.length - 1] ^= 1;
        Inputs.Outcome outcome = Inputs.drain(() -> input(file), 5000);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        assertThat(outcome.failure()).hasMessage("its checksum is wrong");
    }

    @Test
    void ofAFileThatIsCutEveryWholeBlockIsGiven() throws IOException {
        byte[] file = Zstd.compress(LOG);
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        Inputs.Outcome outcome = Inputs.drain(() -> input(cut), 5000);
        assertThat(outcome.failure()).isInstanceOf(java.io.EOFException.class);
        assertThat(outcome.bytes().length).as("five whole blocks").isGreaterThanOrEqualTo(5 * ZstdDecoder.BLOCK_BYTES);
    }

    /** Without a checksum damage may go unseen, but it never leads out of the arrays. */
    @Test
    void damageEndsInASentenceOrInOtherBytes() throws IOException {
        Random random = new Random(5);
        byte[] file = stream(Arrays.copyOf(LOG, 30_000), 3, false);
        for (int round = 0; round < 1500; round++) {
            byte[] damaged = file.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
            }
            Inputs.Outcome outcome = Inputs.drain(() -> input(damaged), 5000);
            assertThat(outcome.bytes().length).isLessThan(10 << 20);
        }
    }

    private void assertFails(byte[] file, String message) {
        Inputs.Outcome outcome = Inputs.drain(() -> input(file), 5000);
        assertThat(outcome.bytes()).isEmpty();
        assertThat(outcome.failure()).isNotNull().hasMessageContaining(message);
    }

    private static byte[] stream(byte[] data, int level, boolean checksum) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(file, level)) {
            out.setChecksum(checksum);
            out.write(data);
        }
        return file.toByteArray();
    }

    private byte[] read(byte[] file) throws IOException {
        return input(file).readAllBytes();
    }

    @Test
    void theChecksumIsThatOfTheReference() {
        XxHash64 hash = new XxHash64();
        assertThat(hash.value()).isEqualTo(0xEF46DB3751D8E999L);
        byte[] text = "Nobody inspects the spammish repetition".getBytes(StandardCharsets.US_ASCII);
        hash.update(text, 0, text.length);
        assertThat(hash.value()).isEqualTo(0xFBCEA83C8A378BF1L);
        hash.reset();
        for (int i = 0; i < text.length; i++) {
            hash.update(text, i, i + 1);
        }
        assertThat(hash.value()).isEqualTo(0xFBCEA83C8A378BF1L);
    }
}
