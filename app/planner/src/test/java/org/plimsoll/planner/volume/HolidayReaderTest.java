package org.plimsoll.planner.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.planner.forecast.Holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HolidayReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,name\n2024-12-25,Christmas\n2025-01-01,New Year\n",
                "Christmas;25.12.2024\nNew Year;01.01.2025\n",
                "20241225\tChristmas\n20250101\tNew Year"
            })
    void datesAndNamesAreRead(String text) throws IOException {
        assertThat(read(text))
                .containsExactly(
                        new Holiday(LocalDate.of(2024, 12, 25), "Christmas"),
                        new Holiday(LocalDate.of(2025, 1, 1), "New Year"));
    }

    @Test
    void aHolidayWithoutANameIsOneOfMany() throws IOException {
        assertThat(read("2024-12-25\n2025-12-25\n")).extracting(Holiday::name).containsOnly("holiday");
    }

    @Test
    void aRowWithoutADateIsComplainedAbout() {
        assertThatThrownBy(() -> read("2024-12-25,Christmas\nsoon,Easter\n"))
                .hasMessage("holidays.csv, line 2: 'soon', expected a date such as 2024-12-25 and a name");
        assertThatThrownBy(() -> read("2024-12-25,Christmas\n01/02/2025,x\n"))
                .hasMessage("holidays.csv, line 2, column 1: '01/02/2025', expected a date such as 2024-12-25");
    }

    private static List<Holiday> read(String text) throws IOException {
        return HolidayReader.read("holidays.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
