package org.plimsoll.report.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.formats.table.Value;
import org.plimsoll.report.Visible;

/**
 * Records as comma-separated or tab-separated values with a line of headings.
 *
 * <p>CSV is that of RFC 4180, as {@link CsvWriter} writes it. In TSV a tab, a line end or a backslash inside a value is
 * written as {@code \t}, {@code \n}, {@code \r} or {@code \\}. Values go from the log's bytes to the output's bytes
 * without becoming text, because these tables may be gigabytes.
 */
public final class RecordCsv implements RowFormat {
    private static final byte[] LINE_END = {'\r', '\n'};

    private final boolean tabs;
    private final boolean raw;

    private RecordCsv(boolean tabs, boolean raw) {
        this.tabs = tabs;
        this.raw = raw;
    }

    /**
     * Comma-separated values.
     *
     * @param raw whether values are left as the log has them; else a text that a spreadsheet would take for a formula
     *     gets an apostrophe before it, bytes that are not UTF-8 are read as ISO-8859-1, and characters that could
     *     steer a terminal are shown as {@code \xNN}
     */
    public static RecordCsv commas(boolean raw) {
        return new RecordCsv(false, raw);
    }

    /** Tab-separated values, see {@link #commas}. */
    public static RecordCsv tabs(boolean raw) {
        return new RecordCsv(true, raw);
    }

    @Override
    public void heading(List<Column> columns, RowBuffer out) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(tabs ? '\t' : ',');
            }
            out.put(columns.get(i).name().getBytes(StandardCharsets.UTF_8));
        }
        endLine(out);
    }

    @Override
    public RowWriter writer(List<Column> columns) {
        boolean[] numbers = new boolean[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = columns.get(i).type().number();
        }
        return (values, out) -> {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    out.write(tabs ? '\t' : ',');
                }
                if (values[i].present()) {
                    write(values[i], numbers[i], out);
                }
            }
            endLine(out);
        };
    }

    private void endLine(RowBuffer out) {
        if (tabs) {
            out.write('\n');
        } else {
            out.put(LINE_END);
        }
    }

    private void write(Value value, boolean number, RowBuffer out) {
        byte[] data = value.data();
        int start = value.start();
        int end = value.end();
        if (value.plain()) {
            out.write(data, start, end - start);
            return;
        }
        boolean special = Signs.anySpecial(data, start, end);
        if (!raw && special && !Signs.printable(data, start, end)) {
            byte[] visible = Visible.text(value.text()).getBytes(StandardCharsets.UTF_8);
            write(visible, 0, visible.length, defused(visible, 0, visible.length), true, out);
        } else {
            boolean defused = defused(data, start, end) && !(number && value.number());
            write(data, start, end, defused, special, out);
        }
    }

    private boolean defused(byte[] data, int start, int end) {
        return !raw && start < end && Formula.startsAt(data, start, end);
    }

    private void write(byte[] data, int start, int end, boolean defused, boolean special, RowBuffer out) {
        boolean quoted = !tabs && special && Signs.needQuotes(data, start, end);
        if (quoted) {
            out.write('"');
        }
        if (defused) {
            out.write('\'');
        }
        if (!special) {
            out.write(data, start, end - start);
        } else if (tabs) {
            escape(data, start, end, out);
        } else {
            doubleQuotes(data, start, end, out);
        }
        if (quoted) {
            out.write('"');
        }
    }

    private static void doubleQuotes(byte[] data, int start, int end, RowBuffer out) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (data[i] == '"') {
                out.write(data, from, i + 1 - from);
                from = i;
            }
        }
        out.write(data, from, end - from);
    }

    private static void escape(byte[] data, int start, int end, RowBuffer out) {
        int from = start;
        for (int i = start; i < end; i++) {
            int letter = letter(data[i]);
            if (letter != 0) {
                out.write(data, from, i - from);
                out.write('\\');
                out.write(letter);
                from = i + 1;
            }
        }
        out.write(data, from, end - from);
    }

    private static int letter(byte b) {
        return switch (b) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\\' -> '\\';
            default -> 0;
        };
    }
}
