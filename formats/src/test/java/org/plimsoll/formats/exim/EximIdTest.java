package org.plimsoll.formats.exim;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids that real daemons wrote, beside the times and processes that their logs name. */
class EximIdTest {
    @ParameterizedTest
    @CsvSource({
        "1xVTAe-0002Am-1a, 2026-11-23T12:29:20.490Z, 8356",
        "1xVTAe-0002Aq-1d, 2026-11-23T12:29:20.505Z, 8360",
        "1xVTtt-000000003Za-3Mro, 2026-11-23T13:16:05.802888Z, 13738",
        "1xVTtt-000000003ZX-3WN8, 2026-11-23T13:16:05.839426Z, 13735",
        "1xVTOz-0006WT-1H, 2026-11-23T12:44:09.395Z, 25077",
        "1xVUZe-000000003Ax-0twS, 2026-11-23T13:59:14.215044Z, 12211",
        "zzzzzz-zzzzzz-00, 3769-12-05T03:13:03Z, 56800235583"
    })
    void anIdTellsTheTimeOfReceptionAndTheProcess(String id, Instant received, long process) {
        assertThat(EximId.parse(id)).contains(new EximId(received, process, -1));
    }

    @ParameterizedTest
    @CsvSource({
        "00/00-02001-C6DD1CA4, 1254219116, 2001, 0",
        "97/98-06351-3E9C6676, 1734789603, 6351, 35193",
        "12/34-00007-00000000, 0, 7, 17185",
        "FF/FF-65535-FFFFFFFF, 4294967295, 65535, 65535"
    })
    void momentumsIdsHaveACounterAndTheirDigitsAreReversed(String id, long second, long process, int counter) {
        assertThat(EximId.parse(id)).contains(new EximId(Instant.ofEpochSecond(second), process, counter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1xVTAe-0002Am-1a ",
                " 1xVTAe-0002Am-1a",
                "1xVTAe-0002Am-1",
                "1xVTAe-0002Am-1a x",
                "1xVTtt-0003Za-3Mro"
            })
    void otherTextIsNoId(String text) {
        assertThat(EximId.parse(text)).isEmpty();
    }

    @Test
    void whatTheGeneratorWritesIsReadAgain() {
        assertThat(EximId.parse("000000-000000-00")).contains(new EximId(Instant.EPOCH, 0, -1));
        assertThat(EximId.parse("000001-00000000010-0010"))
                .contains(new EximId(Instant.ofEpochSecond(1, 62_000), 62, -1));
    }
}
