package org.plimsoll.formats.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogTimeTest {
    private static final long NOON = 1_763_899_200_000_000L;

    @ParameterizedTest
    @CsvSource({
        "0,0,2025-11-23T12:00:00Z",
        "250000,0,2025-11-23T12:00:00.25Z",
        "1,0,2025-11-23T12:00:00.000001Z",
        "0,3600,2025-11-23T12:00:00+01:00",
        "0,-19800,2025-11-23T12:00:00-05:30",
        "0,,2025-11-23T12:00:00",
        "367000,,2025-11-23T12:00:00.367",
        "-1763899200000001,,1969-12-31T23:59:59.999999"
    })
    void aTimeIsWrittenInIso8601WithItsOffsetIfItIsKnown(long micros, Integer offsetSeconds, String expected) {
        assertThat(new LogTime(NOON + micros, offsetSeconds)).hasToString(expected);
    }

    @Test
    void timesAreOrderedByTheirClocks() {
        assertThat(new LogTime(NOON, 3600)).isLessThan(new LogTime(NOON + 1, null));
        assertThat(new LogTime(NOON, 3600)).isEqualByComparingTo(new LogTime(NOON, null));
    }
}
