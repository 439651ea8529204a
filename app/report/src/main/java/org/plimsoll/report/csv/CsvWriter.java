package org.plimsoll.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.univocity.parsers.common.TextWritingException;
import com.univocity.parsers.csv.CsvWriterSettings;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.file.WholeDirectory;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/**
 * The report's tables as CSV, one file each, named after the table: RFC 4180, UTF-8, a heading of column ids, exact
 * values.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it: such texts come from logs, and
 * logs from strangers. Numbers are our own and stay numbers.
 */
public final class CsvWriter implements ReportWriter {
    @Override
    public void write(Report report, Path directory) throws IOException {
        Map<String, WholeFile.Content> files = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            files.put(table.id() + ".csv", out -> write(table, out));
        }
        WholeDirectory.write(directory, files);
    }

    /** Writes one table. */
    public void write(Table table, OutputStream out) throws IOException {
        write(table.columns(), table.rows().iterator(), out);
    }

    /** Writes rows that may be too many to be held: each is written before the next one is asked for. */
    public void write(List<Column> columns, Iterator<List<Cell>> rows, OutputStream out) throws IOException {
        com.univocity.parsers.csv.CsvWriter csv =
                new com.univocity.parsers.csv.CsvWriter(out, StandardCharsets.UTF_8, settings());
        try {
            csv.writeHeaders(columns.stream().map(Column::id).toList());
            while (rows.hasNext()) {
                csv.writeRow(values(columns, rows.next()));
            }
            csv.flush();
        } catch (TextWritingException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
    }

    private static Object[] values(List<Column> columns, List<Cell> row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            String exact = row.get(i).exact();
            values[i] = columns.get(i).number() ? exact : Formula.defused(exact);
        }
        return values;
    }

    /** Every option is set on purpose: the library's defaults trim blanks and leave quotes inside a value unquoted. */
    private static CsvWriterSettings settings() {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.getFormat().setDelimiter(',');
        settings.getFormat().setQuote('"');
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setCharToEscapeQuoteEscaping('\0');
        // No line is ever a comment: a value may begin with anything.
        settings.getFormat().setComment('\0');
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setQuoteEscapingEnabled(true);
        settings.setEscapeUnquotedValues(false);
        settings.setQuoteAllFields(false);
        settings.setQuotationTriggers('"', ',', '\r', '\n', ' ', '\t', '#', '\0');
        settings.trimValues(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setSkipEmptyLines(false);
        settings.setSkipBitsAsWhitespace(false);
        settings.setHeaderWritingEnabled(false);
        settings.setExpandIncompleteRows(false);
        settings.setColumnReorderingEnabled(false);
        settings.setMaxColumns(512);
        settings.setMaxCharsPerColumn(-1);
        settings.setErrorContentLength(0);
        return settings;
    }
}
