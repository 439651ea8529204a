package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Bzip2InputTest {
    private static final int HEADER_BITS = 32;
    private static final int MAGIC_BITS = 48;
    private static final int CHECK_BITS = 32;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyLevelIsReadOnOneThreadAndOnSeveral(int level) throws IOException {
        byte[] log = Inputs.log(1_250_000);
        assertWhole(packed(log, level), log);
    }

    @Test
    void whateverWasPackedComesOut() throws IOException {
        for (Map.Entry<String, byte[]> data : contents().entrySet()) {
            for (int level : new int[] {1, 9}) {
                byte[] file = packed(data.getValue(), level);
                for (int threads : new int[] {1, 3}) {
                    Inputs.Outcome outcome = read(file, threads, 5000);
                    assertThat(outcome.failure()).as(data.getKey()).isNull();
                    assertThat(outcome.bytes()).as(data.getKey()).isEqualTo(data.getValue());
                }
            }
        }
    }

    /** Logs, noise, and what is hard on each step: runs, texts that repeat themselves, few and many different bytes. */
    private static Map<String, byte[]> contents() {
        Random random = new Random(5);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("nothing", new byte[0]);
        contents.put("a byte", new byte[] {7});
        for (int length = 2; length < 12; length++) {
            contents.put(length + " equal bytes", new byte[length]);
        }
        for (int length : new int[] {254, 255, 256, 257, 258, 259, 260, 261, 262, 518, 519}) {
            contents.put(length + " equal bytes", new byte[length]);
        }
        contents.put("a run that fills many blocks", new byte[9_000_000]);
        byte[] noise = new byte[300_000];
        random.nextBytes(noise);
        contents.put("noise", noise);
        byte[] two = new byte[150_000];
        for (int i = 0; i < two.length; i++) {
            two[i] = (byte) ('a' + random.nextInt(2));
        }
        contents.put("two letters", two);
        byte[] runs = new byte[400_000];
        for (int i = 0; i < runs.length; ) {
            int end = Math.min(runs.length, i + 1 + random.nextInt(random.nextInt(20) == 0 ? 600 : 7));
            Arrays.fill(runs, i, end, (byte) random.nextInt(3));
            i = end;
        }
        contents.put("runs", runs);
        for (int period : new int[] {2, 3, 7, 255, 1000, 40_000}) {
            byte[] periodic = new byte[240_000];
            for (int i = 0; i < periodic.length; i++) {
                periodic[i] = i < period ? (byte) random.nextInt(256) : periodic[i - period];
            }
            contents.put("a period of " + period, periodic);
        }
        byte[] rising = new byte[200_000];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = (byte) (i / 256);
        }
        contents.put("rising", rising);
        return contents;
    }

    @Test
    void streamsOfAllLevelsAndEmptyOnesMayFollowEachOther() throws IOException {
        byte[] log = Inputs.log(230_000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int level : new int[] {9, 1, 5, 2, 9, 1}) {
            byte[] part = Arrays.copyOf(log, 1 + level * 23_456);
            file.writeBytes(packed(new byte[0], level));
            file.writeBytes(packed(part, level));
            expected.writeBytes(part);
        }
        file.writeBytes(packed(new byte[0], 3));
        assertWhole(file.toByteArray(), expected.toByteArray());
    }

    @Test
    void veryManyVerySmallStreamsAreOneLog() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int i = 0; i < 300; i++) {
            byte[] line = ("line " + i + '\n').getBytes(StandardCharsets.US_ASCII);
            file.writeBytes(packed(line, 1 + i % 9));
            expected.writeBytes(line);
        }
        assertWhole(file.toByteArray(), expected.toByteArray());
    }

    @Test
    void aFileCutAtAnyByteGivesTheWholeBlocksAndEndsEarly() throws IOException {
        byte[] one = "the first of the streams\n".getBytes(StandardCharsets.US_ASCII);
        byte[] other = Inputs.log(400);
        byte[] first = packed(one, 9);
        byte[] file = Inputs.join(first, packed(other, 1));
        for (int cut = 0; cut < file.length; cut++) {
            byte[] beginning = Arrays.copyOf(file, cut);
            for (int threads : new int[] {1, 2}) {
                Inputs.Outcome outcome = read(beginning, threads, 100);
                if (cut == first.length) {
                    assertThat(outcome.failure()).isNull();
                } else {
                    assertThat(outcome.failure()).as("cut at %d", cut).isInstanceOf(EOFException.class);
                }
                byte[] whole =
                        cut < wholeBlock(first) ? new byte[0] : cut < wholeBlock(file) ? one : Inputs.join(one, other);
                assertThat(outcome.bytes()).as("cut at %d", cut).isEqualTo(whole);
            }
        }
    }

    /** Bytes of a file up to the end of its last block: behind it are 80 bits and up to seven more. */
    private static int wholeBlock(byte[] file) {
        byte[] end = {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90};
        for (int bit = (file.length - 11) * 8; ; bit++) {
            BitSet bits = bits(file).get(bit, bit + MAGIC_BITS);
            if (bits.equals(bits(end).get(0, MAGIC_BITS))) {
                // The last bits of the block are in the byte in which the magic begins, and the magic must be there.
                return (bit + 7) / 8;
            }
        }
    }

    @Test
    void ofManyBlocksThoseBeforeTheCutAreGiven() throws IOException {
        byte[] log = Inputs.log(450_000);
        byte[] file = packed(log, 1);
        for (int cut = file.length - 1; cut > 0; cut -= file.length / 23) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome serial = read(beginning, 1, 70_000);
            Inputs.Outcome ahead = read(beginning, 4, 70_000);
            assertThat(serial.failure()).isInstanceOf(EOFException.class);
            assertThat(ahead.failure()).isInstanceOf(EOFException.class);
            assertThat(serial.bytes()).isEqualTo(Arrays.copyOf(log, serial.bytes().length));
            assertThat(ahead.bytes()).isEqualTo(serial.bytes());
            assertThat(serial.bytes().length).isGreaterThanOrEqualTo((int) (90_000L * (cut * 4L / file.length)));
        }
    }

    /** What we read the library must read too, and the same. It reads a little that bzip2(1) and we refuse. */
    @Test
    void everyBitOfASmallFileIsGuarded() throws IOException {
        byte[] log = Inputs.log(700);
        byte[] file = Inputs.join(packed(log, 1), packed(Arrays.copyOf(log, 30), 3));
        int refused = 0;
        int stricter = 0;
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] damaged = file.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Inputs.Outcome ours = read(damaged, 1, 4096);
            Inputs.Outcome ahead = read(damaged, 2, 4096);
            Inputs.Outcome theirs =
                    Inputs.drain(() -> new BZip2CompressorInputStream(new ByteArrayInputStream(damaged), true), 4096);
            assertThat(ahead.failure() == null).as("bit %d", bit).isEqualTo(ours.failure() == null);
            assertThat(ahead.bytes()).isEqualTo(ours.bytes());
            stricter += ours.failure() != null && theirs.failure() == null ? 1 : 0;
            if (ours.failure() == null) {
                assertThat(theirs.failure()).as("bit %d", bit).isNull();
                assertThat(ours.bytes()).as("bit %d", bit).isEqualTo(theirs.bytes());
            } else {
                refused++;
                byte[] given = ours.bytes();
                assertThat(given).isEqualTo(Arrays.copyOf(Inputs.join(log, log), given.length));
                assertThat(given.length).as("a block or nothing").isIn(0, log.length, log.length + 30);
            }
        }
        assertThat(refused).isGreaterThan(file.length * 8 - 100);
        assertThat(stricter).isLessThan(20);
    }

    @Test
    void damageInTheMiddleCostsNothingThatComesBefore() throws IOException {
        byte[] log = Inputs.log(650_000);
        byte[] file = packed(log, 1);
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = file.clone();
            int at = 5 + random.nextInt(file.length - 5);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            Inputs.Outcome serial = read(damaged, 1, 4096);
            Inputs.Outcome ahead = read(damaged, 3, 4096);
            assertThat(serial.failure()).as("byte %d", at).isNotNull();
            assertThat(ahead.bytes()).isEqualTo(serial.bytes());
            assertThat(ahead.failure()).hasSameClassAs(serial.failure());
            assertThat(serial.bytes()).isEqualTo(Arrays.copyOf(log, serial.bytes().length));
            int soundBlocks = (int) (at * 6.5 / file.length) - 1;
            assertThat(serial.bytes().length).as("byte %d", at).isGreaterThanOrEqualTo(90_000 * soundBlocks);
        }
    }

    @Test
    void wrongChecksumsHaveTheirOwnWords() throws IOException {
        byte[] log = Inputs.log(5000);
        byte[] file = packed(log, 1);
        byte[] block = file.clone();
        block[4 + 6] ^= 1;
        assertThat(read(block, 1, 100).failure()).hasMessage("the checksum of a block is wrong");
        assertThat(read(block, 1, 100).bytes()).isEmpty();
        byte[] stream = file.clone();
        stream[file.length - 3] ^= 1;
        assertThat(read(stream, 1, 100).failure()).hasMessage("its checksum is wrong");
        assertThat(read(stream, 1, 100).bytes()).isEqualTo(log);
    }

    @Test
    void randomisedBlocksAreRefused() throws IOException {
        byte[] file = packed(Inputs.log(500), 1);
        file[4 + 6 + 4] ^= (byte) 0x80;
        assertThat(read(file, 1, 100).failure())
                .hasMessage("its blocks are randomised, as bzip2 has not written them since 1999");
    }

    @Test
    void whatFollowsTheLastStreamIsToldButCostsNoByte() throws IOException {
        byte[] log = Inputs.log(250_000);
        byte[] file = packed(log, 1);
        for (int threads : new int[] {1, 3}) {
            Inputs.Outcome garbage =
                    read(Inputs.join(file, "garbage".getBytes(StandardCharsets.US_ASCII)), threads, 100);
            assertThat(garbage.bytes()).isEqualTo(log);
            assertThat(garbage.failure()).hasMessage("what follows the last stream is no bzip2 data");
            Inputs.Outcome rest = read(Inputs.join(file, "BZ".getBytes(StandardCharsets.US_ASCII)), threads, 100);
            assertThat(rest.bytes()).isEqualTo(log);
            assertThat(rest.failure()).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void aDiskThatFailsIsToldAfterTheBlocksThatCouldBeRead() throws IOException {
        byte[] log = Inputs.log(350_000);
        byte[] file = packed(log, 1);
        byte[] most = Arrays.copyOf(file, file.length - 100);
        for (int threads : new int[] {1, 3}) {
            Inputs.Outcome outcome = Inputs.drain(() -> open(Inputs.failing(most), threads), 1000);
            assertThat(outcome.failure()).hasMessage("the disk is broken");
            assertThat(outcome.bytes().length).isGreaterThan(270_000);
            assertThat(outcome.bytes()).isEqualTo(Arrays.copyOf(log, outcome.bytes().length));
        }
    }

    /**
     * What announces a block and the end of a stream may stand in a block by chance. Here it stands among the
     * selectors: those behind the last one that is needed may be anything.
     */
    @ParameterizedTest
    @ValueSource(strings = {"314159265359", "177245385090"})
    void whatOnlyLooksLikeABlockOrAnEndIsPartOfABlock(String magic) throws IOException {
        byte[] log = Inputs.log(330_000);
        byte[] file = withSelectors(packed(log, 1), Long.parseLong(magic, 16), 1);
        assertWhole(file, log);
        byte[] often = withSelectors(packed(log, 1), Long.parseLong(magic, 16), 300);
        assertWhole(often, log);
        assertThat(new BZip2CompressorInputStream(new ByteArrayInputStream(often)).readAllBytes())
                .isEqualTo(log);
    }

    /** The file with more selectors in its first block: their bits are those of a number, and a zero. */
    private static byte[] withSelectors(byte[] file, long number, int times) {
        BitSet bits = bits(file);
        int at = HEADER_BITS + MAGIC_BITS + CHECK_BITS + 1 + 24;
        int sixteenths = bits.get(at, at + 16).cardinality();
        at += 16 + 16 * sixteenths + 3;
        int selectors = 0;
        for (int i = 0; i < 15; i++) {
            selectors = selectors << 1 | (bits.get(at + i) ? 1 : 0);
        }
        int count = at;
        at += 15;
        for (int i = 0; i < selectors; i++) {
            at = bits.nextClearBit(at) + 1;
        }
        BitSet changed = new BitSet();
        int to = append(changed, bits, 0, at, 0);
        int more = 0;
        for (int i = 0; i < times; i++) {
            for (int bit = 47; bit >= 0; bit--) {
                changed.set(to++, (number >>> bit & 1) != 0);
                more += (number >>> bit & 1) == 0 ? 1 : 0;
            }
            if ((number & 1) != 0) {
                to++;
                more++;
            }
        }
        to = append(changed, bits, at, file.length * 8, to);
        for (int i = 0; i < 15; i++) {
            changed.set(count + i, (((selectors + more) >>> (14 - i)) & 1) != 0);
        }
        // The padding behind the checksum may have become longer than a byte.
        int end = endOfStream(changed, to);
        return Arrays.copyOf(bytes(changed, to), (end + 7) / 8);
    }

    private static int endOfStream(BitSet bits, int length) {
        BitSet end = bits(new byte[] {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90});
        for (int bit = length - MAGIC_BITS - CHECK_BITS; ; bit--) {
            if (bits.get(bit, bit + MAGIC_BITS).equals(end)) {
                return bit + MAGIC_BITS + CHECK_BITS;
            }
        }
    }

    private static int append(BitSet target, BitSet source, int from, int end, int at) {
        int to = at;
        for (int i = from; i < end; i++) {
            target.set(to++, source.get(i));
        }
        return to;
    }

    /** Bits in the order of the file. */
    private static BitSet bits(byte[] data) {
        BitSet bits = new BitSet(data.length * 8);
        for (int i = 0; i < data.length * 8; i++) {
            bits.set(i, (data[i / 8] & 0x80 >>> i % 8) != 0);
        }
        return bits;
    }

    private static byte[] bytes(BitSet bits, int length) {
        byte[] data = new byte[(length + 7) / 8];
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            data[i / 8] |= (byte) (0x80 >>> i % 8);
        }
        return data;
    }

    @Test
    void whatIsReadAheadIsNotCountedAsNeeded() throws IOException {
        byte[] log = Inputs.log(900_000);
        byte[] file = packed(log, 1);
        try (PackedInput in = open(new ByteArrayInputStream(file), 3)) {
            assertThat(in.readNBytes(50_000)).hasSize(50_000);
            assertThat(in.packedBytes()).isBetween(file.length / 12L, file.length / 7L);
            in.readNBytes(400_000);
            assertThat(in.packedBytes()).isBetween(file.length / 3L, file.length * 2L / 3);
            in.readAllBytes();
            assertThat(in.packedBytes()).isEqualTo(file.length);
        }
    }

    @Test
    void readingAheadMayBeginAnywhere() throws IOException {
        byte[] log = Inputs.log(500_000);
        byte[] file = packed(log, 1);
        for (int first : new int[] {1, 99_000, 100_001, 320_000, 499_999, 500_000}) {
            try (PackedInput in = new Bzip2Input(new ByteArrayInputStream(file))) {
                byte[] before = in.readNBytes(first);
                in.readAhead(3);
                assertThat(Inputs.join(before, in.readAllBytes())).isEqualTo(log);
            }
        }
    }

    private static void assertWhole(byte[] file, byte[] log) {
        for (int threads : new int[] {1, 2, 5}) {
            for (int bufferBytes : new int[] {1000, 1_000_000}) {
                Inputs.Outcome outcome = read(file, threads, bufferBytes);
                assertThat(outcome.failure()).as("%d threads", threads).isNull();
                assertThat(outcome.bytes()).as("%d threads", threads).isEqualTo(log);
            }
        }
    }

    private static Inputs.Outcome read(byte[] file, int threads, int bufferBytes) {
        return Inputs.drain(() -> open(new ByteArrayInputStream(file), threads), bufferBytes);
    }

    private static PackedInput open(InputStream file, int threads) throws IOException {
        PackedInput in = new Bzip2Input(file);
        in.readAhead(threads);
        return in;
    }

    private static byte[] packed(byte[] data, int level) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(file, level)) {
            out.write(data);
        }
        return file.toByteArray();
    }
}
