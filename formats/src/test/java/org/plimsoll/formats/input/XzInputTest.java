package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.X86Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class XzInputTest {
    private static final byte[] LOG = Inputs.log(120_000);
    private static final int STREAM_HEADER = 12;

    @ParameterizedTest
    @ValueSource(ints = {XZ.CHECK_NONE, XZ.CHECK_CRC32, XZ.CHECK_CRC64, XZ.CHECK_SHA256})
    void everyKindOfChecksumIsChecked(int check) throws IOException {
        byte[] file = packed(LOG, check, new LZMA2Options(1));
        assertWhole(file, LOG);
        byte[] damaged = file.clone();
        // The checksum stands before the index of 8 bytes and its checksum, and the footer.
        damaged[file.length - STREAM_HEADER - 12 - 1] ^= 1;
        Inputs.Outcome outcome = alone(damaged, 1000);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        if (check != XZ.CHECK_NONE) {
            assertThat(outcome.failure()).hasMessage("its checksum is wrong");
        }
    }

    @ParameterizedTest
    @CsvSource({"3,0,2", "0,0,0", "4,0,0", "0,4,4", "2,2,1", "1,3,3"})
    void symbolsMayDependOnAnythingAroundThem(int literal, int literalPosition, int position) throws IOException {
        LZMA2Options options = new LZMA2Options(4);
        options.setLcLp(literal, literalPosition);
        options.setPb(position);
        assertWhole(packed(LOG, XZ.CHECK_CRC64, options), LOG);
    }

    @ParameterizedTest
    @ValueSource(ints = {4096, 4100, 5000, 65_536, 1 << 20, 1 << 23})
    void theDictionaryMayBeSmallerOrLargerThanTheLog(int dictionaryBytes) throws IOException {
        LZMA2Options options = new LZMA2Options(3);
        options.setDictSize(dictionaryBytes);
        byte[] log = Inputs.log(1_300_000);
        assertWhole(packed(log, XZ.CHECK_CRC32, options), log);
    }

    @Test
    void bytesThatDoNotShrinkAreStoredAndLongRunsAndAnyDistanceAreRead() throws IOException {
        Random random = new Random(4);
        byte[] log = new byte[1_500_000];
        int at = 0;
        while (at < log.length) {
            int length = Math.min(log.length - at, 1 + random.nextInt(100_000));
            switch (random.nextInt(3)) {
                case 0 -> {
                    byte[] noise = new byte[length];
                    random.nextBytes(noise);
                    System.arraycopy(noise, 0, log, at, length);
                }
                case 1 -> Arrays.fill(log, at, at + length, (byte) random.nextInt(3));
                default -> System.arraycopy(log, random.nextInt(at + 1), log, at, Math.min(length, log.length - at));
            }
            at += length;
        }
        assertWhole(packed(log, XZ.CHECK_CRC64, new LZMA2Options(3)), log);
        assertWhole(sized(log, 400_000, new LZMA2Options(2)), log);
    }

    @Test
    void filtersAreUndone() throws IOException {
        assertWhole(packed(LOG, XZ.CHECK_CRC64, new DeltaOptions(3), new LZMA2Options(1)), LOG);
        assertWhole(packed(LOG, XZ.CHECK_CRC64, new DeltaOptions(1), new X86Options(), new LZMA2Options(1)), LOG);
    }

    @Test
    void blocksThatTellTheirSizesAreDecodedBesideEachOther() throws IOException {
        byte[] log = Inputs.log(1_000_000);
        byte[] file = sized(log, 70_000, new LZMA2Options(1));
        assertThat(new XZInputStream(new ByteArrayInputStream(file)).readAllBytes())
                .as("the library agrees that it is such a file")
                .isEqualTo(log);
        for (int bufferBytes : new int[] {1, 1000, 300_000}) {
            Inputs.Outcome outcome = ahead(file, bufferBytes);
            assertThat(outcome.failure()).isNull();
            assertThat(outcome.bytes()).isEqualTo(log);
        }
        byte[] other = packed(LOG, XZ.CHECK_SHA256, new LZMA2Options(1));
        assertWhole(Inputs.join(file, other, new byte[8], file, other), Inputs.join(log, LOG, log, LOG));
    }

    /** A file cut anywhere: what the decoder gives that reads one block after the other, which is all it can. */
    @Test
    void aCutFileGivesTheSameBytesWithThreadsAndWithout() throws IOException {
        byte[] log = Arrays.copyOf(LOG, 6000);
        byte[] file =
                Inputs.join(sized(log, 1500, new LZMA2Options(1)), packed(log, XZ.CHECK_CRC32, new LZMA2Options(1)));
        int before = 0;
        for (int cut = 0; cut < file.length; cut++) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome alone = alone(beginning, 700);
            if (cut % 11 == 0) {
                assertSame(ahead(beginning, 700), alone, "cut at " + cut);
            }
            boolean betweenStreams = alone.failure() == null;
            assertThat(betweenStreams).as("cut at %d", cut).isEqualTo(isStream(beginning));
            assertThat(alone.bytes()).isEqualTo(Arrays.copyOf(Inputs.join(log, log), alone.bytes().length));
            assertThat(alone.bytes().length).as("cut at %d", cut).isGreaterThanOrEqualTo(before);
            before = alone.bytes().length;
            if (!betweenStreams) {
                assertThat(alone.failure()).as("cut at %d", cut).isInstanceOf(EOFException.class);
            }
        }
        assertThat(before).isEqualTo(2 * log.length);
    }

    private static boolean isStream(byte[] file) {
        try {
            return new XZInputStream(new ByteArrayInputStream(file)).readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The library gives nothing of the chunk where a file is cut; here a chunk is given as far as it goes. */
    @Test
    void ofAChunkThatIsCutNearlyEverythingIsGiven() throws IOException {
        byte[] file = packed(LOG, XZ.CHECK_CRC64, new LZMA2Options(6));
        byte[] most = Arrays.copyOf(file, file.length / 10 * 9);
        assertThat(alone(most, 4096).bytes().length).isGreaterThan(LOG.length / 10 * 8);
    }

    @Test
    void damageInAnyBlockGivesWhatIsBeforeItWithThreadsAndWithout() throws IOException {
        byte[] log = Inputs.log(60_000);
        byte[] file = sized(log, 10_000, new LZMA2Options(1));
        Random random = new Random(5);
        for (int round = 0; round < 120; round++) {
            byte[] damaged = file.clone();
            damaged[6 + random.nextInt(file.length - 6)] ^= (byte) (1 << random.nextInt(8));
            Inputs.Outcome alone = alone(damaged, 5000);
            assertThat(alone.failure()).isNotNull();
            assertSame(ahead(damaged, 5000), alone, "round " + round);
        }
    }

    /** All before the damaged block, and of that what the damage leaves. */
    @Test
    void damageInABlockIsToldWithThePlaceInTheLog() throws IOException {
        byte[] log = Inputs.log(100_000);
        byte[] file = sized(log, 10_000, new LZMA2Options(1));
        for (int block = 0; block < 10; block++) {
            byte[] damaged = file.clone();
            int at = file.length * block / 10 + file.length / 20;
            Arrays.fill(damaged, at, at + 6, (byte) 0x5a);
            Inputs.Outcome outcome = ahead(damaged, 5000);
            int given = outcome.bytes().length;
            assertThat(outcome.failure()).isNotNull();
            assertThat(given).isBetween(10_000 * block, 10_000 * (block + 1));
            assertThat(Arrays.copyOf(outcome.bytes(), 10_000 * block)).isEqualTo(Arrays.copyOf(log, 10_000 * block));
        }
    }

    @Test
    void aDiskThatFailsIsNoDamageOfTheFile() throws IOException {
        byte[] log = Inputs.log(60_000);
        byte[] file = sized(log, 10_000, new LZMA2Options(1));
        byte[] beginning = Arrays.copyOf(file, file.length / 2);
        Inputs.Outcome ahead = Inputs.drain(() -> ahead(Inputs.failing(beginning)), 5000);
        assertThat(ahead.failure()).hasMessage("the disk is broken");
        assertThat(ahead.bytes()).isEqualTo(alone(beginning, 5000).bytes());
    }

    @Test
    void moreMemoryThanItIsWorthIsRefused() throws IOException {
        byte[] file = packed(LOG, XZ.CHECK_CRC64, new LZMA2Options(1));
        // Of the block's header, behind its size, flags, filter and size of what belongs to the filter.
        byte[] large = file.clone();
        large[STREAM_HEADER + 4] = 40;
        setChecksum(large, STREAM_HEADER, 8);
        assertThat(alone(large, 100).failure())
                .hasMessage("it needs 4097 MiB of memory to be decompressed, and 66 MiB is the limit");
        large[STREAM_HEADER + 4] = 41;
        setChecksum(large, STREAM_HEADER, 8);
        assertThat(alone(large, 100).failure()).hasMessage("a header of it is damaged");
    }

    @Test
    void aListOfBlocksThatDiffersIsTold() throws IOException {
        byte[] file = packed(LOG, XZ.CHECK_CRC64, new LZMA2Options(1));
        int index = file.length - STREAM_HEADER - 12;
        byte[] differs = file.clone();
        differs[index + 2]++;
        setChecksum(differs, index, 8);
        Inputs.Outcome outcome = alone(differs, 1000);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        assertThat(outcome.failure()).hasMessage("its list of blocks is damaged");
    }

    @Test
    void paddingBehindAStreamIsWordsOfZeros() throws IOException {
        byte[] file = packed(LOG, XZ.CHECK_CRC64, new LZMA2Options(1));
        assertWhole(Inputs.join(file, new byte[4]), LOG);
        Inputs.Outcome outcome = alone(Inputs.join(file, new byte[3]), 1000);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        assertThat(outcome.failure()).hasMessage("what follows the last stream is no xz data");
    }

    @Test
    void itTellsHowMuchOfTheFileItNeeded() throws IOException {
        byte[] log = Inputs.log(1_000_000);
        byte[] file = sized(log, 100_000, new LZMA2Options(1));
        try (PackedInput in = Compression.XZ.open(Inputs.buffered(file))) {
            in.readAhead(3);
            for (int part = 1; part <= 10; part++) {
                in.readNBytes(100_000);
                // A piece of 256 KiB is read at a time.
                assertThat(in.packedBytes()).isBetween(file.length / 10L * part - 2000, file.length / 10L * (part + 3));
            }
        }
    }

    @Test
    void theChecksumIsThatOfTheCheckValue() {
        XzCheck.Crc64 crc = new XzCheck.Crc64();
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        crc.update(digits, 0, digits.length);
        assertThat(crc.getValue()).isEqualTo(0x995DC9BBDF1939FAL);
        crc.reset();
        for (byte digit : digits) {
            crc.update(digit);
        }
        assertThat(crc.getValue()).isEqualTo(0x995DC9BBDF1939FAL);
    }

    private static void setChecksum(byte[] file, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(file, from, length);
        for (int i = 0; i < 4; i++) {
            file[from + length + i] = (byte) (crc.getValue() >> (8 * i));
        }
    }

    private static byte[] packed(byte[] log, int check, FilterOptions... filters) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(file, filters, check)) {
            out.write(log);
        }
        return file.toByteArray();
    }

    /** A stream of several blocks with sizes in their headers, as {@code xz -T} writes them; the library does not. */
    private static byte[] sized(byte[] log, int blockBytes, LZMA2Options options) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        index.write(0);
        number(index, (log.length + blockBytes - 1) / blockBytes);
        for (int from = 0; from < log.length; from += blockBytes) {
            byte[] part = Arrays.copyOfRange(log, from, Math.min(log.length, from + blockBytes));
            byte[] alone = packed(part, XZ.CHECK_CRC64, options);
            if (from == 0) {
                file.write(alone, 0, STREAM_HEADER);
            }
            int headerBytes = (alone[STREAM_HEADER] + 1) * 4;
            int indexBytes = (Bytes.intAt(alone, alone.length - 8) + 1) * 4;
            InputStream sizes = new ByteArrayInputStream(alone, alone.length - STREAM_HEADER - indexBytes + 2, 20);
            int data = (int) XzHeader.number(sizes) - headerBytes - 8;
            byte[] header = header(data, part.length, alone[STREAM_HEADER + 4]);
            file.writeBytes(header);
            int end = alone.length - STREAM_HEADER - indexBytes;
            file.write(alone, STREAM_HEADER + headerBytes, end - STREAM_HEADER - headerBytes);
            number(index, header.length + data + 8);
            number(index, part.length);
        }
        while (index.size() % 4 != 0) {
            index.write(0);
        }
        byte[] list = Arrays.copyOf(index.toByteArray(), index.size() + 4);
        setChecksum(list, 0, index.size());
        file.writeBytes(list);
        byte[] footer = new byte[STREAM_HEADER];
        int words = list.length / 4 - 1;
        byte[] end = {(byte) words, (byte) (words >> 8), (byte) (words >> 16), 0, 0, XZ.CHECK_CRC64};
        System.arraycopy(end, 0, footer, 4, end.length);
        footer[10] = 'Y';
        footer[11] = 'Z';
        int sum = XzHeader.checksum(end, end.length);
        for (int i = 0; i < 4; i++) {
            footer[i] = (byte) (sum >> (8 * i));
        }
        file.writeBytes(footer);
        return file.toByteArray();
    }

    private static byte[] header(int packedBytes, int unpackedBytes, byte dictionary) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.write(0);
        header.write(0xc0);
        number(header, packedBytes);
        number(header, unpackedBytes);
        header.write(0x21);
        header.write(1);
        header.write(dictionary);
        while (header.size() % 4 != 0) {
            header.write(0);
        }
        byte[] bytes = Arrays.copyOf(header.toByteArray(), header.size() + 4);
        bytes[0] = (byte) (bytes.length / 4 - 1);
        setChecksum(bytes, 0, header.size());
        return bytes;
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        for (; rest >= 0x80; rest >>>= 7) {
            out.write(rest | 0x80);
        }
        out.write(rest);
    }

    private static void assertWhole(byte[] file, byte[] log) {
        for (int bufferBytes : new int[] {777, 100_000}) {
            Inputs.Outcome outcome = alone(file, bufferBytes);
            assertThat(outcome.failure()).isNull();
            assertThat(outcome.bytes()).isEqualTo(log);
        }
        Inputs.Outcome outcome = ahead(file, 100_000);
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.bytes()).isEqualTo(log);
    }

    private static void assertSame(Inputs.Outcome ahead, Inputs.Outcome alone, String what) {
        assertThat(ahead.bytes()).as(what).isEqualTo(alone.bytes());
        assertThat(String.valueOf(ahead.failure())).as(what).isEqualTo(String.valueOf(alone.failure()));
    }

    private static Inputs.Outcome alone(byte[] file, int bufferBytes) {
        return Inputs.drain(() -> new XzInput(Inputs.buffered(file)), bufferBytes);
    }

    private static Inputs.Outcome ahead(byte[] file, int bufferBytes) {
        return Inputs.drain(() -> ahead(new ByteArrayInputStream(file)), bufferBytes);
    }

    private static PackedInput ahead(InputStream in) throws IOException {
        PackedInput packed = new XzInput(in);
        packed.readAhead(3);
        return packed;
    }
}
