package org.plimsoll.planner.volume;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. Lines are cut before cells are, so that a lone quote never swallows the rows after it. */
final class Rows {
    private static final int PREVIEW = 200;
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_CHARACTERS = 10_001;

    /** What Excel writes before the first row. */
    private static final Pattern TOLD = Pattern.compile("\"?sep=([;,|\\t])\"?", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final long skipped;
    private final Lines lines;
    private final CsvParser parser;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long number;

    Rows(String file, InputStream in) throws IOException {
        this.file = file;
        this.lines = new Lines(file, in);
        for (String line = lines.next(); line != null; line = ahead.size() < PREVIEW ? lines.next() : null) {
            ahead.add(line);
        }
        Character told = told(ahead.peek());
        if (told != null) {
            ahead.remove();
            number = 1;
        }
        skipped = number;
        List<String> full = ahead.stream().filter(line -> !line.isBlank()).toList();
        if (full.isEmpty()) {
            throw new InvalidVolumesException("%s: empty, expected rows of date,messages".formatted(file));
        }
        this.parser = new CsvParser(settings(told == null ? Separator.of(full) : told));
    }

    /** Excel writes and reads a first line that tells the separator; null if this is none. */
    private static @Nullable Character told(@Nullable String line) {
        Matcher told = line == null ? null : TOLD.matcher(line.stripLeading());
        return told != null && told.matches() ? Character.valueOf(told.group(1).charAt(0)) : null;
    }

    /** The first rows, which next() will give again. */
    List<Row> preview() {
        List<Row> rows = new ArrayList<>();
        long line = skipped;
        for (String text : ahead) {
            line++;
            if (!text.isBlank()) {
                rows.add(parse(line, text));
            }
        }
        return rows;
    }

    /** The next row that is not blank, null after the last. */
    @Nullable
    Row next() throws IOException {
        while (true) {
            String line = ahead.isEmpty() ? lines.next() : ahead.poll();
            if (line == null) {
                return null;
            }
            number++;
            if (!line.isBlank()) {
                return parse(number, line);
            }
        }
    }

    private Row parse(long line, String text) {
        // The library takes the end of a line for the end of a quote.
        if (text.indexOf('"') >= 0 && text.chars().filter(c -> c == '"').count() % 2 == 1) {
            throw quotes(line);
        }
        try {
            String[] cells = parser.parseLine(text);
            return new Row(line, cells == null ? List.of("") : present(cells));
        } catch (TextParsingException e) {
            throw quotes(line);
        }
    }

    /** The library fills a row that is shorter than the one before it with nulls. */
    private static List<String> present(String[] cells) {
        return Arrays.stream(cells).takeWhile(Objects::nonNull).toList();
    }

    private InvalidVolumesException quotes(long line) {
        return new InvalidVolumesException(
                "%s, line %s: a quote that is not closed or stands inside a cell, expected \"...\" around whole cells"
                        .formatted(file, line));
    }

    /** Every option is set on purpose: see the traps of the library in its defaults. */
    private static CsvParserSettings settings(char separator) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(separator);
        settings.getFormat().setQuote('"');
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setCharToEscapeQuoteEscaping('\0');
        // No line is ever a comment: a name may begin with anything.
        settings.getFormat().setComment('\0');
        settings.setCommentCollectionEnabled(false);
        settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setMaxCharsPerColumn(MOST_CHARACTERS);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setIgnoreLeadingWhitespaces(true);
        settings.setIgnoreTrailingWhitespaces(true);
        settings.setIgnoreLeadingWhitespacesInQuotes(true);
        settings.setIgnoreTrailingWhitespacesInQuotes(true);
        settings.setSkipEmptyLines(false);
        settings.setHeaderExtractionEnabled(false);
        settings.setReadInputOnSeparateThread(false);
        settings.setColumnReorderingEnabled(false);
        return settings;
    }
}
