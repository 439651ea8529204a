package org.plimsoll.formats.exim;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CivilDateTest {
    @Test
    void everyDayIsThatOfTheCalendar() {
        LocalDate date = LocalDate.of(1970, 1, 1);
        for (long day = 0; day < 200_000; day += 1, date = date.plusDays(1)) {
            assertThat(CivilDate.epochDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .isEqualTo(day);
            assertThat(CivilDate.yearOf(day)).isEqualTo(date.getYear());
        }
        assertThat(CivilDate.epochDay(9999, 12, 31))
                .isEqualTo(LocalDate.of(9999, 12, 31).toEpochDay());
    }

    @Test
    void daysThatTheCalendarDoesNotHaveAreNone() {
        int[][] dates = {
            {2026, 2, 29},
            {2100, 2, 29},
            {2026, 4, 31},
            {2026, 0, 1},
            {2026, 13, 1},
            {2026, 1, 0},
            {2026, 1, 32},
            {1969, 12, 31},
            {10_000, 1, 1},
            {2026, -1, 1},
            {2026, 1, -1}
        };
        for (int[] date : dates) {
            assertThat(CivilDate.epochDay(date[0], date[1], date[2])).isEqualTo(CivilDate.NONE);
        }
        assertThat(CivilDate.epochDay(2000, 2, 29))
                .isEqualTo(LocalDate.of(2000, 2, 29).toEpochDay());
    }
}
