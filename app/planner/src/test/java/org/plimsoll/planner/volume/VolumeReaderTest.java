package org.plimsoll.planner.volume;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.planner.forecast.Observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VolumeReaderTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,messages\n2024-01-30,5\n2024-01-31,6\n2024-02-01,7\n",
                "2024-01-30,5\n2024-01-31,6\n2024-02-01,7\n",
                "date;messages\r\n2024-01-30;5\r\n2024-01-31;6\r\n2024-02-01;7\r\n",
                "date\tmessages\n20240130\t5\n20240131\t6\n20240201\t7",
                "Datum|Anzahl\r30.01.2024|5\r31.01.2024|6\r01.02.2024|7\r",
                "\uFEFFDay,Messages per day\n01/30/2024,5\n01/31/2024,6\n02/01/2024,7\n",
                "ds,y\n30/01/2024,5\n31/01/2024,6\n01/02/2024,7\n",
                "messages,date\n5,2024-01-30\n6,2024-01-31\n7,2024-02-01\n",
                "\"date\",\"messages\"\n\"2024-01-30\",\"5\"\n\n\"2024-01-31\",\" 6 \"\n\"2024-02-01\",\"7.0\"\n",
                "2024/1/30;5,0\n2024/1/31;6,0\n2024/2/1;7,0\n",
                "\uFEFFsep=;\r\nDatum;Anzahl\r\n30.01.2024;5\r\n31.01.2024;6\r\n01.02.2024;7\r\n",
                "\"sep=,\"\ndate,messages\n2024-01-30,5\n2024-01-31,6\n2024-02-01,7\n",
                "SEP=\t\n2024-01-30\t5\n2024-01-31\t6\n2024-02-01\t7\n",
                "time,host load,value\n2024-01-30T00:00:00Z,1,5\n2024-01-31T00:00:00Z,9,6\n2024-02-01T00:00:00Z,3,7\n",
                "when,how many\n2024-01-30 00:00,5\n2024-01-31 00:00,6\n2024-02-01 00:00,7\n"
            })
    void theSameDaysAreReadWhateverTheForm(String text) throws IOException {
        Observations days = only(read(text));

        assertThat(days.daily()).isTrue();
        assertThat(days.date(0)).isEqualTo(LocalDate.of(2024, 1, 30));
        assertThat(days.values()).containsExactly(5, 6, 7);
    }

    @Test
    void aLineThatTellsTheSeparatorIsCounted() {
        assertThatThrownBy(() -> read("sep=;\ndate;messages\n2024-01-30;-5\n"))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageContaining("line 3, column 2: -5");
    }

    @Test
    void timesWithinADayAreNoDays() {
        assertThatThrownBy(() -> read("date,messages\n2024-01-30 00:00,5\n2024-01-30 01:00,5\n"))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageContaining("line 3, column 1: '2024-01-30 01:00', a time within a day");
    }

    /** Half a million rows that say the same again and again are a year and a half of days. */
    @Test
    void rowsGivenManyTimesTakeNoRoom() throws IOException {
        StringBuilder csv = new StringBuilder("date,messages\n");
        for (int time = 0; time < 1000; time++) {
            for (int day = 0; day < 500; day++) {
                csv.append(LocalDate.of(2024, 1, 1).plusDays(day))
                        .append(',')
                        .append(1000 + day)
                        .append('\n');
            }
        }
        Volumes volumes = read(csv.toString());

        assertThat(only(volumes).values()).hasSize(500).startsWith(1000, 1001).endsWith(1499);
        assertThat(volumes.notes()).first().asString().contains("499500 of series messages given twice");
    }

    @Test
    void whatCanBeNoSeriesOfDaysIsRefusedBeforeItsEnd() {
        StringBuilder again = new StringBuilder("date,messages\n");
        StringBuilder longer = new StringBuilder("date,messages\n");
        for (int row = 0; row < 100_000; row++) {
            again.append(LocalDate.of(2024, 1, 1).plusDays(row % 100))
                    .append(',')
                    .append(row)
                    .append('\n');
            longer.append(LocalDate.of(1800, 1, 1).plusDays(row)).append(",1\n");
        }

        assertThatThrownBy(() -> read(again + "no row at all"))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageContaining(
                        "line 102: 2024-01-01 of series messages again, with another value than in line 2");
        assertThatThrownBy(() -> read(longer + "no row at all"))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageContaining("expected at most 36600, a hundred years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 2000 | 1234.5 | 2000",
                "1,234.5 | 2,000 | 1234.5 | 2000",
                "1.234,5 | 2.000 | 1234.5 | 2000",
                "1234,5 | 2000 | 1234.5 | 2000",
                "1 234,5 | 2 000 | 1234.5 | 2000",
                "1'234.5 | 2'000 | 1234.5 | 2000",
                "1e3 | 2E+3 | 1000 | 2000",
                "1,234 | 2,000,000 | 1234 | 2000000",
                "1.234 | 2.000.000 | 1234 | 2000000",
                "1.234 | 2.5 | 1.234 | 2.5"
            })
    void numbersAreReadAsTheWholeFileWritesThem(String first, String second, double one, double two)
            throws IOException {
        Observations days = only(read("date;messages\n2024-01-01;" + first + "\n2024-01-02;" + second + "\n"));

        assertThat(days.values()).containsExactly(one, two);
    }

    @Test
    void aNumberThatCanBeReadInTwoWaysIsMarked() throws IOException {
        Volumes volumes = read("date;messages\n2024-01-01;1,234\n2024-01-02;2,345\n");

        assertThat(only(volumes).values()).containsExactly(1234, 2345);
        assertThat(volumes.notes()).singleElement().asString().contains("1,234 is read as 1234");
    }

    @Test
    void manySeriesKeepTheirOrderAndTheirGaps() throws IOException {
        List<Observations> series =
                read("series,date,value\nB,2024-01-01,1\nA,2024-01-01,4\nB,2024-01-04,2\nA,2024-01-02,\nA,2024-01-03,6\nB,2024-01-05,3\n")
                        .series();

        assertThat(series).extracting(Observations::name).containsExactly("B", "A");
        assertThat(series.get(0).values()).containsExactly(1, Double.NaN, Double.NaN, 2, 3);
        assertThat(series.get(1).values()).containsExactly(4, Double.NaN, 6);
    }

    @Test
    void stepsHaveNoDates() throws IOException {
        Observations steps = only(read("series,step,value\nW1,1,1089.2\nW1,2,1078.91\nW1,3,1079.88\n"));

        assertThat(steps.name()).isEqualTo("W1");
        assertThat(steps.date(0)).isNull();
        assertThat(steps.values()).containsExactly(1089.2, 1078.91, 1079.88);
    }

    @Test
    void oneColumnOfNumbersIsARowOfSteps() throws IOException {
        assertThat(only(read("5\n6\n7\n8\n")).values()).containsExactly(5, 6, 7, 8);
    }

    @Test
    void weeksAndMonthsAreRecognised() throws IOException {
        Observations weeks = only(read("date,messages\n2024-01-01,1\n2024-01-08,2\n2024-01-22,3\n"));
        Observations months = only(read("date,messages\n2024-01-01,1\n2024-02-01,2\n2024-03-01,3\n2024-05-01,4\n"));

        assertThat(weeks.step()).isEqualTo(Period.ofDays(7));
        assertThat(weeks.values()).containsExactly(1, 2, Double.NaN, 3);
        assertThat(months.step()).isEqualTo(Period.ofMonths(1));
        assertThat(months.values()).containsExactly(1, 2, 3, Double.NaN, 4);
    }

    @Test
    void gzipIsUnpackedAndMarksOfOrderAreSkipped() throws IOException {
        byte[] text = "\uFEFFdate,messages\n2024-01-01,5\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }

        assertThat(only(read(packed.toByteArray())).values()).containsExactly(5);
        assertThat(only(read("\uFEFFdate\tmessages\n2024-01-01\t5\n".getBytes(StandardCharsets.UTF_16LE)))
                        .values())
                .containsExactly(5);
        assertThatThrownBy(() -> read(Arrays.copyOf(packed.toByteArray(), 15)))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageStartingWith("volumes.csv: the gzip data is cut off or damaged");
    }

    @Test
    void rowsThatGoBackwardsArePutInOrderAndSaidToBe() throws IOException {
        Volumes volumes = read("date,messages\n2024-01-03,3\n2024-01-02,2\n2024-01-01,1\n");

        assertThat(only(volumes).values()).containsExactly(1, 2, 3);
        assertThat(volumes.notes()).singleElement().asString().contains("backwards");
    }

    @Test
    void aRowGivenTwiceCountsOnce() throws IOException {
        Volumes volumes = read("date,messages\n2024-01-01,1\n2024-01-01,1\n2024-01-02,2\n");

        assertThat(only(volumes).values()).containsExactly(1, 2);
        assertThat(volumes.notes()).singleElement().asString().contains("given twice");
    }

    @Test
    void aDayFirstIsToldFromTheDaysThatFollowEachOther() throws IOException {
        Volumes volumes = read("date,messages\n01/02/2024,1\n02/02/2024,2\n03/02/2024,3\n");

        assertThat(only(volumes).date(0)).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(volumes.notes()).singleElement().asString().contains("day first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,messages;2024-01-01,5;2024-01-02,-3 | line 3, column 2: -3, expected 0 or more",
                "date,messages;2024-01-01,5;2024-01-02,abc | line 3, column 2: 'abc', expected a number",
                "date,messages;2024-01-01,5;2024-02-30,6 | line 3, column 1: '2024-02-30', expected a date such as 2024-01-01",
                "date,messages;2024-01-01,5;01.02.2024,6 | line 3, column 1: '01.02.2024', expected a date such as 2024-01-01",
                "date,messages;2024-01-01,5;2024-01-01,6 | line 3: 2024-01-01 of series messages again, with another value",
                "date,messages;2024-01-01,5;2024-01-02 | line 3, column 1: the row ends here, expected 2 columns",
                "date,messages;2024-01-01,5;\"2024-01-02,6 | line 3: a quote that is not closed",
                "date,messages;2024-01-01,5;2024-01-02,\"6\"7 | line 3: a quote that is not closed or stands inside a cell",
                "date,messages;01/02/2024,5;03/04/2024,6 | line 2, column 1: day and month could be either way round",
                "date,messages;01/13/2024,5;13/01/2024,6 | line 2, column 1: a date with the month first",
                "date,messages;2024-01-01,1e16 | line 2, column 2: 1e16, expected at most 10^15",
                "date,messages;1924-01-01,5;2024-01-01,5;2204-01-01,5;2204-01-02,5 | line 5: 2204-01-02 is 102269 steps after",
                "date,messages;2024-01-01,; | line 2: series messages has no value at all",
                "foo,bar;a,b;c,d | line 1: columns 'foo', 'bar', none of which holds numbers",
                "date,messages | a header and nothing below it",
                "series,date,value;,2024-01-01,5 | line 2, column 1: empty, expected the name of a series",
                "step,value;1,5;x,6 | line 3, column 1: 'x', expected the number of a step"
            })
    void whatIsWrongIsSaidWithItsPlace(String rows, String complaint) {
        assertThatThrownBy(() -> read(rows.replace(';', '\n')))
                .isInstanceOf(InvalidVolumesException.class)
                .hasMessageStartingWith("volumes.csv")
                .hasMessageContaining(complaint);
    }

    @Test
    void aFileThatIsNoneIsSaidToBe() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.csv"));

        assertThatThrownBy(() -> VolumeReader.read(empty))
                .hasMessage(empty + ": empty, expected rows of date,messages");
        assertThatThrownBy(() -> VolumeReader.read(directory))
                .hasMessage(directory + ": a directory, expected a CSV file");
        assertThatThrownBy(() -> VolumeReader.read(directory.resolve("none")))
                .hasMessage(directory.resolve("none") + ": no such file, expected a CSV file");
    }

    @Test
    void aLineWithoutAnEndIsRefusedBeforeItFillsTheMemory() {
        assertThatThrownBy(() -> read("date,messages\n" + "7".repeat(20_000)))
                .hasMessage("volumes.csv, line 2: longer than 10000 characters, expected a row of volumes");
    }

    @Test
    void manyRowsAreReadWhole() throws IOException {
        StringBuilder text = new StringBuilder("series,step,value\n");
        for (int i = 0; i < 200_000; i++) {
            text.append('s')
                    .append(i / 1000)
                    .append(',')
                    .append(i % 1000)
                    .append(',')
                    .append(i)
                    .append('\n');
        }
        List<Observations> series = read(text.toString()).series();

        assertThat(series).hasSize(200);
        assertThat(series.get(199).values()[999]).isEqualTo(199_999);
    }

    @Test
    void aNameMayBeginWithAnything() throws IOException {
        assertThat(read("series,date,value\n#1,2024-01-01,5\n\"a,\"\"b\"\"\",2024-01-01,6\n")
                        .series())
                .extracting(Observations::name)
                .containsExactly("#1", "a,\"b\"");
    }

    private static Observations only(Volumes volumes) {
        assertThat(volumes.series()).hasSize(1);
        return volumes.series().get(0);
    }

    private static Volumes read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Volumes read(byte[] bytes) throws IOException {
        return VolumeReader.read("volumes.csv", new ByteArrayInputStream(bytes));
    }
}
