import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the lines and the characters of an ec main log by type letter with univocity-parsers: a yardstick for the
 * benchmark, as a careful user of that library would write it.
 */
public final class UnivocityCount {
    private static final int LETTER = 4;

    private UnivocityCount() {}

    /** Prints a letter, its lines and its bytes, line by line. */
    public static void main(String[] args) throws Exception {
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
        Map<String, long[]> totals = new TreeMap<>();
        CsvParser parser = new CsvParser(settings);
        try (InputStream in = new FileInputStream(args[0])) {
            parser.beginParsing(in, StandardCharsets.ISO_8859_1);
            for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
                long[] total = totals.computeIfAbsent(row[LETTER], letter -> new long[2]);
                total[0]++;
                total[1] += row.length;
                for (String field : row) {
                    total[1] += field.length();
                }
            }
        }
        totals.forEach((letter, total) -> System.out.println(letter + " " + total[0] + " " + total[1]));
    }
}
