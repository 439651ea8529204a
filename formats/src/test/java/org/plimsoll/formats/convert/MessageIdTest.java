package org.plimsoll.formats.convert;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.convert.MessageId.Notation;

import static org.assertj.core.api.Assertions.assertThat;

class MessageIdTest {
    private static MessageId parsed(String text) {
        return Objects.requireNonNull(MessageId.parse(text), text);
    }

    /** Source: Momentum reference, printed beside the time, the process and the counter. */
    @ParameterizedTest
    @CsvSource({
        "00/00-02001-C6DD1CA4, 1254219116, 2001, 0",
        "B3/1D-18426-471AACF3, 1070244212, 18426, 53563",
        "53/6B-18426-1AAEACF3, 1070262945, 18426, 46645",
        "18/00-07149-D7E16B94, 1236672125, 7149, 129",
        "97/98-06351-3E9C6676, 1734789603, 6351, 35193"
    })
    void momentumsIdsAreTakenApartAndPutTogether(String text, long second, long process, long counter) {
        assertThat(MessageId.parse(text)).isEqualTo(new MessageId(Notation.EC, second, process, counter));
        assertThat(parsed(text).text()).isEqualTo(text);
    }

    /** Ids that real daemons wrote, beside the times and processes that their logs name. */
    @ParameterizedTest
    @CsvSource({
        "1xVTAe-0002Am-1a, 2026-11-23T12:29:20Z, 8356, 98, EXIM_16",
        "1xVTAe-0002Aq-1d, 2026-11-23T12:29:20Z, 8360, 101, EXIM_16",
        "1xVTtt-000000003Za-3Mro, 2026-11-23T13:16:05Z, 13738, 802888, EXIM_23",
        "1xVTtt-000000003ZX-3WN8, 2026-11-23T13:16:05Z, 13735, 839426, EXIM_23",
        "1xVTOz-0006WT-1H, 2026-11-23T12:44:09Z, 25077, 79, EXIM_16",
        "1xVUZe-000000003Ax-0twS, 2026-11-23T13:59:14Z, 12211, 215044, EXIM_23",
        "zzzzzz-zzzzzz-00, 3769-12-05T03:13:03Z, 56800235583, 0, EXIM_16"
    })
    void eximsIdsTellTheSecondAndTheProcess(String text, Instant second, long process, long number, Notation notation) {
        assertThat(MessageId.parse(text)).isEqualTo(new MessageId(notation, second.getEpochSecond(), process, number));
        assertThat(parsed(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "57/00-0891768949E4",
                "00/00-02001-C6DD1CAg",
                "00/00x02001-C6DD1CA4",
                "1xVTAe-0002Aq_1d",
                "1xVTAe-0002!q-1d",
                "1xVTtt-000000003Za-3Mr",
                "an id of 16 byte"
            })
    void whatIsNoIdIsNone(String text) {
        assertThat(MessageId.parse(text)).isNull();
    }

    @Test
    void anEcIdComesBackFromEitherNotationOfExim() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            MessageId id = new MessageId(
                    Notation.EC, random.nextInt() & 0xffffffffL, random.nextInt(65_536), random.nextInt(65_536));
            for (Notation notation : Notation.values()) {
                MessageId exim = parsed(IdMap.exim(id, null, notation).text());
                assertThat(exim.notation()).isEqualTo(notation);
                assertThat(IdMap.ec(exim)).isEqualTo(id);
                assertThat(IdMap.exact(exim, false)).isTrue();
            }
        }
    }

    @Test
    void anEximIdComesBackFromTheMessageIdAndTheBatchId() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            boolean old = random.nextBoolean();
            MessageId id = new MessageId(
                    old ? Notation.EXIM_16 : Notation.EXIM_23,
                    random.nextInt() & 0x7fffffffL,
                    random.nextInt(4_194_304),
                    old ? random.nextInt(62 * 62) : random.nextInt(62 * 62 * 62 * 62));
            MessageId message = parsed(IdMap.ec(id).text());
            MessageId batch = parsed(Objects.requireNonNull(IdMap.batch(id)).text());
            assertThat(message.second()).isEqualTo(id.second());
            assertThat(IdMap.fromExim(batch)).isTrue();
            assertThat(IdMap.exim(message, batch, Notation.EC)).isEqualTo(id);
            assertThat(IdMap.exact(id, true)).isTrue();
        }
    }

    @Test
    void withoutABatchIdThereIsNoRoomForALargeProcessId() {
        assertThat(IdMap.exact(new MessageId(Notation.EXIM_16, 1, 65_536, 0), false))
                .isFalse();
        assertThat(IdMap.exact(new MessageId(Notation.EXIM_16, 1, 65_535, 3843), false))
                .isTrue();
    }

    @Test
    void noUsualBatchIdIsTakenForAPartOfAnEximId() {
        assertThat(IdMap.fromExim(MessageId.parse("00/00-65535-F4101B54"))).isFalse();
        assertThat(IdMap.fromExim(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.393, 0.393s",
        "0.00, 0.00s",
        "0, 0s",
        "59.99, 59.99s",
        "60, 1m",
        "2631.00, 43m51.00s",
        "86400, 1d",
        "306072.00, 3d13h1m12.00s",
        "694861, 1w1d1h1m1s"
    })
    void timesComeBackFromUnitsWithTheirDigits(String seconds, String units) {
        assertThat(Durations.toUnits(seconds)).isEqualTo(units);
        assertThat(Durations.toSeconds(units)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "1x", "1.5m", "soon"})
    void whatIsNoTimeStaysAsItIs(String text) {
        assertThat(Durations.toSeconds(text)).isEqualTo(text);
    }
}
