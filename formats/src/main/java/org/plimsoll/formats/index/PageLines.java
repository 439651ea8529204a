package org.plimsoll.formats.index;

import java.util.Arrays;

import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;

/** The bytes of one page, read again. */
final class PageLines {
    private final Page page;
    private final byte[] data;
    private int[] starts = {};

    PageLines(LineIndex index, Page page) throws UnreadableLogException {
        this(index, page, new byte[page.place().bytes()]);
    }

    /** Reads a page into an array that is used again for the next one. */
    PageLines(LineIndex index, Page page, byte[] buffer) throws UnreadableLogException {
        this.page = page;
        data = buffer.length < page.place().bytes() ? new byte[page.place().bytes()] : buffer;
        index.read(page, data);
    }

    Page page() {
        return page;
    }

    byte[] data() {
        return data;
    }

    int end() {
        return page.place().bytes();
    }

    /** The cursor before the first line. */
    LineCursor cursor(LineCursor cursor) {
        cursor.begin(data, 0, end(), page.place().offset(), page.place().dropped());
        cursor.number(page.numberInLog() - 1);
        return cursor;
    }

    /** The cursor at one line. */
    LineCursor at(int line, LineCursor cursor) {
        int start = start(line);
        boolean last = line == page.lines() - 1;
        int end = last ? end() : start(line + 1);
        cursor.begin(
                data,
                start,
                end,
                page.place().offset() + start,
                last ? page.place().dropped() : 0);
        cursor.number(page.numberInLog() - 1 + line);
        cursor.advance();
        return cursor;
    }

    private int start(int line) {
        if (starts.length == 0) {
            starts = new int[page.lines()];
            int at = 0;
            for (int i = 1; i < starts.length; i++) {
                at = Bytes.indexOf(data, at, end(), (byte) '\n') + 1;
                starts[i] = at;
            }
        }
        return starts[line];
    }

    /** The line as it is, without its end. */
    byte[] raw(LineCursor cursor) {
        return Arrays.copyOfRange(data, cursor.start(), cursor.end());
    }
}
