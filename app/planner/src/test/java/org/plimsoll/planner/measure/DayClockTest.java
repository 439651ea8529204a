package org.plimsoll.planner.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;

import static org.assertj.core.api.Assertions.assertThat;

class DayClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long HOUR = 3_600_000_000L;

    @ParameterizedTest
    @CsvSource({
        ",                2026-11-22T23:59:59.999999Z, 2026-11-22",
        ",                2026-11-23T00:00:00Z,        2026-11-23",
        "Europe/Berlin,   2026-11-22T22:59:59.999999Z, 2026-11-22",
        "Europe/Berlin,   2026-11-22T23:00:00Z,        2026-11-23",
        "America/New_York,2026-11-23T04:59:59Z,        2026-11-22",
        "America/New_York,2026-11-23T05:00:00Z,        2026-11-23",
        "Europe/Berlin,   2026-03-28T23:00:00Z,        2026-03-29",
        "Europe/Berlin,   2026-03-29T21:59:59Z,        2026-03-29",
        "Europe/Berlin,   2026-03-29T22:00:00Z,        2026-03-30",
        "Europe/Berlin,   2026-10-24T22:00:00Z,        2026-10-25",
        "Europe/Berlin,   2026-10-25T22:59:59Z,        2026-10-25",
        "Europe/Berlin,   2026-10-25T23:00:00Z,        2026-10-26",
        "Asia/Kolkata,    2026-11-22T18:30:00Z,        2026-11-23"
    })
    void instantsFallOnTheDaysOfTheZone(@Nullable ZoneId zone, Instant instant, LocalDate day) {
        assertThat(clock("ec", zone).epochDay(micros(instant), 0)).isEqualTo(day.toEpochDay());
    }

    @Test
    void goingBackAndForthBetweenDaysIsNoTrouble() {
        DayClock clock = clock("ec", BERLIN);
        LocalDate day = LocalDate.of(2026, 3, 29);
        long noon = micros(Instant.parse("2026-03-29T12:00:00Z"));
        for (int move : new int[] {0, 1, 0, -1, -1, 2, 0}) {
            assertThat(clock.epochDay(noon + 24L * move * HOUR, 0)).isEqualTo(day.toEpochDay() + move);
        }
    }

    @Test
    void readingsOfAClockFallOnItsOwnDays() {
        long late = micros("2026-11-23T23:30:00");
        long day = LocalDate.of(2026, 11, 23).toEpochDay();
        assertThat(clock("exim", null).epochDay(late, LineDecoder.NO_OFFSET)).isEqualTo(day);
        assertThat(clock("exim", null).epochDay(late, -3600)).isEqualTo(day);
        assertThat(clock("exim", BERLIN).epochDay(late, LineDecoder.NO_OFFSET)).isEqualTo(day);
    }

    @Test
    void aLinesOffsetAndAZoneTogetherMoveALineToTheZonesDay() {
        long late = micros("2026-11-23T23:30:00");
        long day = LocalDate.of(2026, 11, 23).toEpochDay();
        assertThat(clock("exim", BERLIN).epochDay(late, 0)).isEqualTo(day + 1);
        assertThat(clock("exim", BERLIN).epochDay(late, 3600)).isEqualTo(day);
        assertThat(clock("exim", BERLIN).epochDay(micros("2026-11-24T00:30:00"), 7200))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,23", "2026-10-25,25", "2026-11-23,24"})
    void daysAreAsLongAsTheZoneHasThem(LocalDate date, int hours) {
        assertThat(clock("ec", BERLIN).dayMicros(date)).isEqualTo(hours * HOUR);
        assertThat(clock("ec", null).dayMicros(date)).isEqualTo(24 * HOUR);
        assertThat(clock("exim", null).dayMicros(date)).isEqualTo(24 * HOUR);
    }

    @Test
    void timeIntoADayIsCountedFromItsMidnight() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        LogTime noon = new LogTime(micros(Instant.parse("2026-03-29T10:00:00Z")), 0);
        assertThat(clock("ec", BERLIN).microsIntoDay(noon, change)).isEqualTo(11 * HOUR);
        assertThat(clock("ec", null).microsIntoDay(noon, change)).isEqualTo(10 * HOUR);
        LogTime reading = new LogTime(micros("2026-03-29T12:00:00"), null);
        assertThat(clock("exim", null).microsIntoDay(reading, change)).isEqualTo(12 * HOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "ec,,0,2026-07-01T12:00:00Z",
        "exim,,,2026-07-01T12:00:00",
        "exim,,7200,2026-07-01T12:00:00+02:00",
        "exim,Europe/Berlin,,2026-07-01T12:00:00+02:00",
        "exim,Europe/Berlin,0,2026-07-01T12:00:00Z"
    })
    void timesHaveAnOffsetWhereSomebodyKnowsIt(
            String format, @Nullable ZoneId zone, @Nullable Integer offset, String expected) {
        int given = offset == null ? LineDecoder.NO_OFFSET : offset;
        assertThat(clock(format, zone).time(micros("2026-07-01T12:00:00"), given))
                .hasToString(expected);
    }

    private static DayClock clock(String format, @Nullable ZoneId zone) {
        return new DayClock(LogFormats.byName(format).orElseThrow(), zone);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    private static long micros(String clock) {
        return micros(LocalDateTime.parse(clock).toInstant(ZoneOffset.UTC));
    }
}
