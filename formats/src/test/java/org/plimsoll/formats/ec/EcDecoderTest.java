package org.plimsoll.formats.ec;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

class EcDecoderTest {
    private static final String ID = "5C/03-04711-10C42296";
    private static final String HEAD = "1763856001@" + ID + "@" + ID + "@" + ID + "@";

    /** What does not begin with a time might continue a record of the panic log; a decoder cannot know. */
    private static final int CONTINUATION = new EcFormat().continuationKind();

    private final EcDecoder decoder = new EcDecoder(new EcTables(EcLineKinds.ALL), EnumSet.allOf(Meaning.class));

    @ParameterizedTest
    @CsvSource({
        "'',0,'expected Unix time, 1 to 17 digits, then @'",
        "x,0,'expected Unix time, 1 to 17 digits, then @'",
        "17638x@,5,'expected Unix time, 1 to 17 digits, then @'",
        "1763856001,10,'expected Unix time, 1 to 17 digits, then @'",
        "123456789012345678@@M,17,'expected Unix time, 1 to 17 digits, then @'",
        "1763856001@x,11,expected a type letter as the 3rd or the 5th field",
        "1763856001@x@rr,13,expected a type letter as the 3rd or the 5th field",
        "1763856001@x@Q,11,expected a message id",
        "1763856001@@x,11,expected a heartbeat: time@@M or time@@@@M1 and nothing else"
    })
    void aRefusalTellsWhereAndWhatWasExpected(String line, int at, String reason) {
        assertThat(kind(line)).isIn(LineDecoder.UNRECOGNISED, CONTINUATION);
        assertThat(decoder.problemAt()).isEqualTo(at);
        assertThat(decoder.problemReason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'1251721963: R=\"192.0.2.9:5\" E=5\"50 x',35,'expected KEY=value and a blank, or CTXCONN=[...], as in a reject log'",
                "'1251721963: R=\"192.0.2.9',14,expected a quote that closes the value and a blank after it",
                "'1251721963: R=\"192.0.2.9:5\" E=550 ',34,expected CTXCONN=[...] in a line of the reject log",
                "'1251721963: CTXCONN=[pathway=default',36,expected a bracket that closes the context",
                "'1251721963: text',12,'expected a blank after the time and colon of a reject log, then KEY=value'",
                "'1252064908: Marker x',19,expected a number after Marker",
                "'1356769421: received after x s ',27,'expected the seconds that a reception took, then s and its figures'",
                "1160503808@N@/tmp/2025@@ec-user,13,expected the fields that a record of this letter has in an accounting or adaptive or mobile log",
                "1763856001@1@G@@@DEBUG,13,expected the fields that a record of this letter has in an accounting or adaptive or mobile log",
                "1224699438@18/00-02937-E2E6FF84@F@ann,37,'expected at least 10 fields in a record F of version any, found 4'"
            })
    void aLineOfAnotherLogThatIsDamagedIsPointedAt(String line, int at, String reason) {
        assertThat(kind(line)).isEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(decoder.problemReason()).isEqualTo(reason);
        assertThat(decoder.problemAt()).isEqualTo(at);
    }

    @Test
    void aWrongNumberOfFieldsIsCounted() {
        assertThat(kind(HEAD + "D@isp.example@1571")).isEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(decoder.problemReason()).isEqualTo("expected 12 fields in a record D of version 3+, found 7");
        assertThat(kind(HEAD + "T@isp.example@0")).isEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(decoder.problemReason()).startsWith("expected at least 1").contains("found 7");
    }

    @Test
    void aWrongNumberIsPointedAt() {
        String beginning = HEAD + "D@isp.example@";
        assertThat(kind(beginning + "15x1@bulk@out1@0@0.24@192.0.2.1")).isEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(decoder.problemAt()).isEqualTo(beginning.length());
        assertThat(decoder.problemReason()).contains("record D of version 3+");
    }

    @Test
    void aRefusalIsForgottenWithTheNextLine() {
        kind("x");
        assertThat(kind("1763856001@@M")).isNotEqualTo(LineDecoder.UNRECOGNISED);
        assertThat(decoder.problemReason()).isNull();
    }

