package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LineCursor;

import static org.assertj.core.api.Assertions.assertThat;

class BlockReaderTest {
    private static final int KEPT = LineCursor.LONGEST_LINE;
    private static final byte[] LOG =
            "a\n\n\nbb bb\nccccccccccccccccccccccccccc\nd\ne".getBytes(StandardCharsets.US_ASCII);

    /** A block as it was when it was given. */
    private record Piece(String text, long offset, long dropped, long sequence) {}

    @Test
    void everyBlockSizeGivesTheLogCutAtLineEnds() {
        for (int blockBytes = 1; blockBytes <= LOG.length + 10; blockBytes++) {
            BlockReader reader = new BlockReader(new ByteArrayInputStream(LOG), blockBytes, 0);
            List<Piece> pieces = pieces(reader);
            assertPieces(pieces, text(LOG));
            assertThat(reader.bytes()).isEqualTo(LOG.length);
            assertThat(reader.failure()).isNull();
        }
    }

    private static void assertPieces(List<Piece> pieces, String log) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            assertThat(piece.sequence()).isEqualTo(i);
            assertThat(piece.offset()).isEqualTo(text.length());
            assertThat(piece.dropped()).isZero();
            assertThat(piece.text().endsWith("\n") || i == pieces.size() - 1).isTrue();
            text.append(piece.text());
        }
        assertThat(text).hasToString(log);
    }

    @Test
    void anEmptyLogHasNoBlock() {
        assertThat(pieces(new BlockReader(new ByteArrayInputStream(new byte[0]), 10, 10)))
                .isEmpty();
    }

    @Test
    void afterTheEndThereIsStillNoBlock() {
        BlockReader reader = new BlockReader(new ByteArrayInputStream(LOG), 10, 0);
        pieces(reader);
        assertThat(reader.next(new Block())).isFalse();
        assertThat(reader.bytes()).isEqualTo(LOG.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 41, 1000})
    void lookingAheadTakesNothingAway(int ahead) {
        for (int blockBytes : new int[] {1, 7, 100}) {
            BlockReader reader = new BlockReader(new ByteArrayInputStream(LOG), blockBytes, 0);
            byte[] beginning = Arrays.copyOf(LOG, Math.min(ahead, LOG.length));
            assertThat(reader.peek(ahead)).isEqualTo(beginning);
            assertThat(reader.peek(ahead)).isEqualTo(beginning);
            assertPieces(pieces(reader), text(LOG));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 41, 1000})
    void theSampleIsTheBeginningOfTheLog(int sampleBytes) {
        for (int blockBytes : new int[] {1, 7, 100}) {
            BlockReader reader = new BlockReader(new ByteArrayInputStream(LOG), blockBytes, sampleBytes);
            pieces(reader);
            assertThat(reader.sample()).isEqualTo(Arrays.copyOf(LOG, Math.min(sampleBytes, LOG.length)));
        }
    }

    @Test
    void whatWasReadBeforeAFailureIsGiven() {
        for (int blockBytes = 1; blockBytes <= LOG.length + 10; blockBytes++) {
            BlockReader reader = new BlockReader(Inputs.failing(LOG), blockBytes, 0);
            assertPieces(pieces(reader), text(LOG));
            assertThat(reader.failure()).hasMessage("the disk is broken");
            assertThat(reader.bytes()).isEqualTo(LOG.length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 65_535, 65_536, 65_537, 100_000, 1_000_000})
    void ofALongLineOnlyTheBeginningIsKeptButAllOfItIsCounted(int blockBytes) {
        for (int length : new int[] {KEPT - 1, KEPT, KEPT + 1, 3 * KEPT, 10 * KEPT}) {
            for (String end : new String[] {"", "\n", "\nlast\n", "\nlast"}) {
                String log = "first\n" + "x".repeat(length) + end;
                assertLong(blockBytes, log);
            }
        }
    }

    /** The lines as a cursor sees them: at most the kept part of each, and its full length. */
    private static void assertLong(int blockBytes, String log) {
        InputStream in = new ByteArrayInputStream(log.getBytes(StandardCharsets.ISO_8859_1));
        BlockReader reader = new BlockReader(in, blockBytes, 0);
        List<String> lines = new ArrayList<>();
        long bytes = 0;
        for (Piece piece : pieces(reader)) {
            assertThat(piece.offset()).isEqualTo(bytes);
            piece.text().lines().forEach(line -> lines.add(line.substring(0, Math.min(KEPT, line.length()))));
            bytes += piece.text().length() + piece.dropped();
        }
        assertThat(bytes).isEqualTo(log.length());
        assertThat(reader.bytes()).isEqualTo(log.length());
        assertThat(lines)
                .isEqualTo(log.lines()
                        .map(line -> line.substring(0, Math.min(KEPT, line.length())))
                        .toList());
    }

    @Test
    void memoryDoesNotGrowWithTheLine() {
        int length = 40 * KEPT;
        InputStream in = new ByteArrayInputStream("x".repeat(length).getBytes(StandardCharsets.ISO_8859_1));
        BlockReader reader = new BlockReader(in, 1000, 0);
        Block block = new Block();
        assertThat(reader.next(block)).isTrue();
        assertThat(block.data().length).isLessThanOrEqualTo(3 * KEPT);
        assertThat(block.end() + block.dropped()).isEqualTo(length);
        assertThat(reader.next(block)).isFalse();
    }

    private static List<Piece> pieces(BlockReader reader) {
        List<Piece> pieces = new ArrayList<>();
        Block block = new Block();
        while (reader.next(block)) {
            String text = new String(block.data(), 0, block.end(), StandardCharsets.ISO_8859_1);
            pieces.add(new Piece(text, block.offset(), block.dropped(), block.sequence()));
        }
        return pieces;
    }

    private static String text(byte[] log) {
        return new String(log, StandardCharsets.ISO_8859_1);
    }
}
