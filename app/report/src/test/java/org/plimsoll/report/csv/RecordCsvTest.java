package org.plimsoll.report.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.tsv.TsvParser;
import com.univocity.parsers.tsv.TsvParserSettings;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordFilter;
import org.plimsoll.formats.table.RecordTable;
import org.plimsoll.formats.table.RowFormat;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCsvTest {
    private static final String HEAD = "1064868656@00/00-25004-31B987F3@";

    /** A record whose recipient's local part, binding and size hold what the test says. */
    private static String line(String local, String binding, String size) {
        return HEAD + "R@" + local + "@example.fict@info@postalengine.com@10.0.1.1@" + size + "@esmtp@" + binding;
    }

    private static String written(RowFormat format, String log, String... names)
            throws IOException, UnreadableLogException {
        Columns columns = Columns.of(LogFormats.all());
        List<Column> chosen = Arrays.stream(names).map(columns::named).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTable table = new RecordTable(chosen, RecordFilter.ALL, format, out, Long.MAX_VALUE);
        table.begin();
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(log.getBytes(StandardCharsets.ISO_8859_1)));
        try (LogScan scan = LogScan.open(source, 0)) {
            table.write(scan, new Origin("-", LogFormats.byName("ec").orElseThrow(), null), 1, Progress.NONE);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rowsFollowALineOfHeadings() throws Exception {
        assertThat(written(RecordCsv.commas(false), line("bob", "default", "201") + "\n", "time", "size", "attempt"))
                .isEqualTo("time,size,attempt\r\n2003-09-29T20:50:56Z,201,\r\n");
        assertThat(written(RecordCsv.tabs(false), line("bob", "default", "201") + "\n", "time", "size", "attempt"))
                .isEqualTo("time\tsize\tattempt\n2003-09-29T20:50:56Z\t201\t\n");
    }

    @Test
    void textsThatASpreadsheetWouldCalculateAreDefusedUnlessRaw() throws Exception {
        for (String start : List.of("=", "+", "-", "@x", "\t", "\u00ef\u00bc\u009d")) {
            String log = line("bob", start.equals("@x") ? "b" : start + "1", "201") + "\n";
            String field = start.equals("@x") ? "recipient" : "binding";
            String text = start.equals("@x") ? line("", "b", "1") + "\n" : log;
            assertThat(cells(written(RecordCsv.commas(false), text, field))
                            .get(1)
                            .get(0))
                    .as(start)
                    .startsWith("'");
            assertThat(cells(written(RecordCsv.commas(true), text, field))
                            .get(1)
                            .get(0))
                    .as(start)
                    .doesNotStartWith("'");
        }
    }

    @Test
    void signsThatCouldSteerATerminalAreShownUnlessRaw() throws Exception {
        String log = line("bob", "red\u001b[31m", "201") + "\n";
        assertThat(written(RecordCsv.commas(false), log, "binding")).isEqualTo("binding\r\nred\\x1B[31m\r\n");
        assertThat(written(RecordCsv.commas(true), log, "binding")).isEqualTo("binding\r\nred\u001b[31m\r\n");
        assertThat(written(RecordCsv.tabs(false), log, "binding")).isEqualTo("binding\nred\\\\x1B[31m\n");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsLatin1() throws Exception {
        assertThat(written(RecordCsv.commas(false), line("m\u00fcd", "b", "201") + "\n", "recipient"))
                .isEqualTo("recipient\r\nmüd@example.fict\r\n");
        assertThat(written(RecordCsv.commas(false), line("m\u00c3\u00bcd", "b", "201") + "\n", "recipient"))
                .isEqualTo("recipient\r\nmüd@example.fict\r\n");
    }

    @Test
    void whateverAValueHoldsALibraryReadsItBack() throws Exception {
        Random random = new Random(23);
        StringBuilder log = new StringBuilder();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(20); length >= 0; length--) {
                value.append("ab1,;\" \t\\'=-".charAt(random.nextInt(12)));
            }
            values.add(value.toString());
            log.append(line("bob", value.toString(), "201")).append('\n');
        }
        assertThat(column(cells(written(RecordCsv.commas(true), log.toString(), "binding", "size"))))
                .isEqualTo(values);
        assertThat(column(tabbed(written(RecordCsv.tabs(true), log.toString(), "binding", "size"))))
                .isEqualTo(values);
        List<String> defused = values.stream().map(Formula::defused).toList();
        assertThat(column(cells(written(RecordCsv.commas(false), log.toString(), "binding", "size"))))
                .isEqualTo(defused);
    }

    private static List<String> column(List<List<String>> rows) {
        return rows.subList(1, rows.size()).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> cells(String csv) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.getFormat().setCharToEscapeQuoteEscaping('\0');
        settings.getFormat().setComment('\0');
        settings.trimValues(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setMaxCharsPerColumn(-1);
        return lists(new CsvParser(settings).parseAll(new StringReader(csv)));
    }

    private static List<List<String>> tabbed(String tsv) {
        TsvParserSettings settings = new TsvParserSettings();
        settings.trimValues(false);
        settings.setNullValue("");
        return lists(new TsvParser(settings).parseAll(new StringReader(tsv)));
    }

    private static List<List<String>> lists(List<String[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }

    @Test
    void signsThatNeedCareAreSeenEightAtATimeAsOneByOne() {
        Random random = new Random(29);
        for (int i = 0; i < 50_000; i++) {
            byte[] data = new byte[random.nextInt(30)];
            for (int at = 0; at < data.length; at++) {
                data[at] = (byte) (random.nextInt(60) == 0 ? random.nextInt(256) : '0' + random.nextInt(40));
            }
            boolean expected = data.length > 0 && (data[0] == ' ' || data[data.length - 1] == ' ');
            for (byte b : data) {
                expected |= b < ' ' || b == 0x7f || b == '"' || b == ',' || b == '\\';
            }
            assertThat(Signs.anySpecial(data, 0, data.length)).isEqualTo(expected);
        }
    }
}
