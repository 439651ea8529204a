package org.plimsoll.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GzipInputTest {
    private static final byte[] LOG = Inputs.log(3000);
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 512, 65_536, 1_000_000})
    void aWholeFileGivesItsBytesWhateverTheBuffer(int bufferBytes) throws IOException {
        byte[] log = Inputs.log(300_000);
        assertWhole(Inputs.gzip(log), log, bufferBytes);
    }

    @Test
    void severalMembersAreOneLogEmptyOnesToo() throws IOException {
        byte[] nothing = Inputs.gzip(new byte[0]);
        byte[] member = Inputs.gzip(LOG);
        assertWhole(Inputs.join(nothing, member, nothing, member, nothing), Inputs.join(LOG, LOG), 100);
    }

    @Test
    void zerosAfterTheLastMemberArePadding() throws IOException {
        assertWhole(Inputs.join(Inputs.gzip(LOG), new byte[512]), LOG, 100);
    }

    @Test
    void zerosBetweenMembersArePadding() throws IOException {
        byte[] member = Inputs.gzip(LOG);
        assertWhole(Inputs.join(member, new byte[3], member), Inputs.join(LOG, LOG), 100);
    }

    @Test
    void garbageAfterTheLastMemberIsToldButCostsNoByte() throws IOException {
        byte[] garbage = "garbage".getBytes(StandardCharsets.US_ASCII);
        Inputs.Outcome outcome = read(Inputs.join(Inputs.gzip(LOG), garbage), 100);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        assertThat(outcome.failure()).hasMessage("what follows the last member is no gzip data");
    }

    @Test
    void aFileCutAtAnyByteGivesAllThatCanBeInflated() throws IOException {
        byte[] file = Inputs.join(Inputs.gzip(LOG), Inputs.gzip(LOG));
        int firstMember = file.length / 2;
        for (int cut = 0; cut < file.length; cut++) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome outcome = read(beginning, 100);
            boolean betweenMembers = cut == firstMember;
            assertThat(outcome.failure() == null).as("cut at %d", cut).isEqualTo(betweenMembers);
            byte[] expected = cut < firstMember
                    ? inflated(beginning)
                    : Inputs.join(LOG, inflated(Arrays.copyOfRange(beginning, firstMember, cut)));
            assertThat(outcome.bytes()).as("cut at %d", cut).isEqualTo(expected);
            if (outcome.failure() != null) {
                assertThat(outcome.failure()).isInstanceOf(EOFException.class);
            }
        }
    }

    /** What the JDK's inflater gives of the beginning of a member. */
    private static byte[] inflated(byte[] member) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(member, Math.min(HEADER, member.length), Math.max(0, member.length - HEADER));
            byte[] buffer = new byte[1];
            while (inflater.inflate(buffer) > 0) {
                out.write(buffer[0]);
            }
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    @Test
    void aDamagedByteIsToldAndWhatWasGivenBeforeIsTheTruth() throws IOException {
        byte[] file = Inputs.gzip(LOG);
        for (int at = HEADER; at < file.length; at++) {
            byte[] damaged = file.clone();
            damaged[at] ^= 0x10;
            Inputs.Outcome outcome = read(damaged, 50);
            assertThat(outcome.failure()).as("byte %d", at).isNotNull();
            if (at >= file.length - TRAILER) {
                assertThat(outcome.bytes()).isEqualTo(LOG);
            }
        }
    }

    @Test
    void aWrongChecksumAndAWrongLengthHaveTheirOwnWords() throws IOException {
        byte[] file = Inputs.gzip(LOG);
        byte[] checksum = file.clone();
        checksum[file.length - TRAILER] ^= 1;
        byte[] length = file.clone();
        length[file.length - 1] ^= 1;
        assertThat(read(checksum, 100).failure()).hasMessage("its checksum is wrong");
        assertThat(read(length, 100).failure()).hasMessage("its length is wrong");
    }

    @Test
    void aHeaderMayHoldANameACommentMoreAndItsChecksum() throws IOException {
        byte[] plain = Inputs.gzip(LOG);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3};
        byte[] extra = {3, 0, 'a', 0, 'c'};
        byte[] texts = "mainlog.1\0rotated\0".getBytes(StandardCharsets.US_ASCII);
        byte[] headerChecksum = {1, 2};
        byte[] rest = Arrays.copyOfRange(plain, HEADER, plain.length);
        byte[] file = Inputs.join(header, extra, texts, headerChecksum, rest);

        assertWhole(file, LOG, 100);
        int headerLength = file.length - rest.length;
        for (int cut = 0; cut < headerLength; cut++) {
            Inputs.Outcome outcome = read(Arrays.copyOf(file, cut), 100);
            assertThat(outcome.failure()).as("cut at %d", cut).isInstanceOf(EOFException.class);
            assertThat(outcome.bytes()).isEmpty();
        }
    }

    @Test
    void anotherMethodAndUnknownFlagsAreRefused() throws IOException {
        byte[] method = Inputs.gzip(LOG);
        method[2] = 7;
        byte[] flags = Inputs.gzip(LOG);
        flags[3] = 32;
        assertThat(read(method, 100).failure()).hasMessage("it is not compressed with deflate");
        assertThat(read(flags, 100).failure()).hasMessage("its header has unknown flags");
    }

    @Test
    void storedAndBestDeflatedDataAreReadAlike() throws IOException {
        for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.BEST_SPEED, Deflater.BEST_COMPRESSION}) {
            assertWhole(member(LOG, level), LOG, 64);
        }
    }

    private static byte[] member(byte[] data, int level) throws IOException {
        byte[] header = Arrays.copyOf(Inputs.gzip(data), HEADER);
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(data);
        deflater.finish();
        byte[] deflated = new byte[2 * data.length];
        int length = deflater.deflate(deflated);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(data);
        return Inputs.join(
                header, Arrays.copyOf(deflated, length), littleEndian(crc.getValue()), littleEndian(data.length));
    }

    private static byte[] littleEndian(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static void assertWhole(byte[] file, byte[] log, int bufferBytes) {
        Inputs.Outcome outcome = read(file, bufferBytes);
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.bytes()).isEqualTo(log);
    }

    private static Inputs.Outcome read(byte[] file, int bufferBytes) {
        return Inputs.drain(() -> new GzipInput(Inputs.buffered(file)), bufferBytes);
    }
}