    /** The words of eight bytes that are searched for separators must not see beyond the line. */
    @Test
    void separatorsBehindTheLineAreNotSeen() {
        String line = "1763856001@@@@M1";
        for (int length = 0; length <= line.length(); length++) {
            byte[] data = Bytes.ascii("@@" + line.substring(0, length) + "@M@@@@@@@@@@@@@@");
            byte[] alone = Bytes.ascii(line.substring(0, length));
            int kind = decoder.decode(data, 2, 2 + length);
            assertThat(kind).isEqualTo(decoder.decode(alone, 0, length));
        }
    }

    /** Separators are told by a bit that letters have, too: where it is looked at there must be nothing but marks. */
    @Test
    void aLetterIsNoSeparator() {
        String line = "@00/00-25485-080F7096@00/00-25485-080F7096@10/00-25485-080F7096@D@a@1@b@c@0@0.1@192.0.2.1\n";
        for (String time : List.of("1763856001", "1763856001000000")) {
            byte[] log = Bytes.ascii(time + line);
            assertThat(decodeAt(log)).isNotEqualTo(LineDecoder.UNUSUAL);
            for (int i = 0; i < log.length; i++) {
                if (log[i] == '@') {
                    byte[] changed = log.clone();
                    changed[i] = 'A';
                    assertThat(decodeAt(changed)).as("byte %d", i).isEqualTo(LineDecoder.UNUSUAL);
                }
            }
        }
    }

    private int decodeAt(byte[] log) {
        decoder.begin(log, 0, log.length);
        return decoder.decodeAt(log, 0, log.length);
    }

    @Test
    void moreSeparatorsThanAreLookedAtDoNoHarm() {
        for (int separators = 50; separators < 80; separators++) {
            String text = "@".repeat(separators);
            assertThat(tag(HEAD + "P@isp.example@31@g@b@5@1@3.89@192.0.2.80@" + text))
                    .isEqualTo("P");
            assertThat(decoder.spans().end(13) - decoder.spans().start(13)).isEqualTo(separators);
            assertThat(kind("1@" + text)).isEqualTo(LineDecoder.UNRECOGNISED);
            assertThat(kind(HEAD + "D@" + text)).isEqualTo(LineDecoder.UNRECOGNISED);
        }
    }

    @Test
    void versionsAreToldApartByTheNumberOfFields() {
        String tail = "@ann@isp.example@news@shop.example@192.0.2.17@1446@esmtp";
        assertThat(version("1763856001@" + ID + "@R" + tail + "@out1")).isEqualTo("2.1");
        assertThat(version("1763856001@" + ID + "@R" + tail + "@default@out1")).isEqualTo("2.2");
        assertThat(version(HEAD + "R" + tail + "@default@out1")).isEqualTo("3+");
    }

    @Test
    void surplusFieldsOfAReceptionAreGivenToTheRecipient() {
        String addresses = "a@b@c@isp.example@news@shop.example";
        assertThat(tag(HEAD + "R@" + addresses + "@192.0.2.17@1446@esmtp@default@out1"))
                .isEqualTo("R");
        byte[] line = Bytes.ascii(HEAD + "R@" + addresses + "@192.0.2.17@1446@esmtp@default@out1");
        assertThat(Bytes.text(line, decoder.spans().start(5), decoder.spans().end(5)))
                .isEqualTo("a@b@c@isp.example@news");
        assertThat(Bytes.text(line, decoder.spans().start(8), decoder.spans().end(8)))
                .isEqualTo("shop.example");
        assertThat(decoder.spans().has(6)).isFalse();
        assertThat(decoder.spans().has(7)).isFalse();
    }

    @Test
    void surplusFieldsWithoutAnAddressAtTheEndAreDamage() {
        String twice = "R@ann@isp.example@news@shop.example@192.0.2.17@1446@esmtp@default@out1@x@y@z";
        assertThat(kind(HEAD + twice)).isEqualTo(LineDecoder.UNRECOGNISED);
    }

    private int kind(String line) {
        byte[] data = Bytes.ascii(line);
        return decoder.decode(data, 0, data.length);
    }

    private LineKind decoded(String line) {
        int kind = kind(line);
        assertThat(kind).as(line).isNotNegative();
        return EcLineKinds.ALL.get(kind);
    }

    private String tag(String line) {
        return decoded(line).tag();
    }

    private String version(String line) {
        return decoded(line).version();
    }
}
