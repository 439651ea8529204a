import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the records of an ec main log as CSV with univocity-parsers, in the columns that {@code plimsoll records}
 * writes: a yardstick for the benchmark, as a careful user of that library would write it.
 */
public final class UnivocityRecords {
    private static final String[] HEADINGS = {
        "time", "event", "kind", "message", "sender", "recipient", "domain", "peer", "size", "attempt", "delay", "reason"
    };

    private static final Map<String, String> EVENTS = Map.of(
            "R", "RECEIVED", "D", "DELIVERED", "T", "DEFERRED", "P", "FAILED", "X", "MOVED", "M", "HEARTBEAT", "M1", "HEARTBEAT");

    private UnivocityRecords() {}

    /** Reads the file that is named and prints. */
    public static void main(String[] args) throws Exception {
        CsvParser parser = new CsvParser(parserSettings());
        try (InputStream in = new FileInputStream(args[0]);
                Writer out = new OutputStreamWriter(
                        new BufferedOutputStream(System.out, 1 << 16), StandardCharsets.ISO_8859_1)) {
            CsvWriter writer = new CsvWriter(out, writerSettings());
            writer.writeHeaders(HEADINGS);
            parser.beginParsing(in, StandardCharsets.ISO_8859_1);
            for (String[] cells = parser.parseNext(); cells != null; cells = parser.parseNext()) {
                writer.writeRow(record(joined(cells)));
            }
            writer.flush();
        }
    }

    private static CsvParserSettings parserSettings() {
        CsvFormat format = new CsvFormat();
        format.setDelimiter('@');
        format.setLineSeparator("\n");
        format.setQuote('\0');
        format.setQuoteEscape('\0');
        format.setComment('\0');
        CsvParserSettings settings = new CsvParserSettings();
        settings.setFormat(format);
        settings.setMaxCharsPerColumn(1 << 16);
        settings.setMaxColumns(1 << 10);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setSkipEmptyLines(false);
        return settings;
    }

    private static CsvWriterSettings writerSettings() {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setQuoteEscapingEnabled(true);
        return settings;
    }

    /** A backslash before a separator makes it a part of the value, which the library cannot be told. */
    private static String[] joined(String[] cells) {
        boolean escaped = false;
        for (String cell : cells) {
            escaped |= cell.endsWith("\\");
        }
        if (!escaped) {
            return cells;
        }
        List<String> values = new ArrayList<>();
        boolean open = false;
        for (String cell : cells) {
            boolean opens = cell.endsWith("\\");
            String text = opens ? cell.substring(0, cell.length() - 1) : cell;
            if (open) {
                values.set(values.size() - 1, values.get(values.size() - 1) + "@" + text);
            } else {
                values.add(text);
            }
            open = opens;
        }
        return values.toArray(new String[0]);
    }

    private static Object[] record(String[] cell) {
        String kind = cell[4];
        Object[] row = new Object[HEADINGS.length];
        row[0] = Instant.ofEpochSecond(Long.parseLong(cell[0])).toString();
        row[1] = EVENTS.get(kind);
        row[2] = kind;
        row[3] = cell[1].isEmpty() ? null : cell[1];
        switch (kind) {
            case "R":
                row[1] = cell[11].startsWith("xf") ? "MOVED" : "RECEIVED";
                row[4] = cell[7].isEmpty() && cell[8].isEmpty() ? "<>" : cell[7] + "@" + cell[8];
                row[5] = cell[5] + "@" + cell[6];
                row[6] = cell[6];
                row[7] = cell[9];
                row[8] = cell[10];
                break;
            case "D":
            case "X":
                row[6] = cell[5];
                row[7] = cell[11];
                row[8] = cell[6];
                row[9] = cell[9];
                row[10] = cell[10];
                break;
            case "T":
            case "P":
                row[6] = cell[5];
                row[7] = cell[12];
                row[8] = cell[6];
                row[9] = cell[10];
                row[10] = cell[11];
                row[11] = reason(cell);
                break;
            default:
                break;
        }
        return row;
    }

    /** The last value may hold separators. */
    private static String reason(String[] cell) {
        StringBuilder reason = new StringBuilder(cell[13]);
        for (int i = 14; i < cell.length; i++) {
            reason.append('@').append(cell[i]);
        }
        return reason.toString();
    }
}
