package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** What values are made of the bytes of fields. */
class ValuesTest {
    private final Value value = new Value();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "ann@hub.example                                        ; ann@hub.example       ; ",
                "<ann@hub.example>                                      ; ann@hub.example       ; ",
                "bob <bob@hub.example>                                  ; bob@hub.example       ; bob@hub.example",
                "c.m@d035.example <news3@lists.hub.example>             ; c.m@d035.example      ; news3@lists.hub.example",
                "|/bin/true -f x@y <mixed@hub.example>                  ; mixed@hub.example     ; mixed@hub.example",
                "/srv/mail/x@y/ <md@hub.example>                        ; md@hub.example        ; md@hub.example",
                ">t@d002.example <vacation@hub.example>                 ; vacation@hub.example  ; vacation@hub.example",
                ":blackhole: <bh@hub.example>                           ; bh@hub.example        ; bh@hub.example",
                "greta (n@hub.example, c@m.example) <ch@hub.example>    ; ch@hub.example        ; ch@hub.example",
                "=> evil@d023.example <\"=> evil\"@d023.example>        ; \"=> evil\"@d023.example ; \"=> evil\"@d023.example",
                "<angle>@d031.example <\"<angle>\"@d031.example>        ; <angle>@d031.example  ; \"<angle>\"@d031.example",
                "ann@hub.example \"b c\"@x.example                        ; ann@hub.example \"b c\"@x.example ; ",
                "ann@hub.example                                        ; ann@hub.example       ; ",
                "blackhole (MAIL ACL discarded recipients)              ; blackhole             ; ",
            })
    void recipientsAreFullAddresses(String field, String recipient, String original) {
        AddressText address = new AddressText();
        byte[] data = bytes(field);
        address.read(data, 0, data.length);
        address.recipient(value);
        assertThat(value.text()).isEqualTo(recipient);
        address.original(value);
        assertThat(value.text()).isEqualTo(original == null ? "" : original);
    }

    @ParameterizedTest
    @CsvSource({"<>, <>", "'', <>", "<ann@x>, ann@x", "ann@x, ann@x", "\"x <= y\"@d024.example, \"x <= y\"@d024.example"
    })
    void theNullSenderIsNotNothing(String field, String sender) {
        AddressText address = new AddressText();
        byte[] data = bytes(field);
        address.read(data, 0, data.length);
        address.sender(value);
        assertThat(value.text()).isEqualTo(sender);
    }

    @ParameterizedTest
    @CsvSource({
        "18.53, 18.53",
        "0.367s, 0.367",
        "11s, 11",
        "1h2m3s, 3723",
        "1w2d, 777600",
        "0s, 0",
        "soon, soon",
        "12x, 12x"
    })
    void durationsAreSeconds(String written, String seconds) {
        byte[] data = bytes(written);
        SecondsText.read(data, 0, data.length, value);
        assertThat(value.text()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "host.example (helo) [198.51.100.7]:25, 198.51.100.7",
        "([127.0.0.1] (evil) [6.6.6.6]) [198.19.141.6], 198.19.141.6",
        "mx.example [2001:db8::1], 2001:db8::1",
        "10.0.0.1, 10.0.0.1",
        "10.79.25.142:42601, 10.79.25.142",
        "[2001:db8::1]:42601, 2001:db8::1",
        "2001:db8::1:42601, 2001:db8::1",
        "2001:db8::1:4260, 2001:db8::1:4260",
        "::1, ::1",
        "localhost:25, localhost",
        "localhost, localhost"
    })
    void ofAHostTheLastAddressCounts(String field, String peer) {
        byte[] data = bytes(field);
        PeerText.read(data, 0, data.length, value);
        assertThat(value.text()).isEqualTo(peer);
    }

    @ParameterizedTest
    @CsvSource({
        "ESCAPED, NONE, a\\@b\\\\c, a@b\\c",
        "QUOTED, NONE, \"say \\\"hi\\\"\", say \"hi\"",
        "TOKEN, STAGE, (-44), -44",
        "REST, REASON, ': Unrouteable address', Unrouteable address",
        "REST, REASON, ' : Unrouteable address', Unrouteable address",
        "REST, REASON, ' rejected RCPT', rejected RCPT",
        "TEXT, NONE, 'a\\b', 'a\\b'"
    })
    void fieldsSayWhatTheyMean(FieldType type, Meaning meaning, String written, String said) {
        byte[] data = bytes(written);
        FieldText.read(Field.at("any", type, meaning, "any"), data, 0, data.length, value);
        assertThat(value.text()).isEqualTo(said);
    }

    @Test
    void timesAreWrittenAsLogTimesAre() {
        Random random = new Random(3);
        TimeText text = new TimeText(null, TimeText.Precision.WHOLE);
        long micros = 1_064_868_656_000_000L;
        for (int i = 0; i < 3000; i++) {
            micros += random.nextLong(20_000_000_000L) - 5_000_000_000L;
            long clock = random.nextBoolean() ? micros - micros % 1_000_000 : micros;
            int offset = new int[] {LineDecoder.NO_OFFSET, 0, 3600, -12_600}[random.nextInt(4)];
            text.write(clock, offset, value);
            assertThat(value.text())
                    .isEqualTo(new LogTime(clock, offset == LineDecoder.NO_OFFSET ? null : offset).toString());
        }
    }

    @Test
    void inAZoneTimesAreToldOnItsClock() {
        TimeText oslo = new TimeText(ZoneId.of("Europe/Oslo"), TimeText.Precision.WHOLE);
        oslo.write(1_795_436_960_500_000L, 0, value);
        assertThat(value.text()).isEqualTo("2026-11-23T13:29:20.5+01:00");
        oslo.write(1_795_436_960_000_000L, LineDecoder.NO_OFFSET, value);
        assertThat(value.text()).isEqualTo("2026-11-23T12:29:20");
    }

    @ParameterizedTest
    @CsvSource({"7, true", "-44, true", "0.39, true", "'', false", "007, false", "1e3, false", ".5, false", "5., false"
    })
    void numbersAreThoseThatJsonKnows(String text, boolean number) {
        byte[] data = bytes(text);
        value.set(data, 0, data.length);
        assertThat(value.number()).isEqualTo(number);
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsLatin1() {
        byte[] latin = {'m', (byte) 0xfc, 'd'};
        value.set(latin, 0, 3);
        assertThat(value.text()).isEqualTo("müd");
        byte[] utf = bytes("müd");
        value.set(utf, 0, utf.length);
        assertThat(value.text()).isEqualTo("müd");
    }
}
