package org.plimsoll.report.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reports;
import org.plimsoll.report.Studies;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTest {

    @Test
    void everyTableIsAFileThatReadsBackAsTheTable(@TempDir Path directory) throws IOException {
        Report report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        new CsvWriter().write(report, directory.resolve("csv"));
        assertThat(report.tables()).hasSizeGreaterThan(9);
        for (Table table : report.tables()) {
            String csv = Files.readString(directory.resolve("csv").resolve(table.id() + ".csv"));
            assertThat(parse(csv)).as(table.id()).isEqualTo(exact(table));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b",
                "\"",
                "\"\"",
                "a,b",
                "line\r\nbreak",
                "#comment",
                " blanks ",
                "",
                "'",
                "a;b",
                "tab\tinside",
                "\u0000",
                "\u202E😀 é"
            })
    void anyTextComesBackAsItWas(String text) throws IOException {
        assertThat(parse(write(text))).isEqualTo(List.of(List.of("text", "number"), List.of(text, "-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "-"})
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) throws IOException {
        assertThat(parse(write(text)).get(1)).containsExactly("'" + text, "-1");
    }

    @Test
    void aCellMayBeLongerThanTheLibraryLikes() throws IOException {
        String text = "x".repeat(100_000);
        assertThat(parse(write(text)).get(1).get(0)).isEqualTo(text);
    }

    @Test
    void linesEndAsTheStandardSays() throws IOException {
        assertThat(write("x")).isEqualTo("text,number\r\nx,-1\r\n");
    }

    private static String write(String text) throws IOException {
        List<Column> columns = List.of(new Column("text", "Text", false), new Column("number", "Number", true));
        Table table = Table.whole("t", "T", columns, List.of(List.of(Cell.of(text), Cell.of("-1"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> exact(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::id).toList());
        table.rows()
                .forEach(row -> rows.add(row.stream()
                        .map(Cell::exact)
                        .map(text -> text.matches("(?s)[=+@-].*") ? "'" + text : text)
                        .toList()));
        return rows;
    }

    /** A reader of RFC 4180 that forgives nothing, written apart from the library. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder cell = new StringBuilder();
            if (csv.charAt(at) == '"') {
                at = quoted(csv, at + 1, cell);
            } else {
                while (",\r\n\"".indexOf(csv.charAt(at)) < 0) {
                    cell.append(csv.charAt(at++));
                }
            }
            row.add(cell.toString());
            if (csv.charAt(at) == ',') {
                at++;
            } else {
                assertThat(csv.substring(at, at + 2)).isEqualTo("\r\n");
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static int quoted(String csv, int start, StringBuilder cell) {
        int at = start;
        while (true) {
            if (csv.charAt(at) != '"') {
                cell.append(csv.charAt(at++));
            } else if (csv.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                return at + 1;
            }
        }
    }
}
