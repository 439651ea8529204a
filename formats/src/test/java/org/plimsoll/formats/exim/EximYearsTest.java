package org.plimsoll.formats.exim;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Times that lack their year, in blocks of lines that tell it or do not. */
class EximYearsTest {
    private static final String WITHOUT_ID = "Nov 23 13:36:37 mx exim[1]: Start queue run: pid=1";
    private static final String OF_2026 = "Nov 23 13:36:37 mx exim[1]: 1xVUDl-0003sQ-0O Completed";
    private static final String STAMPED = "Nov 23 13:36:37 mx exim[1]: 2019-11-23 13:36:37 End queue run: pid=1";
    private static final String FOREIGN = "Nov 23 13:36:37 mx dovecot: started";
    private static final String PIECE = "Nov 23 13:33:28 mx exim[26904]: [2/2] ord98 word99";

    private final Clock clock = Clock.fixed(Instant.parse("2031-03-01T12:00:00Z"), ZoneOffset.UTC);
    private final EximDecoder decoder = new EximDecoder(EximLineKinds.ALL, Set.of(), clock);

    @Test
    void aLineWithAnIdIsOfTheYearOfItsMessage() {
        assertThat(timeOf(OF_2026, 0)).isEqualTo("2026-11-23T13:36:37");
    }

    @Test
    void anyOtherLineIsNearALineThatTellsItsYear() {
        assertThat(timeOf(WITHOUT_ID + "\n" + OF_2026, 0)).isEqualTo("2026-11-23T13:36:37");
        assertThat(timeOf(OF_2026 + "\n" + WITHOUT_ID, 1)).isEqualTo("2026-11-23T13:36:37");
        assertThat(timeOf(WITHOUT_ID + "\n" + FOREIGN + "\n" + STAMPED, 0)).isEqualTo("2019-11-23T13:36:37");
        assertThat(timeOf(FOREIGN + "\n" + STAMPED, 0)).isEqualTo("2019-11-23T13:36:37");
        assertThat(timeOf(PIECE + "\n" + STAMPED, 0)).isEqualTo("2019-11-23T13:33:28");
    }

    @ParameterizedTest
    @CsvSource({"Jan  1, 2027", "Dec 31, 2026", "May 20, 2027", "Jun  1, 2026"})
    void nearMayBeInTheNextYearOrTheOneBefore(String day, int year) {
        String line = WITHOUT_ID.replace("Nov 23", day);
        assertThat(timeOf(OF_2026 + "\n" + line, 1)).startsWith(year + "-");
    }

    @Test
    void aBlockThatDoesNotTellTakesWhatTheBlockBeforeTold() {
        timeOf(STAMPED + "\n" + WITHOUT_ID, 1);
        assertThat(timeOf(WITHOUT_ID, 0)).isEqualTo("2019-11-23T13:36:37");
    }

    @ParameterizedTest
    @CsvSource({
        "Nov 23, 2030-11-23",
        "Mar  1, 2031-03-01",
        "Mar  2, 2031-03-02",
        "Mar  3, 2030-03-03",
        "Feb 29, 2028-02-29"
    })
    void whereNothingTellsItIsTheLatestYearThatIsNotInTheFuture(String day, LocalDate date) {
        assertThat(timeOf(WITHOUT_ID.replace("Nov 23", day), 0)).isEqualTo(date + "T13:36:37");
    }

    @Test
    void aDamagedIdIsNotBelieved() {
        String damaged = OF_2026.replace("1xVUDl", "1aVUDl");
        assertThat(timeOf(WITHOUT_ID + "\n" + damaged, 0)).isEqualTo("2030-11-23T13:36:37");
    }

    @Test
    void aReceptionAtTheEndOfTheYearMayBeWrittenInTheNext() {
        EximYears years = new EximYears(clock);
        long newYearsEve = LocalDate.of(2026, 12, 31).toEpochDay() * 86_400 + 86_399;
        assertThat(years.dayAfter(1, 1, newYearsEve))
                .isEqualTo(LocalDate.of(2027, 1, 1).toEpochDay());
        assertThat(years.dayAfter(12, 30, newYearsEve))
                .isEqualTo(LocalDate.of(2026, 12, 30).toEpochDay());
        assertThat(years.dayAfter(12, 29, newYearsEve))
                .isEqualTo(LocalDate.of(2027, 12, 29).toEpochDay());
        assertThat(years.dayAfter(2, 29, newYearsEve))
                .isEqualTo(LocalDate.of(2028, 2, 29).toEpochDay());
    }

    /** The time of a line of a block, all of whose lines are read. */
    private String timeOf(String block, int wanted) {
        byte[] data = (block + "\n").getBytes(StandardCharsets.ISO_8859_1);
        decoder.begin(data, 0, data.length);
        String[] lines = block.split("\n", -1);
        String time = "";
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            assertThat(decoder.decode(data, start, start + lines[i].length())).isNotNegative();
            assertThat(decoder.hasTime()).isTrue();
            assertThat(decoder.offsetSeconds()).isEqualTo(LineDecoder.NO_OFFSET);
            time = i == wanted ? new LogTime(decoder.clockMicros(), null).toString() : time;
            start += lines[i].length() + 1;
        }
        return time;
    }
}
