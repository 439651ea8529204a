package org.plimsoll.formats.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogFormats;

import static org.assertj.core.api.Assertions.assertThat;

class LineCursorTest {
    private static final LogFormat EC = LogFormats.byName("ec").orElseThrow();
    private static final LogFormat EXIM = LogFormats.byName("exim").orElseThrow();

    @Test
    void aProblemTellsLineOffsetColumnReasonAndHowTheLineBegins() {
        LineCursor cursor = at(EC, "1763856060@@@@M1\n1763x56060@\u00e4\0\t@\n", 1000, 0);
        advance(cursor, 2);
        assertThat(cursor.problem())
                .isEqualTo(new LineProblem(
                        "", 2, 1017, 5, "expected Unix time, 1 to 17 digits, then @", "1763x56060@\\xE4\\x00\\x09@"));
    }

    @Test
    void anExcerptEndsAfterEightyBytes() {
        LineCursor cursor = at(EC, "x".repeat(200) + "\n", 0, 0);
        advance(cursor, 1);
        assertThat(cursor.problem().excerpt()).isEqualTo("x".repeat(80));
    }

    @Test
    void aProblemInsideALineNamesItsColumn() {
        LineCursor cursor = at(EC, "1763856001@5C/03-04711-10C42296@D@isp.example@15x1@bulk@out1@0@0.24@\n", 0, 0);
        advance(cursor, 1);
        assertThat(cursor.kind()).isNull();
        assertThat(cursor.problem().column()).isGreaterThan(34);
        assertThat(cursor.problem().reason()).startsWith("expected ").contains("record D");
    }

    @Test
    void linesKnowTheirNumberTheirOffsetAndTheirBytes() {
        LineCursor cursor = at(EXIM, "first\r\n\nlast", 50, 0);
        advance(cursor, 1);
        assertThat(List.of(cursor.line(), cursor.offset(), cursor.bytes())).containsExactly(1L, 50L, 7L);
        advance(cursor, 1);
        assertThat(List.of(cursor.line(), cursor.offset(), cursor.bytes())).containsExactly(2L, 57L, 1L);
        advance(cursor, 1);
        assertThat(List.of(cursor.line(), cursor.offset(), cursor.bytes())).containsExactly(3L, 58L, 4L);
        assertThat(cursor.advance()).isFalse();
    }

    @Test
    void bytesThatWereDroppedBelongToTheLastLine() {
        LineCursor cursor = at(EXIM, "first\nlast", 0, 1_000_000);
        advance(cursor, 1);
        assertThat(cursor.bytes()).isEqualTo(6);
        advance(cursor, 1);
        assertThat(cursor.bytes()).isEqualTo(1_000_004);
    }

    @Test
    void beginningAgainForgetsTheBlockBefore() {
        LineCursor cursor = new LineCursor(EXIM);
        begin(cursor, "2026-11-23 12:29:20 x\ncontinued\n", 0, 0);
        advance(cursor, 2);
        assertThat(cursor.dangling()).isFalse();
        begin(cursor, "continued\n", 32, 0);
        advance(cursor, 1);
        assertThat(cursor.dangling()).isTrue();
        assertThat(cursor.line()).isEqualTo(1);
        assertThat(cursor.problem().reason()).isEqualTo("expected a record before a line that continues one");
        assertThat(cursor.problem().column()).isEqualTo(1);
    }

    @Test
    void anUnrecognisedLineBetweenDoesNotEndARecord() {
        LineCursor cursor = at(EXIM, "2026-11-23 12:29:20 x\n\0\ncontinued\n", 0, 0);
        advance(cursor, 3);
        assertThat(cursor.kind()).isNotNull();
        assertThat(cursor.dangling()).isFalse();
        assertThat(cursor.hasTime()).isFalse();
    }

    @Test
    void textContinuesARecordOfThePanicLogButNoneOfTheMainLog() {
        LineCursor cursor = at(EC, "1251382104:SQL error\nDETAIL\n1763856060@@@@M1\nDETAIL\n", 0, 0);
        advance(cursor, 1);
        assertThat(cursor.open()).isTrue();
        advance(cursor, 1);
        assertThat(cursor.kindIndex()).isEqualTo(EC.continuationKind());
        assertThat(cursor.dangling()).isFalse();
        advance(cursor, 1);
        assertThat(cursor.open()).isFalse();
        assertThat(cursor.recordSeen()).isTrue();
        advance(cursor, 1);
        assertThat(cursor.kindIndex()).isEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(cursor.problem().reason()).isEqualTo("expected Unix time, 1 to 17 digits, then @");
    }

    @Test
    void aClockOfAnUnknownZoneIsForgottenWithTheNextLine() {
        String usual = "1763856001@5C/03-04711-10C42296@5C/03-04711-10C42296@1A/00-04711-00C42296"
                + "@D@isp.example@1571@bulk@out1@0@0.24@198.51.100.5\n";
        LineCursor cursor = at(EC, "[Thu 01 Jan 2014 15:55:58] text\n" + usual.repeat(3), 0, 0);
        advance(cursor, 1);
        assertThat(cursor.hasTime()).isTrue();
        assertThat(cursor.offsetSeconds()).isEqualTo(LineDecoder.NO_OFFSET);
        advance(cursor, 1);
        assertThat(cursor.hasTime()).isTrue();
        assertThat(cursor.offsetSeconds()).isZero();
        assertThat(cursor.clockMicros()).isEqualTo(1_763_856_001_000_000L);
    }

    @Test
    void anUnrecognisedLineHasNoTimeAndNoRecord() {
        LineCursor cursor = at(EC, "1763856060@@@@M1\n1763856060@x\n", 0, 0);
        advance(cursor, 1);
        assertThat(cursor.hasTime()).isTrue();
        advance(cursor, 1);
        assertThat(cursor.hasTime()).isFalse();
        assertThat(cursor.toRecord()).isNull();
        assertThat(cursor.kindIndex()).isEqualTo(LineDecoder.UNRECOGNISED);
    }

    @Test
    void aBlockMayBeginAnywhereInItsArray() {
        byte[] data = "garbage@\n1763856060@@M\ngarbage".getBytes(StandardCharsets.ISO_8859_1);
        LineCursor cursor = new LineCursor(EC);
        cursor.begin(data, 9, 23, 9, 0);
        advance(cursor, 1);
        assertThat(cursor.kind()).isNotNull();
        assertThat(cursor.offset()).isEqualTo(9);
        assertThat(cursor.advance()).isFalse();
    }

    private static LineCursor at(LogFormat format, String block, long offset, long dropped) {
        LineCursor cursor = new LineCursor(format);
        begin(cursor, block, offset, dropped);
        return cursor;
    }

    private static void begin(LineCursor cursor, String block, long offset, long dropped) {
        byte[] data = block.getBytes(StandardCharsets.ISO_8859_1);
        cursor.begin(data, 0, data.length, offset, dropped);
    }

    private static void advance(LineCursor cursor, int lines) {
        for (int i = 0; i < lines; i++) {
            assertThat(cursor.advance()).isTrue();
        }
    }
}
