package org.plimsoll.formats.exim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;

import static org.assertj.core.api.Assertions.assertThat;

class EximStampTest {
    private final EximStamp stamp = new EximStamp();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 12:29:20, 19, 2026-11-23T12:29:20",
        "2026-11-23 12:29:20 x, 19, 2026-11-23T12:29:20",
        "2026-11-23 12:29:20.367 x, 23, 2026-11-23T12:29:20.367",
        "2026-11-23 12:29:20.367, 23, 2026-11-23T12:29:20.367",
        "2026-11-23 12:29:20 +0100 x, 25, 2026-11-23T12:29:20+01:00",
        "2026-11-23 12:29:20 -0530, 25, 2026-11-23T12:29:20-05:30",
        "2026-11-23 12:29:20.367 +0000 x, 29, 2026-11-23T12:29:20.367Z",
        "2026-11-23 12:29:20 -1800 x, 25, 2026-11-23T12:29:20-18:00",
        "2028-02-29 00:00:00 x, 19, 2028-02-29T00:00:00",
        "1970-01-01 23:59:59 x, 19, 1970-01-01T23:59:59",
        "9999-12-31 23:59:59 x, 19, 9999-12-31T23:59:59"
    })
    void aStampIsReadUpToItsZone(String line, int end, String time) {
        assertThat(read(line)).isEqualTo(end);
        assertThat(time()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23 12:29:2",
                "2026-11-23T12:29:20 x",
                "2026/11/23 12:29:20 x",
                "2026-11-23 12.29.20 x",
                "2026-11-23 12:29:20x",
                "2026-11-23 12:29:20.36 x",
                "2026-11-23 12:29:20.3677 x",
                "2026-11-23 12:29:20,367 x",
                "2026-00-23 12:29:20 x",
                "2026-13-23 12:29:20 x",
                "2026-11-00 12:29:20 x",
                "2026-11-31 12:29:20 x",
                "2026-02-29 12:29:20 x",
                "2026-11-23 24:00:00 x",
                "2026-11-23 12:60:00 x",
                "2026-11-23 12:29:60 x",
                "1969-12-31 23:59:59 x",
                "-026-11-23 12:29:20 x",
                "2026-1a-23 12:29:20 x",
                " 2026-11-23 12:29:20 x"
            })
    void otherTextIsNoStamp(String line) {
        assertThat(read(line)).isEqualTo(-1);
        assertThat(read("2026-11-23 00:00:00 x")).as("after it").isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+01:00", "+010", "+01000", "0100", "+1900", "+0160", "+1801", "+01a0", "+"})
    void whatIsNoZoneIsText(String zone) {
        assertThat(read("2026-11-23 12:29:20 " + zone + " x")).isEqualTo(19);
        assertThat(stamp.offsetSeconds()).isEqualTo(LineDecoder.NO_OFFSET);
        assertThat(stamp.zoneStart()).isEqualTo(-1);
    }

    /** The date is worked out once for as long as it stays the same. */
    @Test
    void aBadDateDoesNotSpoilTheDateBeforeNorAfterIt() {
        assertThat(read("2026-11-23 12:29:20 x")).isEqualTo(19);
        assertThat(read("2026-11-31 12:29:20 x")).isEqualTo(-1);
        assertThat(read("2026-11-31 12:29:20 x")).isEqualTo(-1);
        assertThat(read("2026-11-23 12:29:21 x")).isEqualTo(19);
        assertThat(time()).hasToString("2026-11-23T12:29:21");
        assertThat(read("2026-11-24 12:29:21 x")).isEqualTo(19);
        assertThat(time()).hasToString("2026-11-24T12:29:21");
    }

    @Test
    void aZoneOfOneLineIsForgottenInTheNext() {
        read("2026-11-23 12:29:20 +0100 x");
        assertThat(stamp.zoneStart()).isEqualTo(20);
        assertThat(stamp.clockEnd()).isEqualTo(19);
        read("2026-11-23 12:29:20 x");
        assertThat(stamp.zoneStart()).isEqualTo(-1);
        assertThat(stamp.offsetSeconds()).isEqualTo(LineDecoder.NO_OFFSET);
    }

    private int read(String line) {
        byte[] data = Bytes.ascii(line);
        return stamp.read(data, 0, data.length);
    }

    private LogTime time() {
        int offset = stamp.offsetSeconds();
        return new LogTime(stamp.clockMicros(), offset == LineDecoder.NO_OFFSET ? null : offset);
    }
}
