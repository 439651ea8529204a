package org.plimsoll.formats.jlog;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class JlogInputTest {
    private static final String LINE = "1064868656@00/00-25004-31B987F3@@@R@%s";

    @TempDir
    Path directory;

    /** What was read of a jlog. */
    private record Read(String text, JlogTotals totals, String damage) {}

    @ParameterizedTest
    @ValueSource(ints = {JlogWriter.PLAIN, JlogWriter.LZ4, 0x15106A00})
    void recordsOfManySegmentsAreReadInTheirOrder(int magic) throws Exception {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            Path path = directory.resolve(magic + "-" + order);
            StringBuilder text = new StringBuilder();
            JlogWriter writer = new JlogWriter(path, magic, order, 0x1f, 2000);
            for (int i = 0; i < 150; i++) {
                String line = LINE.formatted("person" + i) + "\n";
                writer.record(line);
                text.append(line);
            }
            Read read = read(writer.subscriber("master", 0, 0).end());
            assertThat(read.text()).isEqualTo(text.toString());
            JlogTotals totals = read.totals();
            assertThat(totals.records()).isEqualTo(150);
            assertThat(totals.headerBytes()).isEqualTo(150L * (magic == JlogWriter.PLAIN ? 16 : 20));
            assertThat(totals.segmentBytes()).isEqualTo(bytes(path, "[0-9a-f]{8}"));
            assertThat(totals.indexBytes()).isEqualTo(bytes(path, ".*idx")).isGreaterThanOrEqualTo(150 * 8);
            assertThat(totals.controlBytes()).isEqualTo(16 + 8);
            assertThat(totals.bytesOnDisk()).isEqualTo(bytes(path, ".*"));
            assertThat(totals.lineBytes()).isEqualTo(text.length());
            assertThat(totals.addedLineEnds()).isZero();
            assertThat(totals.damageCount()).isZero();
            assertThat(totals.compression()).isEqualTo(magic == JlogWriter.PLAIN ? "none" : "lz4");
            if (magic != JlogWriter.LZ4) {
                assertThat(totals.payloadBytes()).isEqualTo(text.length());
            }
        }
    }

    @Test
    void aCompressedRecordUnderTheMagicWithoutItsKindIsDecompressed() throws Exception {
        JlogWriter writer = new JlogWriter(directory, 0x15106A00, ByteOrder.LITTLE_ENDIAN, 1, 9000);
        String line = LINE.formatted("a".repeat(200)) + "\n";
        byte[] stored = JlogWriter.lz4(line.getBytes(ISO_8859_1));
        writer.junk(writer.ints(0x15106A00, 1_700_000_000, 0, line.length(), stored.length))
                .junk(stored);
        assertThat(read(writer.end()).text()).isEqualTo(line);
    }

    @Test
    void aRecordWithoutALineEndGetsOneAndMayHoldSeveralLines() throws Exception {
        Path path = JlogWriter.plain(directory)
                .record("one")
                .record("two\nthree")
                .record("")
                .record("four\n")
                .end();
        Read read = read(path);
        assertThat(read.text()).isEqualTo("one\ntwo\nthree\n\nfour\n");
        assertThat(read.totals().addedLineEnds()).isEqualTo(3);
        assertThat(read.totals().lineBytes()).isEqualTo(read.text().length());
        assertThat(read.totals().payloadBytes() + 3).isEqualTo(read.totals().lineBytes());
    }

    @Test
    void aRecordLongerThanAnyBufferIsReadWhole() throws Exception {
        String text = "x".repeat(1_000_000);
        for (int magic : new int[] {JlogWriter.PLAIN, JlogWriter.LZ4}) {
            Path path = directory.resolve("long" + magic);
            JlogWriter writer = new JlogWriter(path, magic, ByteOrder.LITTLE_ENDIAN, 1, 4 << 20);
            assertThat(read(writer.record("a").record(text).record("b").end()).text())
                    .isEqualTo("a\n" + text + "\nb\n");
        }
    }

    @Test
    void theBacklogOfASubscriberIsWhatStandsBehindItsCheckpoint() throws Exception {
        JlogWriter writer = new JlogWriter(directory, JlogWriter.PLAIN, ByteOrder.LITTLE_ENDIAN, 7, 10 * 26);
        for (int i = 0; i < 35; i++) {
            writer.record("0123456789");
        }
        writer.subscriber("none", 7, 0)
                .subscriber("late", 3, 9)
                .subscriber("middle", 8, 4)
                .subscriber("all", 0xa, 5)
                .subscriber("beyond", 0xa, 9)
                .subscriber("näme", 9, 10);
        Files.write(directory.resolve("cp.zz"), new byte[0]);
        assertThat(read(writer.end()).totals().subscribers())
                .extracting(
                        JlogBacklog::subscriber,
                        JlogBacklog::checkpoint,
                        JlogBacklog::recordsBehind,
                        JlogBacklog::bytesBehind)
                .containsExactlyInAnyOrder(
                        tuple("none", "00000007:00000000", 35L, 35 * 26L),
                        tuple("late", "00000003:00000009", 35L, 35 * 26L),
                        tuple("middle", "00000008:00000004", 21L, 21 * 26L),
                        tuple("all", "0000000a:00000005", 0L, 0L),
                        tuple("beyond", "0000000a:00000009", 0L, 0L),
                        tuple("näme", "00000009:0000000a", 5L, 5 * 26L),
                        tuple("zz", "00000000:00000000", 35L, 35 * 26L));
    }

    @Test
    void aTornLastRecordIsToldWithItsPlace() throws Exception {
        Path path = JlogWriter.plain(directory).record("one\n").record("two\n").end();
        Path segment = path.resolve("00000001");
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), 38));
        Read read = read(path);
        assertThat(read.text()).isEqualTo("one\n");
        assertThat(read.damage())
                .isEqualTo("segment 00000001, offset 20: expected a record of 4 bytes, found the end of the segment,"
                        + " 18 bytes left out");
        assertThat(read.totals().damagedBytes()).isEqualTo(18);
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), 25));
        assertThat(read(path).damage())
                .startsWith("segment 00000001, offset 20: expected a header of 16 bytes, found the end of the segment");
    }

    @Test
    void readingGoesOnBehindADamagedHeader() throws Exception {
        JlogWriter writer = JlogWriter.plain(directory);
        for (int i = 0; i < 100; i++) {
            writer.record("record %03d\n".formatted(i));
        }
        Path path = writer.end();
        Path segment = path.resolve("00000001");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[27 * 10] ^= 1;
        Files.write(segment, bytes);
        Read read = read(path);
        assertThat(read.text())
                .doesNotContain("record 010")
                .contains("record 009\nrecord 011\n")
                .contains("record 099\n");
        assertThat(read.damage())
                .isEqualTo("segment 00000001, offset 270: expected a header of a record, which begins with 0x663A7318,"
                        + " 27 bytes left out");
    }

    @Test
    void aLengthThatIsTooLargeCostsItsRecordOnly() throws Exception {
        for (int wrong : new int[] {12 + 27, 12 + 270, 5, 4000, -1}) {
            Path path = directory.resolve("wrong" + wrong);
            JlogWriter writer = JlogWriter.plain(path);
            for (int i = 0; i < 100; i++) {
                writer.record("record %03d\n".formatted(i));
            }
            Path segment = writer.end().resolve("00000001");
            byte[] bytes = Files.readAllBytes(segment);
            System.arraycopy(writer.ints(wrong), 0, bytes, 27 * 10 + 12, 4);
            Files.write(segment, bytes);
            Read read = read(path);
            assertThat(read.totals().damageCount() + (99 - read.totals().records()))
                    .as("" + wrong)
                    .isLessThanOrEqualTo(1);
            assertThat(read.text()).as("" + wrong).contains("record 009\n").contains("record 099\n");
        }
    }

    @Test
    void aBlockThatCannotBeDecompressedCostsItsRecordOnly() throws Exception {
        JlogWriter writer = new JlogWriter(directory, JlogWriter.LZ4, ByteOrder.LITTLE_ENDIAN, 1, 9000);
        writer.record("one\n");
        writer.junk(writer.ints(JlogWriter.LZ4, 1, 1, 100, 3)).junk(new byte[] {1, 2, 3});
        Read read = read(writer.record("two\n").end());
        assertThat(read.text()).isEqualTo("one\ntwo\n");
        assertThat(read.damage()).contains(": expected 100 bytes compressed with LZ4, 23 bytes left out");
    }

    @Test
    void severalDamagedPlacesAreCounted() throws Exception {
        JlogWriter writer = JlogWriter.plain(directory);
        for (int i = 0; i < 400; i++) {
            writer.record("record %03d\n".formatted(i)).junk(new byte[3]);
        }
        JlogTotals totals = read(writer.end()).totals();
        assertThat(totals.damageCount()).isEqualTo(400);
        assertThat(totals.damages()).hasSize(JlogTotals.DAMAGE_LIMIT);
        assertThat(read(directory).damage()).endsWith(", and %s more places".formatted(totals.damageCount() - 1));
    }

    /** Whatever happens to bytes, all of them are accounted for, and records far from the damage are read. */
    @Test
    void anyDamageIsAccountedForAndStaysWhereItIs() throws Exception {
        Random random = new Random(20251125);
        for (int i = 0; i < 120; i++) {
            int magic = i % 6 > 0 ? JlogWriter.PLAIN : JlogWriter.LZ4;
            Path path = directory.resolve("random" + i);
            JlogWriter writer = new JlogWriter(path, magic, ByteOrder.LITTLE_ENDIAN, 1, 100_000);
            List<String> records = new ArrayList<>();
            for (int line = 0; line < 60; line++) {
                records.add("record %03d %s\n".formatted(line, "ab".repeat(random.nextInt(40))));
                writer.record(records.get(line));
            }
            Path segment = writer.end().resolve("00000001");
            byte[] bytes = Files.readAllBytes(segment);
            int at = bytes.length / 3 + random.nextInt(bytes.length / 3);
            for (int changes = 1 + random.nextInt(30); changes > 0; changes--) {
                bytes[Math.min(bytes.length - 1, at + random.nextInt(20))] = (byte) random.nextInt(256);
            }
            Files.write(segment, random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes);
            Read read = read(path);
            assertThat(read.totals().segmentBytes()).isEqualTo(Files.size(segment));
            assertThat(read.text()).startsWith(String.join("", records.subList(0, 10)));
            if (Files.size(segment) == bytes.length) {
                assertThat(read.text()).endsWith(String.join("", records.subList(52, 60)));
            }
        }
    }

    @Test
    void oldJlogsWithoutAMagicNumberAreRead() throws Exception {
        JlogWriter writer = new JlogWriter(directory, 0, ByteOrder.LITTLE_ENDIAN, 1, 9000);
        Path path = writer.record("one\n").record("two\n").end();
        Files.write(path.resolve("metastore"), writer.ints(1, 9000, 1));
        assertThat(read(path).text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void aDirectoryIsAJlogByItsFiles() throws Exception {
        assertThat(JlogDirectory.is(
                        JlogWriter.plain(directory.resolve("a")).record("x").end()))
                .isTrue();
        Path bare = JlogWriter.plain(directory.resolve("b")).record("x").end();
        Files.delete(bare.resolve("metastore"));
        assertThat(JlogDirectory.is(bare)).isTrue();
        assertThat(read(bare).text()).isEqualTo("x\n");
        Files.delete(bare.resolve("00000001.idx"));
        assertThat(JlogDirectory.is(bare)).isFalse();
        assertThat(JlogDirectory.is(bare.resolve("00000001"))).isFalse();
        assertThat(JlogDirectory.is(directory.resolve("none"))).isFalse();
    }

    @Test
    void aSegmentThatCannotBeOpenedEndsTheLogBehindWhatWasRead() throws Exception {
        JlogWriter writer = JlogWriter.plain(directory);
        for (int i = 0; i < 100; i++) {
            writer.record("record %03d\n".formatted(i));
        }
        Path path = writer.end();
        try (JlogInput in = JlogDirectory.open(path)) {
            Files.delete(path.resolve("00000002"));
            byte[] first = in.readNBytes(10);
            assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("record 000");
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
            assertThat(in.totals().records()).isEqualTo(38);
        }
    }

    private static Read read(Path path) throws IOException {
        try (JlogInput in = JlogDirectory.open(path)) {
            String text = new String(in.readAllBytes(), ISO_8859_1);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.bytesRead()).isEqualTo(in.totals().segmentBytes());
            return new Read(text, in.totals(), String.valueOf(in.damage()));
        }
    }

    private static long bytes(Path directory, String names) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                bytes += file.getFileName().toString().matches(names) ? Files.size(file) : 0;
            }
        }
        return bytes;
    }
}
